use crate::json::*;

messages! {
    crate::platform::connector::v1::AcceptSchemaChangeRequest,
    crate::platform::connector::v1::AcceptSchemaChangeResponse,
    crate::platform::connector::v1::BookingDbConfig,
    crate::platform::connector::v1::CancelFetchRequest,
    crate::platform::connector::v1::CancelFetchResponse,
    crate::platform::connector::v1::CancelSyncRequest,
    crate::platform::connector::v1::CancelSyncResponse,
    crate::platform::connector::v1::CheckConnectorRequest,
    crate::platform::connector::v1::CheckConnectorResponse,
    crate::platform::connector::v1::CheckStep,
    crate::platform::connector::v1::CircuitBreakerState,
    crate::platform::connector::v1::CompleteOAuthRequest,
    crate::platform::connector::v1::CompleteOAuthResponse,
    crate::platform::connector::v1::ConfigureStreamsRequest,
    crate::platform::connector::v1::ConfigureStreamsResponse,
    crate::platform::connector::v1::Connector,
    crate::platform::connector::v1::ConnectorConfig,
    crate::platform::connector::v1::ConnectorCredentials,
    crate::platform::connector::v1::ConnectorHealth,
    crate::platform::connector::v1::ConnectorLabels,
    crate::platform::connector::v1::ConnectorTypeInfo,
    crate::platform::connector::v1::ConveyorConfig,
    crate::platform::connector::v1::CreateConnectorRequest,
    crate::platform::connector::v1::CreateConnectorResponse,
    crate::platform::connector::v1::CreateTopicBindingRequest,
    crate::platform::connector::v1::CreateTopicBindingResponse,
    crate::platform::connector::v1::CredentialInfo,
    crate::platform::connector::v1::CursorPosition,
    crate::platform::connector::v1::DspAccount,
    crate::platform::connector::v1::DspRateLimitStatus,
    crate::platform::connector::v1::DailyQuotaInfo,
    crate::platform::connector::v1::DatePosition,
    crate::platform::connector::v1::DeleteConnectorRequest,
    crate::platform::connector::v1::DeleteConnectorResponse,
    crate::platform::connector::v1::DeleteTopicBindingRequest,
    crate::platform::connector::v1::DeleteTopicBindingResponse,
    crate::platform::connector::v1::DisableConnectorRequest,
    crate::platform::connector::v1::DisableConnectorResponse,
    crate::platform::connector::v1::DisconnectConnectorRequest,
    crate::platform::connector::v1::DisconnectConnectorResponse,
    crate::platform::connector::v1::DiscoverStreamsRequest,
    crate::platform::connector::v1::DiscoverStreamsResponse,
    crate::platform::connector::v1::Dv360Config,
    crate::platform::connector::v1::Dv360Filter,
    crate::platform::connector::v1::Dv360Report,
    crate::platform::connector::v1::EnableConnectorRequest,
    crate::platform::connector::v1::EnableConnectorResponse,
    crate::platform::connector::v1::ExecConfig,
    crate::platform::connector::v1::ExecParameter,
    crate::platform::connector::v1::ExecProgram,
    crate::platform::connector::v1::ExecSecrets,
    crate::platform::connector::v1::Fetch,
    crate::platform::connector::v1::FetchFilter,
    crate::platform::connector::v1::FetchResult,
    crate::platform::connector::v1::FileConfig,
    crate::platform::connector::v1::FilePosition,
    crate::platform::connector::v1::FileStream,
    crate::platform::connector::v1::GetConnectorHealthRequest,
    crate::platform::connector::v1::GetConnectorHealthResponse,
    crate::platform::connector::v1::GetConnectorRequest,
    crate::platform::connector::v1::GetConnectorResponse,
    crate::platform::connector::v1::GetFetchStatusRequest,
    crate::platform::connector::v1::GetFetchStatusResponse,
    crate::platform::connector::v1::GetQueueStatusRequest,
    crate::platform::connector::v1::GetQueueStatusResponse,
    crate::platform::connector::v1::GetRateLimitStatusRequest,
    crate::platform::connector::v1::GetRateLimitStatusResponse,
    crate::platform::connector::v1::GetStreamStateRequest,
    crate::platform::connector::v1::GetStreamStateResponse,
    crate::platform::connector::v1::GetSyncRequest,
    crate::platform::connector::v1::GetSyncResponse,
    crate::platform::connector::v1::GoogleAdsConfig,
    crate::platform::connector::v1::GoogleAdsReport,
    crate::platform::connector::v1::GoogleServiceAccountCredentials,
    crate::platform::connector::v1::GoogleSheetsConfig,
    crate::platform::connector::v1::HttpConfig,
    crate::platform::connector::v1::HttpErrorRule,
    crate::platform::connector::v1::HttpIncremental,
    crate::platform::connector::v1::HttpPagination,
    crate::platform::connector::v1::HttpStream,
    crate::platform::connector::v1::InitiateOAuthRequest,
    crate::platform::connector::v1::InitiateOAuthResponse,
    crate::platform::connector::v1::JwtBearerCredentials,
    crate::platform::connector::v1::KeysetPagination,
    crate::platform::connector::v1::ListAccountsRequest,
    crate::platform::connector::v1::ListAccountsResponse,
    crate::platform::connector::v1::ListAllTopicBindingsRequest,
    crate::platform::connector::v1::ListAllTopicBindingsResponse,
    crate::platform::connector::v1::ListConnectorTypesRequest,
    crate::platform::connector::v1::ListConnectorTypesResponse,
    crate::platform::connector::v1::ListConnectorsRequest,
    crate::platform::connector::v1::ListConnectorsResponse,
    crate::platform::connector::v1::ListExecProgramsRequest,
    crate::platform::connector::v1::ListExecProgramsResponse,
    crate::platform::connector::v1::ListFetchesRequest,
    crate::platform::connector::v1::ListFetchesResponse,
    crate::platform::connector::v1::ListStreamStatesRequest,
    crate::platform::connector::v1::ListStreamStatesResponse,
    crate::platform::connector::v1::ListStreamsRequest,
    crate::platform::connector::v1::ListStreamsResponse,
    crate::platform::connector::v1::ListSyncLogsRequest,
    crate::platform::connector::v1::ListSyncLogsResponse,
    crate::platform::connector::v1::ListSyncsRequest,
    crate::platform::connector::v1::ListSyncsResponse,
    crate::platform::connector::v1::ListTopicBindingsRequest,
    crate::platform::connector::v1::ListTopicBindingsResponse,
    crate::platform::connector::v1::MetaConfig,
    crate::platform::connector::v1::MetaCredentials,
    crate::platform::connector::v1::MetaReport,
    crate::platform::connector::v1::NetworkSettings,
    crate::platform::connector::v1::OAuthCredentials,
    crate::platform::connector::v1::ObjectStoreConfig,
    crate::platform::connector::v1::OffsetPagination,
    crate::platform::connector::v1::PageNumberPagination,
    crate::platform::connector::v1::PasswordCredentials,
    crate::platform::connector::v1::PostgresConfig,
    crate::platform::connector::v1::PostgresEndpoint,
    crate::platform::connector::v1::PreviewStreamRequest,
    crate::platform::connector::v1::PreviewStreamResponse,
    crate::platform::connector::v1::PushConfig,
    crate::platform::connector::v1::PushStream,
    crate::platform::connector::v1::RateLimitInfo,
    crate::platform::connector::v1::RateLimits,
    crate::platform::connector::v1::RefreshOAuthTokenRequest,
    crate::platform::connector::v1::RefreshOAuthTokenResponse,
    crate::platform::connector::v1::RemoveStreamsRequest,
    crate::platform::connector::v1::RemoveStreamsResponse,
    crate::platform::connector::v1::RequestFetchRequest,
    crate::platform::connector::v1::RequestFetchResponse,
    crate::platform::connector::v1::ResetCircuitBreakerRequest,
    crate::platform::connector::v1::ResetCircuitBreakerResponse,
    crate::platform::connector::v1::ResetStreamStatesRequest,
    crate::platform::connector::v1::ResetStreamStatesResponse,
    crate::platform::connector::v1::RowHashPosition,
    crate::platform::connector::v1::RustmqConfig,
    crate::platform::connector::v1::S3Credentials,
    crate::platform::connector::v1::SalesforceConfig,
    crate::platform::connector::v1::SalesforceObject,
    crate::platform::connector::v1::SeenFile,
    crate::platform::connector::v1::SetConnectorCredentialsRequest,
    crate::platform::connector::v1::SetConnectorCredentialsResponse,
    crate::platform::connector::v1::SetStreamStateRequest,
    crate::platform::connector::v1::SetStreamStateResponse,
    crate::platform::connector::v1::SheetRange,
    crate::platform::connector::v1::StartSyncRequest,
    crate::platform::connector::v1::StartSyncResponse,
    crate::platform::connector::v1::Stream,
    crate::platform::connector::v1::StreamConfig,
    crate::platform::connector::v1::StreamDescription,
    crate::platform::connector::v1::StreamPosition,
    crate::platform::connector::v1::StreamRef,
    crate::platform::connector::v1::StreamState,
    crate::platform::connector::v1::StreamSync,
    crate::platform::connector::v1::Sync,
    crate::platform::connector::v1::SyncAccountsRequest,
    crate::platform::connector::v1::SyncAccountsResponse,
    crate::platform::connector::v1::SyncLogEntry,
    crate::platform::connector::v1::TokenCredentials,
    crate::platform::connector::v1::TokenPagination,
    crate::platform::connector::v1::TopicBinding,
    crate::platform::connector::v1::TopicPosition,
    crate::platform::connector::v1::TtdConfig,
    crate::platform::connector::v1::TtdReport,
    crate::platform::connector::v1::UpdateConnectorRequest,
    crate::platform::connector::v1::UpdateConnectorResponse,
    crate::platform::connector::v1::WatchSyncRequest,
    crate::platform::connector::v1::WatchSyncResponse,
}

enums! {
    crate::platform::connector::v1::AccountStatus {  }
    crate::platform::connector::v1::CircuitState {  }
    crate::platform::connector::v1::ConnectionStatus {  }
    crate::platform::connector::v1::CursorFormat {  }
    crate::platform::connector::v1::ExecProtocol {  }
    crate::platform::connector::v1::FetchPriority {  }
    crate::platform::connector::v1::FetchStatus {  }
    crate::platform::connector::v1::HealthStatus {  }
    crate::platform::connector::v1::HttpAuthPlacement {  }
    crate::platform::connector::v1::HttpErrorMeaning {  }
    crate::platform::connector::v1::HttpMethod {  }
    crate::platform::connector::v1::HttpResponseFormat {  }
    crate::platform::connector::v1::MetaLevel {  }
    crate::platform::connector::v1::ReportType {  }
    crate::platform::connector::v1::StreamSyncStatus {  }
    crate::platform::connector::v1::SyncMode {  }
    crate::platform::connector::v1::TlsMode {  }
    crate::platform::connector::v1::TopicStart {  }
    crate::platform::connector::v1::TopicValueFormat {  }
    crate::platform::connector::v1::WriteMode {  }
}

impl Message for crate::platform::connector::v1::AcceptSchemaChangeRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "stream", "fingerprint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "stream" => Some(2),
            "fingerprint" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => optional::<Nested, _, _>(from, &mut self.stream),
            3 => implicit::<Plain, _, _>(from, &mut self.fingerprint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("fingerprint", &self.fingerprint)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::AcceptSchemaChangeResponse {
    const FIELDS: &'static [&'static str] = &["stream"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stream" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.stream),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("stream", &self.stream)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::BookingDbConfig {
    const FIELDS: &'static [&'static str] = &["endpoint", "dealsTable", "columns", "updatedAtColumn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "endpoint" => Some(0),
            "dealsTable" | "deals_table" => Some(1),
            "columns" => Some(2),
            "updatedAtColumn" | "updated_at_column" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.endpoint),
            1 => implicit::<Plain, _, _>(from, &mut self.deals_table),
            2 => map::<Plain, _, _, _>(from, &mut self.columns),
            3 => implicit::<Plain, _, _>(from, &mut self.updated_at_column),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.implicit::<Plain, _>("dealsTable", &self.deals_table)?;
        to.map::<Plain, _, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("updatedAtColumn", &self.updated_at_column)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CancelFetchRequest {
    const FIELDS: &'static [&'static str] = &["requestId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" | "request_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.request_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CancelFetchResponse {
    const FIELDS: &'static [&'static str] = &["status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::connector::v1::FetchStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::connector::v1::FetchStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CancelSyncRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "syncId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "syncId" | "sync_id" => Some(1),
            "reason" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sync_id),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("syncId", &self.sync_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CancelSyncResponse {
    const FIELDS: &'static [&'static str] = &["sync"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sync" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.sync),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("sync", &self.sync)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CheckConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "config", "credentials"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "config" => Some(2),
            "credentials" => Some(3),
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
            2 => optional::<Nested, _, _>(from, &mut self.config),
            3 => optional::<Nested, _, _>(from, &mut self.credentials),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CheckConnectorResponse {
    const FIELDS: &'static [&'static str] = &["passed", "steps"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "passed" => Some(0),
            "steps" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.passed),
            1 => repeated::<Nested, _, _>(from, &mut self.steps),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.repeated::<Nested, _>("steps", &self.steps)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CheckStep {
    const FIELDS: &'static [&'static str] = &["name", "passed", "message", "latencyMs", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "passed" => Some(1),
            "message" => Some(2),
            "latencyMs" | "latency_ms" => Some(3),
            "failure" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.passed),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.latency_ms),
            4 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("latencyMs", &self.latency_ms)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CircuitBreakerState {
    const FIELDS: &'static [&'static str] = &["state", "failureCount", "lastFailureAt", "recoveryAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "failureCount" | "failure_count" => Some(1),
            "lastFailureAt" | "last_failure_at" => Some(2),
            "recoveryAt" | "recovery_at" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::connector::v1::CircuitState>, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.failure_count),
            2 => optional::<Nested, _, _>(from, &mut self.last_failure_at),
            3 => optional::<Nested, _, _>(from, &mut self.recovery_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::connector::v1::CircuitState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("failureCount", &self.failure_count)?;
        to.optional::<Nested, _>("lastFailureAt", &self.last_failure_at)?;
        to.optional::<Nested, _>("recoveryAt", &self.recovery_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CompleteOAuthRequest {
    const FIELDS: &'static [&'static str] = &["code", "state", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "state" => Some(1),
            "orgId" | "org_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.code),
            1 => implicit::<Plain, _, _>(from, &mut self.state),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("state", &self.state)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CompleteOAuthResponse {
    const FIELDS: &'static [&'static str] = &["connector", "accounts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            "accounts" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            1 => repeated::<Nested, _, _>(from, &mut self.accounts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        to.repeated::<Nested, _>("accounts", &self.accounts)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConfigureStreamsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "streams" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConfigureStreamsResponse {
    const FIELDS: &'static [&'static str] = &["streams", "statesDropped"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streams" => Some(0),
            "statesDropped" | "states_dropped" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.streams),
            1 => repeated::<Nested, _, _>(from, &mut self.states_dropped),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.repeated::<Nested, _>("statesDropped", &self.states_dropped)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Connector {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "connectorType", "name", "status", "tokenExpiresAt", "lastSyncAt", "health", "accountCount", "createdAt", "updatedAt", "description", "enabled", "config", "credential", "labels", "revision", "createdBy", "lastFailure", "enabledStreamCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "name" => Some(3),
            "status" => Some(4),
            "tokenExpiresAt" | "token_expires_at" => Some(5),
            "lastSyncAt" | "last_sync_at" => Some(6),
            "health" => Some(7),
            "accountCount" | "account_count" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "updatedAt" | "updated_at" => Some(10),
            "description" => Some(11),
            "enabled" => Some(12),
            "config" => Some(13),
            "credential" => Some(14),
            "labels" => Some(15),
            "revision" => Some(16),
            "createdBy" | "created_by" => Some(17),
            "lastFailure" | "last_failure" => Some(18),
            "enabledStreamCount" | "enabled_stream_count" => Some(19),
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
            2 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => implicit::<Plain, _, _>(from, &mut self.name),
            4 => implicit::<Open<crate::platform::connector::v1::ConnectionStatus>, _, _>(from, &mut self.status),
            5 => optional::<Nested, _, _>(from, &mut self.token_expires_at),
            6 => optional::<Nested, _, _>(from, &mut self.last_sync_at),
            7 => optional::<Nested, _, _>(from, &mut self.health),
            8 => implicit::<Plain, _, _>(from, &mut self.account_count),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => optional::<Nested, _, _>(from, &mut self.updated_at),
            11 => implicit::<Plain, _, _>(from, &mut self.description),
            12 => implicit::<Plain, _, _>(from, &mut self.enabled),
            13 => optional::<Nested, _, _>(from, &mut self.config),
            14 => optional::<Nested, _, _>(from, &mut self.credential),
            15 => map::<Plain, _, _, _>(from, &mut self.labels),
            16 => implicit::<Plain, _, _>(from, &mut self.revision),
            17 => implicit::<Plain, _, _>(from, &mut self.created_by),
            18 => optional::<Nested, _, _>(from, &mut self.last_failure),
            19 => implicit::<Plain, _, _>(from, &mut self.enabled_stream_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::connector::v1::ConnectionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("tokenExpiresAt", &self.token_expires_at)?;
        to.optional::<Nested, _>("lastSyncAt", &self.last_sync_at)?;
        to.optional::<Nested, _>("health", &self.health)?;
        to.implicit::<Plain, _>("accountCount", &self.account_count)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("credential", &self.credential)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("lastFailure", &self.last_failure)?;
        to.implicit::<Plain, _>("enabledStreamCount", &self.enabled_stream_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConnectorConfig {
    const FIELDS: &'static [&'static str] = &["dv360", "ttd", "meta", "googleAds", "googleSheets", "salesforce", "bookingDb", "file", "http", "postgresql", "exec", "rustmq", "objectStore", "conveyor", "push", "rateLimits", "network"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dv360" => Some(0),
            "ttd" => Some(1),
            "meta" => Some(2),
            "googleAds" | "google_ads" => Some(3),
            "googleSheets" | "google_sheets" => Some(4),
            "salesforce" => Some(5),
            "bookingDb" | "booking_db" => Some(6),
            "file" => Some(7),
            "http" => Some(8),
            "postgresql" => Some(9),
            "exec" => Some(10),
            "rustmq" => Some(11),
            "objectStore" | "object_store" => Some(12),
            "conveyor" => Some(13),
            "push" => Some(14),
            "rateLimits" | "rate_limits" => Some(15),
            "network" => Some(16),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Dv360),
            1 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Ttd),
            2 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Meta),
            3 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::GoogleAds),
            4 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::GoogleSheets),
            5 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Salesforce),
            6 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::BookingDb),
            7 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::File),
            8 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Http),
            9 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Postgresql),
            10 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Exec),
            11 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Rustmq),
            12 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::ObjectStore),
            13 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Conveyor),
            14 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::connector::v1::connector_config::Source::Push),
            15 => optional::<Nested, _, _>(from, &mut self.rate_limits),
            16 => optional::<Nested, _, _>(from, &mut self.network),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.source {
            Some(crate::platform::connector::v1::connector_config::Source::Dv360(it)) => to.field::<Nested, _>("dv360", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Ttd(it)) => to.field::<Nested, _>("ttd", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Meta(it)) => to.field::<Nested, _>("meta", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::GoogleAds(it)) => to.field::<Nested, _>("googleAds", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::GoogleSheets(it)) => to.field::<Nested, _>("googleSheets", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Salesforce(it)) => to.field::<Nested, _>("salesforce", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::BookingDb(it)) => to.field::<Nested, _>("bookingDb", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::File(it)) => to.field::<Nested, _>("file", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Http(it)) => to.field::<Nested, _>("http", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Postgresql(it)) => to.field::<Nested, _>("postgresql", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Exec(it)) => to.field::<Nested, _>("exec", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Rustmq(it)) => to.field::<Nested, _>("rustmq", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::ObjectStore(it)) => to.field::<Nested, _>("objectStore", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Conveyor(it)) => to.field::<Nested, _>("conveyor", it)?,
            Some(crate::platform::connector::v1::connector_config::Source::Push(it)) => to.field::<Nested, _>("push", it)?,
            None => {}
        }
        to.optional::<Nested, _>("rateLimits", &self.rate_limits)?;
        to.optional::<Nested, _>("network", &self.network)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConnectorCredentials {
    const FIELDS: &'static [&'static str] = &["oauth", "googleServiceAccount", "token", "password", "meta", "jwtBearer", "s3", "exec"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "oauth" => Some(0),
            "googleServiceAccount" | "google_service_account" => Some(1),
            "token" => Some(2),
            "password" => Some(3),
            "meta" => Some(4),
            "jwtBearer" | "jwt_bearer" => Some(5),
            "s3" => Some(6),
            "exec" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::Oauth),
            1 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::GoogleServiceAccount),
            2 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::Token),
            3 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::Password),
            4 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::Meta),
            5 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::JwtBearer),
            6 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::S3),
            7 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::connector::v1::connector_credentials::Kind::Exec),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::platform::connector::v1::connector_credentials::Kind::Oauth(it)) => to.field::<Nested, _>("oauth", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::GoogleServiceAccount(it)) => to.field::<Nested, _>("googleServiceAccount", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::Token(it)) => to.field::<Nested, _>("token", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::Password(it)) => to.field::<Nested, _>("password", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::Meta(it)) => to.field::<Nested, _>("meta", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::JwtBearer(it)) => to.field::<Nested, _>("jwtBearer", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::S3(it)) => to.field::<Nested, _>("s3", it)?,
            Some(crate::platform::connector::v1::connector_credentials::Kind::Exec(it)) => to.field::<Nested, _>("exec", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConnectorHealth {
    const FIELDS: &'static [&'static str] = &["status", "lastCheckAt", "latencyMs", "errorRate", "circuitBreaker", "lastError", "callCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "lastCheckAt" | "last_check_at" => Some(1),
            "latencyMs" | "latency_ms" => Some(2),
            "errorRate" | "error_rate" => Some(3),
            "circuitBreaker" | "circuit_breaker" => Some(4),
            "lastError" | "last_error" => Some(5),
            "callCount" | "call_count" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::connector::v1::HealthStatus>, _, _>(from, &mut self.status),
            1 => optional::<Nested, _, _>(from, &mut self.last_check_at),
            2 => implicit::<Plain, _, _>(from, &mut self.latency_ms),
            3 => implicit::<Plain, _, _>(from, &mut self.error_rate),
            4 => optional::<Nested, _, _>(from, &mut self.circuit_breaker),
            5 => optional::<Plain, _, _>(from, &mut self.last_error),
            6 => implicit::<Plain, _, _>(from, &mut self.call_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::connector::v1::HealthStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("lastCheckAt", &self.last_check_at)?;
        to.implicit::<Plain, _>("latencyMs", &self.latency_ms)?;
        to.implicit::<Plain, _>("errorRate", &self.error_rate)?;
        to.optional::<Nested, _>("circuitBreaker", &self.circuit_breaker)?;
        to.optional::<Plain, _>("lastError", &self.last_error)?;
        to.implicit::<Plain, _>("callCount", &self.call_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConnectorLabels {
    const FIELDS: &'static [&'static str] = &["labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "labels" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConnectorTypeInfo {
    const FIELDS: &'static [&'static str] = &["connectorType", "title", "description", "configField", "credentialKinds", "supportsOauth", "supportsAccounts", "reportTypes", "syncModes", "defaultRateLimits", "defaultRestatementDays", "available", "unavailableReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorType" | "connector_type" => Some(0),
            "title" => Some(1),
            "description" => Some(2),
            "configField" | "config_field" => Some(3),
            "credentialKinds" | "credential_kinds" => Some(4),
            "supportsOauth" | "supports_oauth" => Some(5),
            "supportsAccounts" | "supports_accounts" => Some(6),
            "reportTypes" | "report_types" => Some(7),
            "syncModes" | "sync_modes" => Some(8),
            "defaultRateLimits" | "default_rate_limits" => Some(9),
            "defaultRestatementDays" | "default_restatement_days" => Some(10),
            "available" => Some(11),
            "unavailableReason" | "unavailable_reason" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            1 => implicit::<Plain, _, _>(from, &mut self.title),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Plain, _, _>(from, &mut self.config_field),
            4 => repeated::<Plain, _, _>(from, &mut self.credential_kinds),
            5 => implicit::<Plain, _, _>(from, &mut self.supports_oauth),
            6 => implicit::<Plain, _, _>(from, &mut self.supports_accounts),
            7 => repeated::<Open<crate::platform::connector::v1::ReportType>, _, _>(from, &mut self.report_types),
            8 => repeated::<Open<crate::platform::connector::v1::SyncMode>, _, _>(from, &mut self.sync_modes),
            9 => optional::<Nested, _, _>(from, &mut self.default_rate_limits),
            10 => implicit::<Plain, _, _>(from, &mut self.default_restatement_days),
            11 => implicit::<Plain, _, _>(from, &mut self.available),
            12 => implicit::<Plain, _, _>(from, &mut self.unavailable_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("configField", &self.config_field)?;
        to.repeated::<Plain, _>("credentialKinds", &self.credential_kinds)?;
        to.implicit::<Plain, _>("supportsOauth", &self.supports_oauth)?;
        to.implicit::<Plain, _>("supportsAccounts", &self.supports_accounts)?;
        to.repeated::<Open<crate::platform::connector::v1::ReportType>, _>("reportTypes", &self.report_types)?;
        to.repeated::<Open<crate::platform::connector::v1::SyncMode>, _>("syncModes", &self.sync_modes)?;
        to.optional::<Nested, _>("defaultRateLimits", &self.default_rate_limits)?;
        to.implicit::<Plain, _>("defaultRestatementDays", &self.default_restatement_days)?;
        to.implicit::<Plain, _>("available", &self.available)?;
        to.implicit::<Plain, _>("unavailableReason", &self.unavailable_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ConveyorConfig {
    const FIELDS: &'static [&'static str] = &["pipeline", "streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            "streams" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline),
            1 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipeline", &self.pipeline)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CreateConnectorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "config", "credentials", "labels", "skipCheck", "disabled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "config" => Some(3),
            "credentials" => Some(4),
            "labels" => Some(5),
            "skipCheck" | "skip_check" => Some(6),
            "disabled" => Some(7),
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
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            4 => optional::<Nested, _, _>(from, &mut self.credentials),
            5 => map::<Plain, _, _, _>(from, &mut self.labels),
            6 => implicit::<Plain, _, _>(from, &mut self.skip_check),
            7 => implicit::<Plain, _, _>(from, &mut self.disabled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("skipCheck", &self.skip_check)?;
        to.implicit::<Plain, _>("disabled", &self.disabled)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CreateConnectorResponse {
    const FIELDS: &'static [&'static str] = &["connector"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CreateTopicBindingRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "cluster", "topic", "shared", "description"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "cluster" => Some(1),
            "topic" => Some(2),
            "shared" => Some(3),
            "description" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.cluster),
            2 => implicit::<Plain, _, _>(from, &mut self.topic),
            3 => implicit::<Plain, _, _>(from, &mut self.shared),
            4 => implicit::<Plain, _, _>(from, &mut self.description),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cluster", &self.cluster)?;
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.implicit::<Plain, _>("shared", &self.shared)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CreateTopicBindingResponse {
    const FIELDS: &'static [&'static str] = &["binding"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "binding" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.binding),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("binding", &self.binding)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CredentialInfo {
    const FIELDS: &'static [&'static str] = &["kind", "subject", "scopes", "setAt", "setBy", "expiresAt", "fingerprint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "subject" => Some(1),
            "scopes" => Some(2),
            "setAt" | "set_at" => Some(3),
            "setBy" | "set_by" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "fingerprint" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.subject),
            2 => repeated::<Plain, _, _>(from, &mut self.scopes),
            3 => optional::<Nested, _, _>(from, &mut self.set_at),
            4 => implicit::<Plain, _, _>(from, &mut self.set_by),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => implicit::<Plain, _, _>(from, &mut self.fingerprint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.repeated::<Plain, _>("scopes", &self.scopes)?;
        to.optional::<Nested, _>("setAt", &self.set_at)?;
        to.implicit::<Plain, _>("setBy", &self.set_by)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("fingerprint", &self.fingerprint)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::CursorPosition {
    const FIELDS: &'static [&'static str] = &["cursor", "key"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cursor" => Some(0),
            "key" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.cursor),
            1 => repeated::<Nested, _, _>(from, &mut self.key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("cursor", &self.cursor)?;
        to.repeated::<Nested, _>("key", &self.key)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DspAccount {
    const FIELDS: &'static [&'static str] = &["id", "externalId", "name", "status", "accountType", "currency", "lastSyncAt", "campaignCount", "timeZone", "parentExternalId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "externalId" | "external_id" => Some(1),
            "name" => Some(2),
            "status" => Some(3),
            "accountType" | "account_type" => Some(4),
            "currency" => Some(5),
            "lastSyncAt" | "last_sync_at" => Some(6),
            "campaignCount" | "campaign_count" => Some(7),
            "timeZone" | "time_zone" => Some(8),
            "parentExternalId" | "parent_external_id" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.external_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Open<crate::platform::connector::v1::AccountStatus>, _, _>(from, &mut self.status),
            4 => implicit::<Plain, _, _>(from, &mut self.account_type),
            5 => implicit::<Plain, _, _>(from, &mut self.currency),
            6 => optional::<Nested, _, _>(from, &mut self.last_sync_at),
            7 => implicit::<Plain, _, _>(from, &mut self.campaign_count),
            8 => implicit::<Plain, _, _>(from, &mut self.time_zone),
            9 => implicit::<Plain, _, _>(from, &mut self.parent_external_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("externalId", &self.external_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::connector::v1::AccountStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("accountType", &self.account_type)?;
        to.implicit::<Plain, _>("currency", &self.currency)?;
        to.optional::<Nested, _>("lastSyncAt", &self.last_sync_at)?;
        to.implicit::<Plain, _>("campaignCount", &self.campaign_count)?;
        to.implicit::<Plain, _>("timeZone", &self.time_zone)?;
        to.implicit::<Plain, _>("parentExternalId", &self.parent_external_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DspRateLimitStatus {
    const FIELDS: &'static [&'static str] = &["connectorType", "rateLimit", "queueDepth", "avgWaitTimeMs", "connectorId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorType" | "connector_type" => Some(0),
            "rateLimit" | "rate_limit" => Some(1),
            "queueDepth" | "queue_depth" => Some(2),
            "avgWaitTimeMs" | "avg_wait_time_ms" => Some(3),
            "connectorId" | "connector_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            1 => optional::<Nested, _, _>(from, &mut self.rate_limit),
            2 => implicit::<Plain, _, _>(from, &mut self.queue_depth),
            3 => implicit::<Plain, _, _>(from, &mut self.avg_wait_time_ms),
            4 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("rateLimit", &self.rate_limit)?;
        to.implicit::<Plain, _>("queueDepth", &self.queue_depth)?;
        to.implicit::<Plain, _>("avgWaitTimeMs", &self.avg_wait_time_ms)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DailyQuotaInfo {
    const FIELDS: &'static [&'static str] = &["used", "limit", "resetAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "used" => Some(0),
            "limit" => Some(1),
            "resetAt" | "reset_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.used),
            1 => implicit::<Plain, _, _>(from, &mut self.limit),
            2 => optional::<Nested, _, _>(from, &mut self.reset_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("used", &self.used)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.optional::<Nested, _>("resetAt", &self.reset_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DatePosition {
    const FIELDS: &'static [&'static str] = &["completeThrough", "finalThrough"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "completeThrough" | "complete_through" => Some(0),
            "finalThrough" | "final_through" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.complete_through),
            1 => implicit::<Plain, _, _>(from, &mut self.final_through),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("completeThrough", &self.complete_through)?;
        to.implicit::<Plain, _>("finalThrough", &self.final_through)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DeleteConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "force"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "force" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.force),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("force", &self.force)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DeleteConnectorResponse {
    const FIELDS: &'static [&'static str] = &["cancelledCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cancelledCount" | "cancelled_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cancelled_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cancelledCount", &self.cancelled_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DeleteTopicBindingRequest {
    const FIELDS: &'static [&'static str] = &["bindingId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bindingId" | "binding_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.binding_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bindingId", &self.binding_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DeleteTopicBindingResponse {
    const FIELDS: &'static [&'static str] = &["connectorIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorIds" | "connector_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.connector_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("connectorIds", &self.connector_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DisableConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "reason" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DisableConnectorResponse {
    const FIELDS: &'static [&'static str] = &["connector", "cancelledCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            "cancelledCount" | "cancelled_count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            1 => implicit::<Plain, _, _>(from, &mut self.cancelled_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        to.implicit::<Plain, _>("cancelledCount", &self.cancelled_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DisconnectConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DisconnectConnectorResponse {
    const FIELDS: &'static [&'static str] = &["connector", "cancelledCount", "revokedAtSource"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            "cancelledCount" | "cancelled_count" => Some(1),
            "revokedAtSource" | "revoked_at_source" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            1 => implicit::<Plain, _, _>(from, &mut self.cancelled_count),
            2 => implicit::<Plain, _, _>(from, &mut self.revoked_at_source),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        to.implicit::<Plain, _>("cancelledCount", &self.cancelled_count)?;
        to.implicit::<Plain, _>("revokedAtSource", &self.revoked_at_source)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DiscoverStreamsRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "refresh"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "refresh" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.refresh),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("refresh", &self.refresh)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::DiscoverStreamsResponse {
    const FIELDS: &'static [&'static str] = &["streams", "missing", "discoveredAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streams" => Some(0),
            "missing" => Some(1),
            "discoveredAt" | "discovered_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.streams),
            1 => repeated::<Nested, _, _>(from, &mut self.missing),
            2 => optional::<Nested, _, _>(from, &mut self.discovered_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.repeated::<Nested, _>("missing", &self.missing)?;
        to.optional::<Nested, _>("discoveredAt", &self.discovered_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Dv360Config {
    const FIELDS: &'static [&'static str] = &["partnerIds", "advertiserIds", "reports"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partnerIds" | "partner_ids" => Some(0),
            "advertiserIds" | "advertiser_ids" => Some(1),
            "reports" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.partner_ids),
            1 => repeated::<Plain, _, _>(from, &mut self.advertiser_ids),
            2 => repeated::<Nested, _, _>(from, &mut self.reports),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("partnerIds", &self.partner_ids)?;
        to.repeated::<Plain, _>("advertiserIds", &self.advertiser_ids)?;
        to.repeated::<Nested, _>("reports", &self.reports)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Dv360Filter {
    const FIELDS: &'static [&'static str] = &["type", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "value" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.r#type),
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Dv360Report {
    const FIELDS: &'static [&'static str] = &["name", "reportType", "groupBys", "metrics", "filters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "reportType" | "report_type" => Some(1),
            "groupBys" | "group_bys" => Some(2),
            "metrics" => Some(3),
            "filters" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.report_type),
            2 => repeated::<Plain, _, _>(from, &mut self.group_bys),
            3 => repeated::<Plain, _, _>(from, &mut self.metrics),
            4 => repeated::<Nested, _, _>(from, &mut self.filters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("reportType", &self.report_type)?;
        to.repeated::<Plain, _>("groupBys", &self.group_bys)?;
        to.repeated::<Plain, _>("metrics", &self.metrics)?;
        to.repeated::<Nested, _>("filters", &self.filters)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::EnableConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::EnableConnectorResponse {
    const FIELDS: &'static [&'static str] = &["connector"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ExecConfig {
    const FIELDS: &'static [&'static str] = &["program", "settings", "memoryLimitBytes", "timeLimit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "program" => Some(0),
            "settings" => Some(1),
            "memoryLimitBytes" | "memory_limit_bytes" => Some(2),
            "timeLimit" | "time_limit" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.program),
            1 => repeated::<Nested, _, _>(from, &mut self.settings),
            2 => implicit::<Plain, _, _>(from, &mut self.memory_limit_bytes),
            3 => optional::<Nested, _, _>(from, &mut self.time_limit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("program", &self.program)?;
        to.repeated::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Plain, _>("memoryLimitBytes", &self.memory_limit_bytes)?;
        to.optional::<Nested, _>("timeLimit", &self.time_limit)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ExecParameter {
    const FIELDS: &'static [&'static str] = &["name", "title", "description", "type", "required", "secret", "defaultValue", "allowedValues", "onlyIf"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "title" => Some(1),
            "description" => Some(2),
            "type" => Some(3),
            "required" => Some(4),
            "secret" => Some(5),
            "defaultValue" | "default_value" => Some(6),
            "allowedValues" | "allowed_values" => Some(7),
            "onlyIf" | "only_if" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.title),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => optional::<Nested, _, _>(from, &mut self.r#type),
            4 => implicit::<Plain, _, _>(from, &mut self.required),
            5 => implicit::<Plain, _, _>(from, &mut self.secret),
            6 => optional::<Nested, _, _>(from, &mut self.default_value),
            7 => repeated::<Nested, _, _>(from, &mut self.allowed_values),
            8 => repeated::<Nested, _, _>(from, &mut self.only_if),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("required", &self.required)?;
        to.implicit::<Plain, _>("secret", &self.secret)?;
        to.optional::<Nested, _>("defaultValue", &self.default_value)?;
        to.repeated::<Nested, _>("allowedValues", &self.allowed_values)?;
        to.repeated::<Nested, _>("onlyIf", &self.only_if)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ExecProgram {
    const FIELDS: &'static [&'static str] = &["name", "title", "protocol", "version", "documentationUrl", "parameters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "title" => Some(1),
            "protocol" => Some(2),
            "version" => Some(3),
            "documentationUrl" | "documentation_url" => Some(4),
            "parameters" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.title),
            2 => implicit::<Open<crate::platform::connector::v1::ExecProtocol>, _, _>(from, &mut self.protocol),
            3 => implicit::<Plain, _, _>(from, &mut self.version),
            4 => implicit::<Plain, _, _>(from, &mut self.documentation_url),
            5 => repeated::<Nested, _, _>(from, &mut self.parameters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Open<crate::platform::connector::v1::ExecProtocol>, _>("protocol", &self.protocol)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("documentationUrl", &self.documentation_url)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ExecSecrets {
    const FIELDS: &'static [&'static str] = &["settings"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "settings" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.settings),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("settings", &self.settings)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Fetch {
    const FIELDS: &'static [&'static str] = &["requestId", "orgId", "connectorId", "reportType", "stream", "dateRange", "priority", "status", "progress", "result", "failure", "executionId", "createdAt", "startedAt", "completedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" | "request_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "connectorId" | "connector_id" => Some(2),
            "reportType" | "report_type" => Some(3),
            "stream" => Some(4),
            "dateRange" | "date_range" => Some(5),
            "priority" => Some(6),
            "status" => Some(7),
            "progress" => Some(8),
            "result" => Some(9),
            "failure" => Some(10),
            "executionId" | "execution_id" => Some(11),
            "createdAt" | "created_at" => Some(12),
            "startedAt" | "started_at" => Some(13),
            "completedAt" | "completed_at" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.request_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            3 => implicit::<Open<crate::platform::connector::v1::ReportType>, _, _>(from, &mut self.report_type),
            4 => implicit::<Plain, _, _>(from, &mut self.stream),
            5 => optional::<Nested, _, _>(from, &mut self.date_range),
            6 => implicit::<Open<crate::platform::connector::v1::FetchPriority>, _, _>(from, &mut self.priority),
            7 => implicit::<Open<crate::platform::connector::v1::FetchStatus>, _, _>(from, &mut self.status),
            8 => implicit::<Plain, _, _>(from, &mut self.progress),
            9 => optional::<Nested, _, _>(from, &mut self.result),
            10 => optional::<Nested, _, _>(from, &mut self.failure),
            11 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            12 => optional::<Nested, _, _>(from, &mut self.created_at),
            13 => optional::<Nested, _, _>(from, &mut self.started_at),
            14 => optional::<Nested, _, _>(from, &mut self.completed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Open<crate::platform::connector::v1::ReportType>, _>("reportType", &self.report_type)?;
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchPriority>, _>("priority", &self.priority)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("progress", &self.progress)?;
        to.optional::<Nested, _>("result", &self.result)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::FetchFilter {
    const FIELDS: &'static [&'static str] = &["field", "operator", "values"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "operator" => Some(1),
            "values" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Plain, _, _>(from, &mut self.operator),
            2 => repeated::<Plain, _, _>(from, &mut self.values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("operator", &self.operator)?;
        to.repeated::<Plain, _>("values", &self.values)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::FetchResult {
    const FIELDS: &'static [&'static str] = &["recordCount", "sizeBytes", "storagePath", "checksum", "executionTimeMs", "dataFreshness", "batchIds", "warnings", "accountIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordCount" | "record_count" => Some(0),
            "sizeBytes" | "size_bytes" => Some(1),
            "storagePath" | "storage_path" => Some(2),
            "checksum" => Some(3),
            "executionTimeMs" | "execution_time_ms" => Some(4),
            "dataFreshness" | "data_freshness" => Some(5),
            "batchIds" | "batch_ids" => Some(6),
            "warnings" => Some(7),
            "accountIds" | "account_ids" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.record_count),
            1 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.storage_path),
            3 => implicit::<Plain, _, _>(from, &mut self.checksum),
            4 => implicit::<Plain, _, _>(from, &mut self.execution_time_ms),
            5 => optional::<Nested, _, _>(from, &mut self.data_freshness),
            6 => repeated::<Plain, _, _>(from, &mut self.batch_ids),
            7 => repeated::<Plain, _, _>(from, &mut self.warnings),
            8 => repeated::<Plain, _, _>(from, &mut self.account_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("storagePath", &self.storage_path)?;
        to.implicit::<Plain, _>("checksum", &self.checksum)?;
        to.implicit::<Plain, _>("executionTimeMs", &self.execution_time_ms)?;
        to.optional::<Nested, _>("dataFreshness", &self.data_freshness)?;
        to.repeated::<Plain, _>("batchIds", &self.batch_ids)?;
        to.repeated::<Plain, _>("warnings", &self.warnings)?;
        to.repeated::<Plain, _>("accountIds", &self.account_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::FileConfig {
    const FIELDS: &'static [&'static str] = &["directory", "streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "directory" => Some(0),
            "streams" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.directory),
            1 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("directory", &self.directory)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::FilePosition {
    const FIELDS: &'static [&'static str] = &["files"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "files" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.files),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("files", &self.files)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::FileStream {
    const FIELDS: &'static [&'static str] = &["name", "glob", "format", "compression", "csv", "settleTime", "primaryKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "glob" => Some(1),
            "format" => Some(2),
            "compression" => Some(3),
            "csv" => Some(4),
            "settleTime" | "settle_time" => Some(5),
            "primaryKey" | "primary_key" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.glob),
            2 => implicit::<Open<crate::platform::data::v1::FileFormat>, _, _>(from, &mut self.format),
            3 => implicit::<Open<crate::platform::data::v1::FileCompression>, _, _>(from, &mut self.compression),
            4 => optional::<Nested, _, _>(from, &mut self.csv),
            5 => optional::<Nested, _, _>(from, &mut self.settle_time),
            6 => repeated::<Plain, _, _>(from, &mut self.primary_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("glob", &self.glob)?;
        to.implicit::<Open<crate::platform::data::v1::FileFormat>, _>("format", &self.format)?;
        to.implicit::<Open<crate::platform::data::v1::FileCompression>, _>("compression", &self.compression)?;
        to.optional::<Nested, _>("csv", &self.csv)?;
        to.optional::<Nested, _>("settleTime", &self.settle_time)?;
        to.repeated::<Plain, _>("primaryKey", &self.primary_key)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetConnectorHealthRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetConnectorHealthResponse {
    const FIELDS: &'static [&'static str] = &["health"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "health" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.health),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("health", &self.health)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetConnectorResponse {
    const FIELDS: &'static [&'static str] = &["connector"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetFetchStatusRequest {
    const FIELDS: &'static [&'static str] = &["requestId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" | "request_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.request_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetFetchStatusResponse {
    const FIELDS: &'static [&'static str] = &["requestId", "status", "progress", "progressMessage", "result", "errorMessage", "createdAt", "startedAt", "completedAt", "failure", "connectorId", "queuePosition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" | "request_id" => Some(0),
            "status" => Some(1),
            "progress" => Some(2),
            "progressMessage" | "progress_message" => Some(3),
            "result" => Some(4),
            "errorMessage" | "error_message" => Some(5),
            "createdAt" | "created_at" => Some(6),
            "startedAt" | "started_at" => Some(7),
            "completedAt" | "completed_at" => Some(8),
            "failure" => Some(9),
            "connectorId" | "connector_id" => Some(10),
            "queuePosition" | "queue_position" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.request_id),
            1 => implicit::<Open<crate::platform::connector::v1::FetchStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.progress),
            3 => implicit::<Plain, _, _>(from, &mut self.progress_message),
            4 => optional::<Nested, _, _>(from, &mut self.result),
            5 => optional::<Plain, _, _>(from, &mut self.error_message),
            6 => optional::<Nested, _, _>(from, &mut self.created_at),
            7 => optional::<Nested, _, _>(from, &mut self.started_at),
            8 => optional::<Nested, _, _>(from, &mut self.completed_at),
            9 => optional::<Nested, _, _>(from, &mut self.failure),
            10 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            11 => implicit::<Plain, _, _>(from, &mut self.queue_position),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("progress", &self.progress)?;
        to.implicit::<Plain, _>("progressMessage", &self.progress_message)?;
        to.optional::<Nested, _>("result", &self.result)?;
        to.optional::<Plain, _>("errorMessage", &self.error_message)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("queuePosition", &self.queue_position)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetQueueStatusRequest {
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

impl Message for crate::platform::connector::v1::GetQueueStatusResponse {
    const FIELDS: &'static [&'static str] = &["pendingRequests", "byPriority", "byConnectorType", "estimatedCompletion", "runningRequests"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pendingRequests" | "pending_requests" => Some(0),
            "byPriority" | "by_priority" => Some(1),
            "byConnectorType" | "by_connector_type" => Some(2),
            "estimatedCompletion" | "estimated_completion" => Some(3),
            "runningRequests" | "running_requests" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pending_requests),
            1 => map::<Plain, _, _, _>(from, &mut self.by_priority),
            2 => map::<Plain, _, _, _>(from, &mut self.by_connector_type),
            3 => optional::<Nested, _, _>(from, &mut self.estimated_completion),
            4 => implicit::<Plain, _, _>(from, &mut self.running_requests),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pendingRequests", &self.pending_requests)?;
        to.map::<Plain, _, _>("byPriority", &self.by_priority)?;
        to.map::<Plain, _, _>("byConnectorType", &self.by_connector_type)?;
        to.optional::<Nested, _>("estimatedCompletion", &self.estimated_completion)?;
        to.implicit::<Plain, _>("runningRequests", &self.running_requests)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetRateLimitStatusRequest {
    const FIELDS: &'static [&'static str] = &["connectorId", "connectorType", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorId" | "connector_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "orgId" | "org_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.connector_id),
            1 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetRateLimitStatusResponse {
    const FIELDS: &'static [&'static str] = &["limits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "limits" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.limits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("limits", &self.limits)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetStreamStateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "stream", "partition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "stream" => Some(2),
            "partition" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => optional::<Nested, _, _>(from, &mut self.stream),
            3 => implicit::<Plain, _, _>(from, &mut self.partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetStreamStateResponse {
    const FIELDS: &'static [&'static str] = &["state"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.state),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("state", &self.state)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetSyncRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "syncId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "syncId" | "sync_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sync_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("syncId", &self.sync_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GetSyncResponse {
    const FIELDS: &'static [&'static str] = &["sync"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sync" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.sync),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("sync", &self.sync)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GoogleAdsConfig {
    const FIELDS: &'static [&'static str] = &["customerIds", "loginCustomerId", "linkedCustomerId", "apiVersion", "reports"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "customerIds" | "customer_ids" => Some(0),
            "loginCustomerId" | "login_customer_id" => Some(1),
            "linkedCustomerId" | "linked_customer_id" => Some(2),
            "apiVersion" | "api_version" => Some(3),
            "reports" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.customer_ids),
            1 => implicit::<Plain, _, _>(from, &mut self.login_customer_id),
            2 => implicit::<Plain, _, _>(from, &mut self.linked_customer_id),
            3 => implicit::<Plain, _, _>(from, &mut self.api_version),
            4 => repeated::<Nested, _, _>(from, &mut self.reports),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("customerIds", &self.customer_ids)?;
        to.implicit::<Plain, _>("loginCustomerId", &self.login_customer_id)?;
        to.implicit::<Plain, _>("linkedCustomerId", &self.linked_customer_id)?;
        to.implicit::<Plain, _>("apiVersion", &self.api_version)?;
        to.repeated::<Nested, _>("reports", &self.reports)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GoogleAdsReport {
    const FIELDS: &'static [&'static str] = &["name", "resource", "fields", "conditions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "resource" => Some(1),
            "fields" => Some(2),
            "conditions" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.resource),
            2 => repeated::<Plain, _, _>(from, &mut self.fields),
            3 => repeated::<Plain, _, _>(from, &mut self.conditions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("resource", &self.resource)?;
        to.repeated::<Plain, _>("fields", &self.fields)?;
        to.repeated::<Plain, _>("conditions", &self.conditions)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GoogleServiceAccountCredentials {
    const FIELDS: &'static [&'static str] = &["keyFile", "subject", "developerToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keyFile" | "key_file" => Some(0),
            "subject" => Some(1),
            "developerToken" | "developer_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key_file),
            1 => implicit::<Plain, _, _>(from, &mut self.subject),
            2 => implicit::<Plain, _, _>(from, &mut self.developer_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("keyFile", &self.key_file)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("developerToken", &self.developer_token)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::GoogleSheetsConfig {
    const FIELDS: &'static [&'static str] = &["spreadsheetId", "ranges"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "spreadsheetId" | "spreadsheet_id" => Some(0),
            "ranges" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.spreadsheet_id),
            1 => repeated::<Nested, _, _>(from, &mut self.ranges),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("spreadsheetId", &self.spreadsheet_id)?;
        to.repeated::<Nested, _>("ranges", &self.ranges)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::HttpConfig {
    const FIELDS: &'static [&'static str] = &["baseUrl", "authPlacement", "authName", "headers", "streams", "errorRules"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "baseUrl" | "base_url" => Some(0),
            "authPlacement" | "auth_placement" => Some(1),
            "authName" | "auth_name" => Some(2),
            "headers" => Some(3),
            "streams" => Some(4),
            "errorRules" | "error_rules" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.base_url),
            1 => implicit::<Open<crate::platform::connector::v1::HttpAuthPlacement>, _, _>(from, &mut self.auth_placement),
            2 => implicit::<Plain, _, _>(from, &mut self.auth_name),
            3 => map::<Plain, _, _, _>(from, &mut self.headers),
            4 => repeated::<Nested, _, _>(from, &mut self.streams),
            5 => repeated::<Nested, _, _>(from, &mut self.error_rules),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("baseUrl", &self.base_url)?;
        to.implicit::<Open<crate::platform::connector::v1::HttpAuthPlacement>, _>("authPlacement", &self.auth_placement)?;
        to.implicit::<Plain, _>("authName", &self.auth_name)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.repeated::<Nested, _>("errorRules", &self.error_rules)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::HttpErrorRule {
    const FIELDS: &'static [&'static str] = &["status", "bodyPointer", "bodyValues", "meaning"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "bodyPointer" | "body_pointer" => Some(1),
            "bodyValues" | "body_values" => Some(2),
            "meaning" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.body_pointer),
            2 => repeated::<Plain, _, _>(from, &mut self.body_values),
            3 => implicit::<Open<crate::platform::connector::v1::HttpErrorMeaning>, _, _>(from, &mut self.meaning),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("status", &self.status)?;
        to.implicit::<Plain, _>("bodyPointer", &self.body_pointer)?;
        to.repeated::<Plain, _>("bodyValues", &self.body_values)?;
        to.implicit::<Open<crate::platform::connector::v1::HttpErrorMeaning>, _>("meaning", &self.meaning)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::HttpIncremental {
    const FIELDS: &'static [&'static str] = &["cursorField", "startParameter", "endParameter", "format", "window", "lookback", "start"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cursorField" | "cursor_field" => Some(0),
            "startParameter" | "start_parameter" => Some(1),
            "endParameter" | "end_parameter" => Some(2),
            "format" => Some(3),
            "window" => Some(4),
            "lookback" => Some(5),
            "start" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cursor_field),
            1 => implicit::<Plain, _, _>(from, &mut self.start_parameter),
            2 => implicit::<Plain, _, _>(from, &mut self.end_parameter),
            3 => implicit::<Open<crate::platform::connector::v1::CursorFormat>, _, _>(from, &mut self.format),
            4 => optional::<Nested, _, _>(from, &mut self.window),
            5 => optional::<Nested, _, _>(from, &mut self.lookback),
            6 => implicit::<Plain, _, _>(from, &mut self.start),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cursorField", &self.cursor_field)?;
        to.implicit::<Plain, _>("startParameter", &self.start_parameter)?;
        to.implicit::<Plain, _>("endParameter", &self.end_parameter)?;
        to.implicit::<Open<crate::platform::connector::v1::CursorFormat>, _>("format", &self.format)?;
        to.optional::<Nested, _>("window", &self.window)?;
        to.optional::<Nested, _>("lookback", &self.lookback)?;
        to.implicit::<Plain, _>("start", &self.start)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::HttpPagination {
    const FIELDS: &'static [&'static str] = &["pageNumber", "offset", "token", "nextUrlPointer", "linkHeader", "keyset", "maxPages"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pageNumber" | "page_number" => Some(0),
            "offset" => Some(1),
            "token" => Some(2),
            "nextUrlPointer" | "next_url_pointer" => Some(3),
            "linkHeader" | "link_header" => Some(4),
            "keyset" => Some(5),
            "maxPages" | "max_pages" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.scheme, crate::platform::connector::v1::http_pagination::Scheme::PageNumber),
            1 => member::<Nested, _, _, _>(from, &mut self.scheme, crate::platform::connector::v1::http_pagination::Scheme::Offset),
            2 => member::<Nested, _, _, _>(from, &mut self.scheme, crate::platform::connector::v1::http_pagination::Scheme::Token),
            3 => member::<Plain, _, _, _>(from, &mut self.scheme, crate::platform::connector::v1::http_pagination::Scheme::NextUrlPointer),
            4 => member::<Plain, _, _, _>(from, &mut self.scheme, crate::platform::connector::v1::http_pagination::Scheme::LinkHeader),
            5 => member::<Nested, _, _, _>(from, &mut self.scheme, crate::platform::connector::v1::http_pagination::Scheme::Keyset),
            6 => implicit::<Plain, _, _>(from, &mut self.max_pages),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.scheme {
            Some(crate::platform::connector::v1::http_pagination::Scheme::PageNumber(it)) => to.field::<Nested, _>("pageNumber", it)?,
            Some(crate::platform::connector::v1::http_pagination::Scheme::Offset(it)) => to.field::<Nested, _>("offset", it)?,
            Some(crate::platform::connector::v1::http_pagination::Scheme::Token(it)) => to.field::<Nested, _>("token", it)?,
            Some(crate::platform::connector::v1::http_pagination::Scheme::NextUrlPointer(it)) => to.field::<Plain, _>("nextUrlPointer", it)?,
            Some(crate::platform::connector::v1::http_pagination::Scheme::LinkHeader(it)) => to.field::<Plain, _>("linkHeader", it)?,
            Some(crate::platform::connector::v1::http_pagination::Scheme::Keyset(it)) => to.field::<Nested, _>("keyset", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("maxPages", &self.max_pages)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::HttpStream {
    const FIELDS: &'static [&'static str] = &["name", "method", "path", "query", "body", "format", "recordsPointer", "csv", "pagination", "incremental", "primaryKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "method" => Some(1),
            "path" => Some(2),
            "query" => Some(3),
            "body" => Some(4),
            "format" => Some(5),
            "recordsPointer" | "records_pointer" => Some(6),
            "csv" => Some(7),
            "pagination" => Some(8),
            "incremental" => Some(9),
            "primaryKey" | "primary_key" => Some(10),
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
            1 => implicit::<Open<crate::platform::connector::v1::HttpMethod>, _, _>(from, &mut self.method),
            2 => implicit::<Plain, _, _>(from, &mut self.path),
            3 => map::<Plain, _, _, _>(from, &mut self.query),
            4 => implicit::<Plain, _, _>(from, &mut self.body),
            5 => implicit::<Open<crate::platform::connector::v1::HttpResponseFormat>, _, _>(from, &mut self.format),
            6 => implicit::<Plain, _, _>(from, &mut self.records_pointer),
            7 => optional::<Nested, _, _>(from, &mut self.csv),
            8 => optional::<Nested, _, _>(from, &mut self.pagination),
            9 => optional::<Nested, _, _>(from, &mut self.incremental),
            10 => repeated::<Plain, _, _>(from, &mut self.primary_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::connector::v1::HttpMethod>, _>("method", &self.method)?;
        to.implicit::<Plain, _>("path", &self.path)?;
        to.map::<Plain, _, _>("query", &self.query)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.implicit::<Open<crate::platform::connector::v1::HttpResponseFormat>, _>("format", &self.format)?;
        to.implicit::<Plain, _>("recordsPointer", &self.records_pointer)?;
        to.optional::<Nested, _>("csv", &self.csv)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("incremental", &self.incremental)?;
        to.repeated::<Plain, _>("primaryKey", &self.primary_key)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::InitiateOAuthRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType", "callbackUrl", "connectorId", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "callbackUrl" | "callback_url" => Some(2),
            "connectorId" | "connector_id" => Some(3),
            "name" => Some(4),
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
            1 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => implicit::<Plain, _, _>(from, &mut self.callback_url),
            3 => optional::<Plain, _, _>(from, &mut self.connector_id),
            4 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("callbackUrl", &self.callback_url)?;
        to.optional::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::InitiateOAuthResponse {
    const FIELDS: &'static [&'static str] = &["authorizationUrl", "state", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "authorizationUrl" | "authorization_url" => Some(0),
            "state" => Some(1),
            "expiresAt" | "expires_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.authorization_url),
            1 => implicit::<Plain, _, _>(from, &mut self.state),
            2 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("authorizationUrl", &self.authorization_url)?;
        to.implicit::<Plain, _>("state", &self.state)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::JwtBearerCredentials {
    const FIELDS: &'static [&'static str] = &["clientId", "username", "privateKeyPem"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clientId" | "client_id" => Some(0),
            "username" => Some(1),
            "privateKeyPem" | "private_key_pem" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.client_id),
            1 => implicit::<Plain, _, _>(from, &mut self.username),
            2 => implicit::<Plain, _, _>(from, &mut self.private_key_pem),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("username", &self.username)?;
        to.implicit::<Plain, _>("privateKeyPem", &self.private_key_pem)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::KeysetPagination {
    const FIELDS: &'static [&'static str] = &["field", "parameter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "parameter" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Plain, _, _>(from, &mut self.parameter),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("parameter", &self.parameter)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListAccountsRequest {
    const FIELDS: &'static [&'static str] = &["connectorId", "orgId", "status", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorId" | "connector_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "status" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Open<crate::platform::connector::v1::AccountStatus>, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::connector::v1::AccountStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListAccountsResponse {
    const FIELDS: &'static [&'static str] = &["accounts", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accounts" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.accounts),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("accounts", &self.accounts)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListAllTopicBindingsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "cluster", "topicPrefix", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "cluster" => Some(1),
            "topicPrefix" | "topic_prefix" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Plain, _, _>(from, &mut self.cluster),
            2 => implicit::<Plain, _, _>(from, &mut self.topic_prefix),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("cluster", &self.cluster)?;
        to.implicit::<Plain, _>("topicPrefix", &self.topic_prefix)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListAllTopicBindingsResponse {
    const FIELDS: &'static [&'static str] = &["bindings", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bindings" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.bindings),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("bindings", &self.bindings)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListConnectorTypesRequest {
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

impl Message for crate::platform::connector::v1::ListConnectorTypesResponse {
    const FIELDS: &'static [&'static str] = &["types"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "types" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.types),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("types", &self.types)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListConnectorsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType", "status", "pagination", "search", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "status" => Some(2),
            "pagination" => Some(3),
            "search" => Some(4),
            "labels" => Some(5),
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
            1 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => optional::<Open<crate::platform::connector::v1::ConnectionStatus>, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => implicit::<Plain, _, _>(from, &mut self.search),
            5 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Open<crate::platform::connector::v1::ConnectionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListConnectorsResponse {
    const FIELDS: &'static [&'static str] = &["connectors", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectors" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.connectors),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("connectors", &self.connectors)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListExecProgramsRequest {
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

impl Message for crate::platform::connector::v1::ListExecProgramsResponse {
    const FIELDS: &'static [&'static str] = &["programs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "programs" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.programs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("programs", &self.programs)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListFetchesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "statuses", "executionId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "statuses" => Some(2),
            "executionId" | "execution_id" => Some(3),
            "pagination" => Some(4),
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
            1 => optional::<Plain, _, _>(from, &mut self.connector_id),
            2 => repeated::<Open<crate::platform::connector::v1::FetchStatus>, _, _>(from, &mut self.statuses),
            3 => optional::<Plain, _, _>(from, &mut self.execution_id),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Open<crate::platform::connector::v1::FetchStatus>, _>("statuses", &self.statuses)?;
        to.optional::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListFetchesResponse {
    const FIELDS: &'static [&'static str] = &["fetches", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fetches" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.fetches),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("fetches", &self.fetches)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListStreamStatesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "stream", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "stream" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => optional::<Nested, _, _>(from, &mut self.stream),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListStreamStatesResponse {
    const FIELDS: &'static [&'static str] = &["states", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "states" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.states),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("states", &self.states)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListStreamsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "enabledOnly", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "enabledOnly" | "enabled_only" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => implicit::<Plain, _, _>(from, &mut self.enabled_only),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("enabledOnly", &self.enabled_only)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListStreamsResponse {
    const FIELDS: &'static [&'static str] = &["streams", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streams" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.streams),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListSyncLogsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "syncId", "stream", "search", "problemsOnly", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "syncId" | "sync_id" => Some(1),
            "stream" => Some(2),
            "search" => Some(3),
            "problemsOnly" | "problems_only" => Some(4),
            "pagination" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sync_id),
            2 => optional::<Nested, _, _>(from, &mut self.stream),
            3 => implicit::<Plain, _, _>(from, &mut self.search),
            4 => implicit::<Plain, _, _>(from, &mut self.problems_only),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("syncId", &self.sync_id)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.implicit::<Plain, _>("problemsOnly", &self.problems_only)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListSyncLogsResponse {
    const FIELDS: &'static [&'static str] = &["entries", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entries" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.entries),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListSyncsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "statuses", "executionId", "created", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "statuses" => Some(2),
            "executionId" | "execution_id" => Some(3),
            "created" => Some(4),
            "pagination" => Some(5),
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
            1 => optional::<Plain, _, _>(from, &mut self.connector_id),
            2 => repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.statuses),
            3 => optional::<Plain, _, _>(from, &mut self.execution_id),
            4 => optional::<Nested, _, _>(from, &mut self.created),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        to.optional::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("created", &self.created)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListSyncsResponse {
    const FIELDS: &'static [&'static str] = &["syncs", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "syncs" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.syncs),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("syncs", &self.syncs)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListTopicBindingsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ListTopicBindingsResponse {
    const FIELDS: &'static [&'static str] = &["bindings", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bindings" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.bindings),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("bindings", &self.bindings)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::MetaConfig {
    const FIELDS: &'static [&'static str] = &["adAccountIds", "apiVersion", "reports", "actionAttributionWindows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "adAccountIds" | "ad_account_ids" => Some(0),
            "apiVersion" | "api_version" => Some(1),
            "reports" => Some(2),
            "actionAttributionWindows" | "action_attribution_windows" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.ad_account_ids),
            1 => implicit::<Plain, _, _>(from, &mut self.api_version),
            2 => repeated::<Nested, _, _>(from, &mut self.reports),
            3 => repeated::<Plain, _, _>(from, &mut self.action_attribution_windows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("adAccountIds", &self.ad_account_ids)?;
        to.implicit::<Plain, _>("apiVersion", &self.api_version)?;
        to.repeated::<Nested, _>("reports", &self.reports)?;
        to.repeated::<Plain, _>("actionAttributionWindows", &self.action_attribution_windows)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::MetaCredentials {
    const FIELDS: &'static [&'static str] = &["accessToken", "appSecret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accessToken" | "access_token" => Some(0),
            "appSecret" | "app_secret" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.access_token),
            1 => implicit::<Plain, _, _>(from, &mut self.app_secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("accessToken", &self.access_token)?;
        to.implicit::<Plain, _>("appSecret", &self.app_secret)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::MetaReport {
    const FIELDS: &'static [&'static str] = &["name", "level", "fields", "breakdowns", "actionBreakdowns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "level" => Some(1),
            "fields" => Some(2),
            "breakdowns" => Some(3),
            "actionBreakdowns" | "action_breakdowns" => Some(4),
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
            1 => implicit::<Open<crate::platform::connector::v1::MetaLevel>, _, _>(from, &mut self.level),
            2 => repeated::<Plain, _, _>(from, &mut self.fields),
            3 => repeated::<Plain, _, _>(from, &mut self.breakdowns),
            4 => repeated::<Plain, _, _>(from, &mut self.action_breakdowns),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::connector::v1::MetaLevel>, _>("level", &self.level)?;
        to.repeated::<Plain, _>("fields", &self.fields)?;
        to.repeated::<Plain, _>("breakdowns", &self.breakdowns)?;
        to.repeated::<Plain, _>("actionBreakdowns", &self.action_breakdowns)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::NetworkSettings {
    const FIELDS: &'static [&'static str] = &["callTimeout", "reportTimeout", "maxResponseBytes", "baseUrl"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "callTimeout" | "call_timeout" => Some(0),
            "reportTimeout" | "report_timeout" => Some(1),
            "maxResponseBytes" | "max_response_bytes" => Some(2),
            "baseUrl" | "base_url" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.call_timeout),
            1 => optional::<Nested, _, _>(from, &mut self.report_timeout),
            2 => implicit::<Plain, _, _>(from, &mut self.max_response_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.base_url),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("callTimeout", &self.call_timeout)?;
        to.optional::<Nested, _>("reportTimeout", &self.report_timeout)?;
        to.implicit::<Plain, _>("maxResponseBytes", &self.max_response_bytes)?;
        to.implicit::<Plain, _>("baseUrl", &self.base_url)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::OAuthCredentials {
    const FIELDS: &'static [&'static str] = &["refreshToken", "clientId", "clientSecret", "developerToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "refreshToken" | "refresh_token" => Some(0),
            "clientId" | "client_id" => Some(1),
            "clientSecret" | "client_secret" => Some(2),
            "developerToken" | "developer_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.refresh_token),
            1 => implicit::<Plain, _, _>(from, &mut self.client_id),
            2 => implicit::<Plain, _, _>(from, &mut self.client_secret),
            3 => implicit::<Plain, _, _>(from, &mut self.developer_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("refreshToken", &self.refresh_token)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.implicit::<Plain, _>("clientSecret", &self.client_secret)?;
        to.implicit::<Plain, _>("developerToken", &self.developer_token)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ObjectStoreConfig {
    const FIELDS: &'static [&'static str] = &["bucket", "prefix", "region", "endpointUrl", "streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bucket" => Some(0),
            "prefix" => Some(1),
            "region" => Some(2),
            "endpointUrl" | "endpoint_url" => Some(3),
            "streams" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.bucket),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => implicit::<Plain, _, _>(from, &mut self.region),
            3 => implicit::<Plain, _, _>(from, &mut self.endpoint_url),
            4 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bucket", &self.bucket)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.implicit::<Plain, _>("region", &self.region)?;
        to.implicit::<Plain, _>("endpointUrl", &self.endpoint_url)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::OffsetPagination {
    const FIELDS: &'static [&'static str] = &["offsetParameter", "limitParameter", "pageSize"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offsetParameter" | "offset_parameter" => Some(0),
            "limitParameter" | "limit_parameter" => Some(1),
            "pageSize" | "page_size" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.offset_parameter),
            1 => implicit::<Plain, _, _>(from, &mut self.limit_parameter),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("offsetParameter", &self.offset_parameter)?;
        to.implicit::<Plain, _>("limitParameter", &self.limit_parameter)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PageNumberPagination {
    const FIELDS: &'static [&'static str] = &["pageParameter", "sizeParameter", "pageSize", "firstPage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pageParameter" | "page_parameter" => Some(0),
            "sizeParameter" | "size_parameter" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "firstPage" | "first_page" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.page_parameter),
            1 => implicit::<Plain, _, _>(from, &mut self.size_parameter),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.first_page),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pageParameter", &self.page_parameter)?;
        to.implicit::<Plain, _>("sizeParameter", &self.size_parameter)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("firstPage", &self.first_page)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PasswordCredentials {
    const FIELDS: &'static [&'static str] = &["username", "password"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "username" => Some(0),
            "password" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.username),
            1 => implicit::<Plain, _, _>(from, &mut self.password),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("username", &self.username)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PostgresConfig {
    const FIELDS: &'static [&'static str] = &["endpoint", "schemas", "lag", "fetchSize"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "endpoint" => Some(0),
            "schemas" => Some(1),
            "lag" => Some(2),
            "fetchSize" | "fetch_size" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.endpoint),
            1 => repeated::<Plain, _, _>(from, &mut self.schemas),
            2 => optional::<Nested, _, _>(from, &mut self.lag),
            3 => implicit::<Plain, _, _>(from, &mut self.fetch_size),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.repeated::<Plain, _>("schemas", &self.schemas)?;
        to.optional::<Nested, _>("lag", &self.lag)?;
        to.implicit::<Plain, _>("fetchSize", &self.fetch_size)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PostgresEndpoint {
    const FIELDS: &'static [&'static str] = &["host", "port", "database", "tlsMode", "caCertificatesPem"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "host" => Some(0),
            "port" => Some(1),
            "database" => Some(2),
            "tlsMode" | "tls_mode" => Some(3),
            "caCertificatesPem" | "ca_certificates_pem" => Some(4),
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
            2 => implicit::<Plain, _, _>(from, &mut self.database),
            3 => implicit::<Open<crate::platform::connector::v1::TlsMode>, _, _>(from, &mut self.tls_mode),
            4 => implicit::<Plain, _, _>(from, &mut self.ca_certificates_pem),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("host", &self.host)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        to.implicit::<Plain, _>("database", &self.database)?;
        to.implicit::<Open<crate::platform::connector::v1::TlsMode>, _>("tlsMode", &self.tls_mode)?;
        to.implicit::<Plain, _>("caCertificatesPem", &self.ca_certificates_pem)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PreviewStreamRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "stream", "limit", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "stream" => Some(2),
            "limit" => Some(3),
            "dateRange" | "date_range" => Some(4),
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
            2 => optional::<Nested, _, _>(from, &mut self.stream),
            3 => implicit::<Plain, _, _>(from, &mut self.limit),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PreviewStreamResponse {
    const FIELDS: &'static [&'static str] = &["rows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rows", &self.rows)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PushConfig {
    const FIELDS: &'static [&'static str] = &["streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streams" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::PushStream {
    const FIELDS: &'static [&'static str] = &["name", "schema", "primaryKey", "expectedEvery"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "schema" => Some(1),
            "primaryKey" | "primary_key" => Some(2),
            "expectedEvery" | "expected_every" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.schema),
            2 => repeated::<Plain, _, _>(from, &mut self.primary_key),
            3 => optional::<Nested, _, _>(from, &mut self.expected_every),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Plain, _>("primaryKey", &self.primary_key)?;
        to.optional::<Nested, _>("expectedEvery", &self.expected_every)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RateLimitInfo {
    const FIELDS: &'static [&'static str] = &["current", "limit", "resetAt", "dailyQuota"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "current" => Some(0),
            "limit" => Some(1),
            "resetAt" | "reset_at" => Some(2),
            "dailyQuota" | "daily_quota" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.current),
            1 => implicit::<Plain, _, _>(from, &mut self.limit),
            2 => optional::<Nested, _, _>(from, &mut self.reset_at),
            3 => optional::<Nested, _, _>(from, &mut self.daily_quota),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("current", &self.current)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.optional::<Nested, _>("resetAt", &self.reset_at)?;
        to.optional::<Nested, _>("dailyQuota", &self.daily_quota)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RateLimits {
    const FIELDS: &'static [&'static str] = &["calls", "period", "dailyCalls", "concurrentCalls", "dailyResetTimeZone"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "calls" => Some(0),
            "period" => Some(1),
            "dailyCalls" | "daily_calls" => Some(2),
            "concurrentCalls" | "concurrent_calls" => Some(3),
            "dailyResetTimeZone" | "daily_reset_time_zone" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.calls),
            1 => optional::<Nested, _, _>(from, &mut self.period),
            2 => implicit::<Plain, _, _>(from, &mut self.daily_calls),
            3 => implicit::<Plain, _, _>(from, &mut self.concurrent_calls),
            4 => implicit::<Plain, _, _>(from, &mut self.daily_reset_time_zone),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("calls", &self.calls)?;
        to.optional::<Nested, _>("period", &self.period)?;
        to.implicit::<Plain, _>("dailyCalls", &self.daily_calls)?;
        to.implicit::<Plain, _>("concurrentCalls", &self.concurrent_calls)?;
        to.implicit::<Plain, _>("dailyResetTimeZone", &self.daily_reset_time_zone)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RefreshOAuthTokenRequest {
    const FIELDS: &'static [&'static str] = &["connectorId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorId" | "connector_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RefreshOAuthTokenResponse {
    const FIELDS: &'static [&'static str] = &["newExpiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "newExpiresAt" | "new_expires_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.new_expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("newExpiresAt", &self.new_expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RemoveStreamsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "streams" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RemoveStreamsResponse {
    const FIELDS: &'static [&'static str] = &["removedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "removedCount" | "removed_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.removed_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("removedCount", &self.removed_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RequestFetchRequest {
    const FIELDS: &'static [&'static str] = &["connectorId", "orgId", "reportType", "dateRange", "metrics", "dimensions", "filters", "priority", "idempotencyKey", "stream", "accountIds", "acceptStale", "pipelineId", "executionId", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorId" | "connector_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "reportType" | "report_type" => Some(2),
            "dateRange" | "date_range" => Some(3),
            "metrics" => Some(4),
            "dimensions" => Some(5),
            "filters" => Some(6),
            "priority" => Some(7),
            "idempotencyKey" | "idempotency_key" => Some(8),
            "stream" => Some(9),
            "accountIds" | "account_ids" => Some(10),
            "acceptStale" | "accept_stale" => Some(11),
            "pipelineId" | "pipeline_id" => Some(12),
            "executionId" | "execution_id" => Some(13),
            "fence" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Open<crate::platform::connector::v1::ReportType>, _, _>(from, &mut self.report_type),
            3 => optional::<Nested, _, _>(from, &mut self.date_range),
            4 => repeated::<Plain, _, _>(from, &mut self.metrics),
            5 => repeated::<Plain, _, _>(from, &mut self.dimensions),
            6 => repeated::<Nested, _, _>(from, &mut self.filters),
            7 => implicit::<Open<crate::platform::connector::v1::FetchPriority>, _, _>(from, &mut self.priority),
            8 => optional::<Plain, _, _>(from, &mut self.idempotency_key),
            9 => implicit::<Plain, _, _>(from, &mut self.stream),
            10 => repeated::<Plain, _, _>(from, &mut self.account_ids),
            11 => implicit::<Plain, _, _>(from, &mut self.accept_stale),
            12 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            13 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            14 => implicit::<Plain, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::connector::v1::ReportType>, _>("reportType", &self.report_type)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Plain, _>("metrics", &self.metrics)?;
        to.repeated::<Plain, _>("dimensions", &self.dimensions)?;
        to.repeated::<Nested, _>("filters", &self.filters)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchPriority>, _>("priority", &self.priority)?;
        to.optional::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.repeated::<Plain, _>("accountIds", &self.account_ids)?;
        to.implicit::<Plain, _>("acceptStale", &self.accept_stale)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RequestFetchResponse {
    const FIELDS: &'static [&'static str] = &["requestId", "status", "queuePosition", "estimatedWaitSeconds", "batchedWith", "rateLimit", "duplicate", "stale"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" | "request_id" => Some(0),
            "status" => Some(1),
            "queuePosition" | "queue_position" => Some(2),
            "estimatedWaitSeconds" | "estimated_wait_seconds" => Some(3),
            "batchedWith" | "batched_with" => Some(4),
            "rateLimit" | "rate_limit" => Some(5),
            "duplicate" => Some(6),
            "stale" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.request_id),
            1 => implicit::<Open<crate::platform::connector::v1::FetchStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.queue_position),
            3 => implicit::<Plain, _, _>(from, &mut self.estimated_wait_seconds),
            4 => repeated::<Plain, _, _>(from, &mut self.batched_with),
            5 => optional::<Nested, _, _>(from, &mut self.rate_limit),
            6 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            7 => implicit::<Plain, _, _>(from, &mut self.stale),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("queuePosition", &self.queue_position)?;
        to.implicit::<Plain, _>("estimatedWaitSeconds", &self.estimated_wait_seconds)?;
        to.repeated::<Plain, _>("batchedWith", &self.batched_with)?;
        to.optional::<Nested, _>("rateLimit", &self.rate_limit)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        to.implicit::<Plain, _>("stale", &self.stale)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ResetCircuitBreakerRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ResetCircuitBreakerResponse {
    const FIELDS: &'static [&'static str] = &["health"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "health" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.health),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("health", &self.health)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ResetStreamStatesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "streams", "partition", "clearData"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "streams" => Some(2),
            "partition" => Some(3),
            "clearData" | "clear_data" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => repeated::<Nested, _, _>(from, &mut self.streams),
            3 => implicit::<Plain, _, _>(from, &mut self.partition),
            4 => implicit::<Plain, _, _>(from, &mut self.clear_data),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("clearData", &self.clear_data)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::ResetStreamStatesResponse {
    const FIELDS: &'static [&'static str] = &["resetCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "resetCount" | "reset_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reset_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("resetCount", &self.reset_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RowHashPosition {
    const FIELDS: &'static [&'static str] = &["digest", "rowCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "digest" => Some(0),
            "rowCount" | "row_count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.digest),
            1 => implicit::<Plain, _, _>(from, &mut self.row_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("digest", &self.digest)?;
        to.implicit::<Plain, _>("rowCount", &self.row_count)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::RustmqConfig {
    const FIELDS: &'static [&'static str] = &["bindingIds", "start", "readCommitted", "valueFormat"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bindingIds" | "binding_ids" => Some(0),
            "start" => Some(1),
            "readCommitted" | "read_committed" => Some(2),
            "valueFormat" | "value_format" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.binding_ids),
            1 => implicit::<Open<crate::platform::connector::v1::TopicStart>, _, _>(from, &mut self.start),
            2 => optional::<Plain, _, _>(from, &mut self.read_committed),
            3 => implicit::<Open<crate::platform::connector::v1::TopicValueFormat>, _, _>(from, &mut self.value_format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("bindingIds", &self.binding_ids)?;
        to.implicit::<Open<crate::platform::connector::v1::TopicStart>, _>("start", &self.start)?;
        to.optional::<Plain, _>("readCommitted", &self.read_committed)?;
        to.implicit::<Open<crate::platform::connector::v1::TopicValueFormat>, _>("valueFormat", &self.value_format)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::S3Credentials {
    const FIELDS: &'static [&'static str] = &["accessKeyId", "secretAccessKey", "sessionToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accessKeyId" | "access_key_id" => Some(0),
            "secretAccessKey" | "secret_access_key" => Some(1),
            "sessionToken" | "session_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.access_key_id),
            1 => implicit::<Plain, _, _>(from, &mut self.secret_access_key),
            2 => implicit::<Plain, _, _>(from, &mut self.session_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("accessKeyId", &self.access_key_id)?;
        to.implicit::<Plain, _>("secretAccessKey", &self.secret_access_key)?;
        to.implicit::<Plain, _>("sessionToken", &self.session_token)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SalesforceConfig {
    const FIELDS: &'static [&'static str] = &["objects", "apiVersion", "sandbox", "bulkFromRows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "objects" => Some(0),
            "apiVersion" | "api_version" => Some(1),
            "sandbox" => Some(2),
            "bulkFromRows" | "bulk_from_rows" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.objects),
            1 => implicit::<Plain, _, _>(from, &mut self.api_version),
            2 => implicit::<Plain, _, _>(from, &mut self.sandbox),
            3 => implicit::<Plain, _, _>(from, &mut self.bulk_from_rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("objects", &self.objects)?;
        to.implicit::<Plain, _>("apiVersion", &self.api_version)?;
        to.implicit::<Plain, _>("sandbox", &self.sandbox)?;
        to.implicit::<Plain, _>("bulkFromRows", &self.bulk_from_rows)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SalesforceObject {
    const FIELDS: &'static [&'static str] = &["name", "fields", "includeDeleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "fields" => Some(1),
            "includeDeleted" | "include_deleted" => Some(2),
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
            1 => repeated::<Plain, _, _>(from, &mut self.fields),
            2 => implicit::<Plain, _, _>(from, &mut self.include_deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Plain, _>("fields", &self.fields)?;
        to.implicit::<Plain, _>("includeDeleted", &self.include_deleted)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SeenFile {
    const FIELDS: &'static [&'static str] = &["path", "sizeBytes", "modifiedAt", "etag", "offsetBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            "sizeBytes" | "size_bytes" => Some(1),
            "modifiedAt" | "modified_at" => Some(2),
            "etag" => Some(3),
            "offsetBytes" | "offset_bytes" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.path),
            1 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            2 => optional::<Nested, _, _>(from, &mut self.modified_at),
            3 => implicit::<Plain, _, _>(from, &mut self.etag),
            4 => optional::<Plain, _, _>(from, &mut self.offset_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("path", &self.path)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.optional::<Nested, _>("modifiedAt", &self.modified_at)?;
        to.implicit::<Plain, _>("etag", &self.etag)?;
        to.optional::<Plain, _>("offsetBytes", &self.offset_bytes)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SetConnectorCredentialsRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "credentials", "skipCheck"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "credentials" => Some(2),
            "skipCheck" | "skip_check" => Some(3),
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
            2 => optional::<Nested, _, _>(from, &mut self.credentials),
            3 => implicit::<Plain, _, _>(from, &mut self.skip_check),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.implicit::<Plain, _>("skipCheck", &self.skip_check)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SetConnectorCredentialsResponse {
    const FIELDS: &'static [&'static str] = &["connector"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SetStreamStateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "stream", "partition", "position", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "stream" => Some(2),
            "partition" => Some(3),
            "position" => Some(4),
            "expectedRevision" | "expected_revision" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => optional::<Nested, _, _>(from, &mut self.stream),
            3 => implicit::<Plain, _, _>(from, &mut self.partition),
            4 => optional::<Nested, _, _>(from, &mut self.position),
            5 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Nested, _>("position", &self.position)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SetStreamStateResponse {
    const FIELDS: &'static [&'static str] = &["state"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.state),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("state", &self.state)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SheetRange {
    const FIELDS: &'static [&'static str] = &["name", "range", "headerRow"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "range" => Some(1),
            "headerRow" | "header_row" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.range),
            2 => implicit::<Plain, _, _>(from, &mut self.header_row),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("range", &self.range)?;
        to.implicit::<Plain, _>("headerRow", &self.header_row)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StartSyncRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorId", "streams", "dateRange", "fullRefresh", "priority", "idempotencyKey", "pipelineId", "executionId", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorId" | "connector_id" => Some(1),
            "streams" => Some(2),
            "dateRange" | "date_range" => Some(3),
            "fullRefresh" | "full_refresh" => Some(4),
            "priority" => Some(5),
            "idempotencyKey" | "idempotency_key" => Some(6),
            "pipelineId" | "pipeline_id" => Some(7),
            "executionId" | "execution_id" => Some(8),
            "fence" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            2 => repeated::<Nested, _, _>(from, &mut self.streams),
            3 => optional::<Nested, _, _>(from, &mut self.date_range),
            4 => implicit::<Plain, _, _>(from, &mut self.full_refresh),
            5 => implicit::<Open<crate::platform::connector::v1::FetchPriority>, _, _>(from, &mut self.priority),
            6 => optional::<Plain, _, _>(from, &mut self.idempotency_key),
            7 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            8 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            9 => implicit::<Plain, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("fullRefresh", &self.full_refresh)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchPriority>, _>("priority", &self.priority)?;
        to.optional::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StartSyncResponse {
    const FIELDS: &'static [&'static str] = &["sync", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sync" => Some(0),
            "duplicate" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.sync),
            1 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("sync", &self.sync)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Stream {
    const FIELDS: &'static [&'static str] = &["config", "acceptedSchema", "pausedBySchemaChange", "pendingChanges", "lastSyncId", "lastSyncedAt", "totalRecords", "generationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "acceptedSchema" | "accepted_schema" => Some(1),
            "pausedBySchemaChange" | "paused_by_schema_change" => Some(2),
            "pendingChanges" | "pending_changes" => Some(3),
            "lastSyncId" | "last_sync_id" => Some(4),
            "lastSyncedAt" | "last_synced_at" => Some(5),
            "totalRecords" | "total_records" => Some(6),
            "generationId" | "generation_id" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => optional::<Nested, _, _>(from, &mut self.accepted_schema),
            2 => implicit::<Plain, _, _>(from, &mut self.paused_by_schema_change),
            3 => repeated::<Nested, _, _>(from, &mut self.pending_changes),
            4 => implicit::<Plain, _, _>(from, &mut self.last_sync_id),
            5 => optional::<Nested, _, _>(from, &mut self.last_synced_at),
            6 => implicit::<Plain, _, _>(from, &mut self.total_records),
            7 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("acceptedSchema", &self.accepted_schema)?;
        to.implicit::<Plain, _>("pausedBySchemaChange", &self.paused_by_schema_change)?;
        to.repeated::<Nested, _>("pendingChanges", &self.pending_changes)?;
        to.implicit::<Plain, _>("lastSyncId", &self.last_sync_id)?;
        to.optional::<Nested, _>("lastSyncedAt", &self.last_synced_at)?;
        to.implicit::<Plain, _>("totalRecords", &self.total_records)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StreamConfig {
    const FIELDS: &'static [&'static str] = &["stream", "enabled", "syncMode", "writeMode", "cursorField", "primaryKey", "columns", "dataset", "schemaChangePolicy", "restatementDays", "startDate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stream" => Some(0),
            "enabled" => Some(1),
            "syncMode" | "sync_mode" => Some(2),
            "writeMode" | "write_mode" => Some(3),
            "cursorField" | "cursor_field" => Some(4),
            "primaryKey" | "primary_key" => Some(5),
            "columns" => Some(6),
            "dataset" => Some(7),
            "schemaChangePolicy" | "schema_change_policy" => Some(8),
            "restatementDays" | "restatement_days" => Some(9),
            "startDate" | "start_date" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.stream),
            1 => implicit::<Plain, _, _>(from, &mut self.enabled),
            2 => implicit::<Open<crate::platform::connector::v1::SyncMode>, _, _>(from, &mut self.sync_mode),
            3 => implicit::<Open<crate::platform::connector::v1::WriteMode>, _, _>(from, &mut self.write_mode),
            4 => implicit::<Plain, _, _>(from, &mut self.cursor_field),
            5 => repeated::<Plain, _, _>(from, &mut self.primary_key),
            6 => repeated::<Plain, _, _>(from, &mut self.columns),
            7 => implicit::<Plain, _, _>(from, &mut self.dataset),
            8 => implicit::<Open<crate::platform::data::v1::SchemaChangePolicy>, _, _>(from, &mut self.schema_change_policy),
            9 => optional::<Plain, _, _>(from, &mut self.restatement_days),
            10 => implicit::<Plain, _, _>(from, &mut self.start_date),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Open<crate::platform::connector::v1::SyncMode>, _>("syncMode", &self.sync_mode)?;
        to.implicit::<Open<crate::platform::connector::v1::WriteMode>, _>("writeMode", &self.write_mode)?;
        to.implicit::<Plain, _>("cursorField", &self.cursor_field)?;
        to.repeated::<Plain, _>("primaryKey", &self.primary_key)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Open<crate::platform::data::v1::SchemaChangePolicy>, _>("schemaChangePolicy", &self.schema_change_policy)?;
        to.optional::<Plain, _>("restatementDays", &self.restatement_days)?;
        to.implicit::<Plain, _>("startDate", &self.start_date)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StreamDescription {
    const FIELDS: &'static [&'static str] = &["stream", "description", "schema", "syncModes", "primaryKey", "primaryKeyFixed", "cursorField", "cursorFixed", "resumable", "fileBased", "estimatedRowCount", "enabled", "changes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stream" => Some(0),
            "description" => Some(1),
            "schema" => Some(2),
            "syncModes" | "sync_modes" => Some(3),
            "primaryKey" | "primary_key" => Some(4),
            "primaryKeyFixed" | "primary_key_fixed" => Some(5),
            "cursorField" | "cursor_field" => Some(6),
            "cursorFixed" | "cursor_fixed" => Some(7),
            "resumable" => Some(8),
            "fileBased" | "file_based" => Some(9),
            "estimatedRowCount" | "estimated_row_count" => Some(10),
            "enabled" => Some(11),
            "changes" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.stream),
            1 => implicit::<Plain, _, _>(from, &mut self.description),
            2 => optional::<Nested, _, _>(from, &mut self.schema),
            3 => repeated::<Open<crate::platform::connector::v1::SyncMode>, _, _>(from, &mut self.sync_modes),
            4 => repeated::<Plain, _, _>(from, &mut self.primary_key),
            5 => implicit::<Plain, _, _>(from, &mut self.primary_key_fixed),
            6 => implicit::<Plain, _, _>(from, &mut self.cursor_field),
            7 => implicit::<Plain, _, _>(from, &mut self.cursor_fixed),
            8 => implicit::<Plain, _, _>(from, &mut self.resumable),
            9 => implicit::<Plain, _, _>(from, &mut self.file_based),
            10 => optional::<Plain, _, _>(from, &mut self.estimated_row_count),
            11 => implicit::<Plain, _, _>(from, &mut self.enabled),
            12 => repeated::<Nested, _, _>(from, &mut self.changes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Open<crate::platform::connector::v1::SyncMode>, _>("syncModes", &self.sync_modes)?;
        to.repeated::<Plain, _>("primaryKey", &self.primary_key)?;
        to.implicit::<Plain, _>("primaryKeyFixed", &self.primary_key_fixed)?;
        to.implicit::<Plain, _>("cursorField", &self.cursor_field)?;
        to.implicit::<Plain, _>("cursorFixed", &self.cursor_fixed)?;
        to.implicit::<Plain, _>("resumable", &self.resumable)?;
        to.implicit::<Plain, _>("fileBased", &self.file_based)?;
        to.optional::<Plain, _>("estimatedRowCount", &self.estimated_row_count)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StreamPosition {
    const FIELDS: &'static [&'static str] = &["cursor", "date", "file", "topic", "rowHash", "opaque"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cursor" => Some(0),
            "date" => Some(1),
            "file" => Some(2),
            "topic" => Some(3),
            "rowHash" | "row_hash" => Some(4),
            "opaque" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.position, crate::platform::connector::v1::stream_position::Position::Cursor),
            1 => member::<Nested, _, _, _>(from, &mut self.position, crate::platform::connector::v1::stream_position::Position::Date),
            2 => member::<Nested, _, _, _>(from, &mut self.position, crate::platform::connector::v1::stream_position::Position::File),
            3 => member::<Nested, _, _, _>(from, &mut self.position, crate::platform::connector::v1::stream_position::Position::Topic),
            4 => member::<Nested, _, _, _>(from, &mut self.position, crate::platform::connector::v1::stream_position::Position::RowHash),
            5 => member::<Plain, _, _, _>(from, &mut self.position, crate::platform::connector::v1::stream_position::Position::Opaque),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.position {
            Some(crate::platform::connector::v1::stream_position::Position::Cursor(it)) => to.field::<Nested, _>("cursor", it)?,
            Some(crate::platform::connector::v1::stream_position::Position::Date(it)) => to.field::<Nested, _>("date", it)?,
            Some(crate::platform::connector::v1::stream_position::Position::File(it)) => to.field::<Nested, _>("file", it)?,
            Some(crate::platform::connector::v1::stream_position::Position::Topic(it)) => to.field::<Nested, _>("topic", it)?,
            Some(crate::platform::connector::v1::stream_position::Position::RowHash(it)) => to.field::<Nested, _>("rowHash", it)?,
            Some(crate::platform::connector::v1::stream_position::Position::Opaque(it)) => to.field::<Plain, _>("opaque", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StreamRef {
    const FIELDS: &'static [&'static str] = &["namespace", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "namespace" => Some(0),
            "name" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.namespace),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("namespace", &self.namespace)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StreamState {
    const FIELDS: &'static [&'static str] = &["stream", "partition", "position", "revision", "updatedAt", "syncId", "recordCount", "generationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stream" => Some(0),
            "partition" => Some(1),
            "position" => Some(2),
            "revision" => Some(3),
            "updatedAt" | "updated_at" => Some(4),
            "syncId" | "sync_id" => Some(5),
            "recordCount" | "record_count" => Some(6),
            "generationId" | "generation_id" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.stream),
            1 => implicit::<Plain, _, _>(from, &mut self.partition),
            2 => optional::<Nested, _, _>(from, &mut self.position),
            3 => implicit::<Plain, _, _>(from, &mut self.revision),
            4 => optional::<Nested, _, _>(from, &mut self.updated_at),
            5 => implicit::<Plain, _, _>(from, &mut self.sync_id),
            6 => implicit::<Plain, _, _>(from, &mut self.record_count),
            7 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Nested, _>("position", &self.position)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("syncId", &self.sync_id)?;
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::StreamSync {
    const FIELDS: &'static [&'static str] = &["stream", "status", "recordsRead", "recordsWritten", "recordsRejected", "bytesRead", "estimatedRecords", "batchIds", "limitedUntil", "failure", "generationId", "startedAt", "completedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stream" => Some(0),
            "status" => Some(1),
            "recordsRead" | "records_read" => Some(2),
            "recordsWritten" | "records_written" => Some(3),
            "recordsRejected" | "records_rejected" => Some(4),
            "bytesRead" | "bytes_read" => Some(5),
            "estimatedRecords" | "estimated_records" => Some(6),
            "batchIds" | "batch_ids" => Some(7),
            "limitedUntil" | "limited_until" => Some(8),
            "failure" => Some(9),
            "generationId" | "generation_id" => Some(10),
            "startedAt" | "started_at" => Some(11),
            "completedAt" | "completed_at" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.stream),
            1 => implicit::<Open<crate::platform::connector::v1::StreamSyncStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.records_read),
            3 => implicit::<Plain, _, _>(from, &mut self.records_written),
            4 => implicit::<Plain, _, _>(from, &mut self.records_rejected),
            5 => implicit::<Plain, _, _>(from, &mut self.bytes_read),
            6 => optional::<Plain, _, _>(from, &mut self.estimated_records),
            7 => repeated::<Plain, _, _>(from, &mut self.batch_ids),
            8 => optional::<Nested, _, _>(from, &mut self.limited_until),
            9 => optional::<Nested, _, _>(from, &mut self.failure),
            10 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            11 => optional::<Nested, _, _>(from, &mut self.started_at),
            12 => optional::<Nested, _, _>(from, &mut self.completed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Open<crate::platform::connector::v1::StreamSyncStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("recordsRead", &self.records_read)?;
        to.implicit::<Plain, _>("recordsWritten", &self.records_written)?;
        to.implicit::<Plain, _>("recordsRejected", &self.records_rejected)?;
        to.implicit::<Plain, _>("bytesRead", &self.bytes_read)?;
        to.optional::<Plain, _>("estimatedRecords", &self.estimated_records)?;
        to.repeated::<Plain, _>("batchIds", &self.batch_ids)?;
        to.optional::<Nested, _>("limitedUntil", &self.limited_until)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::Sync {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "connectorId", "status", "streams", "dateRange", "fullRefresh", "priority", "pipelineId", "executionId", "recordsRead", "recordsWritten", "bytesRead", "attempt", "startedBy", "createdAt", "startedAt", "completedAt", "failure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "connectorId" | "connector_id" => Some(2),
            "status" => Some(3),
            "streams" => Some(4),
            "dateRange" | "date_range" => Some(5),
            "fullRefresh" | "full_refresh" => Some(6),
            "priority" => Some(7),
            "pipelineId" | "pipeline_id" => Some(8),
            "executionId" | "execution_id" => Some(9),
            "recordsRead" | "records_read" => Some(10),
            "recordsWritten" | "records_written" => Some(11),
            "bytesRead" | "bytes_read" => Some(12),
            "attempt" => Some(13),
            "startedBy" | "started_by" => Some(14),
            "createdAt" | "created_at" => Some(15),
            "startedAt" | "started_at" => Some(16),
            "completedAt" | "completed_at" => Some(17),
            "failure" => Some(18),
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
            2 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            3 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            4 => repeated::<Nested, _, _>(from, &mut self.streams),
            5 => optional::<Nested, _, _>(from, &mut self.date_range),
            6 => implicit::<Plain, _, _>(from, &mut self.full_refresh),
            7 => implicit::<Open<crate::platform::connector::v1::FetchPriority>, _, _>(from, &mut self.priority),
            8 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            9 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            10 => implicit::<Plain, _, _>(from, &mut self.records_read),
            11 => implicit::<Plain, _, _>(from, &mut self.records_written),
            12 => implicit::<Plain, _, _>(from, &mut self.bytes_read),
            13 => implicit::<Plain, _, _>(from, &mut self.attempt),
            14 => implicit::<Plain, _, _>(from, &mut self.started_by),
            15 => optional::<Nested, _, _>(from, &mut self.created_at),
            16 => optional::<Nested, _, _>(from, &mut self.started_at),
            17 => optional::<Nested, _, _>(from, &mut self.completed_at),
            18 => optional::<Nested, _, _>(from, &mut self.failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("fullRefresh", &self.full_refresh)?;
        to.implicit::<Open<crate::platform::connector::v1::FetchPriority>, _>("priority", &self.priority)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("recordsRead", &self.records_read)?;
        to.implicit::<Plain, _>("recordsWritten", &self.records_written)?;
        to.implicit::<Plain, _>("bytesRead", &self.bytes_read)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("startedBy", &self.started_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SyncAccountsRequest {
    const FIELDS: &'static [&'static str] = &["connectorId", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorId" | "connector_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SyncAccountsResponse {
    const FIELDS: &'static [&'static str] = &["totalAccounts", "newAccounts", "removedAccounts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalAccounts" | "total_accounts" => Some(0),
            "newAccounts" | "new_accounts" => Some(1),
            "removedAccounts" | "removed_accounts" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_accounts),
            1 => implicit::<Plain, _, _>(from, &mut self.new_accounts),
            2 => implicit::<Plain, _, _>(from, &mut self.removed_accounts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalAccounts", &self.total_accounts)?;
        to.implicit::<Plain, _>("newAccounts", &self.new_accounts)?;
        to.implicit::<Plain, _>("removedAccounts", &self.removed_accounts)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::SyncLogEntry {
    const FIELDS: &'static [&'static str] = &["timestamp", "stream", "message", "problem", "fromProgram"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "timestamp" => Some(0),
            "stream" => Some(1),
            "message" => Some(2),
            "problem" => Some(3),
            "fromProgram" | "from_program" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.timestamp),
            1 => optional::<Nested, _, _>(from, &mut self.stream),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.problem),
            4 => implicit::<Plain, _, _>(from, &mut self.from_program),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.optional::<Nested, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("problem", &self.problem)?;
        to.implicit::<Plain, _>("fromProgram", &self.from_program)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::TokenCredentials {
    const FIELDS: &'static [&'static str] = &["token"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "token" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("token", &self.token)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::TokenPagination {
    const FIELDS: &'static [&'static str] = &["tokenPointer", "tokenParameter", "sizeParameter", "pageSize"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tokenPointer" | "token_pointer" => Some(0),
            "tokenParameter" | "token_parameter" => Some(1),
            "sizeParameter" | "size_parameter" => Some(2),
            "pageSize" | "page_size" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.token_pointer),
            1 => implicit::<Plain, _, _>(from, &mut self.token_parameter),
            2 => implicit::<Plain, _, _>(from, &mut self.size_parameter),
            3 => implicit::<Plain, _, _>(from, &mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("tokenPointer", &self.token_pointer)?;
        to.implicit::<Plain, _>("tokenParameter", &self.token_parameter)?;
        to.implicit::<Plain, _>("sizeParameter", &self.size_parameter)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::TopicBinding {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "cluster", "topic", "shared", "description", "createdBy", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "cluster" => Some(2),
            "topic" => Some(3),
            "shared" => Some(4),
            "description" => Some(5),
            "createdBy" | "created_by" => Some(6),
            "createdAt" | "created_at" => Some(7),
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
            2 => implicit::<Plain, _, _>(from, &mut self.cluster),
            3 => implicit::<Plain, _, _>(from, &mut self.topic),
            4 => implicit::<Plain, _, _>(from, &mut self.shared),
            5 => implicit::<Plain, _, _>(from, &mut self.description),
            6 => implicit::<Plain, _, _>(from, &mut self.created_by),
            7 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cluster", &self.cluster)?;
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.implicit::<Plain, _>("shared", &self.shared)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::TopicPosition {
    const FIELDS: &'static [&'static str] = &["nextOffsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nextOffsets" | "next_offsets" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.next_offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("nextOffsets", &self.next_offsets)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::TtdConfig {
    const FIELDS: &'static [&'static str] = &["partnerId", "advertiserIds", "reports", "sandbox"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partnerId" | "partner_id" => Some(0),
            "advertiserIds" | "advertiser_ids" => Some(1),
            "reports" => Some(2),
            "sandbox" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.partner_id),
            1 => repeated::<Plain, _, _>(from, &mut self.advertiser_ids),
            2 => repeated::<Nested, _, _>(from, &mut self.reports),
            3 => implicit::<Plain, _, _>(from, &mut self.sandbox),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("partnerId", &self.partner_id)?;
        to.repeated::<Plain, _>("advertiserIds", &self.advertiser_ids)?;
        to.repeated::<Nested, _>("reports", &self.reports)?;
        to.implicit::<Plain, _>("sandbox", &self.sandbox)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::TtdReport {
    const FIELDS: &'static [&'static str] = &["name", "templateName", "timeZone"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "templateName" | "template_name" => Some(1),
            "timeZone" | "time_zone" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.template_name),
            2 => implicit::<Plain, _, _>(from, &mut self.time_zone),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("templateName", &self.template_name)?;
        to.implicit::<Plain, _>("timeZone", &self.time_zone)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::UpdateConnectorRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "description", "config", "labels", "expectedRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "config" => Some(4),
            "labels" => Some(5),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            5 => optional::<Nested, _, _>(from, &mut self.labels),
            6 => optional::<Plain, _, _>(from, &mut self.expected_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("labels", &self.labels)?;
        to.optional::<Plain, _>("expectedRevision", &self.expected_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::UpdateConnectorResponse {
    const FIELDS: &'static [&'static str] = &["connector"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connector" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connector),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connector", &self.connector)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::WatchSyncRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "syncId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "syncId" | "sync_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sync_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("syncId", &self.sync_id)?;
        Ok(())
    }
}

impl Message for crate::platform::connector::v1::WatchSyncResponse {
    const FIELDS: &'static [&'static str] = &["sync"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sync" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.sync),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("sync", &self.sync)?;
        Ok(())
    }
}
