//! An organisation makes, changes and deletes its own roles.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use store::{Tx, Work};

use super::read::shown;
use super::{Role, known};
use crate::Error;
use crate::core::context::Context;
use crate::core::organization::{self, expect_version};
use crate::core::permission::catalog::{PermissionId, Rights, Scope, built_in};
use crate::core::permission::escalation::Holder;
use crate::core::permission::revision::{consistency_token, raise};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::role::{self, ROLES_MAX, RoleRow};
use crate::store::{event, invitation, member};

/// Members of a role that a change of the revision names; one of more is for all.
const NAMED_MAX: i64 = 64;

/// Makes a role.
#[derive(Debug)]
pub(crate) struct Create {
    pub(crate) context: Context,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) permissions: Vec<(String, Scope)>,
}

impl Work for Create {
    type Output = Role;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Role, Error> {
        let context = &self.context;
        let org_id = organization::load(tx, context.org_id).await?.id;
        let exists = || Error::NameAlreadyExists { name: self.name.clone() };
        if built_in(&self.name).is_some() {
            return Err(exists());
        }
        let permissions = known(&self.permissions, "permissions")?;
        let mut rights = Rights::default();
        permissions.iter().for_each(|(permission, scope)| rights.set(*permission, *scope));
        Holder::of(tx, context, org_id).await?.may_give(&rights)?;
        let taken = role::all(tx, org_id).await?;
        if taken.iter().any(|row| row.name == self.name) {
            return Err(exists());
        }
        if taken.len() as u64 >= ROLES_MAX.unsigned_abs() {
            return Err(Error::QuotaExceeded { kind: "role", limit: ROLES_MAX.unsigned_abs() });
        }
        let row = RoleRow {
            name: self.name.clone(),
            description: self.description.clone(),
            version: 1,
            created_at: context.now,
            updated_at: context.now,
        };
        role::insert(tx, org_id, &row).await?;
        for (permission, scope) in rights.iter() {
            role::set_permission(tx, org_id, &self.name, permission, scope).await?;
        }
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Create, "role", &self.name)
            .named(&self.name)
            .change("permissions", (), written(&rights));
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "role": self.name});
        event::emit(tx, context, &draws, org_id, "auth.role.created", data).await?;
        shown(tx, org_id, &self.name).await
    }
}

/// Changes a role.
#[derive(Debug)]
pub(crate) struct Update {
    pub(crate) context: Context,
    pub(crate) name: String,
    /// `None` leaves it.
    pub(crate) description: Option<String>,
    pub(crate) add: Vec<(String, Scope)>,
    pub(crate) remove: Vec<String>,
    /// 0 for any.
    pub(crate) expected_version: i64,
}

impl Work for Update {
    type Output = (Role, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let (context, name) = (&self.context, &self.name);
        let organization = organization::load(tx, context.org_id).await?;
        let org_id = organization.id;
        let mut row = own(tx, org_id, name).await?;
        expect_version(self.expected_version, row.version)?;
        let add = known(&self.add, "add")?;
        let before = role::rights(tx, org_id, name).await?;
        let mut after = before;
        for permission in self.remove.iter().filter_map(|it| PermissionId::find(it)) {
            after.all.remove(permission);
            after.own.remove(permission);
        }
        add.iter().for_each(|(permission, scope)| after.set(*permission, *scope));
        let mut added = Rights::default();
        for (permission, scope) in after.iter() {
            if before.scope(permission) != Some(scope) {
                added.set(permission, scope);
            }
        }
        Holder::of(tx, context, org_id).await?.may_give(&added)?;
        let description = self.description.as_ref().unwrap_or(&row.description).clone();
        if after == before && description == row.description {
            let token = consistency_token(org_id, organization.grant_revision);
            return Ok((shown(tx, org_id, name).await?, token));
        }
        write_rights(tx, org_id, name, &before, &after).await?;
        let old_description = std::mem::replace(&mut row.description, description);
        row.version += 1;
        row.updated_at = context.now;
        role::update(tx, org_id, &row).await?;
        // Their tokens stay good: whoever meets one asks again what it stands for.
        let mut concerned = member::with_role(tx, org_id, name, NAMED_MAX + 1).await?;
        if i64::try_from(concerned.len()).is_ok_and(|count| count > NAMED_MAX) {
            concerned.clear();
        }
        let token = raise(tx, context, org_id, Part::People, concerned).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Update, "role", name)
            .named(name)
            .change("description", old_description, row.description.as_str())
            .change("permissions", written(&before), written(&after));
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "role": name, "version": row.version});
        event::emit(tx, context, &draws, org_id, "auth.role.updated", data).await?;
        Ok((shown(tx, org_id, name).await?, token))
    }
}

/// Deletes a role that nobody has and nothing gives.
#[derive(Debug)]
pub(crate) struct Delete {
    pub(crate) context: Context,
    pub(crate) name: String,
}

impl Work for Delete {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let (context, name) = (&self.context, &self.name);
        let org_id = context.org_id;
        own(tx, org_id, name).await?;
        let members = member::count_role(tx, org_id, name).await?;
        let invitations = invitation::count_role(tx, org_id, name).await?;
        let identity_providers = role::count_providers(tx, org_id, name).await?;
        if members + invitations + identity_providers > 0 {
            let role = name.clone();
            return Err(Error::RoleInUse { role, members, invitations, identity_providers });
        }
        role::delete(tx, org_id, name).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Delete, "role", name).named(name);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "role": name});
        event::emit(tx, context, &draws, org_id, "auth.role.deleted", data).await
    }
}

/// A role of the organisation's own.
async fn own(tx: &mut Tx, org_id: i64, name: &str) -> Result<RoleRow, Error> {
    if built_in(name).is_some() {
        return Err(Error::RoleBuiltIn { role: name.to_owned() });
    }
    let row = role::find(tx, org_id, name).await?;
    row.ok_or_else(|| Error::RoleNotFound { role: name.to_owned() })
}

async fn write_rights(
    tx: &mut Tx,
    org_id: i64,
    name: &str,
    before: &Rights,
    after: &Rights,
) -> Result<(), Error> {
    for (permission, _) in before.iter().filter(|(it, _)| after.scope(*it).is_none()) {
        role::remove_permission(tx, org_id, name, permission).await?;
    }
    for (permission, scope) in after.iter() {
        if before.scope(permission) != Some(scope) {
            role::set_permission(tx, org_id, name, permission, scope).await?;
        }
    }
    Ok(())
}

fn written(rights: &Rights) -> Value {
    let scope = |scope| if scope == Scope::Own { "own" } else { "all" };
    let all: BTreeMap<_, _> = rights.iter().map(|(it, of)| (it.name(), scope(of))).collect();
    json!(all)
}
