//! `ConfigChangeService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::config::v1 as pb;
use platform_proto::platform::config::v1::config_change_service_server::ConfigChangeService;
use rpc::Call;
use tonic::Request;
use tonic::codegen::BoxStream;

use crate::grpc::{Answer, answer, apply, watch};
use crate::parts::Parts;

/// The configuration as a whole.
pub(crate) struct ChangeApi(pub(crate) Arc<Parts>);

#[async_trait]
impl ConfigChangeService for ChangeApi {
    async fn watch_config(
        &self,
        request: Request<pb::WatchConfigRequest>,
    ) -> Answer<BoxStream<pb::WatchConfigResponse>> {
        let call = Call::of(&request);
        answer(watch::open(&self.0, call, request.into_inner()).await)
    }

    async fn apply_config(
        &self,
        request: Request<pb::ApplyConfigRequest>,
    ) -> Answer<pb::ApplyConfigResponse> {
        let call = Call::of(&request);
        answer(apply::apply(&self.0, &call, request.into_inner()).await)
    }

    async fn export_config(
        &self,
        request: Request<pb::ExportConfigRequest>,
    ) -> Answer<BoxStream<pb::ExportConfigResponse>> {
        let call = Call::of(&request);
        answer(apply::export(&self.0, &call, request.into_inner()).await)
    }
}
