//! Pipelines.

use futures_util::StreamExt as _;
use platform_proto::platform::config::v1 as pb;
use rpc::Call;
use rpc::wire::timestamp_to_wire;

use crate::convert::{page, present};
use crate::core::analyze::{Analyze, Candidates, Examples};
use crate::core::defaults::{self, ORGANIZATIONS_MAX};
use crate::core::issue::Issues;
use crate::core::object::{Delete, Get, List, ListVersions, Revert, RevertPipeline};
use crate::core::pipeline;
use crate::core::pipelines::{CreatePipeline, ReportRun, UpdatePipeline};
use crate::error::Result;
use crate::kind::Kind;
use crate::parts::Parts;
use crate::store::list::{Filter, Orders, Visible};

/// A pipeline without a moment comes last among those to come, and first among those that were.
const ORDERS: Orders = &[
    ("created_at", "created_at"),
    ("updated_at", "updated_at"),
    ("name", "name"),
    ("next_run_at", "COALESCE(next_run_at, 9223372036854775807)"),
    ("last_run_at", "COALESCE(last_run_at, 0)"),
];
/// Organisations that are asked for their consent at a time.
const ASKED_AT_ONCE: usize = 8;

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetPipelineRequest,
) -> Result<pb::GetPipelineResponse> {
    let get = Get { org_id: call.org_id, kind: Kind::Pipeline, id: request.id };
    let stored = parts.db.read(get).await?;
    Ok(pb::GetPipelineResponse { pipeline: Some(present::pipeline(stored)) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListPipelinesRequest,
) -> Result<pb::ListPipelinesResponse> {
    let filter = Filter {
        state: request.status.map(i64::from),
        category: request.connector_type.map(i64::from),
        subject: Some(request.connector_id).filter(|id| !id.is_empty()),
        search: request.search,
        labels: request.labels,
        visible: parts.listed(call, Kind::Pipeline).await?,
        ..Filter::of(call.org_id, Kind::Pipeline)
    };
    let page = page::numbered(request.pagination.as_ref(), "created_at");
    let list = List { filter, page: page.clone(), orders: ORDERS };
    let (pipelines, total) = parts.db.read(list).await?;
    Ok(pb::ListPipelinesResponse {
        pipelines: pipelines.into_iter().map(present::pipeline).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn create(
    parts: &Parts,
    call: &Call,
    request: pb::CreatePipelineRequest,
) -> Result<pb::CreatePipelineResponse> {
    let caller = parts.caller(call).await;
    // Suggestions are an extra: if auth does not answer, the pipeline is made without them.
    let visible = parts.visible(call, Kind::Pipeline).await.unwrap_or(Visible::NONE);
    let create = |account| CreatePipeline {
        caller: caller.clone(),
        request: request.clone(),
        visible: visible.clone(),
        account,
    };
    let (stored, suggestions) = parts.decide_staked(call, create).await?;
    parts.settle(call).await;
    Ok(pb::CreatePipelineResponse { pipeline: Some(present::pipeline(stored)), suggestions })
}

pub(super) async fn update(
    parts: &Parts,
    call: &Call,
    request: pb::UpdatePipelineRequest,
) -> Result<pb::UpdatePipelineResponse> {
    let caller = parts.caller(call).await;
    let update =
        |account| UpdatePipeline { caller: caller.clone(), request: request.clone(), account };
    let stored = parts.decide_staked(call, update).await?;
    Ok(pb::UpdatePipelineResponse { pipeline: Some(present::pipeline(stored)) })
}

pub(super) async fn delete(
    parts: &Parts,
    call: &Call,
    request: pb::DeletePipelineRequest,
) -> Result<pb::DeletePipelineResponse> {
    let delete = Delete {
        caller: parts.caller(call).await,
        kind: Kind::Pipeline,
        id: request.id,
        expected_version: i64::from(request.expected_version),
    };
    Ok(pb::DeletePipelineResponse { revision: parts.decide(delete).await? })
}

pub(super) async fn validate(
    parts: &Parts,
    call: &Call,
    request: pb::ValidatePipelineConfigRequest,
) -> Result<pb::ValidatePipelineConfigResponse> {
    let caller = parts.caller(call).await;
    let mut issues = Issues::default();
    pipeline::check_settings(
        request.connector_type(),
        request.config.as_ref(),
        request.schedule.as_ref(),
        &request.streams,
        (caller.tenant.zone, caller.now),
        &mut issues,
    );
    Ok(pb::ValidatePipelineConfigResponse { valid: !issues.has_errors(), issues: issues.to_wire() })
}

pub(super) async fn analyze(
    parts: &Parts,
    call: &Call,
    request: pb::AnalyzePipelineRequest,
) -> Result<pb::AnalyzePipelineResponse> {
    let connector_type = request.connector_type;
    let caller = parts.caller(call).await;
    let visible = parts.visible(call, Kind::Pipeline).await?;
    let analyze = Analyze { caller, request, visible: visible.clone() };
    let analysis = parts.db.read(analyze).await?;
    let smart_defaults = learned(parts, (call.org_id, visible), connector_type).await?;
    Ok(pb::AnalyzePipelineResponse {
        issues: analysis.issues.to_wire(),
        similar_pipelines: analysis.similar,
        smart_defaults: Some(smart_defaults),
        // Nobody tells config what runs cost.
        estimated_monthly_cost: None,
        next_runs: analysis.next_runs.into_iter().map(timestamp_to_wire).collect(),
    })
}

pub(super) async fn list_versions(
    parts: &Parts,
    call: &Call,
    request: pb::ListPipelineVersionsRequest,
) -> Result<pb::ListPipelineVersionsResponse> {
    let kind = Kind::Pipeline;
    let page = page::versions(request.pagination.as_ref(), call.org_id, kind, &request.id)?;
    let list = ListVersions { org_id: call.org_id, kind, id: request.id, page: page.clone() };
    let found = parts.db.read(list).await?;
    let versions = &found.versions;
    Ok(pb::ListPipelineVersionsResponse {
        versions: versions.iter().map(|it| present::pipeline_version(&found.object, it)).collect(),
        pagination: Some(page::after(&found, page.is_ascending)),
    })
}

pub(super) async fn revert(
    parts: &Parts,
    call: &Call,
    request: pb::RevertPipelineRequest,
) -> Result<pb::RevertPipelineResponse> {
    let caller = parts.caller(call).await;
    let revert = |account| {
        RevertPipeline(Revert {
            caller: caller.clone(),
            kind: Kind::Pipeline,
            id: request.id.clone(),
            to_version: i64::from(request.to_version),
            expected_version: i64::from(request.expected_version),
            reason: request.change_reason.clone(),
            allow_rebuild: false,
            account,
        })
    };
    let stored = parts.decide_staked(call, revert).await?;
    Ok(pb::RevertPipelineResponse { pipeline: Some(present::pipeline(stored)) })
}

pub(super) async fn report_run(
    parts: &Parts,
    call: &Call,
    request: pb::ReportPipelineRunRequest,
) -> Result<pb::ReportPipelineRunResponse> {
    let caller = parts.caller(call).await;
    let status = parts.decide(ReportRun { caller, request }).await?;
    Ok(pb::ReportPipelineRunResponse { status: status as i32 })
}

pub(super) async fn smart_defaults(
    parts: &Parts,
    call: &Call,
    request: pb::GetSmartDefaultsRequest,
) -> Result<pb::GetSmartDefaultsResponse> {
    let own = (call.org_id, parts.visible(call, Kind::Pipeline).await?);
    let learned = learned(parts, own, request.connector_type).await?;
    Ok(pb::GetSmartDefaultsResponse {
        confidence: learned.confidence,
        learned_from: learned.learned_from,
        suggestions: learned.suggestions,
        explanations: learned.explanations,
        schedule: learned.schedule,
    })
}

/// Defaults from what the caller may see of its organisation, and from those that let others learn from them.
async fn learned(
    parts: &Parts,
    own: (i64, Visible),
    connector_type: i32,
) -> Result<pb::SmartDefaults> {
    let org_id = own.0;
    let candidates = parts.db.read(Candidates { connector_type }).await?;
    let others = candidates.into_iter().filter(|it| *it != org_id);
    let consenting: Vec<i64> = futures_util::stream::iter(others)
        .map(|other| async move {
            parts.organizations.tenant(other).await.shares_defaults.then_some(other)
        })
        .buffered(ASKED_AT_ONCE)
        .filter_map(std::future::ready)
        .take(ORGANIZATIONS_MAX)
        .collect()
        .await;
    let organizations = [vec![org_id], consenting].concat();
    let examples = parts.db.read(Examples { organizations, connector_type, own }).await?;
    Ok(defaults::learn(org_id, &examples))
}
