//! Grants and denies on single entities.
//!
//! Owns:      what is granted and denied to whom on what, and who may change it.
//! Invariant: nobody grants, denies or takes back what it does not hold on the entity itself, nor grants or denies it for
//!            longer than it holds it, and nobody denies itself.
//! Not here:  what follows from grants (`core::permission`).

pub(crate) mod change;
pub(crate) mod read;

use base::Timestamp;

use crate::Error;
use crate::core::permission::catalog::{PermissionId, usable_on};

/// Grants and denies that an organisation may have.
pub(crate) const GRANTS_MAX: i64 = 200_000;

/// Whom a grant is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A user or service account.
    User(i64),
    /// A group, by its id.
    Group(String),
}

/// All that one subject is granted, or denied, on one entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) id: String,
    pub(crate) subject: Subject,
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    /// Sorted.
    pub(crate) permissions: Vec<String>,
    pub(crate) deny: bool,
    /// Who gave the latest of them; 0 for the platform.
    pub(crate) granted_by: i64,
    /// When the latest of them was given.
    pub(crate) granted_at: Timestamp,
    /// When the first of them ends.
    pub(crate) expires_at: Option<Timestamp>,
    /// Why the latest of them was given.
    pub(crate) reason: String,
}

/// Permissions as a request names them, for a kind of entity.
///
/// # Errors
/// One is not in the catalogue, or is of no use on the kind.
pub(crate) fn usable(permissions: &[String], kind: &str) -> Result<Vec<PermissionId>, Error> {
    let find = |(index, permission): (usize, &String)| {
        let found = PermissionId::find(permission).filter(|it| usable_on(*it, kind));
        found.ok_or_else(|| Error::PermissionUnknown {
            field: format!("permissions[{index}]"),
            permission: permission.clone(),
        })
    };
    permissions.iter().enumerate().map(find).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_of_another_kind_is_unknown_and_named() {
        let permissions = ["platform.pipeline.read", "platform.rule.read"].map(str::to_owned);
        assert_eq!(usable(&permissions[..1], "pipeline").unwrap().len(), 1);
        match usable(&permissions, "pipeline") {
            Err(Error::PermissionUnknown { field, permission }) => {
                assert_eq!(
                    (field.as_str(), permission.as_str()),
                    ("permissions[1]", "platform.rule.read",)
                );
            }
            other => panic!("{other:?}"),
        }
    }
}
