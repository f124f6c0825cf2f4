//! Rules.

use platform_proto::platform::config::v1 as pb;
use rpc::Call;

use crate::convert::{page, present};
use crate::core::object::{Delete, Get, List, ListVersions, Revert};
use crate::core::report::ReportStats;
use crate::core::rules::{CreateRule, ToggleRule, UpdateRule, ValidateConditions};
use crate::error::Result;
use crate::kind::Kind;
use crate::parts::Parts;
use crate::store::list::{Filter, Orders};

const ORDERS: Orders =
    &[("created_at", "created_at"), ("updated_at", "updated_at"), ("name", "name")];

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetRuleRequest,
) -> Result<pb::GetRuleResponse> {
    let get = Get { org_id: call.org_id, kind: Kind::Rule, id: request.id };
    Ok(pb::GetRuleResponse { rule: Some(present::rule(parts.db.read(get).await?)) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListRulesRequest,
) -> Result<pb::ListRulesResponse> {
    let filter = Filter {
        state: request.enabled.map(i64::from),
        category: request.module.map(i64::from),
        subject: Some(request.dataset).filter(|name| !name.is_empty()),
        search: request.search,
        labels: request.labels,
        visible: parts.listed(call, Kind::Rule).await?,
        ..Filter::of(call.org_id, Kind::Rule)
    };
    let page = page::numbered(request.pagination.as_ref(), "created_at");
    let list = List { filter, page: page.clone(), orders: ORDERS };
    let (rules, total) = parts.db.read(list).await?;
    Ok(pb::ListRulesResponse {
        rules: rules.into_iter().map(present::rule).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn create(
    parts: &Parts,
    call: &Call,
    request: pb::CreateRuleRequest,
) -> Result<pb::CreateRuleResponse> {
    let caller = parts.caller(call).await;
    let stored = parts.decide(CreateRule { caller, request }).await?;
    parts.settle(call).await;
    Ok(pb::CreateRuleResponse { rule: Some(present::rule(stored)) })
}

pub(super) async fn update(
    parts: &Parts,
    call: &Call,
    request: pb::UpdateRuleRequest,
) -> Result<pb::UpdateRuleResponse> {
    let caller = parts.caller(call).await;
    let stored = parts.decide(UpdateRule { caller, request }).await?;
    Ok(pb::UpdateRuleResponse { rule: Some(present::rule(stored)) })
}

pub(super) async fn delete(
    parts: &Parts,
    call: &Call,
    request: pb::DeleteRuleRequest,
) -> Result<pb::DeleteRuleResponse> {
    let delete = Delete {
        caller: parts.caller(call).await,
        kind: Kind::Rule,
        id: request.id,
        expected_version: i64::from(request.expected_version),
    };
    Ok(pb::DeleteRuleResponse { revision: parts.decide(delete).await? })
}

pub(super) async fn toggle(
    parts: &Parts,
    call: &Call,
    request: pb::ToggleRuleRequest,
) -> Result<pb::ToggleRuleResponse> {
    let caller = parts.caller(call).await;
    let toggle = ToggleRule { caller, id: request.id, enabled: request.enabled };
    let stored = parts.decide(toggle).await?;
    Ok(pb::ToggleRuleResponse { rule: Some(present::rule(stored)) })
}

pub(super) async fn validate(
    parts: &Parts,
    call: &Call,
    request: pb::ValidateRuleConditionsRequest,
) -> Result<pb::ValidateRuleConditionsResponse> {
    let caller = parts.caller(call).await;
    let found = parts.db.read(ValidateConditions { caller, request }).await?;
    Ok(pb::ValidateRuleConditionsResponse {
        valid: !found.issues.has_errors(),
        issues: found.issues.to_wire(),
        variables: found.variables,
    })
}

pub(super) async fn list_versions(
    parts: &Parts,
    call: &Call,
    request: pb::ListRuleVersionsRequest,
) -> Result<pb::ListRuleVersionsResponse> {
    let kind = Kind::Rule;
    let page = page::versions(request.pagination.as_ref(), call.org_id, kind, &request.id)?;
    let list = ListVersions { org_id: call.org_id, kind, id: request.id, page: page.clone() };
    let found = parts.db.read(list).await?;
    let versions = &found.versions;
    Ok(pb::ListRuleVersionsResponse {
        versions: versions.iter().map(|it| present::rule_version(&found.object, it)).collect(),
        pagination: Some(page::after(&found, page.is_ascending)),
    })
}

pub(super) async fn revert(
    parts: &Parts,
    call: &Call,
    request: pb::RevertRuleRequest,
) -> Result<pb::RevertRuleResponse> {
    let revert = Revert {
        caller: parts.caller(call).await,
        kind: Kind::Rule,
        id: request.id,
        to_version: i64::from(request.to_version),
        expected_version: i64::from(request.expected_version),
        reason: request.change_reason,
        allow_rebuild: false,
        account: 0,
    };
    let stored = parts.decide(revert).await?;
    Ok(pb::RevertRuleResponse { rule: Some(present::rule(stored)) })
}

pub(super) async fn report_stats(
    parts: &Parts,
    call: &Call,
    request: pb::ReportRuleStatsRequest,
) -> Result<pb::ReportRuleStatsResponse> {
    let report = ReportStats { org_id: call.org_id, request };
    Ok(pb::ReportRuleStatsResponse { updated_count: parts.db.write(report).await? })
}
