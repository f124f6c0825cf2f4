//! Who joins and who leaves a group.

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use super::{ENTITY_TYPE, Group, MEMBERS_MAX, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::permission::catalog::{GRANT, PermissionId, Rights, Scope};
use crate::core::permission::escalation::{EntityHolder, Holder};
use crate::core::permission::revision::{present_token, raise};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::{event, grant, group, member};

/// Users that one change of the grant revision names; a change of more is for all.
const NAMED_MAX: usize = 64;

/// Adds members to a group and removes others, all or none.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) context: Context,
    pub(crate) group_id: String,
    pub(crate) add: Vec<i64>,
    pub(crate) remove: Vec<i64>,
}

impl Work for Change {
    type Output = (Group, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let context = &self.context;
        let org_id = context.org_id;
        let found = load(tx, org_id, &self.group_id).await?;
        let members: BTreeSet<i64> = match self.add.as_slice() {
            [] => BTreeSet::new(),
            add => member::among(tx, org_id, add).await?.into_iter().collect(),
        };
        if let Some(user_id) = self.add.iter().find(|user_id| !members.contains(user_id)) {
            return Err(Error::MemberNotFound { user_id: *user_id });
        }
        check_grants(tx, context, &found.id).await?;
        let mut left = Vec::new();
        for user_id in &self.remove {
            if group::leave(tx, &found.id, *user_id).await? {
                left.push(*user_id);
            }
        }
        let mut joined = Vec::new();
        for user_id in &self.add {
            if group::join(tx, org_id, &found.id, *user_id).await? {
                joined.push(*user_id);
            }
        }
        let changed: Vec<i64> = joined.iter().chain(&left).copied().collect();
        if changed.is_empty() {
            return Ok((found, present_token(tx, org_id).await?));
        }
        group::touch(tx, org_id, &found.id, context.now).await?;
        let after = load(tx, org_id, &found.id).await?;
        if after.member_count > MEMBERS_MAX {
            let limit = MEMBERS_MAX.unsigned_abs();
            return Err(Error::QuotaExceeded { kind: "group_member", limit });
        }
        let named = if changed.len() > NAMED_MAX { Vec::new() } else { changed };
        let token = raise(tx, context, org_id, Part::People, named).await?;
        let draws = context.draws();
        let action =
            if joined.is_empty() { Action::PermissionRevoke } else { Action::PermissionGrant };
        let record = AuditRecord::new(context, &draws, action, ENTITY_TYPE, &found.id)
            .named(&found.name)
            .change("members.added", (), json!(joined))
            .change("members.removed", json!(left), ());
        audit::append(tx, &record, context.now).await?;
        let data = json!({
            "org_id": org_id, "group_id": found.id, "added": joined, "removed": left,
        });
        event::emit(tx, context, &draws, org_id, "auth.group.members_changed", data).await?;
        Ok((after, token))
    }
}

/// # Errors
/// The group is granted or denied something that the caller could not grant or deny, or not for as long.
pub(crate) async fn check_grants(
    tx: &mut Tx,
    context: &Context,
    group_id: &str,
) -> Result<(), Error> {
    let granted = grant::to_group(tx, context.org_id, group_id, context.now).await?;
    let mut by_entity: BTreeMap<(String, String), Vec<(PermissionId, Timestamp)>> = BTreeMap::new();
    for (entity_type, entity_id, permission, expires_at) in granted {
        if let Some(permission) = PermissionId::find(&permission) {
            let end = expires_at.unwrap_or(Timestamp::MAX);
            by_entity.entry((entity_type, entity_id)).or_default().push((permission, end));
        }
    }
    let named = by_entity.values().flatten().map(|(permission, _)| permission);
    if by_entity.is_empty() || by_role(tx, context, named).await? {
        return Ok(());
    }
    for ((entity_type, entity_id), permissions) in by_entity {
        let entity = (entity_type.as_str(), entity_id.as_str());
        let holder = EntityHolder::of(tx, context, context.org_id, entity).await?;
        let last = permissions.iter().map(|(_, end)| *end).max().unwrap_or(context.now);
        if holder.may_grant(last).is_err() {
            let permission = permissions.first().map_or("", |(permission, _)| permission.name());
            return Err(Error::EscalationRefused { permission: permission.to_owned() });
        }
        holder.may_give(permissions)?;
    }
    Ok(())
}

/// Whether the caller has all of it on every entity by its role alone, as owners and admins have: then no entity needs
/// to be looked at.
async fn by_role<'a>(
    tx: &mut Tx,
    context: &Context,
    permissions: impl Iterator<Item = &'a PermissionId>,
) -> Result<bool, Error> {
    let (org_id, user_id) = (context.org_id, context.user_id());
    let mut needed = Rights::default();
    let granting = PermissionId::find(GRANT);
    permissions.copied().chain(granting).for_each(|it| needed.set(it, Scope::All));
    let holder = Holder::of(tx, context, org_id).await?;
    Ok(holder.may_give(&needed).is_ok() && !grant::is_denied_anything(tx, org_id, user_id).await?)
}
