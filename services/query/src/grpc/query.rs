//! `QueryService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::query_service_server::QueryService;
use rpc::Call;
use tonic::Request;

use super::{campaigns, datasets, entities, measures, search};
use crate::grpc::{Answer, answer};
use crate::parts::Parts;

/// The read side for people: data sets, measures, entities.
pub(crate) struct QueryApi(pub(crate) Arc<Parts>);

#[async_trait]
impl QueryService for QueryApi {
    async fn query_dataset(
        &self,
        request: Request<pb::QueryDatasetRequest>,
    ) -> Answer<pb::QueryDatasetResponse> {
        let call = Call::of(&request);
        answer(datasets::query(&self.0, &call, request.into_inner()).await)
    }

    async fn query_metrics(
        &self,
        request: Request<pb::QueryMetricsRequest>,
    ) -> Answer<pb::QueryMetricsResponse> {
        let call = Call::of(&request);
        answer(measures::query(&self.0, &call, request.into_inner()).await)
    }

    async fn list_entities(
        &self,
        request: Request<pb::ListEntitiesRequest>,
    ) -> Answer<pb::ListEntitiesResponse> {
        let call = Call::of(&request);
        answer(entities::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_entity(
        &self,
        request: Request<pb::GetEntityRequest>,
    ) -> Answer<pb::GetEntityResponse> {
        let call = Call::of(&request);
        answer(entities::get(&self.0, &call, request.into_inner()).await)
    }

    async fn search(&self, request: Request<pb::SearchRequest>) -> Answer<pb::SearchResponse> {
        let call = Call::of(&request);
        answer(search::search(&self.0, &call, request.into_inner()).await)
    }

    async fn list_campaigns(
        &self,
        request: Request<pb::ListCampaignsRequest>,
    ) -> Answer<pb::ListCampaignsResponse> {
        let call = Call::of(&request);
        answer(campaigns::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_campaign(
        &self,
        request: Request<pb::GetCampaignRequest>,
    ) -> Answer<pb::GetCampaignResponse> {
        let call = Call::of(&request);
        answer(campaigns::get(&self.0, &call, request.into_inner()).await)
    }

    async fn get_dashboard_metrics(
        &self,
        request: Request<pb::GetDashboardMetricsRequest>,
    ) -> Answer<pb::GetDashboardMetricsResponse> {
        let call = Call::of(&request);
        answer(campaigns::dashboard(&self.0, &call, request.into_inner()).await)
    }

    async fn get_pacing_data(
        &self,
        request: Request<pb::GetPacingDataRequest>,
    ) -> Answer<pb::GetPacingDataResponse> {
        let call = Call::of(&request);
        answer(campaigns::pacing(&self.0, &call, request.into_inner()).await)
    }

    async fn get_margin_data(
        &self,
        request: Request<pb::GetMarginDataRequest>,
    ) -> Answer<pb::GetMarginDataResponse> {
        let call = Call::of(&request);
        answer(campaigns::margin(&self.0, &call, request.into_inner()).await)
    }
}
