//! Groups: sets of members that grants can name.
//!
//! Owns:      the life of groups, and who is in them.
//! Invariant: nobody joins a group by the hand of one who could not grant what the group is granted.
//! Not here:  the grants to groups (`core::grant`).

pub(crate) mod change;
pub(crate) mod membership;
pub(crate) mod read;

use base::Timestamp;
use store::Tx;

use crate::Error;

/// Groups that an organisation may have.
pub(crate) const GROUPS_MAX: i64 = 1000;

/// Members that a group may have.
pub(crate) const MEMBERS_MAX: i64 = 10_000;

/// Kind of a group as an entity on which permissions are granted.
pub(crate) const ENTITY_TYPE: &str = "group";

/// A set of members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// Whether an identity provider's claims decide who is in it.
    pub(crate) is_managed: bool,
    pub(crate) version: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) member_count: i64,
}

/// The group of an id.
///
/// # Errors
/// The organisation has no such group.
pub(crate) async fn load(tx: &mut Tx, org_id: i64, id: &str) -> Result<Group, Error> {
    let found = crate::store::group::find(tx, org_id, id).await?;
    found.ok_or_else(|| Error::GroupNotFound { id: id.to_owned() })
}
