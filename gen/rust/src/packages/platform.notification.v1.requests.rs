impl crate::codec::Request for crate::platform::notification::v1::AddSuppressionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ArchiveMessagesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::CancelNotificationRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::CreateChannelRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::CreateTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::CreateWebhookRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::DeleteChannelRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::DeletePushSubscriptionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::DeleteTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::DeleteWebhookRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetChannelRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetChannelStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetDeliveryRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetDeliveryStatisticsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetNotificationStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetPreferencesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetPushKeyRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetRoutesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetUnreadCountRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetWebhookDeliveryRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::GetWebhookRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListChannelsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListDeliveriesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListEventTypesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListInboxRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListNotificationsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListPendingDigestsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListPushSubscriptionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListSuppressionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListTemplateVersionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListTemplatesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListWebhookDeliveriesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ListWebhooksRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::MarkAllReadRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::MarkReadRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RedeliverDeliveriesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RedeliverWebhookRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RegisterPushSubscriptionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RemoveSuppressionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RenderTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RevertTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::RotateWebhookSecretRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::SendBatchNotificationsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::SendDigestsNowRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::SendNotificationRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::SetRoutesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::TestChannelRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::TestWebhookRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::UnsubscribeRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::UpdateChannelRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::UpdatePreferencesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::UpdateTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::UpdateWebhookRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::ValidateTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::notification::v1::WatchInboxRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

