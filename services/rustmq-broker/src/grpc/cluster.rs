//! `ControllerBrokerService`, of which a broker that has no controllers serves the settings of the cluster.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::rustmq::controller::v1::controller_broker_service_server::ControllerBrokerService;
use platform_proto::rustmq::controller::v1::{
    GetClusterConfigRequest, GetClusterConfigResponse, UpdateClusterConfigRequest,
    UpdateClusterConfigResponse,
};
use tonic::Request;

use crate::core::decide::Alteration;
use crate::grpc::{Answer, answer};
use crate::parts::Parts;

/// The settings of the cluster.
pub(crate) struct ClusterApi(pub(crate) Arc<Parts>);

#[async_trait]
impl ControllerBrokerService for ClusterApi {
    async fn update_cluster_config(
        &self,
        request: Request<UpdateClusterConfigRequest>,
    ) -> Answer<UpdateClusterConfigResponse> {
        let UpdateClusterConfigRequest {
            config,
            expected_version,
            reset_fields,
            validate_only,
            ..
        } = request.into_inner();
        let alteration = Alteration {
            config: config.unwrap_or_default(),
            reset: reset_fields,
            expected: expected_version,
        };
        let altered = self.0.topics.alter_cluster(alteration, validate_only).await;
        answer(altered.map(|version| UpdateClusterConfigResponse { version }))
    }

    async fn get_cluster_config(
        &self,
        _: Request<GetClusterConfigRequest>,
    ) -> Answer<GetClusterConfigResponse> {
        let catalog = self.0.metadata.catalog();
        let (config, version) = (Some(catalog.config()), catalog.config_version());
        answer(Ok(GetClusterConfigResponse { config, version }))
    }
}
