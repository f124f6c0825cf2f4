//! Grants and denies on the wire.

use platform_proto::google::protobuf::Timestamp as PbTimestamp;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};

use super::types::time;
use crate::Error;
use crate::core::context::Context;
use crate::core::entity::Key;
use crate::core::grant::change::{Change, ChangeGrant};
use crate::core::grant::read::{Grants, List};
use crate::core::grant::{Grant, Subject};
use crate::core::page::CursorPage;
use crate::store::grant::Filter;

pub(crate) fn grant(
    context: Context,
    request: pb::GrantPermissionRequest,
) -> Result<ChangeGrant, Error> {
    let pb::GrantPermissionRequest { org_id: _, subject, target, permissions, expires_at, reason } =
        request;
    Ok(ChangeGrant {
        context,
        change: Change::Grant,
        subject: subject_from_wire(subject)?,
        entity: target_from_wire(target, "target")?,
        permissions,
        expires_at: expires_at.as_ref().map(timestamp_from_wire),
        reason,
    })
}

pub(crate) fn revoke(
    context: Context,
    request: pb::RevokePermissionRequest,
) -> Result<ChangeGrant, Error> {
    let pb::RevokePermissionRequest { org_id: _, subject, target, permissions, reason } = request;
    Ok(ChangeGrant {
        context,
        change: Change::Revoke,
        subject: subject_from_wire(subject)?,
        entity: target_from_wire(target, "target")?,
        permissions,
        expires_at: None,
        reason,
    })
}

pub(crate) fn deny(
    context: Context,
    request: pb::DenyPermissionRequest,
) -> Result<ChangeGrant, Error> {
    let pb::DenyPermissionRequest {
        org_id: _,
        subject,
        target,
        permissions,
        lift,
        expires_at,
        reason,
    } = request;
    Ok(ChangeGrant {
        context,
        change: if lift { Change::LiftDeny } else { Change::Deny },
        subject: subject_from_wire(subject)?,
        entity: target_from_wire(target, "target")?,
        permissions,
        expires_at: expires_at.filter(|_| !lift).as_ref().map(timestamp_from_wire),
        reason,
    })
}

pub(crate) fn list(context: Context, request: pb::ListGrantsRequest) -> Result<List, Error> {
    let pb::ListGrantsRequest { org_id: _, subject, entity_type, entity_id, effect, pagination } =
        request;
    let subject = subject.map(|subject| subject_from_wire(Some(subject))).transpose()?;
    let scope =
        format!("grants {} {subject:?} {entity_type:?} {entity_id:?} {effect:?}", context.org_id);
    let common::CursorPaginationRequest { cursor, limit, sort_order } =
        pagination.unwrap_or_default();
    let page = CursorPage::new(&cursor, limit, &sort_order, &scope)?;
    let filter = Filter {
        subject,
        entity_type: (!entity_type.is_empty()).then_some(entity_type),
        entity_id: (!entity_id.is_empty()).then_some(entity_id),
        deny: effect.map(|effect| effect == i32::from(pb::GrantEffect::Deny)),
        ..Filter::default()
    };
    Ok(List { context, filter, page })
}

pub(crate) fn list_to_wire(it: Grants) -> pb::ListGrantsResponse {
    let Grants { grants, next_cursor, consistency_token } = it;
    pb::ListGrantsResponse {
        grants: grants.into_iter().map(to_wire).collect(),
        pagination: Some(cursor_to_wire(next_cursor)),
        consistency_token,
    }
}

/// How to go on after a page; `None` after the last one.
pub(crate) fn cursor_to_wire(next: Option<String>) -> common::CursorPaginationResponse {
    let has_more = next.is_some();
    let next_cursor = next.unwrap_or_default();
    common::CursorPaginationResponse { next_cursor, has_more, total: None }
}

pub(crate) fn to_wire(it: Grant) -> pb::Grant {
    let Grant {
        id,
        subject,
        entity_type,
        entity_id,
        permissions,
        deny,
        granted_by,
        granted_at,
        expires_at,
        reason,
    } = it;
    let subject = match subject {
        Subject::User(user_id) => pb::grant_subject::Subject::UserId(user_id),
        Subject::Group(id) => pb::grant_subject::Subject::GroupId(id),
    };
    let effect = if deny { pb::GrantEffect::Deny } else { pb::GrantEffect::Allow };
    let expires_at: Option<PbTimestamp> = expires_at.map(timestamp_to_wire);
    pb::Grant {
        id,
        subject: Some(pb::GrantSubject { subject: Some(subject) }),
        target: Some(pb::GrantTarget { entity_type, entity_id }),
        permissions,
        effect: effect.into(),
        granted_by,
        granted_at: time(granted_at),
        expires_at,
        reason,
    }
}

fn subject_from_wire(subject: Option<pb::GrantSubject>) -> Result<Subject, Error> {
    match subject.and_then(|pb::GrantSubject { subject }| subject) {
        Some(pb::grant_subject::Subject::UserId(user_id)) => Ok(Subject::User(user_id)),
        Some(pb::grant_subject::Subject::GroupId(id)) => Ok(Subject::Group(id)),
        None => Err(Error::invalid("subject", "required", "name a user or a group")),
    }
}

/// Kind and id of an entity that must be named.
pub(super) fn target_from_wire(target: Option<pb::GrantTarget>, field: &str) -> Result<Key, Error> {
    let missing = || Error::invalid(field, "required", "name the entity");
    let pb::GrantTarget { entity_type, entity_id } = target.ok_or_else(missing)?;
    Ok((entity_type, entity_id))
}
