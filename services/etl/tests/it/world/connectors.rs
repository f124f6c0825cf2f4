//! Connectors, as far as etl asks for them.

use async_trait::async_trait;
use platform_proto::platform::connector::v1 as connector;
use platform_proto::platform::connector::v1::connector_service_server::ConnectorService;
use tonic::{Request, Response};

use super::{Answer, Shared};
use crate::fixture::ORG;

#[async_trait]
impl ConnectorService for Shared {
    async fn get_connector(
        &self,
        request: Request<connector::GetConnectorRequest>,
    ) -> Answer<connector::GetConnectorResponse> {
        let id = request.into_inner().id;
        self.0.enter("get_connector", &id).await?;
        let connector_type = self.0.with(|it| it.kind) as i32;
        let connector =
            connector::Connector { id, org_id: ORG, connector_type, ..Default::default() };
        Ok(Response::new(connector::GetConnectorResponse { connector: Some(connector) }))
    }
}
