//! `SilverService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::silver_service_server::SilverService;
use rpc::Call;
use tonic::codegen::BoxStream;
use tonic::{Request, Response};

use super::{Answer, answer, quarantine, silver_results, silver_rows, silver_views, silver_writes};
use crate::parts::Parts;

/// The silver layer.
pub(crate) struct SilverApi(pub(crate) Arc<Parts>);

#[async_trait]
impl SilverService for SilverApi {
    async fn process_batch(
        &self,
        request: Request<pb::ProcessBatchRequest>,
    ) -> Answer<pb::ProcessBatchResponse> {
        let call = Call::of(&request);
        silver_results::process(&self.0, &call, request.into_inner()).await.map(Response::new)
    }

    async fn get_result(
        &self,
        request: Request<pb::GetResultRequest>,
    ) -> Answer<pb::GetResultResponse> {
        let call = Call::of(&request);
        answer(silver_results::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_results(
        &self,
        request: Request<pb::ListResultsRequest>,
    ) -> Answer<pb::ListResultsResponse> {
        let call = Call::of(&request);
        answer(silver_results::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_quality_report(
        &self,
        request: Request<pb::GetQualityReportRequest>,
    ) -> Answer<pb::GetQualityReportResponse> {
        let call = Call::of(&request);
        answer(silver_results::report(&self.0, &call, request.into_inner()).await)
    }

    async fn query_rows(
        &self,
        request: Request<pb::QueryRowsRequest>,
    ) -> Answer<BoxStream<pb::QueryRowsResponse>> {
        let call = Call::of(&request);
        answer(silver_rows::query(&self.0, &call, request.into_inner()).await)
    }

    async fn lookup_rows(
        &self,
        request: Request<pb::LookupRowsRequest>,
    ) -> Answer<pb::LookupRowsResponse> {
        let call = Call::of(&request);
        answer(silver_rows::lookup(&self.0, &call, request.into_inner()).await)
    }

    async fn upsert_rows(
        &self,
        request: Request<pb::UpsertRowsRequest>,
    ) -> Answer<pb::UpsertRowsResponse> {
        let call = Call::of(&request);
        answer(silver_writes::upsert(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_rows(
        &self,
        request: Request<pb::DeleteRowsRequest>,
    ) -> Answer<pb::DeleteRowsResponse> {
        let call = Call::of(&request);
        answer(silver_writes::delete(&self.0, &call, request.into_inner()).await)
    }

    async fn score_rows(
        &self,
        request: Request<pb::ScoreRowsRequest>,
    ) -> Answer<pb::ScoreRowsResponse> {
        let call = Call::of(&request);
        answer(silver_writes::score(&self.0, &call, request.into_inner()).await)
    }

    async fn list_quarantine(
        &self,
        request: Request<pb::ListQuarantineRequest>,
    ) -> Answer<pb::ListQuarantineResponse> {
        let call = Call::of(&request);
        answer(quarantine::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_quarantined_record(
        &self,
        request: Request<pb::GetQuarantinedRecordRequest>,
    ) -> Answer<pb::GetQuarantinedRecordResponse> {
        let call = Call::of(&request);
        answer(quarantine::get(&self.0, &call, request.into_inner()).await)
    }

    async fn release_quarantined(
        &self,
        request: Request<pb::ReleaseQuarantinedRequest>,
    ) -> Answer<pb::ReleaseQuarantinedResponse> {
        let call = Call::of(&request);
        answer(quarantine::release(&self.0, &call, request.into_inner()).await)
    }

    async fn reevaluate_quarantined(
        &self,
        request: Request<pb::ReevaluateQuarantinedRequest>,
    ) -> Answer<pb::ReevaluateQuarantinedResponse> {
        let call = Call::of(&request);
        answer(quarantine::reevaluate(&self.0, &call, request.into_inner()).await)
    }

    async fn discard_quarantined(
        &self,
        request: Request<pb::DiscardQuarantinedRequest>,
    ) -> Answer<pb::DiscardQuarantinedResponse> {
        let call = Call::of(&request);
        answer(quarantine::discard(&self.0, &call, request.into_inner()).await)
    }

    async fn list_campaign_entities(
        &self,
        request: Request<pb::ListCampaignEntitiesRequest>,
    ) -> Answer<pb::ListCampaignEntitiesResponse> {
        let call = Call::of(&request);
        answer(silver_views::campaigns(&self.0, &call, request.into_inner()).await)
    }

    async fn query_metrics(
        &self,
        request: Request<pb::QueryMetricsRequest>,
    ) -> Answer<BoxStream<pb::QueryMetricsResponse>> {
        let call = Call::of(&request);
        answer(silver_views::metrics(&self.0, &call, request.into_inner()).await)
    }
}
