//! Roles of organisations as rows.

use std::collections::BTreeMap;

use base::Timestamp;
use store::{Tx, from_row, params};

use crate::Error;
use crate::core::permission::catalog::{PermissionId, Rights, Scope};

/// Roles that an organisation may have of its own.
pub(crate) const ROLES_MAX: i64 = 100;

/// A role without its permissions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoleRow {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) version: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

from_row!(RoleRow { name, description, version, created_at, updated_at });

/// A new role; false if there is one of the name.
pub(crate) async fn insert(tx: &mut Tx, org_id: i64, row: &RoleRow) -> Result<bool, Error> {
    let rows = tx
        .execute(
            "INSERT INTO roles (org_id, name, description, version, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (org_id, name) DO NOTHING",
            params![
                org_id,
                &row.name,
                &row.description,
                row.version,
                row.created_at,
                row.updated_at
            ],
        )
        .await?;
    Ok(rows > 0)
}

/// Writes description, version and time of a role.
pub(crate) async fn update(tx: &mut Tx, org_id: i64, row: &RoleRow) -> Result<(), Error> {
    tx.execute(
        "UPDATE roles SET description = $3, version = $4, updated_at = $5
         WHERE org_id = $1 AND name = $2",
        params![org_id, &row.name, &row.description, row.version, row.updated_at],
    )
    .await?;
    Ok(())
}

/// The role of a name.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, name: &str) -> Result<Option<RoleRow>, Error> {
    Ok(tx
        .optional(
            "SELECT name, description, version, created_at, updated_at
             FROM roles WHERE org_id = $1 AND name = $2",
            params![org_id, name],
        )
        .await?)
}

/// All roles of an organisation's own, by name; there are at most [`ROLES_MAX`].
pub(crate) async fn all(tx: &mut Tx, org_id: i64) -> Result<Vec<RoleRow>, Error> {
    Ok(tx
        .all(
            "SELECT name, description, version, created_at, updated_at
             FROM roles WHERE org_id = $1 ORDER BY name",
            params![org_id],
        )
        .await?)
}

/// Deletes a role with its permissions.
pub(crate) async fn delete(tx: &mut Tx, org_id: i64, name: &str) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM role_permissions WHERE org_id = $1 AND role = $2",
        params![org_id, name],
    )
    .await?;
    tx.execute("DELETE FROM roles WHERE org_id = $1 AND name = $2", params![org_id, name]).await?;
    Ok(())
}

/// What a role of an organisation's own allows; what is no longer in the catalogue is left out.
pub(crate) async fn rights(tx: &mut Tx, org_id: i64, name: &str) -> Result<Rights, Error> {
    let rows: Vec<(String, i64)> = tx
        .all(
            "SELECT permission, scope FROM role_permissions WHERE org_id = $1 AND role = $2",
            params![org_id, name],
        )
        .await?;
    let mut rights = Rights::default();
    for (permission, scope) in rows {
        if let Some(permission) = PermissionId::find(&permission) {
            rights.set(permission, scope_of(scope));
        }
    }
    Ok(rights)
}

/// What every role of an organisation's own allows, by name.
pub(crate) async fn all_rights(tx: &mut Tx, org_id: i64) -> Result<Vec<(String, Rights)>, Error> {
    let rows: Vec<(String, Option<String>, Option<i64>)> = tx
        .all(
            "SELECT r.name, p.permission, p.scope FROM roles r
             LEFT JOIN role_permissions p ON p.org_id = r.org_id AND p.role = r.name
             WHERE r.org_id = $1",
            params![org_id],
        )
        .await?;
    let mut roles: BTreeMap<String, Rights> = BTreeMap::new();
    for (role, permission, scope) in rows {
        let rights = roles.entry(role).or_default();
        let permission = permission.as_deref().and_then(PermissionId::find);
        if let (Some(permission), Some(scope)) = (permission, scope) {
            rights.set(permission, scope_of(scope));
        }
    }
    Ok(roles.into_iter().collect())
}

/// Gives a role a permission, or another scope of it.
pub(crate) async fn set_permission(
    tx: &mut Tx,
    org_id: i64,
    role: &str,
    permission: PermissionId,
    scope: Scope,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO role_permissions (org_id, role, permission, scope) VALUES ($1, $2, $3, $4)
         ON CONFLICT (org_id, role, permission) DO UPDATE SET scope = excluded.scope",
        params![org_id, role, permission.name(), number_of(scope)],
    )
    .await?;
    Ok(())
}

/// Takes a permission from a role.
pub(crate) async fn remove_permission(
    tx: &mut Tx,
    org_id: i64,
    role: &str,
    permission: PermissionId,
) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM role_permissions WHERE org_id = $1 AND role = $2 AND permission = $3",
        params![org_id, role, permission.name()],
    )
    .await?;
    Ok(())
}

/// How many identity providers give a role.
pub(crate) async fn count_providers(tx: &mut Tx, org_id: i64, name: &str) -> Result<i64, Error> {
    Ok(tx
        .one(
            "SELECT COUNT(*) FROM identity_provider_roles WHERE org_id = $1 AND role = $2",
            params![org_id, name],
        )
        .await?)
}

/// The contract's number, which is persisted.
pub(crate) const fn number_of(scope: Scope) -> i64 {
    match scope {
        Scope::All => 1,
        Scope::Own => 2,
    }
}

/// The scope of a number: 2 is on own entities, and everything else on all.
pub(crate) const fn scope_of(number: i64) -> Scope {
    if number == 2 { Scope::Own } else { Scope::All }
}
