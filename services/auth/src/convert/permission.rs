//! Decisions, their explanations and lists of them on the wire.

use base::Timestamp;
use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::types::time;
use crate::core::member::Kind;
use crate::core::permission::decide::{Decision, Explanation, Reason, Step};
use crate::core::permission::overview::OnEntity;
use crate::core::permission::snapshot::{Entry, Member, Place, Subject};

pub(crate) fn reason(reason: Reason) -> i32 {
    let reason = match reason {
        Reason::ExplicitGrant => pb::PermissionReason::ExplicitGrant,
        Reason::RoleBased => pb::PermissionReason::RoleBased,
        Reason::Inherited => pb::PermissionReason::Inherited,
        Reason::Owner => pb::PermissionReason::Owner,
        Reason::Denied => pb::PermissionReason::Denied,
        Reason::NoGrant => pb::PermissionReason::NoGrant,
    };
    reason.into()
}

/// The answer of a check; the token of the state that it was decided on.
pub(crate) fn decision(
    it: &Decision<'_>,
    consistency_token: String,
) -> pb::CheckPermissionResponse {
    pb::CheckPermissionResponse {
        allowed: it.allowed(),
        reason: reason(it.reason),
        details: details(it),
        consistency_token,
    }
}

/// Facts about the grant, the deny or the role that decided.
pub(crate) fn details(it: &Decision<'_>) -> Option<pb::PermissionDetails> {
    let Decision { reason: _, entry, ancestor, role } = it;
    if entry.is_none() && role.is_none() {
        return None;
    }
    let group = entry.filter(|entry| matches!(entry.subject, Subject::Group(_)));
    Some(pb::PermissionDetails {
        granted_by: entry.map(|entry| entry.granted_by).filter(|user_id| *user_id != 0),
        granted_at: entry.map(|entry| timestamp_to_wire(entry.granted_at)),
        inherited_from: ancestor.map(|it| format!("{}/{}", it.entity_type, it.entity_id)),
        expires_at: entry.and_then(end),
        group_id: group.map(|entry| entry.subject.group_id()),
        role: role.map(str::to_owned),
        grant_id: entry.map(|entry| entry.grant_id.to_string()),
    })
}

pub(crate) fn explanation(
    it: Explanation<'_>,
    consistency_token: String,
) -> pb::ExplainPermissionResponse {
    let Explanation { reason: decided, allowed, steps, chain, considered } = it;
    let target =
        |(entity_type, entity_id): (String, String)| pb::GrantTarget { entity_type, entity_id };
    pb::ExplainPermissionResponse {
        allowed,
        reason: reason(decided),
        steps: steps.into_iter().map(step).collect(),
        chain: chain.into_iter().map(target).collect(),
        considered: considered.into_iter().map(|(place, entry)| grant(place, entry)).collect(),
        consistency_token,
    }
}

pub(crate) fn subject(member: &Member, decision: &Decision<'_>) -> pb::PermissionSubject {
    pb::PermissionSubject {
        user_id: member.user_id,
        reason: reason(decision.reason),
        details: details(decision),
    }
}

pub(crate) fn on_entity(it: OnEntity) -> pb::EntityPermission {
    let OnEntity { entity_type, entity_id, permissions, denied, granted_at, expires_at } = it;
    pb::EntityPermission {
        entity_type,
        entity_id,
        permissions,
        granted_at: time(granted_at),
        expires_at: expires_at.map(timestamp_to_wire),
        denied_permissions: denied,
    }
}

fn step(it: Step) -> pb::PermissionStep {
    let Step { description, reason: meant, applied, grant_id } = it;
    pb::PermissionStep { description, reason: reason(meant), applied, grant_id }
}

fn grant(place: &Place, entry: &Entry) -> pb::Grant {
    let subject = match entry.subject {
        Subject::User(user_id) => pb::grant_subject::Subject::UserId(user_id),
        Subject::Group(_) => pb::grant_subject::Subject::GroupId(entry.subject.group_id()),
    };
    let effect = if entry.deny { pb::GrantEffect::Deny } else { pb::GrantEffect::Allow };
    pb::Grant {
        id: entry.grant_id.to_string(),
        subject: Some(pb::GrantSubject { subject: Some(subject) }),
        target: Some(pb::GrantTarget {
            entity_type: place.entity_type.to_string(),
            entity_id: place.entity_id.to_string(),
        }),
        permissions: vec![entry.permission.name().to_owned()],
        effect: effect.into(),
        granted_by: entry.granted_by,
        granted_at: time(entry.granted_at),
        expires_at: end(entry),
        reason: entry.reason.to_string(),
    }
}

fn end(entry: &Entry) -> Option<platform_proto::google::protobuf::Timestamp> {
    (entry.expires_at != Timestamp::MAX).then(|| timestamp_to_wire(entry.expires_at))
}

/// What a member is, for the wire.
pub(crate) const fn kind(kind: Kind) -> pb::PrincipalKind {
    match kind {
        Kind::Person => pb::PrincipalKind::User,
        Kind::ServiceAccount => pb::PrincipalKind::ServiceAccount,
    }
}
