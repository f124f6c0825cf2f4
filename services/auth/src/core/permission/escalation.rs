//! What the caller holds, since nobody gives or manages more than that.
//!
//! Owns:      the refusal of escalation.
//! Invariant: it is decided on the state of the transaction that makes the change, never on a kept one.
//! Not here:  whether the caller may call at all, which the access options say.

use std::collections::BTreeMap;

use base::Timestamp;
use store::Tx;

use super::catalog::{GRANT, OWNER, PermissionId, PermissionSet, Rights, Scope};
use super::decide::{allowed_until, may_last_until};
use super::snapshot::Snapshot;
use crate::Error;
use crate::core::context::Context;
use crate::core::role;
use crate::store::{grant, member, permission};

/// Grants and denies by which two are compared at most; who has more is out of reach of all but the owner.
const COMPARED_MAX: usize = 1000;

/// What the caller may do in the whole organisation.
#[derive(Clone, Debug)]
pub(crate) struct Holder {
    rights: Rights,
}

impl Holder {
    /// What the caller holds by its role, and not more than its token says. Who is no member holds nothing.
    pub(crate) async fn of(tx: &mut Tx, context: &Context, org_id: i64) -> Result<Self, Error> {
        let user_id = context.user_id();
        let rights = match member::find(tx, org_id, user_id).await? {
            Some(found) => role::rights(tx, org_id, &found.role).await?.unwrap_or_default(),
            None => Rights::default(),
        };
        Ok(Self::new(rights, &listed(context)))
    }

    fn new(rights: Rights, listed: &PermissionSet) -> Self {
        let both = |set: PermissionSet| set.minus(&set.minus(listed));
        Self { rights: Rights { all: both(rights.all), own: both(rights.own) } }
    }

    /// # Errors
    /// The role is the owner's, or has a permission that the caller lacks.
    pub(crate) fn may_assign(&self, role: &str, rights: &Rights) -> Result<(), Error> {
        if role == OWNER {
            return Err(Error::EscalationRefused { permission: String::new() });
        }
        self.may_give(rights)
    }

    /// # Errors
    /// A permission is among them that the caller lacks, or has on own entities alone.
    pub(crate) fn may_give(&self, rights: &Rights) -> Result<(), Error> {
        for (permission, scope) in rights.iter() {
            let enough = match self.rights.scope(permission) {
                Some(Scope::All) => true,
                Some(Scope::Own) => scope == Scope::Own,
                None => false,
            };
            if !enough {
                return refuse(permission);
            }
        }
        Ok(())
    }
}

/// What the caller may do to one entity.
#[derive(Debug)]
pub(crate) struct EntityHolder<'a> {
    context: &'a Context,
    snapshot: Snapshot,
    entity: (&'a str, &'a str),
}

impl<'a> EntityHolder<'a> {
    /// What the caller holds on the entity: by its role, or by grants there.
    pub(crate) async fn of(
        tx: &mut Tx,
        context: &'a Context,
        org_id: i64,
        entity: (&'a str, &'a str),
    ) -> Result<Self, Error> {
        let snapshot = permission::load_for(tx, org_id, context.user_id(), entity).await?;
        Ok(Self { context, snapshot, entity })
    }

    /// # Errors
    /// The caller may not grant on the entity, or not for as long as what it gives would last.
    pub(crate) fn may_grant(&self, end: Timestamp) -> Result<(), Error> {
        let grant = PermissionId::find(GRANT);
        match grant.and_then(|grant| Some((grant, self.until(grant)?))) {
            Some((_, until)) if end <= until => Ok(()),
            Some((grant, _)) => refuse(grant),
            None => Err(Error::PermissionDenied {
                permission: GRANT.to_owned(),
                entity_type: self.entity.0.to_owned(),
                entity_id: self.entity.1.to_owned(),
            }),
        }
    }

    /// Whether the caller may hand something on that lasts to an end: nobody hands on what lasts longer than its own.
    ///
    /// # Errors
    /// One of the permissions is missing, or the caller has it for less long.
    pub(crate) fn may_give(
        &self,
        permissions: impl IntoIterator<Item = (PermissionId, Timestamp)>,
    ) -> Result<(), Error> {
        let is_enough = |(permission, end): &(PermissionId, Timestamp)| {
            self.until(*permission).is_some_and(|until| *end <= until)
        };
        match permissions.into_iter().find(|it| !is_enough(it)) {
            Some((permission, _)) => refuse(permission),
            None => Ok(()),
        }
    }

    /// Until when the caller holds a permission on the entity; `None` if it does not.
    fn until(&self, permission: PermissionId) -> Option<Timestamp> {
        let (user_id, now) = (self.context.user_id(), self.context.now);
        // A key or an exchanged token can be good for less than whom it stands for.
        let principal = self.context.principal.as_deref();
        principal.filter(|principal| principal.extends_to(permission.name()))?;
        allowed_until(&self.snapshot, user_id, self.entity, permission, now)
    }
}

/// Refuses a caller who would get hold of more than it has, by acting as a member of the organisation: on every entity
/// where the one is granted something, maybe for longer, or the other is denied something. What is denied to the member
/// for a while counts as what it may then, since its credentials last. Roles are compared by [`Holder::may_give`].
///
/// `limit` is what the member's credential is for; `None` for all that the member may.
///
/// # Errors
/// The member may do something on an entity that the caller may not.
pub(crate) async fn may_act_as(
    tx: &mut Tx,
    context: &Context,
    user_id: i64,
    limit: Option<&[PermissionId]>,
) -> Result<(), Error> {
    let (org_id, now) = (context.org_id, context.now);
    if context.principal.as_deref().is_some_and(|principal| !principal.is_narrowed) {
        let own = member::find(tx, org_id, context.user_id()).await?;
        if context.is_self(user_id) || own.is_some_and(|it| it.role == OWNER) {
            return Ok(());
        }
    }
    let entries =
        grant::between(tx, org_id, (user_id, context.user_id()), now, COMPARED_MAX + 1).await?;
    if entries.len() > COMPARED_MAX {
        return Err(Error::EscalationRefused { permission: GRANT.to_owned() });
    }
    let mut by_entity: BTreeMap<(String, String), Vec<PermissionId>> = BTreeMap::new();
    for (entity_type, entity_id, permission) in entries {
        let found = PermissionId::find(&permission);
        if let Some(found) = found.filter(|it| limit.is_none_or(|limit| limit.contains(it))) {
            by_entity.entry((entity_type, entity_id)).or_default().push(found);
        }
    }
    for ((entity_type, entity_id), permissions) in by_entity {
        let entity = (entity_type.as_str(), entity_id.as_str());
        let holder = EntityHolder::of(tx, context, org_id, entity).await?;
        let snapshot = permission::load_for(tx, org_id, user_id, entity).await?;
        let acquired = |it: PermissionId| {
            may_last_until(&snapshot, user_id, entity, it, now).map(|until| (it, until))
        };
        holder.may_give(permissions.into_iter().filter_map(acquired))?;
    }
    Ok(())
}

fn listed(context: &Context) -> PermissionSet {
    let principal = context.principal.as_deref();
    let names = principal.map_or(&[][..], |principal| &principal.permissions);
    names.iter().filter_map(|name| PermissionId::find(name)).collect()
}

fn refuse(permission: PermissionId) -> Result<(), Error> {
    Err(Error::EscalationRefused { permission: permission.name().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::super::catalog::{built_in, of_organization};
    use super::*;

    fn holder(role: &str) -> Holder {
        Holder::new(*built_in(role).unwrap(), of_organization())
    }

    fn refused(result: Result<(), Error>) -> Option<String> {
        match result {
            Err(Error::EscalationRefused { permission }) => Some(permission),
            _ => None,
        }
    }

    #[test]
    fn nobody_gives_a_role_with_more_than_it_has() {
        let role = |name: &str| *built_in(name).unwrap();
        assert!(holder("owner").may_assign("admin", &role("admin")).is_ok());
        assert!(holder("admin").may_assign("admin", &role("admin")).is_ok());
        let owner = refused(holder("owner").may_assign("owner", &role("owner")));
        assert_eq!(owner.as_deref(), Some(""));
        assert!(refused(holder("member").may_assign("admin", &role("admin"))).is_some());
        assert!(refused(holder("viewer").may_assign("analyst", &role("analyst"))).is_some());
    }

    #[test]
    fn a_permission_on_own_entities_gives_none_on_all() {
        let write = PermissionId::find("platform.pipeline.write").unwrap();
        let mut rights = Rights::default();
        rights.set(write, Scope::Own);
        assert!(holder("member").may_give(&rights).is_ok());
        assert!(holder("admin").may_give(&rights).is_ok());
        rights.set(write, Scope::All);
        let said = refused(holder("member").may_give(&rights));
        assert_eq!(said.as_deref(), Some("platform.pipeline.write"));
    }

    #[test]
    fn a_key_gives_no_more_than_it_is_limited_to() {
        let read = PermissionId::find("platform.pipeline.read").unwrap();
        let limited = Holder::new(*built_in("owner").unwrap(), &PermissionSet::from_iter([read]));
        let mut rights = Rights::default();
        rights.set(read, Scope::All);
        assert!(limited.may_give(&rights).is_ok());
        assert!(refused(limited.may_assign("viewer", built_in("viewer").unwrap())).is_some());
    }
}
