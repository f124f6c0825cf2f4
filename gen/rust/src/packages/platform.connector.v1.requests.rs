impl crate::codec::Request for crate::platform::connector::v1::AcceptSchemaChangeRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::CancelFetchRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::CancelSyncRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::CheckConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::CompleteOAuthRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ConfigureStreamsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::CreateConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::CreateTopicBindingRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::DeleteConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::DeleteTopicBindingRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::DisableConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::DisconnectConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::DiscoverStreamsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::EnableConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetConnectorHealthRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetFetchStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetQueueStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetRateLimitStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetStreamStateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::GetSyncRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::InitiateOAuthRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListAccountsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListAllTopicBindingsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListConnectorTypesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListConnectorsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListExecProgramsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListFetchesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListStreamStatesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListStreamsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListSyncLogsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListSyncsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ListTopicBindingsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::PreviewStreamRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::RefreshOAuthTokenRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::RemoveStreamsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::RequestFetchRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ResetCircuitBreakerRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::ResetStreamStatesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::SetConnectorCredentialsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::SetStreamStateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::StartSyncRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::SyncAccountsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::UpdateConnectorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::connector::v1::WatchSyncRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

