//! `ETLService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::etl_service_server::EtlService;
use rpc::Call;
use tonic::Request;
use tonic::codegen::BoxStream;

use crate::grpc::{Answer, answer, backfills, executions, leases, logs, watch};
use crate::parts::Parts;

/// Executions and backfills.
pub(crate) struct EtlApi(pub(crate) Arc<Parts>);

#[async_trait]
impl EtlService for EtlApi {
    async fn trigger_pipeline(
        &self,
        request: Request<pb::TriggerPipelineRequest>,
    ) -> Answer<pb::TriggerPipelineResponse> {
        let call = Call::of(&request);
        answer(executions::trigger(&self.0, &call, request.into_inner()).await)
    }

    async fn get_execution(
        &self,
        request: Request<pb::GetExecutionRequest>,
    ) -> Answer<pb::GetExecutionResponse> {
        let call = Call::of(&request);
        answer(executions::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_executions(
        &self,
        request: Request<pb::ListExecutionsRequest>,
    ) -> Answer<pb::ListExecutionsResponse> {
        let call = Call::of(&request);
        answer(executions::list(&self.0, &call, request.into_inner()).await)
    }

    async fn watch_execution(
        &self,
        request: Request<pb::WatchExecutionRequest>,
    ) -> Answer<BoxStream<pb::WatchExecutionResponse>> {
        let call = Call::of(&request);
        answer(watch::execution(&self.0, &call, request.into_inner()).await)
    }

    async fn list_execution_steps(
        &self,
        request: Request<pb::ListExecutionStepsRequest>,
    ) -> Answer<pb::ListExecutionStepsResponse> {
        let call = Call::of(&request);
        answer(executions::steps(&self.0, &call, request.into_inner()).await)
    }

    async fn cancel_execution(
        &self,
        request: Request<pb::CancelExecutionRequest>,
    ) -> Answer<pb::CancelExecutionResponse> {
        let call = Call::of(&request);
        answer(executions::cancel(&self.0, &call, request.into_inner()).await)
    }

    async fn retry_execution(
        &self,
        request: Request<pb::RetryExecutionRequest>,
    ) -> Answer<pb::RetryExecutionResponse> {
        let call = Call::of(&request);
        answer(executions::retry(&self.0, &call, request.into_inner()).await)
    }

    async fn get_execution_logs(
        &self,
        request: Request<pb::GetExecutionLogsRequest>,
    ) -> Answer<pb::GetExecutionLogsResponse> {
        let call = Call::of(&request);
        answer(logs::get(&self.0, &call, request.into_inner()).await)
    }

    async fn stream_execution_logs(
        &self,
        request: Request<pb::StreamExecutionLogsRequest>,
    ) -> Answer<BoxStream<pb::StreamExecutionLogsResponse>> {
        let call = Call::of(&request);
        answer(watch::logs(&self.0, &call, request.into_inner()).await)
    }

    async fn append_execution_logs(
        &self,
        request: Request<pb::AppendExecutionLogsRequest>,
    ) -> Answer<pb::AppendExecutionLogsResponse> {
        let call = Call::of(&request);
        answer(logs::append(&self.0, &call, request.into_inner()).await)
    }

    async fn list_leases(
        &self,
        request: Request<pb::ListLeasesRequest>,
    ) -> Answer<pb::ListLeasesResponse> {
        let call = Call::of(&request);
        answer(leases::list(&self.0, &call, request.into_inner()).await)
    }

    async fn break_lease(
        &self,
        request: Request<pb::BreakLeaseRequest>,
    ) -> Answer<pb::BreakLeaseResponse> {
        let call = Call::of(&request);
        answer(leases::broken(&self.0, &call, request.into_inner()).await)
    }

    async fn get_data_quality_metrics(
        &self,
        request: Request<pb::GetDataQualityMetricsRequest>,
    ) -> Answer<pb::GetDataQualityMetricsResponse> {
        let call = Call::of(&request);
        answer(executions::quality(&self.0, &call, request.into_inner()).await)
    }

    async fn estimate_backfill(
        &self,
        request: Request<pb::EstimateBackfillRequest>,
    ) -> Answer<pb::EstimateBackfillResponse> {
        let call = Call::of(&request);
        answer(backfills::estimate(&self.0, &call, request.into_inner()).await)
    }

    async fn start_backfill(
        &self,
        request: Request<pb::StartBackfillRequest>,
    ) -> Answer<pb::StartBackfillResponse> {
        let call = Call::of(&request);
        answer(backfills::start(&self.0, &call, request.into_inner()).await)
    }

    async fn get_backfill_status(
        &self,
        request: Request<pb::GetBackfillStatusRequest>,
    ) -> Answer<pb::GetBackfillStatusResponse> {
        let call = Call::of(&request);
        answer(backfills::status(&self.0, &call, request.into_inner()).await)
    }

    async fn list_backfills(
        &self,
        request: Request<pb::ListBackfillsRequest>,
    ) -> Answer<pb::ListBackfillsResponse> {
        let call = Call::of(&request);
        answer(backfills::list(&self.0, &call, request.into_inner()).await)
    }

    async fn list_backfill_chunks(
        &self,
        request: Request<pb::ListBackfillChunksRequest>,
    ) -> Answer<pb::ListBackfillChunksResponse> {
        let call = Call::of(&request);
        answer(backfills::chunks(&self.0, &call, request.into_inner()).await)
    }

    async fn pause_backfill(
        &self,
        request: Request<pb::PauseBackfillRequest>,
    ) -> Answer<pb::PauseBackfillResponse> {
        let call = Call::of(&request);
        answer(backfills::pause(&self.0, &call, request.into_inner()).await)
    }

    async fn resume_backfill(
        &self,
        request: Request<pb::ResumeBackfillRequest>,
    ) -> Answer<pb::ResumeBackfillResponse> {
        let call = Call::of(&request);
        answer(backfills::resume(&self.0, &call, request.into_inner()).await)
    }

    async fn retry_backfill_chunks(
        &self,
        request: Request<pb::RetryBackfillChunksRequest>,
    ) -> Answer<pb::RetryBackfillChunksResponse> {
        let call = Call::of(&request);
        answer(backfills::retry(&self.0, &call, request.into_inner()).await)
    }

    async fn cancel_backfill(
        &self,
        request: Request<pb::CancelBackfillRequest>,
    ) -> Answer<pb::CancelBackfillResponse> {
        let call = Call::of(&request);
        answer(backfills::cancel(&self.0, &call, request.into_inner()).await)
    }
}
