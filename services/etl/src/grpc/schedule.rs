//! `ScheduleService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::schedule_service_server::ScheduleService;
use rpc::Call;
use tonic::Request;

use crate::grpc::{Answer, answer, schedules};
use crate::parts::Parts;

/// `ScheduleService`.
pub(crate) struct ScheduleApi(pub(crate) Arc<Parts>);

#[async_trait]
impl ScheduleService for ScheduleApi {
    async fn list_schedules(
        &self,
        request: Request<pb::ListSchedulesRequest>,
    ) -> Answer<pb::ListSchedulesResponse> {
        let call = Call::of(&request);
        answer(schedules::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_schedule(
        &self,
        request: Request<pb::GetScheduleRequest>,
    ) -> Answer<pb::GetScheduleResponse> {
        let call = Call::of(&request);
        answer(schedules::get(&self.0, &call, request.into_inner()).await)
    }

    async fn pause_schedule(
        &self,
        request: Request<pb::PauseScheduleRequest>,
    ) -> Answer<pb::PauseScheduleResponse> {
        let call = Call::of(&request);
        answer(schedules::pause(&self.0, &call, request.into_inner()).await)
    }

    async fn resume_schedule(
        &self,
        request: Request<pb::ResumeScheduleRequest>,
    ) -> Answer<pb::ResumeScheduleResponse> {
        let call = Call::of(&request);
        answer(schedules::resume(&self.0, &call, request.into_inner()).await)
    }

    async fn preview_schedule(
        &self,
        request: Request<pb::PreviewScheduleRequest>,
    ) -> Answer<pb::PreviewScheduleResponse> {
        let call = Call::of(&request);
        answer(schedules::preview(&self.0, &call, request.into_inner()).await)
    }

    async fn list_firings(
        &self,
        request: Request<pb::ListFiringsRequest>,
    ) -> Answer<pb::ListFiringsResponse> {
        let call = Call::of(&request);
        answer(schedules::firings(&self.0, &call, request.into_inner()).await)
    }

    async fn get_run_policy(
        &self,
        request: Request<pb::GetRunPolicyRequest>,
    ) -> Answer<pb::GetRunPolicyResponse> {
        let call = Call::of(&request);
        answer(schedules::policy(&self.0, &call, request.into_inner()).await)
    }

    async fn set_run_policy(
        &self,
        request: Request<pb::SetRunPolicyRequest>,
    ) -> Answer<pb::SetRunPolicyResponse> {
        let call = Call::of(&request);
        answer(schedules::set_policy(&self.0, &call, request.into_inner()).await)
    }
}
