//! `ConnectorService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_service_server::ConnectorService;
use rpc::Call;
use tonic::Request;

use crate::grpc::{Answer, answer, check, connectors, discover, syncs};
use crate::parts::Parts;

/// Connectors.
pub(crate) struct ConnectorApi(pub(crate) Arc<Parts>);

#[async_trait]
impl ConnectorService for ConnectorApi {
    async fn list_connector_types(
        &self,
        _: Request<pb::ListConnectorTypesRequest>,
    ) -> Answer<pb::ListConnectorTypesResponse> {
        answer(Ok(connectors::list_types(&self.0)))
    }

    async fn list_exec_programs(
        &self,
        _: Request<pb::ListExecProgramsRequest>,
    ) -> Answer<pb::ListExecProgramsResponse> {
        // None can be registered.
        answer(Ok(pb::ListExecProgramsResponse::default()))
    }

    async fn create_connector(
        &self,
        request: Request<pb::CreateConnectorRequest>,
    ) -> Answer<pb::CreateConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::create(&self.0, &call, request.into_inner()).await)
    }

    async fn list_connectors(
        &self,
        request: Request<pb::ListConnectorsRequest>,
    ) -> Answer<pb::ListConnectorsResponse> {
        let call = Call::of(&request);
        answer(connectors::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_connector(
        &self,
        request: Request<pb::GetConnectorRequest>,
    ) -> Answer<pb::GetConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::get(&self.0, &call, request.into_inner()).await)
    }

    async fn update_connector(
        &self,
        request: Request<pb::UpdateConnectorRequest>,
    ) -> Answer<pb::UpdateConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::update(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_connector(
        &self,
        request: Request<pb::DeleteConnectorRequest>,
    ) -> Answer<pb::DeleteConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::delete(&self.0, &call, request.into_inner()).await)
    }

    async fn enable_connector(
        &self,
        request: Request<pb::EnableConnectorRequest>,
    ) -> Answer<pb::EnableConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::enable(&self.0, &call, request.into_inner()).await)
    }

    async fn disable_connector(
        &self,
        request: Request<pb::DisableConnectorRequest>,
    ) -> Answer<pb::DisableConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::disable(&self.0, &call, request.into_inner()).await)
    }

    async fn set_connector_credentials(
        &self,
        request: Request<pb::SetConnectorCredentialsRequest>,
    ) -> Answer<pb::SetConnectorCredentialsResponse> {
        let call = Call::of(&request);
        answer(connectors::set_credentials(&self.0, &call, request.into_inner()).await)
    }

    async fn check_connector(
        &self,
        request: Request<pb::CheckConnectorRequest>,
    ) -> Answer<pb::CheckConnectorResponse> {
        let call = Call::of(&request);
        answer(check::check(&self.0, &call, request.into_inner()).await)
    }

    async fn discover_streams(
        &self,
        request: Request<pb::DiscoverStreamsRequest>,
    ) -> Answer<pb::DiscoverStreamsResponse> {
        let call = Call::of(&request);
        answer(discover::discover(&self.0, &call, request.into_inner()).await)
    }

    async fn preview_stream(
        &self,
        request: Request<pb::PreviewStreamRequest>,
    ) -> Answer<pb::PreviewStreamResponse> {
        let call = Call::of(&request);
        answer(discover::preview(&self.0, &call, request.into_inner()).await)
    }

    async fn get_queue_status(
        &self,
        request: Request<pb::GetQueueStatusRequest>,
    ) -> Answer<pb::GetQueueStatusResponse> {
        let call = Call::of(&request);
        answer(syncs::queue(&self.0, &call).await)
    }

    async fn get_connector_health(
        &self,
        request: Request<pb::GetConnectorHealthRequest>,
    ) -> Answer<pb::GetConnectorHealthResponse> {
        let call = Call::of(&request);
        answer(connectors::health(&self.0, &call, request.into_inner()).await)
    }

    async fn reset_circuit_breaker(
        &self,
        request: Request<pb::ResetCircuitBreakerRequest>,
    ) -> Answer<pb::ResetCircuitBreakerResponse> {
        let call = Call::of(&request);
        answer(connectors::reset_breaker(&self.0, &call, request.into_inner()).await)
    }

    async fn disconnect_connector(
        &self,
        request: Request<pb::DisconnectConnectorRequest>,
    ) -> Answer<pb::DisconnectConnectorResponse> {
        let call = Call::of(&request);
        answer(connectors::disconnect(&self.0, &call, request.into_inner()).await)
    }

    async fn list_accounts(
        &self,
        request: Request<pb::ListAccountsRequest>,
    ) -> Answer<pb::ListAccountsResponse> {
        let call = Call::of(&request);
        answer(connectors::list_accounts(&self.0, &call, request.into_inner()).await)
    }

    async fn sync_accounts(
        &self,
        request: Request<pb::SyncAccountsRequest>,
    ) -> Answer<pb::SyncAccountsResponse> {
        let call = Call::of(&request);
        answer(connectors::sync_accounts(&self.0, &call, request.into_inner()).await)
    }
}
