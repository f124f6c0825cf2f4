//! Questions about permissions: what several services of the contract answer from a snapshot.

use std::sync::Arc;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;

use crate::Error;
use crate::convert::grant::cursor_to_wire;
use crate::convert::permission as convert;
use crate::convert::types::{page_request, pagination};
use crate::core::Auth;
use crate::core::context::Context;
use crate::core::member::read::KindOf;
use crate::core::page::{CursorPage, Listed, Order, Page, Sort};
use crate::core::permission::cache::Snapshots;
use crate::core::permission::catalog::PermissionId;
use crate::core::permission::decide::{Decision, decide, explain};
use crate::core::permission::enumerate::{Objects, SubjectPage, objects, subjects};
use crate::core::permission::overview::overview;
use crate::core::permission::revision::{at_least, consistency_token};
use crate::core::permission::snapshot::Snapshot;
use crate::core::permission::text_page::TextPage;

/// How the permissions of somebody on single entities can be sorted.
const SORTS: &[Sort] = &[("granted_at", "granted_at")];

/// A state of the caller's organisation, and its token.
struct State {
    /// An empty one stands for an organisation that does not exist: nobody may anything in it.
    snapshot: Arc<Snapshot>,
    token: String,
}

impl State {
    async fn at(
        snapshots: &Snapshots,
        context: &Context,
        at_least_as_fresh: &str,
    ) -> Result<Self, Error> {
        let org_id = context.org_id;
        let revision = at_least(org_id, at_least_as_fresh)?;
        let snapshot = snapshots.at(org_id, revision, context.now).await?.unwrap_or_default();
        let token = consistency_token(org_id, snapshot.revision);
        Ok(Self { snapshot, token })
    }

    fn decide(
        &self,
        user_id: i64,
        entity: Option<(&str, &str)>,
        permission: &str,
        context: &Context,
    ) -> Decision<'_> {
        match PermissionId::find(permission) {
            Some(it) => decide(&self.snapshot, user_id, entity, it, context.now),
            None => Decision::NO_GRANT,
        }
    }
}

fn entity<'a>(entity_type: &'a str, entity_id: &'a str) -> Option<(&'a str, &'a str)> {
    (!entity_id.is_empty()).then_some((entity_type, entity_id))
}

pub(crate) async fn check(
    snapshots: &Snapshots,
    context: &Context,
    request: pb::CheckPermissionRequest,
) -> Result<pb::CheckPermissionResponse, Error> {
    let pb::CheckPermissionRequest {
        user_id,
        org_id: _,
        entity_type,
        entity_id,
        permission,
        at_least_as_fresh,
    } = request;
    let state = State::at(snapshots, context, &at_least_as_fresh).await?;
    let on = entity(&entity_type, &entity_id);
    let decision = state.decide(user_id, on, &permission, context);
    Ok(convert::decision(&decision, state.token.clone()))
}

pub(crate) async fn batch_check(
    snapshots: &Snapshots,
    context: &Context,
    request: pb::BatchCheckPermissionsRequest,
) -> Result<pb::BatchCheckPermissionsResponse, Error> {
    let pb::BatchCheckPermissionsRequest { user_id, org_id: _, checks, at_least_as_fresh } =
        request;
    let state = State::at(snapshots, context, &at_least_as_fresh).await?;
    let one = |check: &pb::PermissionCheck| {
        let on = entity(&check.entity_type, &check.entity_id);
        let decision = state.decide(user_id, on, &check.permission, context);
        convert::decision(&decision, state.token.clone())
    };
    let results = checks.iter().map(one).collect();
    Ok(pb::BatchCheckPermissionsResponse { results, consistency_token: state.token.clone() })
}

pub(crate) async fn user_permissions(
    auth: &Auth,
    context: &Context,
    request: pb::GetUserPermissionsRequest,
) -> Result<pb::GetUserPermissionsResponse, Error> {
    let pb::GetUserPermissionsRequest { user_id, org_id: _, entity_type, pagination: page } =
        request;
    let page = Page::new(page_request(page), SORTS)?;
    let state = State::at(&auth.snapshots, context, "").await?;
    let found = overview(&state.snapshot, user_id, entity_type.as_deref(), context.now);
    let mut found = found.ok_or(Error::MemberNotFound { user_id })?;
    let kind = auth.db.read(KindOf { org_id: context.org_id, user_id }).await?;
    if page.order == Order::Descending {
        found.entities.reverse();
    }
    let total = i64::try_from(found.entities.len()).unwrap_or(i64::MAX);
    let skip = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
    let rows = found.entities.into_iter().skip(skip).take(limit).collect();
    let listed = Listed { rows, total, page };
    Ok(pb::GetUserPermissionsResponse {
        role: found.role,
        role_permissions: found.role_permissions,
        pagination: pagination(&listed),
        entity_permissions: listed.rows.into_iter().map(convert::on_entity).collect(),
        consistency_token: state.token,
        kind: convert::kind(kind).into(),
    })
}

pub(crate) async fn explain_permission(
    snapshots: &Snapshots,
    context: &Context,
    request: pb::ExplainPermissionRequest,
) -> Result<pb::ExplainPermissionResponse, Error> {
    let pb::ExplainPermissionRequest {
        org_id: _,
        user_id,
        entity_type,
        entity_id,
        permission,
        at_least_as_fresh,
    } = request;
    let state = State::at(snapshots, context, &at_least_as_fresh).await?;
    let on = entity(&entity_type, &entity_id);
    let permission = PermissionId::find(&permission);
    let told = explain(&state.snapshot, user_id, on, permission, context.now);
    Ok(convert::explanation(told, state.token.clone()))
}

pub(crate) async fn list_objects(
    snapshots: &Snapshots,
    context: &Context,
    request: pb::ListObjectsRequest,
) -> Result<pb::ListObjectsResponse, Error> {
    let pb::ListObjectsRequest {
        org_id: _,
        user_id,
        entity_type,
        permission,
        pagination: page,
        at_least_as_fresh,
    } = request;
    let common::CursorPaginationRequest { cursor, limit, sort_order } = page.unwrap_or_default();
    let scope = format!("objects {} {user_id} {entity_type} {permission}", context.org_id);
    let limit = CursorPage::new("", limit, "", "")?.limit;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let page = TextPage::new(&cursor, limit, sort_order == "desc", &scope)?;
    let state = State::at(snapshots, context, &at_least_as_fresh).await?;
    let found = PermissionId::find(&permission)
        .map(|it| objects(&state.snapshot, user_id, &entity_type, it, context.now))
        .unwrap_or_default();
    let (entity_ids, next) = page.cut(found.entity_ids);
    Ok(pb::ListObjectsResponse {
        all: found.all,
        entity_ids,
        pagination: Some(cursor_to_wire(next)),
        consistency_token: state.token,
    })
}

/// The objects of a permission's kind that the caller may see.
///
/// # Errors
/// It may see none: it holds the permission neither on the organisation nor on an object.
pub(crate) async fn visible(
    snapshots: &Snapshots,
    context: &Context,
    permission: &'static str,
) -> Result<Objects, Error> {
    let State { snapshot, .. } = State::at(snapshots, context, "").await?;
    let found = PermissionId::find(permission)
        .map(|it| objects(&snapshot, context.user_id(), it.noun(), it, context.now))
        .unwrap_or_default();
    if found.all || !found.entity_ids.is_empty() {
        return Ok(found);
    }
    Err(Error::PermissionDenied {
        permission: permission.to_owned(),
        entity_type: String::new(),
        entity_id: String::new(),
    })
}

pub(crate) async fn list_subjects(
    snapshots: &Snapshots,
    context: &Context,
    request: pb::ListSubjectsRequest,
) -> Result<pb::ListSubjectsResponse, Error> {
    let pb::ListSubjectsRequest {
        org_id: _,
        entity_type,
        entity_id,
        permission,
        pagination: page,
        at_least_as_fresh,
    } = request;
    let common::CursorPaginationRequest { cursor, limit, sort_order } = page.unwrap_or_default();
    let scope = format!("subjects {} {entity_type} {entity_id} {permission}", context.org_id);
    // The list runs by id, upwards unless it is asked for downwards.
    let order = if sort_order.is_empty() { "asc" } else { &sort_order };
    let page = CursorPage::new(&cursor, limit, order, &scope)?;
    let state = State::at(snapshots, context, &at_least_as_fresh).await?;
    let on = entity(&entity_type, &entity_id);
    let wanted = SubjectPage {
        after: page.after,
        descending: page.order == Order::Descending,
        limit: usize::try_from(page.limit).unwrap_or(usize::MAX),
    };
    let (found, more) = match PermissionId::find(&permission) {
        Some(it) => subjects(&state.snapshot, on, it, wanted, context.now),
        None => (Vec::new(), false),
    };
    let next = found.last().filter(|_| more).map(|(member, _)| page.cursor(member.user_id));
    Ok(pb::ListSubjectsResponse {
        subjects: found.iter().map(|(member, it)| convert::subject(member, it)).collect(),
        pagination: Some(cursor_to_wire(next)),
        consistency_token: state.token.clone(),
    })
}
