//! Roles: the built-in ones, and those of an organisation's own.
//!
//! Owns:      what a role of a name allows, and the life of an organisation's own roles.
//! Invariant: a role is made of permissions that an organisation can give and its maker has.
//! Not here:  the built-in roles themselves (`core::permission::catalog`), and who has which role (`core::member`).

pub(crate) mod change;
pub(crate) mod read;

use base::Timestamp;
use store::Tx;

use crate::Error;
use crate::core::permission::catalog::{PermissionId, Rights, Scope, built_in, of_organization};
use crate::store::role;

/// A role as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) rights: Rights,
    pub(crate) is_built_in: bool,
    pub(crate) member_count: i64,
    pub(crate) version: i64,
    /// `None` for built-in roles.
    pub(crate) created_at: Option<Timestamp>,
    /// `None` for built-in roles.
    pub(crate) updated_at: Option<Timestamp>,
}

/// What a role of a name allows in the organisation; `None` if it has no such role.
pub(crate) async fn rights(tx: &mut Tx, org_id: i64, name: &str) -> Result<Option<Rights>, Error> {
    if let Some(rights) = built_in(name) {
        return Ok(Some(*rights));
    }
    match role::find(tx, org_id, name).await? {
        Some(_) => Ok(Some(role::rights(tx, org_id, name).await?)),
        None => Ok(None),
    }
}

/// What a role of a name allows in the organisation.
///
/// # Errors
/// The organisation has no such role.
pub(crate) async fn load(tx: &mut Tx, org_id: i64, name: &str) -> Result<Rights, Error> {
    let found = rights(tx, org_id, name).await?;
    found.ok_or_else(|| Error::RoleNotFound { role: name.to_owned() })
}

/// What a token for somebody of a role lists, sorted; none if the organisation has no such role.
pub(crate) async fn permissions(
    tx: &mut Tx,
    org_id: i64,
    name: &str,
) -> Result<Vec<String>, Error> {
    Ok(rights(tx, org_id, name).await?.map(|rights| rights.names()).unwrap_or_default())
}

/// Permissions as a request names them, with the field that each stands in.
///
/// # Errors
/// One is not in the catalogue, or no organisation can give it.
pub(crate) fn known(
    wanted: &[(String, Scope)],
    field: &str,
) -> Result<Vec<(PermissionId, Scope)>, Error> {
    let find = |(index, (permission, scope)): (usize, &(String, Scope))| {
        let found = PermissionId::find(permission).filter(|it| of_organization().contains(*it));
        let unknown = || Error::PermissionUnknown {
            field: format!("{field}[{index}].permission"),
            permission: permission.clone(),
        };
        found.map(|permission| (permission, *scope)).ok_or_else(unknown)
    };
    wanted.iter().enumerate().map(find).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_organisation_can_give_is_unknown_here_and_named() {
        let wanted = ["platform.pipeline.read", "platform.user.read"];
        let wanted: Vec<_> = wanted.iter().map(|it| ((*it).to_owned(), Scope::All)).collect();
        match known(&wanted, "permissions") {
            Err(Error::PermissionUnknown { field, permission }) => {
                assert_eq!(field, "permissions[1].permission");
                assert_eq!(permission, "platform.user.read");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(known(&wanted[..1], "permissions").unwrap().len(), 1);
    }
}
