//! Schedules and run policies.

use platform_proto::platform::etl::v1 as pb;
use rpc::Call;
use rpc::wire::timestamp_from_wire;
use service::page;

use crate::convert::cursor::Place;
use crate::convert::schedule::{self, Preview, ascending};
use crate::core::firing::ListFirings;
use crate::core::run_policy::{self, GetPolicy, SetPolicy};
use crate::core::schedule::{Get, List, PauseIt, Resume, Seen};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::scheduler;
use crate::store::schedule::{Filter, ORDER};

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListSchedulesRequest,
) -> Result<pb::ListSchedulesResponse> {
    let page = ascending(request.pagination.as_ref(), ORDER);
    let filter = Filter {
        org_id: call.org_id,
        is_paused: request.paused,
        due_before: request.due_before.as_ref().map(timestamp_from_wire),
        visible: parts.visible(call, "pipeline", "platform.pipeline.read").await?,
    };
    let (found, total) = parts.db.read(List { filter, page: page.clone() }).await?;
    Ok(pb::ListSchedulesResponse {
        schedules: found.into_iter().map(schedule::schedule).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

/// A schedule that has to be there.
async fn seen(parts: &Parts, org_id: i64, id: &str) -> Result<Seen> {
    scheduler::require(parts, org_id, id).await?;
    let found = parts.db.read(Get { org_id, id: id.to_owned() }).await?;
    found.ok_or_else(|| Error::PipelineNotFound { id: id.to_owned() })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetScheduleRequest,
) -> Result<pb::GetScheduleResponse> {
    let seen = seen(parts, call.org_id, &request.pipeline_id).await?;
    Ok(pb::GetScheduleResponse { schedule: Some(schedule::schedule(seen)) })
}

pub(super) async fn pause(
    parts: &Parts,
    call: &Call,
    request: pb::PauseScheduleRequest,
) -> Result<pb::PauseScheduleResponse> {
    let until = request.until.as_ref().map(timestamp_from_wire);
    if until.is_some_and(|until| until <= parts.now()) {
        return Err(Error::field("until", "must lie ahead"));
    }
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let (caller, id) = (parts.caller(call), request.pipeline_id);
    let pause = PauseIt { caller, id, reason: request.reason, until };
    let seen = parts.decide(pause).await?;
    Ok(pb::PauseScheduleResponse { schedule: Some(schedule::schedule(seen)) })
}

pub(super) async fn resume(
    parts: &Parts,
    call: &Call,
    request: pb::ResumeScheduleRequest,
) -> Result<pb::ResumeScheduleResponse> {
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let resume = Resume {
        caller: parts.caller(call),
        id: request.pipeline_id,
        as_missed: request.apply_misfire_policy,
    };
    let seen = parts.decide(resume).await?;
    Ok(pb::ResumeScheduleResponse { schedule: Some(schedule::schedule(seen)) })
}

pub(super) async fn preview(
    parts: &Parts,
    call: &Call,
    request: pb::PreviewScheduleRequest,
) -> Result<pb::PreviewScheduleResponse> {
    let now = parts.now();
    let preview = if request.pipeline_id.is_empty() {
        Preview::of_draft(&request, now)?
    } else {
        let seen = seen(parts, call.org_id, &request.pipeline_id).await?;
        Preview::of_pipeline(&seen, &request, now)
    };
    Ok(pb::PreviewScheduleResponse { occurrences: preview.occurrences() })
}

pub(super) async fn firings(
    parts: &Parts,
    call: &Call,
    mut request: pb::ListFiringsRequest,
) -> Result<pb::ListFiringsResponse> {
    let pagination = request.pagination.take();
    let place = Place::of(pagination.as_ref(), (call.org_id, "firings"), &request)?;
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let id = request.pipeline_id;
    let list = ListFirings {
        org_id: call.org_id,
        id: id.clone(),
        outcomes: request.outcomes,
        place: place.clone(),
        now: parts.now(),
    };
    let found = parts.db.read(list).await?;
    let (found, pagination) = place.page(found, |it| (it.scheduled_for, id.clone()));
    Ok(pb::ListFiringsResponse {
        firings: found.into_iter().map(schedule::firing).collect(),
        pagination: Some(pagination),
    })
}

pub(super) async fn policy(
    parts: &Parts,
    call: &Call,
    request: pb::GetRunPolicyRequest,
) -> Result<pb::GetRunPolicyResponse> {
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let get = GetPolicy { org_id: call.org_id, pipeline_id: request.pipeline_id };
    let (policy, revision) = parts.db.read(get).await?;
    Ok(pb::GetRunPolicyResponse { policy: Some(policy), revision })
}

pub(super) async fn set_policy(
    parts: &Parts,
    call: &Call,
    request: pb::SetRunPolicyRequest,
) -> Result<pb::SetRunPolicyResponse> {
    let policy = request.policy.unwrap_or_default();
    run_policy::check(&policy)?;
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let set = SetPolicy {
        caller: parts.caller(call),
        pipeline_id: request.pipeline_id,
        policy,
        expected_revision: request.expected_revision,
    };
    let (policy, revision) = parts.decide(set).await?;
    Ok(pb::SetRunPolicyResponse { policy: Some(policy), revision })
}
