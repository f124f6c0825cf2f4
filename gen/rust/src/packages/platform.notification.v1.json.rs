use crate::json::*;

messages! {
    crate::platform::notification::v1::AddSuppressionRequest,
    crate::platform::notification::v1::AddSuppressionResponse,
    crate::platform::notification::v1::ArchiveMessagesRequest,
    crate::platform::notification::v1::ArchiveMessagesResponse,
    crate::platform::notification::v1::CancelNotificationRequest,
    crate::platform::notification::v1::CancelNotificationResponse,
    crate::platform::notification::v1::ChannelConfig,
    crate::platform::notification::v1::ChannelDeliveryDetail,
    crate::platform::notification::v1::ChannelDeliveryStatus,
    crate::platform::notification::v1::ChannelStatus,
    crate::platform::notification::v1::ConfiguredChannel,
    crate::platform::notification::v1::CreateChannelRequest,
    crate::platform::notification::v1::CreateChannelResponse,
    crate::platform::notification::v1::CreateTemplateRequest,
    crate::platform::notification::v1::CreateTemplateResponse,
    crate::platform::notification::v1::CreateWebhookRequest,
    crate::platform::notification::v1::CreateWebhookResponse,
    crate::platform::notification::v1::DeleteChannelRequest,
    crate::platform::notification::v1::DeleteChannelResponse,
    crate::platform::notification::v1::DeletePushSubscriptionRequest,
    crate::platform::notification::v1::DeletePushSubscriptionResponse,
    crate::platform::notification::v1::DeleteTemplateRequest,
    crate::platform::notification::v1::DeleteTemplateResponse,
    crate::platform::notification::v1::DeleteWebhookRequest,
    crate::platform::notification::v1::DeleteWebhookResponse,
    crate::platform::notification::v1::Delivery,
    crate::platform::notification::v1::DeliveryAttempt,
    crate::platform::notification::v1::DeliveryDayStatistics,
    crate::platform::notification::v1::Digest,
    crate::platform::notification::v1::DigestSchedule,
    crate::platform::notification::v1::EmailChannel,
    crate::platform::notification::v1::EmailPreferences,
    crate::platform::notification::v1::EventType,
    crate::platform::notification::v1::GetChannelRequest,
    crate::platform::notification::v1::GetChannelResponse,
    crate::platform::notification::v1::GetChannelStatusRequest,
    crate::platform::notification::v1::GetChannelStatusResponse,
    crate::platform::notification::v1::GetDeliveryRequest,
    crate::platform::notification::v1::GetDeliveryResponse,
    crate::platform::notification::v1::GetDeliveryStatisticsRequest,
    crate::platform::notification::v1::GetDeliveryStatisticsResponse,
    crate::platform::notification::v1::GetNotificationStatusRequest,
    crate::platform::notification::v1::GetNotificationStatusResponse,
    crate::platform::notification::v1::GetPreferencesRequest,
    crate::platform::notification::v1::GetPreferencesResponse,
    crate::platform::notification::v1::GetPushKeyRequest,
    crate::platform::notification::v1::GetPushKeyResponse,
    crate::platform::notification::v1::GetRoutesRequest,
    crate::platform::notification::v1::GetRoutesResponse,
    crate::platform::notification::v1::GetTemplateRequest,
    crate::platform::notification::v1::GetTemplateResponse,
    crate::platform::notification::v1::GetUnreadCountRequest,
    crate::platform::notification::v1::GetUnreadCountResponse,
    crate::platform::notification::v1::GetWebhookDeliveryRequest,
    crate::platform::notification::v1::GetWebhookDeliveryResponse,
    crate::platform::notification::v1::GetWebhookRequest,
    crate::platform::notification::v1::GetWebhookResponse,
    crate::platform::notification::v1::InAppChannel,
    crate::platform::notification::v1::InboxMessage,
    crate::platform::notification::v1::ListChannelsRequest,
    crate::platform::notification::v1::ListChannelsResponse,
    crate::platform::notification::v1::ListDeliveriesRequest,
    crate::platform::notification::v1::ListDeliveriesResponse,
    crate::platform::notification::v1::ListEventTypesRequest,
    crate::platform::notification::v1::ListEventTypesResponse,
    crate::platform::notification::v1::ListInboxRequest,
    crate::platform::notification::v1::ListInboxResponse,
    crate::platform::notification::v1::ListNotificationsRequest,
    crate::platform::notification::v1::ListNotificationsResponse,
    crate::platform::notification::v1::ListPendingDigestsRequest,
    crate::platform::notification::v1::ListPendingDigestsResponse,
    crate::platform::notification::v1::ListPushSubscriptionsRequest,
    crate::platform::notification::v1::ListPushSubscriptionsResponse,
    crate::platform::notification::v1::ListSuppressionsRequest,
    crate::platform::notification::v1::ListSuppressionsResponse,
    crate::platform::notification::v1::ListTemplateVersionsRequest,
    crate::platform::notification::v1::ListTemplateVersionsResponse,
    crate::platform::notification::v1::ListTemplatesRequest,
    crate::platform::notification::v1::ListTemplatesResponse,
    crate::platform::notification::v1::ListWebhookDeliveriesRequest,
    crate::platform::notification::v1::ListWebhookDeliveriesResponse,
    crate::platform::notification::v1::ListWebhooksRequest,
    crate::platform::notification::v1::ListWebhooksResponse,
    crate::platform::notification::v1::MarkAllReadRequest,
    crate::platform::notification::v1::MarkAllReadResponse,
    crate::platform::notification::v1::MarkReadRequest,
    crate::platform::notification::v1::MarkReadResponse,
    crate::platform::notification::v1::NotificationPreferences,
    crate::platform::notification::v1::NotificationRecipients,
    crate::platform::notification::v1::NotificationSummary,
    crate::platform::notification::v1::NotificationTemplate,
    crate::platform::notification::v1::PagerDutyChannel,
    crate::platform::notification::v1::PushChannel,
    crate::platform::notification::v1::PushSubscription,
    crate::platform::notification::v1::QuietHours,
    crate::platform::notification::v1::RecipientStatus,
    crate::platform::notification::v1::RedeliverDeliveriesRequest,
    crate::platform::notification::v1::RedeliverDeliveriesResponse,
    crate::platform::notification::v1::RedeliverWebhookRequest,
    crate::platform::notification::v1::RedeliverWebhookResponse,
    crate::platform::notification::v1::RegisterPushSubscriptionRequest,
    crate::platform::notification::v1::RegisterPushSubscriptionResponse,
    crate::platform::notification::v1::RemoveSuppressionRequest,
    crate::platform::notification::v1::RemoveSuppressionResponse,
    crate::platform::notification::v1::RenderTemplateRequest,
    crate::platform::notification::v1::RenderTemplateResponse,
    crate::platform::notification::v1::RenderedText,
    crate::platform::notification::v1::RevertTemplateRequest,
    crate::platform::notification::v1::RevertTemplateResponse,
    crate::platform::notification::v1::RotateWebhookSecretRequest,
    crate::platform::notification::v1::RotateWebhookSecretResponse,
    crate::platform::notification::v1::Route,
    crate::platform::notification::v1::SendBatchNotificationsRequest,
    crate::platform::notification::v1::SendBatchNotificationsResponse,
    crate::platform::notification::v1::SendDigestsNowRequest,
    crate::platform::notification::v1::SendDigestsNowResponse,
    crate::platform::notification::v1::SendNotificationRequest,
    crate::platform::notification::v1::SendNotificationResponse,
    crate::platform::notification::v1::SetRoutesRequest,
    crate::platform::notification::v1::SetRoutesResponse,
    crate::platform::notification::v1::SeverityFilter,
    crate::platform::notification::v1::SlackChannel,
    crate::platform::notification::v1::SlackPreferences,
    crate::platform::notification::v1::SmsChannel,
    crate::platform::notification::v1::Suppression,
    crate::platform::notification::v1::TeamsChannel,
    crate::platform::notification::v1::TemplateIssue,
    crate::platform::notification::v1::TemplateText,
    crate::platform::notification::v1::TemplateVersion,
    crate::platform::notification::v1::TestChannelRequest,
    crate::platform::notification::v1::TestChannelResponse,
    crate::platform::notification::v1::TestWebhookRequest,
    crate::platform::notification::v1::TestWebhookResponse,
    crate::platform::notification::v1::UnsubscribeRequest,
    crate::platform::notification::v1::UnsubscribeResponse,
    crate::platform::notification::v1::UpdateChannelRequest,
    crate::platform::notification::v1::UpdateChannelResponse,
    crate::platform::notification::v1::UpdatePreferencesRequest,
    crate::platform::notification::v1::UpdatePreferencesResponse,
    crate::platform::notification::v1::UpdateTemplateRequest,
    crate::platform::notification::v1::UpdateTemplateResponse,
    crate::platform::notification::v1::UpdateWebhookRequest,
    crate::platform::notification::v1::UpdateWebhookResponse,
    crate::platform::notification::v1::ValidateTemplateRequest,
    crate::platform::notification::v1::ValidateTemplateResponse,
    crate::platform::notification::v1::WatchInboxRequest,
    crate::platform::notification::v1::WatchInboxResponse,
    crate::platform::notification::v1::Webhook,
    crate::platform::notification::v1::WebhookChannel,
    crate::platform::notification::v1::WebhookDelivery,
}

enums! {
    crate::platform::notification::v1::Channel {  }
    crate::platform::notification::v1::DeliveryFrequency {  }
    crate::platform::notification::v1::DeliveryStatus {  }
    crate::platform::notification::v1::NotificationType {  }
    crate::platform::notification::v1::SkipReason {  }
    crate::platform::notification::v1::SmtpSecurity {  }
    crate::platform::notification::v1::SuppressionCause {  }
    crate::platform::notification::v1::UnsubscribeScope {  }
}

impl Message for crate::platform::notification::v1::AddSuppressionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "channel", "address", "note", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "channel" => Some(1),
            "address" => Some(2),
            "note" => Some(3),
            "expiresAt" | "expires_at" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            2 => implicit::<Plain, _, _>(from, &mut self.address),
            3 => implicit::<Plain, _, _>(from, &mut self.note),
            4 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::AddSuppressionResponse {
    const FIELDS: &'static [&'static str] = &["suppression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "suppression" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.suppression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("suppression", &self.suppression)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ArchiveMessagesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "messageIds", "restore"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "messageIds" | "message_ids" => Some(1),
            "restore" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Plain, _, _>(from, &mut self.message_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.restore),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("messageIds", &self.message_ids)?;
        to.implicit::<Plain, _>("restore", &self.restore)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ArchiveMessagesResponse {
    const FIELDS: &'static [&'static str] = &["changedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changedCount" | "changed_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.changed_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("changedCount", &self.changed_count)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CancelNotificationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "notificationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "notificationId" | "notification_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CancelNotificationResponse {
    const FIELDS: &'static [&'static str] = &["cancelled", "alreadySent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cancelled" => Some(0),
            "alreadySent" | "already_sent" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cancelled),
            1 => implicit::<Plain, _, _>(from, &mut self.already_sent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cancelled", &self.cancelled)?;
        to.implicit::<Plain, _>("alreadySent", &self.already_sent)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ChannelConfig {
    const FIELDS: &'static [&'static str] = &["email", "slack", "teams", "webhook", "inApp", "pagerduty", "sms", "push", "messagesPerMinute"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            "slack" => Some(1),
            "teams" => Some(2),
            "webhook" => Some(3),
            "inApp" | "in_app" => Some(4),
            "pagerduty" => Some(5),
            "sms" => Some(6),
            "push" => Some(7),
            "messagesPerMinute" | "messages_per_minute" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Email),
            1 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Slack),
            2 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Teams),
            3 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Webhook),
            4 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::InApp),
            5 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Pagerduty),
            6 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Sms),
            7 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::notification::v1::channel_config::Kind::Push),
            8 => implicit::<Plain, _, _>(from, &mut self.messages_per_minute),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::platform::notification::v1::channel_config::Kind::Email(it)) => to.field::<Nested, _>("email", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::Slack(it)) => to.field::<Nested, _>("slack", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::Teams(it)) => to.field::<Nested, _>("teams", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::Webhook(it)) => to.field::<Nested, _>("webhook", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::InApp(it)) => to.field::<Nested, _>("inApp", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::Pagerduty(it)) => to.field::<Nested, _>("pagerduty", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::Sms(it)) => to.field::<Nested, _>("sms", it)?,
            Some(crate::platform::notification::v1::channel_config::Kind::Push(it)) => to.field::<Nested, _>("push", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("messagesPerMinute", &self.messages_per_minute)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ChannelDeliveryDetail {
    const FIELDS: &'static [&'static str] = &["channel", "status", "recipients", "retryCount", "lastError", "sentAt", "deliveredAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            "status" => Some(1),
            "recipients" => Some(2),
            "retryCount" | "retry_count" => Some(3),
            "lastError" | "last_error" => Some(4),
            "sentAt" | "sent_at" => Some(5),
            "deliveredAt" | "delivered_at" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            1 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            2 => repeated::<Nested, _, _>(from, &mut self.recipients),
            3 => implicit::<Plain, _, _>(from, &mut self.retry_count),
            4 => optional::<Plain, _, _>(from, &mut self.last_error),
            5 => optional::<Nested, _, _>(from, &mut self.sent_at),
            6 => optional::<Nested, _, _>(from, &mut self.delivered_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("recipients", &self.recipients)?;
        to.implicit::<Plain, _>("retryCount", &self.retry_count)?;
        to.optional::<Plain, _>("lastError", &self.last_error)?;
        to.optional::<Nested, _>("sentAt", &self.sent_at)?;
        to.optional::<Nested, _>("deliveredAt", &self.delivered_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ChannelDeliveryStatus {
    const FIELDS: &'static [&'static str] = &["channel", "status", "recipientCount", "error", "skipReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            "status" => Some(1),
            "recipientCount" | "recipient_count" => Some(2),
            "error" => Some(3),
            "skipReason" | "skip_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            1 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.recipient_count),
            3 => optional::<Plain, _, _>(from, &mut self.error),
            4 => implicit::<Open<crate::platform::notification::v1::SkipReason>, _, _>(from, &mut self.skip_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("recipientCount", &self.recipient_count)?;
        to.optional::<Plain, _>("error", &self.error)?;
        to.implicit::<Open<crate::platform::notification::v1::SkipReason>, _>("skipReason", &self.skip_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ChannelStatus {
    const FIELDS: &'static [&'static str] = &["channel", "configured", "healthy", "error", "lastUsed", "messagesSent24h", "deliveryRate", "queued", "circuitOpenUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            "configured" => Some(1),
            "healthy" => Some(2),
            "error" => Some(3),
            "lastUsed" | "last_used" => Some(4),
            "messagesSent24h" | "messages_sent_24h" => Some(5),
            "deliveryRate" | "delivery_rate" => Some(6),
            "queued" => Some(7),
            "circuitOpenUntil" | "circuit_open_until" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            1 => implicit::<Plain, _, _>(from, &mut self.configured),
            2 => implicit::<Plain, _, _>(from, &mut self.healthy),
            3 => optional::<Plain, _, _>(from, &mut self.error),
            4 => optional::<Nested, _, _>(from, &mut self.last_used),
            5 => implicit::<Plain, _, _>(from, &mut self.messages_sent_24h),
            6 => implicit::<Plain, _, _>(from, &mut self.delivery_rate),
            7 => implicit::<Plain, _, _>(from, &mut self.queued),
            8 => optional::<Nested, _, _>(from, &mut self.circuit_open_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("configured", &self.configured)?;
        to.implicit::<Plain, _>("healthy", &self.healthy)?;
        to.optional::<Plain, _>("error", &self.error)?;
        to.optional::<Nested, _>("lastUsed", &self.last_used)?;
        to.implicit::<Plain, _>("messagesSent24h", &self.messages_sent_24h)?;
        to.implicit::<Plain, _>("deliveryRate", &self.delivery_rate)?;
        to.implicit::<Plain, _>("queued", &self.queued)?;
        to.optional::<Nested, _>("circuitOpenUntil", &self.circuit_open_until)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ConfiguredChannel {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "channel", "config", "enabled", "isDefault", "storedSecrets", "revision", "createdAt", "updatedAt", "updatedBy", "lastError"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "channel" => Some(3),
            "config" => Some(4),
            "enabled" => Some(5),
            "isDefault" | "is_default" => Some(6),
            "storedSecrets" | "stored_secrets" => Some(7),
            "revision" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "updatedAt" | "updated_at" => Some(10),
            "updatedBy" | "updated_by" => Some(11),
            "lastError" | "last_error" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            5 => implicit::<Plain, _, _>(from, &mut self.enabled),
            6 => implicit::<Plain, _, _>(from, &mut self.is_default),
            7 => repeated::<Plain, _, _>(from, &mut self.stored_secrets),
            8 => implicit::<Plain, _, _>(from, &mut self.revision),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => optional::<Nested, _, _>(from, &mut self.updated_at),
            11 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            12 => implicit::<Plain, _, _>(from, &mut self.last_error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("isDefault", &self.is_default)?;
        to.repeated::<Plain, _>("storedSecrets", &self.stored_secrets)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("lastError", &self.last_error)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CreateChannelRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "config", "enabled", "makeDefault"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "config" => Some(2),
            "enabled" => Some(3),
            "makeDefault" | "make_default" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            3 => optional::<Plain, _, _>(from, &mut self.enabled),
            4 => implicit::<Plain, _, _>(from, &mut self.make_default),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("makeDefault", &self.make_default)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CreateChannelResponse {
    const FIELDS: &'static [&'static str] = &["channel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.channel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("channel", &self.channel)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CreateTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "name", "description", "type", "texts", "sample", "defaultLocale"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "type" => Some(4),
            "texts" => Some(5),
            "sample" => Some(6),
            "defaultLocale" | "default_locale" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            5 => repeated::<Nested, _, _>(from, &mut self.texts),
            6 => optional::<Nested, _, _>(from, &mut self.sample),
            7 => implicit::<Plain, _, _>(from, &mut self.default_locale),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.repeated::<Nested, _>("texts", &self.texts)?;
        to.optional::<Nested, _>("sample", &self.sample)?;
        to.implicit::<Plain, _>("defaultLocale", &self.default_locale)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CreateTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CreateWebhookRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "url", "eventTypes", "headers", "secret", "enabled", "description", "severities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "url" => Some(2),
            "eventTypes" | "event_types" => Some(3),
            "headers" => Some(4),
            "secret" => Some(5),
            "enabled" => Some(6),
            "description" => Some(7),
            "severities" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.url),
            3 => repeated::<Plain, _, _>(from, &mut self.event_types),
            4 => map::<Plain, _, _, _>(from, &mut self.headers),
            5 => implicit::<Plain, _, _>(from, &mut self.secret),
            6 => optional::<Plain, _, _>(from, &mut self.enabled),
            7 => implicit::<Plain, _, _>(from, &mut self.description),
            8 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("url", &self.url)?;
        to.repeated::<Plain, _>("eventTypes", &self.event_types)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        to.implicit::<Plain, _>("secret", &self.secret)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::CreateWebhookResponse {
    const FIELDS: &'static [&'static str] = &["webhook", "secret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhook" => Some(0),
            "secret" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.webhook),
            1 => implicit::<Plain, _, _>(from, &mut self.secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("webhook", &self.webhook)?;
        to.implicit::<Plain, _>("secret", &self.secret)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeleteChannelRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "channelId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "channelId" | "channel_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.channel_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("channelId", &self.channel_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeleteChannelResponse {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeletePushSubscriptionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "subscriptionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "subscriptionId" | "subscription_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.subscription_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("subscriptionId", &self.subscription_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeletePushSubscriptionResponse {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeleteTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeleteTemplateResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeleteWebhookRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "webhookId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeleteWebhookResponse {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::Delivery {
    const FIELDS: &'static [&'static str] = &["id", "notificationId", "channel", "recipient", "status", "attemptCount", "lastError", "skipReason", "createdAt", "sentAt", "deliveredAt", "nextAttemptAt", "digest"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "notificationId" | "notification_id" => Some(1),
            "channel" => Some(2),
            "recipient" => Some(3),
            "status" => Some(4),
            "attemptCount" | "attempt_count" => Some(5),
            "lastError" | "last_error" => Some(6),
            "skipReason" | "skip_reason" => Some(7),
            "createdAt" | "created_at" => Some(8),
            "sentAt" | "sent_at" => Some(9),
            "deliveredAt" | "delivered_at" => Some(10),
            "nextAttemptAt" | "next_attempt_at" => Some(11),
            "digest" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            2 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            3 => implicit::<Plain, _, _>(from, &mut self.recipient),
            4 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.attempt_count),
            6 => implicit::<Plain, _, _>(from, &mut self.last_error),
            7 => implicit::<Open<crate::platform::notification::v1::SkipReason>, _, _>(from, &mut self.skip_reason),
            8 => optional::<Nested, _, _>(from, &mut self.created_at),
            9 => optional::<Nested, _, _>(from, &mut self.sent_at),
            10 => optional::<Nested, _, _>(from, &mut self.delivered_at),
            11 => optional::<Nested, _, _>(from, &mut self.next_attempt_at),
            12 => implicit::<Open<crate::platform::notification::v1::DeliveryFrequency>, _, _>(from, &mut self.digest),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("recipient", &self.recipient)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("attemptCount", &self.attempt_count)?;
        to.implicit::<Plain, _>("lastError", &self.last_error)?;
        to.implicit::<Open<crate::platform::notification::v1::SkipReason>, _>("skipReason", &self.skip_reason)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("sentAt", &self.sent_at)?;
        to.optional::<Nested, _>("deliveredAt", &self.delivered_at)?;
        to.optional::<Nested, _>("nextAttemptAt", &self.next_attempt_at)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryFrequency>, _>("digest", &self.digest)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeliveryAttempt {
    const FIELDS: &'static [&'static str] = &["number", "at", "durationMs", "statusCode", "response", "error"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "number" => Some(0),
            "at" => Some(1),
            "durationMs" | "duration_ms" => Some(2),
            "statusCode" | "status_code" => Some(3),
            "response" => Some(4),
            "error" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.number),
            1 => optional::<Nested, _, _>(from, &mut self.at),
            2 => implicit::<Plain, _, _>(from, &mut self.duration_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.status_code),
            4 => implicit::<Plain, _, _>(from, &mut self.response),
            5 => implicit::<Plain, _, _>(from, &mut self.error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("number", &self.number)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("durationMs", &self.duration_ms)?;
        to.implicit::<Plain, _>("statusCode", &self.status_code)?;
        to.implicit::<Plain, _>("response", &self.response)?;
        to.implicit::<Plain, _>("error", &self.error)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DeliveryDayStatistics {
    const FIELDS: &'static [&'static str] = &["date", "channel", "total", "delivered", "failed", "bounced", "skipped", "p95LatencyMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "channel" => Some(1),
            "total" => Some(2),
            "delivered" => Some(3),
            "failed" => Some(4),
            "bounced" => Some(5),
            "skipped" => Some(6),
            "p95LatencyMs" | "p95_latency_ms" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            2 => implicit::<Plain, _, _>(from, &mut self.total),
            3 => implicit::<Plain, _, _>(from, &mut self.delivered),
            4 => implicit::<Plain, _, _>(from, &mut self.failed),
            5 => implicit::<Plain, _, _>(from, &mut self.bounced),
            6 => implicit::<Plain, _, _>(from, &mut self.skipped),
            7 => implicit::<Plain, _, _>(from, &mut self.p95_latency_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        to.implicit::<Plain, _>("delivered", &self.delivered)?;
        to.implicit::<Plain, _>("failed", &self.failed)?;
        to.implicit::<Plain, _>("bounced", &self.bounced)?;
        to.implicit::<Plain, _>("skipped", &self.skipped)?;
        to.implicit::<Plain, _>("p95LatencyMs", &self.p95_latency_ms)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::Digest {
    const FIELDS: &'static [&'static str] = &["channel", "frequency", "sendAt", "notificationCount", "notifications"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            "frequency" => Some(1),
            "sendAt" | "send_at" => Some(2),
            "notificationCount" | "notification_count" => Some(3),
            "notifications" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            1 => implicit::<Open<crate::platform::notification::v1::DeliveryFrequency>, _, _>(from, &mut self.frequency),
            2 => optional::<Nested, _, _>(from, &mut self.send_at),
            3 => implicit::<Plain, _, _>(from, &mut self.notification_count),
            4 => repeated::<Nested, _, _>(from, &mut self.notifications),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryFrequency>, _>("frequency", &self.frequency)?;
        to.optional::<Nested, _>("sendAt", &self.send_at)?;
        to.implicit::<Plain, _>("notificationCount", &self.notification_count)?;
        to.repeated::<Nested, _>("notifications", &self.notifications)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::DigestSchedule {
    const FIELDS: &'static [&'static str] = &["time", "weekday", "timezone"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "time" => Some(0),
            "weekday" => Some(1),
            "timezone" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.time),
            1 => implicit::<Plain, _, _>(from, &mut self.weekday),
            2 => implicit::<Plain, _, _>(from, &mut self.timezone),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("time", &self.time)?;
        to.implicit::<Plain, _>("weekday", &self.weekday)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::EmailChannel {
    const FIELDS: &'static [&'static str] = &["host", "port", "security", "username", "password", "fromAddress", "fromName", "replyTo", "caPem"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "host" => Some(0),
            "port" => Some(1),
            "security" => Some(2),
            "username" => Some(3),
            "password" => Some(4),
            "fromAddress" | "from_address" => Some(5),
            "fromName" | "from_name" => Some(6),
            "replyTo" | "reply_to" => Some(7),
            "caPem" | "ca_pem" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.host),
            1 => implicit::<Plain, _, _>(from, &mut self.port),
            2 => implicit::<Open<crate::platform::notification::v1::SmtpSecurity>, _, _>(from, &mut self.security),
            3 => implicit::<Plain, _, _>(from, &mut self.username),
            4 => implicit::<Plain, _, _>(from, &mut self.password),
            5 => implicit::<Plain, _, _>(from, &mut self.from_address),
            6 => implicit::<Plain, _, _>(from, &mut self.from_name),
            7 => implicit::<Plain, _, _>(from, &mut self.reply_to),
            8 => implicit::<Plain, _, _>(from, &mut self.ca_pem),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("host", &self.host)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        to.implicit::<Open<crate::platform::notification::v1::SmtpSecurity>, _>("security", &self.security)?;
        to.implicit::<Plain, _>("username", &self.username)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        to.implicit::<Plain, _>("fromAddress", &self.from_address)?;
        to.implicit::<Plain, _>("fromName", &self.from_name)?;
        to.implicit::<Plain, _>("replyTo", &self.reply_to)?;
        to.implicit::<Plain, _>("caPem", &self.ca_pem)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::EmailPreferences {
    const FIELDS: &'static [&'static str] = &["preferredEmail", "preferHtml", "includeLinks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "preferredEmail" | "preferred_email" => Some(0),
            "preferHtml" | "prefer_html" => Some(1),
            "includeLinks" | "include_links" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.preferred_email),
            1 => implicit::<Plain, _, _>(from, &mut self.prefer_html),
            2 => implicit::<Plain, _, _>(from, &mut self.include_links),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("preferredEmail", &self.preferred_email)?;
        to.implicit::<Plain, _>("preferHtml", &self.prefer_html)?;
        to.implicit::<Plain, _>("includeLinks", &self.include_links)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::EventType {
    const FIELDS: &'static [&'static str] = &["name", "description", "example"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "example" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.description),
            2 => optional::<Nested, _, _>(from, &mut self.example),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("example", &self.example)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetChannelRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "channelId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "channelId" | "channel_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.channel_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("channelId", &self.channel_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetChannelResponse {
    const FIELDS: &'static [&'static str] = &["channel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.channel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("channel", &self.channel)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetChannelStatusRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetChannelStatusResponse {
    const FIELDS: &'static [&'static str] = &["channels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channels" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.channels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("channels", &self.channels)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetDeliveryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "deliveryId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "deliveryId" | "delivery_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.delivery_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("deliveryId", &self.delivery_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetDeliveryResponse {
    const FIELDS: &'static [&'static str] = &["delivery", "attempts", "subject", "body"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "delivery" => Some(0),
            "attempts" => Some(1),
            "subject" => Some(2),
            "body" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.delivery),
            1 => repeated::<Nested, _, _>(from, &mut self.attempts),
            2 => implicit::<Plain, _, _>(from, &mut self.subject),
            3 => implicit::<Plain, _, _>(from, &mut self.body),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("delivery", &self.delivery)?;
        to.repeated::<Nested, _>("attempts", &self.attempts)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetDeliveryStatisticsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetDeliveryStatisticsResponse {
    const FIELDS: &'static [&'static str] = &["days"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "days" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("days", &self.days)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetNotificationStatusRequest {
    const FIELDS: &'static [&'static str] = &["notificationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "notificationId" | "notification_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetNotificationStatusResponse {
    const FIELDS: &'static [&'static str] = &["notificationId", "status", "channelDetails", "createdAt", "sentAt", "deliveredAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "notificationId" | "notification_id" => Some(0),
            "status" => Some(1),
            "channelDetails" | "channel_details" => Some(2),
            "createdAt" | "created_at" => Some(3),
            "sentAt" | "sent_at" => Some(4),
            "deliveredAt" | "delivered_at" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            1 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            2 => repeated::<Nested, _, _>(from, &mut self.channel_details),
            3 => optional::<Nested, _, _>(from, &mut self.created_at),
            4 => optional::<Nested, _, _>(from, &mut self.sent_at),
            5 => optional::<Nested, _, _>(from, &mut self.delivered_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("channelDetails", &self.channel_details)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("sentAt", &self.sent_at)?;
        to.optional::<Nested, _>("deliveredAt", &self.delivered_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetPreferencesRequest {
    const FIELDS: &'static [&'static str] = &["userId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetPreferencesResponse {
    const FIELDS: &'static [&'static str] = &["preferences"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "preferences" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.preferences),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("preferences", &self.preferences)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetPushKeyRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetPushKeyResponse {
    const FIELDS: &'static [&'static str] = &["publicKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "publicKey" | "public_key" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.public_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("publicKey", &self.public_key)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetRoutesRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetRoutesResponse {
    const FIELDS: &'static [&'static str] = &["routes", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "routes" => Some(0),
            "version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.routes),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("routes", &self.routes)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetUnreadCountRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetUnreadCountResponse {
    const FIELDS: &'static [&'static str] = &["unreadCount", "criticalCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "unreadCount" | "unread_count" => Some(0),
            "criticalCount" | "critical_count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.unread_count),
            1 => implicit::<Plain, _, _>(from, &mut self.critical_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("unreadCount", &self.unread_count)?;
        to.implicit::<Plain, _>("criticalCount", &self.critical_count)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetWebhookDeliveryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "deliveryId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "deliveryId" | "delivery_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.delivery_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("deliveryId", &self.delivery_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetWebhookDeliveryResponse {
    const FIELDS: &'static [&'static str] = &["delivery", "attempts", "body", "headers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "delivery" => Some(0),
            "attempts" => Some(1),
            "body" => Some(2),
            "headers" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.delivery),
            1 => repeated::<Nested, _, _>(from, &mut self.attempts),
            2 => implicit::<Plain, _, _>(from, &mut self.body),
            3 => map::<Plain, _, _, _>(from, &mut self.headers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("delivery", &self.delivery)?;
        to.repeated::<Nested, _>("attempts", &self.attempts)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetWebhookRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "webhookId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::GetWebhookResponse {
    const FIELDS: &'static [&'static str] = &["webhook"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhook" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.webhook),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("webhook", &self.webhook)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::InAppChannel {
    const FIELDS: &'static [&'static str] = &["retentionDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "retentionDays" | "retention_days" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.retention_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("retentionDays", &self.retention_days)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::InboxMessage {
    const FIELDS: &'static [&'static str] = &["id", "notificationId", "type", "severity", "module", "title", "body", "entity", "alertId", "createdAt", "readAt", "archivedAt", "threadKey", "linkPath"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "notificationId" | "notification_id" => Some(1),
            "type" => Some(2),
            "severity" => Some(3),
            "module" => Some(4),
            "title" => Some(5),
            "body" => Some(6),
            "entity" => Some(7),
            "alertId" | "alert_id" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "readAt" | "read_at" => Some(10),
            "archivedAt" | "archived_at" => Some(11),
            "threadKey" | "thread_key" => Some(12),
            "linkPath" | "link_path" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            2 => implicit::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            3 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            4 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            5 => implicit::<Plain, _, _>(from, &mut self.title),
            6 => implicit::<Plain, _, _>(from, &mut self.body),
            7 => optional::<Nested, _, _>(from, &mut self.entity),
            8 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => optional::<Nested, _, _>(from, &mut self.read_at),
            11 => optional::<Nested, _, _>(from, &mut self.archived_at),
            12 => implicit::<Plain, _, _>(from, &mut self.thread_key),
            13 => implicit::<Plain, _, _>(from, &mut self.link_path),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        to.implicit::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("readAt", &self.read_at)?;
        to.optional::<Nested, _>("archivedAt", &self.archived_at)?;
        to.implicit::<Plain, _>("threadKey", &self.thread_key)?;
        to.implicit::<Plain, _>("linkPath", &self.link_path)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListChannelsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "channel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "channel" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListChannelsResponse {
    const FIELDS: &'static [&'static str] = &["channels", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channels" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.channels),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("channels", &self.channels)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListDeliveriesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "notificationId", "statuses", "channels", "recipient", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "notificationId" | "notification_id" => Some(2),
            "statuses" => Some(3),
            "channels" => Some(4),
            "recipient" => Some(5),
            "dateRange" | "date_range" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            3 => repeated::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.statuses),
            4 => repeated::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channels),
            5 => implicit::<Plain, _, _>(from, &mut self.recipient),
            6 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        to.repeated::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("statuses", &self.statuses)?;
        to.repeated::<Open<crate::platform::notification::v1::Channel>, _>("channels", &self.channels)?;
        to.implicit::<Plain, _>("recipient", &self.recipient)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListDeliveriesResponse {
    const FIELDS: &'static [&'static str] = &["deliveries", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deliveries" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.deliveries),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("deliveries", &self.deliveries)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListEventTypesRequest {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListEventTypesResponse {
    const FIELDS: &'static [&'static str] = &["eventTypes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventTypes" | "event_types" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.event_types),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("eventTypes", &self.event_types)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListInboxRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "unreadOnly", "archived", "severities", "modules"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "unreadOnly" | "unread_only" => Some(2),
            "archived" => Some(3),
            "severities" => Some(4),
            "modules" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Plain, _, _>(from, &mut self.unread_only),
            3 => implicit::<Plain, _, _>(from, &mut self.archived),
            4 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            5 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.modules),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("unreadOnly", &self.unread_only)?;
        to.implicit::<Plain, _>("archived", &self.archived)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("modules", &self.modules)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListInboxResponse {
    const FIELDS: &'static [&'static str] = &["messages", "pagination", "unreadCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "messages" => Some(0),
            "pagination" => Some(1),
            "unreadCount" | "unread_count" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.messages),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Plain, _, _>(from, &mut self.unread_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("messages", &self.messages)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("unreadCount", &self.unread_count)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListNotificationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "type", "severity", "status", "dateRange", "userId", "pagination", "entity", "alertId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "type" => Some(1),
            "severity" => Some(2),
            "status" => Some(3),
            "dateRange" | "date_range" => Some(4),
            "userId" | "user_id" => Some(5),
            "pagination" => Some(6),
            "entity" => Some(7),
            "alertId" | "alert_id" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            2 => optional::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            3 => optional::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            5 => optional::<Plain, _, _>(from, &mut self.user_id),
            6 => optional::<Nested, _, _>(from, &mut self.pagination),
            7 => optional::<Nested, _, _>(from, &mut self.entity),
            8 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.optional::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.optional::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Plain, _>("userId", &self.user_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListNotificationsResponse {
    const FIELDS: &'static [&'static str] = &["notifications", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "notifications" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.notifications),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("notifications", &self.notifications)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListPendingDigestsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListPendingDigestsResponse {
    const FIELDS: &'static [&'static str] = &["digests"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "digests" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.digests),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("digests", &self.digests)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListPushSubscriptionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListPushSubscriptionsResponse {
    const FIELDS: &'static [&'static str] = &["subscriptions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subscriptions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.subscriptions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("subscriptions", &self.subscriptions)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListSuppressionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "channel", "search"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "channel" => Some(2),
            "search" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            3 => implicit::<Plain, _, _>(from, &mut self.search),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListSuppressionsResponse {
    const FIELDS: &'static [&'static str] = &["suppressions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "suppressions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.suppressions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("suppressions", &self.suppressions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListTemplateVersionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "pagination" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListTemplateVersionsResponse {
    const FIELDS: &'static [&'static str] = &["versions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "versions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.versions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("versions", &self.versions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListTemplatesRequest {
    const FIELDS: &'static [&'static str] = &["type", "channel", "orgId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "channel" => Some(1),
            "orgId" | "org_id" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            1 => optional::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.optional::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListTemplatesResponse {
    const FIELDS: &'static [&'static str] = &["templates", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "templates" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.templates),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("templates", &self.templates)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListWebhookDeliveriesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "webhookId", "pagination", "statuses", "eventType", "timeRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            "pagination" => Some(2),
            "statuses" => Some(3),
            "eventType" | "event_type" => Some(4),
            "timeRange" | "time_range" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            3 => repeated::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.statuses),
            4 => implicit::<Plain, _, _>(from, &mut self.event_type),
            5 => optional::<Nested, _, _>(from, &mut self.time_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("statuses", &self.statuses)?;
        to.implicit::<Plain, _>("eventType", &self.event_type)?;
        to.optional::<Nested, _>("timeRange", &self.time_range)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListWebhookDeliveriesResponse {
    const FIELDS: &'static [&'static str] = &["deliveries", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deliveries" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.deliveries),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("deliveries", &self.deliveries)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListWebhooksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "enabled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "enabled" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => optional::<Plain, _, _>(from, &mut self.enabled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ListWebhooksResponse {
    const FIELDS: &'static [&'static str] = &["webhooks", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhooks" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.webhooks),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("webhooks", &self.webhooks)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::MarkAllReadRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "until"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "until" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("until", &self.until)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::MarkAllReadResponse {
    const FIELDS: &'static [&'static str] = &["markedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "markedCount" | "marked_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.marked_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("markedCount", &self.marked_count)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::MarkReadRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "messageIds", "unread"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "messageIds" | "message_ids" => Some(1),
            "unread" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Plain, _, _>(from, &mut self.message_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.unread),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("messageIds", &self.message_ids)?;
        to.implicit::<Plain, _>("unread", &self.unread)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::MarkReadResponse {
    const FIELDS: &'static [&'static str] = &["unreadCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "unreadCount" | "unread_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.unread_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("unreadCount", &self.unread_count)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::NotificationPreferences {
    const FIELDS: &'static [&'static str] = &["channelsEnabled", "frequencyBySeverity", "quietHours", "modulesEnabled", "email", "slack", "digest", "locale", "revision", "pausedUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channelsEnabled" | "channels_enabled" => Some(0),
            "frequencyBySeverity" | "frequency_by_severity" => Some(1),
            "quietHours" | "quiet_hours" => Some(2),
            "modulesEnabled" | "modules_enabled" => Some(3),
            "email" => Some(4),
            "slack" => Some(5),
            "digest" => Some(6),
            "locale" => Some(7),
            "revision" => Some(8),
            "pausedUntil" | "paused_until" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.channels_enabled),
            1 => map::<Open<crate::platform::notification::v1::DeliveryFrequency>, _, _, _>(from, &mut self.frequency_by_severity),
            2 => optional::<Nested, _, _>(from, &mut self.quiet_hours),
            3 => map::<Plain, _, _, _>(from, &mut self.modules_enabled),
            4 => optional::<Nested, _, _>(from, &mut self.email),
            5 => optional::<Nested, _, _>(from, &mut self.slack),
            6 => optional::<Nested, _, _>(from, &mut self.digest),
            7 => implicit::<Plain, _, _>(from, &mut self.locale),
            8 => implicit::<Plain, _, _>(from, &mut self.revision),
            9 => optional::<Nested, _, _>(from, &mut self.paused_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("channelsEnabled", &self.channels_enabled)?;
        to.map::<Open<crate::platform::notification::v1::DeliveryFrequency>, _, _>("frequencyBySeverity", &self.frequency_by_severity)?;
        to.optional::<Nested, _>("quietHours", &self.quiet_hours)?;
        to.map::<Plain, _, _>("modulesEnabled", &self.modules_enabled)?;
        to.optional::<Nested, _>("email", &self.email)?;
        to.optional::<Nested, _>("slack", &self.slack)?;
        to.optional::<Nested, _>("digest", &self.digest)?;
        to.implicit::<Plain, _>("locale", &self.locale)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("pausedUntil", &self.paused_until)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::NotificationRecipients {
    const FIELDS: &'static [&'static str] = &["userIds", "emails", "slackTargets", "webhookUrls", "roles", "webhookEndpointIds", "channelIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userIds" | "user_ids" => Some(0),
            "emails" => Some(1),
            "slackTargets" | "slack_targets" => Some(2),
            "webhookUrls" | "webhook_urls" => Some(3),
            "roles" => Some(4),
            "webhookEndpointIds" | "webhook_endpoint_ids" => Some(5),
            "channelIds" | "channel_ids" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.user_ids),
            1 => repeated::<Plain, _, _>(from, &mut self.emails),
            2 => repeated::<Plain, _, _>(from, &mut self.slack_targets),
            3 => repeated::<Plain, _, _>(from, &mut self.webhook_urls),
            4 => repeated::<Plain, _, _>(from, &mut self.roles),
            5 => repeated::<Plain, _, _>(from, &mut self.webhook_endpoint_ids),
            6 => repeated::<Plain, _, _>(from, &mut self.channel_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("userIds", &self.user_ids)?;
        to.repeated::<Plain, _>("emails", &self.emails)?;
        to.repeated::<Plain, _>("slackTargets", &self.slack_targets)?;
        to.repeated::<Plain, _>("webhookUrls", &self.webhook_urls)?;
        to.repeated::<Plain, _>("roles", &self.roles)?;
        to.repeated::<Plain, _>("webhookEndpointIds", &self.webhook_endpoint_ids)?;
        to.repeated::<Plain, _>("channelIds", &self.channel_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::NotificationSummary {
    const FIELDS: &'static [&'static str] = &["id", "type", "severity", "subject", "status", "channels", "recipientCount", "createdAt", "entity", "templateId", "templateVersion", "ruleId", "alertId", "deliveredCount", "failedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "type" => Some(1),
            "severity" => Some(2),
            "subject" => Some(3),
            "status" => Some(4),
            "channels" => Some(5),
            "recipientCount" | "recipient_count" => Some(6),
            "createdAt" | "created_at" => Some(7),
            "entity" => Some(8),
            "templateId" | "template_id" => Some(9),
            "templateVersion" | "template_version" => Some(10),
            "ruleId" | "rule_id" => Some(11),
            "alertId" | "alert_id" => Some(12),
            "deliveredCount" | "delivered_count" => Some(13),
            "failedCount" | "failed_count" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            3 => implicit::<Plain, _, _>(from, &mut self.subject),
            4 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            5 => repeated::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channels),
            6 => implicit::<Plain, _, _>(from, &mut self.recipient_count),
            7 => optional::<Nested, _, _>(from, &mut self.created_at),
            8 => optional::<Nested, _, _>(from, &mut self.entity),
            9 => implicit::<Plain, _, _>(from, &mut self.template_id),
            10 => implicit::<Plain, _, _>(from, &mut self.template_version),
            11 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            12 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            13 => implicit::<Plain, _, _>(from, &mut self.delivered_count),
            14 => implicit::<Plain, _, _>(from, &mut self.failed_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.repeated::<Open<crate::platform::notification::v1::Channel>, _>("channels", &self.channels)?;
        to.implicit::<Plain, _>("recipientCount", &self.recipient_count)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Plain, _>("templateVersion", &self.template_version)?;
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Plain, _>("deliveredCount", &self.delivered_count)?;
        to.implicit::<Plain, _>("failedCount", &self.failed_count)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::NotificationTemplate {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "type", "supportedChannels", "requiredFields", "version", "builtIn", "locales", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "type" => Some(3),
            "supportedChannels" | "supported_channels" => Some(4),
            "requiredFields" | "required_fields" => Some(5),
            "version" => Some(6),
            "builtIn" | "built_in" => Some(7),
            "locales" => Some(8),
            "updatedAt" | "updated_at" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            4 => repeated::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.supported_channels),
            5 => repeated::<Plain, _, _>(from, &mut self.required_fields),
            6 => implicit::<Plain, _, _>(from, &mut self.version),
            7 => implicit::<Plain, _, _>(from, &mut self.built_in),
            8 => repeated::<Plain, _, _>(from, &mut self.locales),
            9 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.repeated::<Open<crate::platform::notification::v1::Channel>, _>("supportedChannels", &self.supported_channels)?;
        to.repeated::<Plain, _>("requiredFields", &self.required_fields)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("builtIn", &self.built_in)?;
        to.repeated::<Plain, _>("locales", &self.locales)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::PagerDutyChannel {
    const FIELDS: &'static [&'static str] = &["routingKey", "apiUrl", "minSeverity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "routingKey" | "routing_key" => Some(0),
            "apiUrl" | "api_url" => Some(1),
            "minSeverity" | "min_severity" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.routing_key),
            1 => implicit::<Plain, _, _>(from, &mut self.api_url),
            2 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.min_severity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("routingKey", &self.routing_key)?;
        to.implicit::<Plain, _>("apiUrl", &self.api_url)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("minSeverity", &self.min_severity)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::PushChannel {
    const FIELDS: &'static [&'static str] = &["subject", "ttlSeconds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subject" => Some(0),
            "ttlSeconds" | "ttl_seconds" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.subject),
            1 => implicit::<Plain, _, _>(from, &mut self.ttl_seconds),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("ttlSeconds", &self.ttl_seconds)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::PushSubscription {
    const FIELDS: &'static [&'static str] = &["id", "endpointHost", "deviceName", "createdAt", "lastUsedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "endpointHost" | "endpoint_host" => Some(1),
            "deviceName" | "device_name" => Some(2),
            "createdAt" | "created_at" => Some(3),
            "lastUsedAt" | "last_used_at" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.endpoint_host),
            2 => implicit::<Plain, _, _>(from, &mut self.device_name),
            3 => optional::<Nested, _, _>(from, &mut self.created_at),
            4 => optional::<Nested, _, _>(from, &mut self.last_used_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("endpointHost", &self.endpoint_host)?;
        to.implicit::<Plain, _>("deviceName", &self.device_name)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("lastUsedAt", &self.last_used_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::QuietHours {
    const FIELDS: &'static [&'static str] = &["enabled", "startTime", "endTime", "timezone", "days", "allowCritical"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "enabled" => Some(0),
            "startTime" | "start_time" => Some(1),
            "endTime" | "end_time" => Some(2),
            "timezone" => Some(3),
            "days" => Some(4),
            "allowCritical" | "allow_critical" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.enabled),
            1 => implicit::<Plain, _, _>(from, &mut self.start_time),
            2 => implicit::<Plain, _, _>(from, &mut self.end_time),
            3 => implicit::<Plain, _, _>(from, &mut self.timezone),
            4 => repeated::<Plain, _, _>(from, &mut self.days),
            5 => implicit::<Plain, _, _>(from, &mut self.allow_critical),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("startTime", &self.start_time)?;
        to.implicit::<Plain, _>("endTime", &self.end_time)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.repeated::<Plain, _>("days", &self.days)?;
        to.implicit::<Plain, _>("allowCritical", &self.allow_critical)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RecipientStatus {
    const FIELDS: &'static [&'static str] = &["recipient", "status", "error", "deliveryId", "skipReason", "nextAttemptAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recipient" => Some(0),
            "status" => Some(1),
            "error" => Some(2),
            "deliveryId" | "delivery_id" => Some(3),
            "skipReason" | "skip_reason" => Some(4),
            "nextAttemptAt" | "next_attempt_at" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.recipient),
            1 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            2 => optional::<Plain, _, _>(from, &mut self.error),
            3 => implicit::<Plain, _, _>(from, &mut self.delivery_id),
            4 => implicit::<Open<crate::platform::notification::v1::SkipReason>, _, _>(from, &mut self.skip_reason),
            5 => optional::<Nested, _, _>(from, &mut self.next_attempt_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recipient", &self.recipient)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.optional::<Plain, _>("error", &self.error)?;
        to.implicit::<Plain, _>("deliveryId", &self.delivery_id)?;
        to.implicit::<Open<crate::platform::notification::v1::SkipReason>, _>("skipReason", &self.skip_reason)?;
        to.optional::<Nested, _>("nextAttemptAt", &self.next_attempt_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RedeliverDeliveriesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "deliveryIds", "notificationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "deliveryIds" | "delivery_ids" => Some(1),
            "notificationId" | "notification_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Plain, _, _>(from, &mut self.delivery_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("deliveryIds", &self.delivery_ids)?;
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RedeliverDeliveriesResponse {
    const FIELDS: &'static [&'static str] = &["queued", "skipped"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queued" => Some(0),
            "skipped" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.queued),
            1 => implicit::<Plain, _, _>(from, &mut self.skipped),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queued", &self.queued)?;
        to.implicit::<Plain, _>("skipped", &self.skipped)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RedeliverWebhookRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "deliveryIds", "webhookId", "failedSince"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "deliveryIds" | "delivery_ids" => Some(1),
            "webhookId" | "webhook_id" => Some(2),
            "failedSince" | "failed_since" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Plain, _, _>(from, &mut self.delivery_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            3 => optional::<Nested, _, _>(from, &mut self.failed_since),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("deliveryIds", &self.delivery_ids)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.optional::<Nested, _>("failedSince", &self.failed_since)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RedeliverWebhookResponse {
    const FIELDS: &'static [&'static str] = &["queued"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queued" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.queued),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queued", &self.queued)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RegisterPushSubscriptionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "endpoint", "p256dh", "authSecret", "deviceName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "endpoint" => Some(1),
            "p256dh" => Some(2),
            "authSecret" | "auth_secret" => Some(3),
            "deviceName" | "device_name" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.endpoint),
            2 => implicit::<Plain, _, _>(from, &mut self.p256dh),
            3 => implicit::<Plain, _, _>(from, &mut self.auth_secret),
            4 => implicit::<Plain, _, _>(from, &mut self.device_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("endpoint", &self.endpoint)?;
        to.implicit::<Plain, _>("p256dh", &self.p256dh)?;
        to.implicit::<Plain, _>("authSecret", &self.auth_secret)?;
        to.implicit::<Plain, _>("deviceName", &self.device_name)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RegisterPushSubscriptionResponse {
    const FIELDS: &'static [&'static str] = &["subscription"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subscription" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.subscription),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("subscription", &self.subscription)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RemoveSuppressionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "channel", "address"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "channel" => Some(1),
            "address" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            2 => implicit::<Plain, _, _>(from, &mut self.address),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RemoveSuppressionResponse {
    const FIELDS: &'static [&'static str] = &["removed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "removed" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.removed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("removed", &self.removed)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RenderTemplateRequest {
    const FIELDS: &'static [&'static str] = &["templateId", "channel", "data", "orgId", "version", "locale"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "templateId" | "template_id" => Some(0),
            "channel" => Some(1),
            "data" => Some(2),
            "orgId" | "org_id" => Some(3),
            "version" => Some(4),
            "locale" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.template_id),
            1 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            2 => optional::<Nested, _, _>(from, &mut self.data),
            3 => implicit::<Plain, _, _>(from, &mut self.org_id),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.locale),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.optional::<Nested, _>("data", &self.data)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("locale", &self.locale)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RenderTemplateResponse {
    const FIELDS: &'static [&'static str] = &["subject", "body", "bodyPlain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subject" => Some(0),
            "body" => Some(1),
            "bodyPlain" | "body_plain" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.subject),
            1 => implicit::<Plain, _, _>(from, &mut self.body),
            2 => optional::<Plain, _, _>(from, &mut self.body_plain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.optional::<Plain, _>("bodyPlain", &self.body_plain)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RenderedText {
    const FIELDS: &'static [&'static str] = &["subject", "body", "bodyPlain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subject" => Some(0),
            "body" => Some(1),
            "bodyPlain" | "body_plain" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.subject),
            1 => implicit::<Plain, _, _>(from, &mut self.body),
            2 => implicit::<Plain, _, _>(from, &mut self.body_plain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.implicit::<Plain, _>("bodyPlain", &self.body_plain)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RevertTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "version", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "version" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            3 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RevertTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RotateWebhookSecretRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "webhookId", "secret", "overlapSeconds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            "secret" => Some(2),
            "overlapSeconds" | "overlap_seconds" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            2 => implicit::<Plain, _, _>(from, &mut self.secret),
            3 => optional::<Plain, _, _>(from, &mut self.overlap_seconds),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.implicit::<Plain, _>("secret", &self.secret)?;
        to.optional::<Plain, _>("overlapSeconds", &self.overlap_seconds)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::RotateWebhookSecretResponse {
    const FIELDS: &'static [&'static str] = &["secret", "oldSecretExpiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "secret" => Some(0),
            "oldSecretExpiresAt" | "old_secret_expires_at" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.secret),
            1 => optional::<Nested, _, _>(from, &mut self.old_secret_expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("secret", &self.secret)?;
        to.optional::<Nested, _>("oldSecretExpiresAt", &self.old_secret_expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::Route {
    const FIELDS: &'static [&'static str] = &["name", "types", "modules", "severities", "channels", "channelIds", "recipients", "goOn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "types" => Some(1),
            "modules" => Some(2),
            "severities" => Some(3),
            "channels" => Some(4),
            "channelIds" | "channel_ids" => Some(5),
            "recipients" => Some(6),
            "goOn" | "go_on" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => repeated::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.types),
            2 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.modules),
            3 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            4 => repeated::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channels),
            5 => repeated::<Plain, _, _>(from, &mut self.channel_ids),
            6 => optional::<Nested, _, _>(from, &mut self.recipients),
            7 => implicit::<Plain, _, _>(from, &mut self.go_on),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Open<crate::platform::notification::v1::NotificationType>, _>("types", &self.types)?;
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("modules", &self.modules)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        to.repeated::<Open<crate::platform::notification::v1::Channel>, _>("channels", &self.channels)?;
        to.repeated::<Plain, _>("channelIds", &self.channel_ids)?;
        to.optional::<Nested, _>("recipients", &self.recipients)?;
        to.implicit::<Plain, _>("goOn", &self.go_on)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SendBatchNotificationsRequest {
    const FIELDS: &'static [&'static str] = &["notifications", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "notifications" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.notifications),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("notifications", &self.notifications)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SendBatchNotificationsResponse {
    const FIELDS: &'static [&'static str] = &["results", "total", "queued", "failed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            "total" => Some(1),
            "queued" => Some(2),
            "failed" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => implicit::<Plain, _, _>(from, &mut self.total),
            2 => implicit::<Plain, _, _>(from, &mut self.queued),
            3 => implicit::<Plain, _, _>(from, &mut self.failed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        to.implicit::<Plain, _>("queued", &self.queued)?;
        to.implicit::<Plain, _>("failed", &self.failed)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SendDigestsNowRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "channel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "channel" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SendDigestsNowResponse {
    const FIELDS: &'static [&'static str] = &["notificationIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "notificationIds" | "notification_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.notification_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("notificationIds", &self.notification_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SendNotificationRequest {
    const FIELDS: &'static [&'static str] = &["type", "severity", "channels", "recipients", "templateId", "data", "orgId", "entity", "ruleId", "subjectOverride", "idempotencyKey", "templateVersion", "module", "alertId", "sendAt", "expiresAt", "threadKey", "bypassPreferences"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "severity" => Some(1),
            "channels" => Some(2),
            "recipients" => Some(3),
            "templateId" | "template_id" => Some(4),
            "data" => Some(5),
            "orgId" | "org_id" => Some(6),
            "entity" => Some(7),
            "ruleId" | "rule_id" => Some(8),
            "subjectOverride" | "subject_override" => Some(9),
            "idempotencyKey" | "idempotency_key" => Some(10),
            "templateVersion" | "template_version" => Some(11),
            "module" => Some(12),
            "alertId" | "alert_id" => Some(13),
            "sendAt" | "send_at" => Some(14),
            "expiresAt" | "expires_at" => Some(15),
            "threadKey" | "thread_key" => Some(16),
            "bypassPreferences" | "bypass_preferences" => Some(17),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::NotificationType>, _, _>(from, &mut self.r#type),
            1 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            2 => repeated::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channels),
            3 => optional::<Nested, _, _>(from, &mut self.recipients),
            4 => implicit::<Plain, _, _>(from, &mut self.template_id),
            5 => optional::<Nested, _, _>(from, &mut self.data),
            6 => implicit::<Plain, _, _>(from, &mut self.org_id),
            7 => optional::<Nested, _, _>(from, &mut self.entity),
            8 => optional::<Plain, _, _>(from, &mut self.rule_id),
            9 => optional::<Plain, _, _>(from, &mut self.subject_override),
            10 => optional::<Plain, _, _>(from, &mut self.idempotency_key),
            11 => implicit::<Plain, _, _>(from, &mut self.template_version),
            12 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            13 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            14 => optional::<Nested, _, _>(from, &mut self.send_at),
            15 => optional::<Nested, _, _>(from, &mut self.expires_at),
            16 => implicit::<Plain, _, _>(from, &mut self.thread_key),
            17 => implicit::<Plain, _, _>(from, &mut self.bypass_preferences),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::NotificationType>, _>("type", &self.r#type)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.repeated::<Open<crate::platform::notification::v1::Channel>, _>("channels", &self.channels)?;
        to.optional::<Nested, _>("recipients", &self.recipients)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.optional::<Nested, _>("data", &self.data)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Plain, _>("subjectOverride", &self.subject_override)?;
        to.optional::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Plain, _>("templateVersion", &self.template_version)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.optional::<Nested, _>("sendAt", &self.send_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("threadKey", &self.thread_key)?;
        to.implicit::<Plain, _>("bypassPreferences", &self.bypass_preferences)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SendNotificationResponse {
    const FIELDS: &'static [&'static str] = &["notificationId", "channelStatus", "error", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "notificationId" | "notification_id" => Some(0),
            "channelStatus" | "channel_status" => Some(1),
            "error" => Some(2),
            "duplicate" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            1 => repeated::<Nested, _, _>(from, &mut self.channel_status),
            2 => optional::<Nested, _, _>(from, &mut self.error),
            3 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        to.repeated::<Nested, _>("channelStatus", &self.channel_status)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SetRoutesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "routes", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "routes" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Nested, _, _>(from, &mut self.routes),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("routes", &self.routes)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SetRoutesResponse {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SeverityFilter {
    const FIELDS: &'static [&'static str] = &["severities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "severities" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SlackChannel {
    const FIELDS: &'static [&'static str] = &["webhookUrl", "botToken", "defaultChannel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhookUrl" | "webhook_url" => Some(0),
            "botToken" | "bot_token" => Some(1),
            "defaultChannel" | "default_channel" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.webhook_url),
            1 => implicit::<Plain, _, _>(from, &mut self.bot_token),
            2 => implicit::<Plain, _, _>(from, &mut self.default_channel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("webhookUrl", &self.webhook_url)?;
        to.implicit::<Plain, _>("botToken", &self.bot_token)?;
        to.implicit::<Plain, _>("defaultChannel", &self.default_channel)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SlackPreferences {
    const FIELDS: &'static [&'static str] = &["preferDm", "defaultChannel", "mentionOnCritical"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "preferDm" | "prefer_dm" => Some(0),
            "defaultChannel" | "default_channel" => Some(1),
            "mentionOnCritical" | "mention_on_critical" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.prefer_dm),
            1 => optional::<Plain, _, _>(from, &mut self.default_channel),
            2 => implicit::<Plain, _, _>(from, &mut self.mention_on_critical),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("preferDm", &self.prefer_dm)?;
        to.optional::<Plain, _>("defaultChannel", &self.default_channel)?;
        to.implicit::<Plain, _>("mentionOnCritical", &self.mention_on_critical)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::SmsChannel {
    const FIELDS: &'static [&'static str] = &["url", "bodyTemplate", "authorization", "sender", "maxLength"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "url" => Some(0),
            "bodyTemplate" | "body_template" => Some(1),
            "authorization" => Some(2),
            "sender" => Some(3),
            "maxLength" | "max_length" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.url),
            1 => implicit::<Plain, _, _>(from, &mut self.body_template),
            2 => implicit::<Plain, _, _>(from, &mut self.authorization),
            3 => implicit::<Plain, _, _>(from, &mut self.sender),
            4 => implicit::<Plain, _, _>(from, &mut self.max_length),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("url", &self.url)?;
        to.implicit::<Plain, _>("bodyTemplate", &self.body_template)?;
        to.implicit::<Plain, _>("authorization", &self.authorization)?;
        to.implicit::<Plain, _>("sender", &self.sender)?;
        to.implicit::<Plain, _>("maxLength", &self.max_length)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::Suppression {
    const FIELDS: &'static [&'static str] = &["channel", "address", "cause", "note", "createdAt", "expiresAt", "createdBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            "address" => Some(1),
            "cause" => Some(2),
            "note" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "createdBy" | "created_by" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            1 => implicit::<Plain, _, _>(from, &mut self.address),
            2 => implicit::<Open<crate::platform::notification::v1::SuppressionCause>, _, _>(from, &mut self.cause),
            3 => implicit::<Plain, _, _>(from, &mut self.note),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => implicit::<Plain, _, _>(from, &mut self.created_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Open<crate::platform::notification::v1::SuppressionCause>, _>("cause", &self.cause)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TeamsChannel {
    const FIELDS: &'static [&'static str] = &["webhookUrl"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhookUrl" | "webhook_url" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.webhook_url),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("webhookUrl", &self.webhook_url)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TemplateIssue {
    const FIELDS: &'static [&'static str] = &["textIndex", "field", "line", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "textIndex" | "text_index" => Some(0),
            "field" => Some(1),
            "line" => Some(2),
            "message" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.text_index),
            1 => implicit::<Plain, _, _>(from, &mut self.field),
            2 => implicit::<Plain, _, _>(from, &mut self.line),
            3 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("textIndex", &self.text_index)?;
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("line", &self.line)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TemplateText {
    const FIELDS: &'static [&'static str] = &["channel", "locale", "subject", "body", "bodyPlain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            "locale" => Some(1),
            "subject" => Some(2),
            "body" => Some(3),
            "bodyPlain" | "body_plain" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            1 => implicit::<Plain, _, _>(from, &mut self.locale),
            2 => implicit::<Plain, _, _>(from, &mut self.subject),
            3 => implicit::<Plain, _, _>(from, &mut self.body),
            4 => implicit::<Plain, _, _>(from, &mut self.body_plain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("locale", &self.locale)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.implicit::<Plain, _>("bodyPlain", &self.body_plain)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TemplateVersion {
    const FIELDS: &'static [&'static str] = &["template", "orgId", "texts", "sample", "updatedBy", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            "orgId" | "org_id" => Some(1),
            "texts" => Some(2),
            "sample" => Some(3),
            "updatedBy" | "updated_by" => Some(4),
            "changeReason" | "change_reason" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => repeated::<Nested, _, _>(from, &mut self.texts),
            3 => optional::<Nested, _, _>(from, &mut self.sample),
            4 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            5 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("texts", &self.texts)?;
        to.optional::<Nested, _>("sample", &self.sample)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TestChannelRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "channel", "recipient", "channelId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "channel" => Some(1),
            "recipient" => Some(2),
            "channelId" | "channel_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Open<crate::platform::notification::v1::Channel>, _, _>(from, &mut self.channel),
            2 => implicit::<Plain, _, _>(from, &mut self.recipient),
            3 => implicit::<Plain, _, _>(from, &mut self.channel_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::notification::v1::Channel>, _>("channel", &self.channel)?;
        to.implicit::<Plain, _>("recipient", &self.recipient)?;
        to.implicit::<Plain, _>("channelId", &self.channel_id)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TestChannelResponse {
    const FIELDS: &'static [&'static str] = &["success", "message", "latencyMs", "statusCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "success" => Some(0),
            "message" => Some(1),
            "latencyMs" | "latency_ms" => Some(2),
            "statusCode" | "status_code" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.success),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => implicit::<Plain, _, _>(from, &mut self.latency_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.status_code),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("success", &self.success)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("latencyMs", &self.latency_ms)?;
        to.implicit::<Plain, _>("statusCode", &self.status_code)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TestWebhookRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "webhookId", "eventType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            "eventType" | "event_type" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            2 => implicit::<Plain, _, _>(from, &mut self.event_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.implicit::<Plain, _>("eventType", &self.event_type)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::TestWebhookResponse {
    const FIELDS: &'static [&'static str] = &["success", "deliveryId", "attempt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "success" => Some(0),
            "deliveryId" | "delivery_id" => Some(1),
            "attempt" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.success),
            1 => implicit::<Plain, _, _>(from, &mut self.delivery_id),
            2 => optional::<Nested, _, _>(from, &mut self.attempt),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("success", &self.success)?;
        to.implicit::<Plain, _>("deliveryId", &self.delivery_id)?;
        to.optional::<Nested, _>("attempt", &self.attempt)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UnsubscribeRequest {
    const FIELDS: &'static [&'static str] = &["token", "scope"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "token" => Some(0),
            "scope" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.token),
            1 => implicit::<Open<crate::platform::notification::v1::UnsubscribeScope>, _, _>(from, &mut self.scope),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("token", &self.token)?;
        to.implicit::<Open<crate::platform::notification::v1::UnsubscribeScope>, _>("scope", &self.scope)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UnsubscribeResponse {
    const FIELDS: &'static [&'static str] = &["maskedAddress", "scope"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maskedAddress" | "masked_address" => Some(0),
            "scope" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.masked_address),
            1 => implicit::<Open<crate::platform::notification::v1::UnsubscribeScope>, _, _>(from, &mut self.scope),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("maskedAddress", &self.masked_address)?;
        to.implicit::<Open<crate::platform::notification::v1::UnsubscribeScope>, _>("scope", &self.scope)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdateChannelRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "channelId", "name", "config", "enabled", "makeDefault", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "channelId" | "channel_id" => Some(1),
            "name" => Some(2),
            "config" => Some(3),
            "enabled" => Some(4),
            "makeDefault" | "make_default" => Some(5),
            "expectedRevision" | "expected_revision" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.channel_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            4 => optional::<Plain, _, _>(from, &mut self.enabled),
            5 => implicit::<Plain, _, _>(from, &mut self.make_default),
            6 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("channelId", &self.channel_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("makeDefault", &self.make_default)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdateChannelResponse {
    const FIELDS: &'static [&'static str] = &["channel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "channel" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.channel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("channel", &self.channel)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdatePreferencesRequest {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "preferences", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "preferences" => Some(2),
            "expectedRevision" | "expected_revision" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.preferences),
            3 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("preferences", &self.preferences)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdatePreferencesResponse {
    const FIELDS: &'static [&'static str] = &["preferences"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "preferences" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.preferences),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("preferences", &self.preferences)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdateTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "name", "description", "texts", "sample", "expectedVersion", "changeReason", "defaultLocale"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "texts" => Some(4),
            "sample" => Some(5),
            "expectedVersion" | "expected_version" => Some(6),
            "changeReason" | "change_reason" => Some(7),
            "defaultLocale" | "default_locale" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Plain, _, _>(from, &mut self.description),
            4 => repeated::<Nested, _, _>(from, &mut self.texts),
            5 => optional::<Nested, _, _>(from, &mut self.sample),
            6 => optional::<Plain, _, _>(from, &mut self.expected_version),
            7 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            8 => optional::<Plain, _, _>(from, &mut self.default_locale),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("texts", &self.texts)?;
        to.optional::<Nested, _>("sample", &self.sample)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        to.optional::<Plain, _>("defaultLocale", &self.default_locale)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdateTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdateWebhookRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "webhookId", "name", "url", "eventTypes", "headers", "enabled", "description", "expectedRevision", "severities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            "name" => Some(2),
            "url" => Some(3),
            "eventTypes" | "event_types" => Some(4),
            "headers" => Some(5),
            "enabled" => Some(6),
            "description" => Some(7),
            "expectedRevision" | "expected_revision" => Some(8),
            "severities" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Plain, _, _>(from, &mut self.url),
            4 => repeated::<Plain, _, _>(from, &mut self.event_types),
            5 => map::<Plain, _, _, _>(from, &mut self.headers),
            6 => optional::<Plain, _, _>(from, &mut self.enabled),
            7 => optional::<Plain, _, _>(from, &mut self.description),
            8 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            9 => optional::<Nested, _, _>(from, &mut self.severities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("url", &self.url)?;
        to.repeated::<Plain, _>("eventTypes", &self.event_types)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        to.optional::<Nested, _>("severities", &self.severities)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::UpdateWebhookResponse {
    const FIELDS: &'static [&'static str] = &["webhook"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhook" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.webhook),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("webhook", &self.webhook)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ValidateTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "texts", "sample"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "texts" => Some(1),
            "sample" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Nested, _, _>(from, &mut self.texts),
            2 => optional::<Nested, _, _>(from, &mut self.sample),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("texts", &self.texts)?;
        to.optional::<Nested, _>("sample", &self.sample)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::ValidateTemplateResponse {
    const FIELDS: &'static [&'static str] = &["valid", "issues", "requiredFields", "rendered"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "issues" => Some(1),
            "requiredFields" | "required_fields" => Some(2),
            "rendered" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.valid),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            2 => repeated::<Plain, _, _>(from, &mut self.required_fields),
            3 => repeated::<Nested, _, _>(from, &mut self.rendered),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.repeated::<Plain, _>("requiredFields", &self.required_fields)?;
        to.repeated::<Nested, _>("rendered", &self.rendered)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::WatchInboxRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "cursor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "cursor" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.cursor),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::WatchInboxResponse {
    const FIELDS: &'static [&'static str] = &["message", "unreadCount", "cursor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "message" => Some(0),
            "unreadCount" | "unread_count" => Some(1),
            "cursor" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.message),
            1 => implicit::<Plain, _, _>(from, &mut self.unread_count),
            2 => implicit::<Plain, _, _>(from, &mut self.cursor),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("message", &self.message)?;
        to.implicit::<Plain, _>("unreadCount", &self.unread_count)?;
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::Webhook {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "url", "eventTypes", "headerNames", "enabled", "description", "createdBy", "createdAt", "updatedAt", "revision", "disabledReason", "lastSuccessAt", "consecutiveFailures", "oldSecretExpiresAt", "severities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "url" => Some(3),
            "eventTypes" | "event_types" => Some(4),
            "headerNames" | "header_names" => Some(5),
            "enabled" => Some(6),
            "description" => Some(7),
            "createdBy" | "created_by" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "updatedAt" | "updated_at" => Some(10),
            "revision" => Some(11),
            "disabledReason" | "disabled_reason" => Some(12),
            "lastSuccessAt" | "last_success_at" => Some(13),
            "consecutiveFailures" | "consecutive_failures" => Some(14),
            "oldSecretExpiresAt" | "old_secret_expires_at" => Some(15),
            "severities" => Some(16),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.url),
            4 => repeated::<Plain, _, _>(from, &mut self.event_types),
            5 => repeated::<Plain, _, _>(from, &mut self.header_names),
            6 => implicit::<Plain, _, _>(from, &mut self.enabled),
            7 => implicit::<Plain, _, _>(from, &mut self.description),
            8 => implicit::<Plain, _, _>(from, &mut self.created_by),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => optional::<Nested, _, _>(from, &mut self.updated_at),
            11 => implicit::<Plain, _, _>(from, &mut self.revision),
            12 => implicit::<Plain, _, _>(from, &mut self.disabled_reason),
            13 => optional::<Nested, _, _>(from, &mut self.last_success_at),
            14 => implicit::<Plain, _, _>(from, &mut self.consecutive_failures),
            15 => optional::<Nested, _, _>(from, &mut self.old_secret_expires_at),
            16 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("url", &self.url)?;
        to.repeated::<Plain, _>("eventTypes", &self.event_types)?;
        to.repeated::<Plain, _>("headerNames", &self.header_names)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("disabledReason", &self.disabled_reason)?;
        to.optional::<Nested, _>("lastSuccessAt", &self.last_success_at)?;
        to.implicit::<Plain, _>("consecutiveFailures", &self.consecutive_failures)?;
        to.optional::<Nested, _>("oldSecretExpiresAt", &self.old_secret_expires_at)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::WebhookChannel {
    const FIELDS: &'static [&'static str] = &["url", "hmacSecret", "headers", "timeoutMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "url" => Some(0),
            "hmacSecret" | "hmac_secret" => Some(1),
            "headers" => Some(2),
            "timeoutMs" | "timeout_ms" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.url),
            1 => implicit::<Plain, _, _>(from, &mut self.hmac_secret),
            2 => map::<Plain, _, _, _>(from, &mut self.headers),
            3 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("url", &self.url)?;
        to.implicit::<Plain, _>("hmacSecret", &self.hmac_secret)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        Ok(())
    }
}

impl Message for crate::platform::notification::v1::WebhookDelivery {
    const FIELDS: &'static [&'static str] = &["id", "webhookId", "eventType", "eventId", "status", "attemptCount", "responseStatus", "responseBody", "createdAt", "lastAttemptAt", "nextRetryAt", "deliveredAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "webhookId" | "webhook_id" => Some(1),
            "eventType" | "event_type" => Some(2),
            "eventId" | "event_id" => Some(3),
            "status" => Some(4),
            "attemptCount" | "attempt_count" => Some(5),
            "responseStatus" | "response_status" => Some(6),
            "responseBody" | "response_body" => Some(7),
            "createdAt" | "created_at" => Some(8),
            "lastAttemptAt" | "last_attempt_at" => Some(9),
            "nextRetryAt" | "next_retry_at" => Some(10),
            "deliveredAt" | "delivered_at" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            2 => implicit::<Plain, _, _>(from, &mut self.event_type),
            3 => implicit::<Plain, _, _>(from, &mut self.event_id),
            4 => implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.attempt_count),
            6 => implicit::<Plain, _, _>(from, &mut self.response_status),
            7 => implicit::<Plain, _, _>(from, &mut self.response_body),
            8 => optional::<Nested, _, _>(from, &mut self.created_at),
            9 => optional::<Nested, _, _>(from, &mut self.last_attempt_at),
            10 => optional::<Nested, _, _>(from, &mut self.next_retry_at),
            11 => optional::<Nested, _, _>(from, &mut self.delivered_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.implicit::<Plain, _>("eventType", &self.event_type)?;
        to.implicit::<Plain, _>("eventId", &self.event_id)?;
        to.implicit::<Open<crate::platform::notification::v1::DeliveryStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("attemptCount", &self.attempt_count)?;
        to.implicit::<Plain, _>("responseStatus", &self.response_status)?;
        to.implicit::<Plain, _>("responseBody", &self.response_body)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("lastAttemptAt", &self.last_attempt_at)?;
        to.optional::<Nested, _>("nextRetryAt", &self.next_retry_at)?;
        to.optional::<Nested, _>("deliveredAt", &self.delivered_at)?;
        Ok(())
    }
}
