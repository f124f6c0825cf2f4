//! On which entities somebody has a permission, and who has one on an entity.
//!
//! Owns:      the lists that answer `ListObjects` and `ListSubjects`.
//! Invariant: they agree with `decide` on every entity and every member.
//! Not here:  pages of the first list, which the caller cuts.

use base::Timestamp;

use super::catalog::{PermissionId, Scope, of_organization};
use super::decide::{Decision, decide_for};
use super::snapshot::{Member, Places, Snapshot};

/// The entities of one kind on which a user has a permission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Objects {
    /// On all but the listed ones; otherwise on the listed ones alone.
    pub(crate) all: bool,
    /// Sorted, without doubles.
    pub(crate) entity_ids: Vec<String>,
}

/// The entities of the kind on which the user has the permission, or those on which a role's permission is denied.
pub(crate) fn objects(
    snapshot: &Snapshot,
    user_id: i64,
    kind: &str,
    permission: PermissionId,
    now: Timestamp,
) -> Objects {
    let Some(member) = snapshot.people.member(user_id) else { return Objects::default() };
    if !of_organization().contains(permission) {
        return Objects::default();
    }
    let role = snapshot.people.role(member);
    let all = role.is_owner() || role.rights.scope(permission) == Some(Scope::All);
    if role.is_owner() {
        return Objects { all, entity_ids: Vec::new() };
    }
    let mut entity_ids: Vec<String> = snapshot
        .places
        .of_kind(kind)
        .filter(|place| snapshot.places.chain(Some(place)).any(|it| !Places::is_bare(it)))
        .filter(|place| {
            let decision = decide_for(snapshot, member, Some(place), false, permission, now);
            decision.allowed() != all
        })
        .map(|place| place.entity_id.to_string())
        .collect();
    entity_ids.sort_unstable();
    Objects { all, entity_ids }
}

/// The first `limit` members after `after` who have the permission on the entity, by id, and whether more follow.
pub(crate) fn subjects<'a>(
    snapshot: &'a Snapshot,
    entity: Option<(&str, &str)>,
    permission: PermissionId,
    after: i64,
    limit: usize,
    now: Timestamp,
) -> (Vec<(&'a Member, Decision<'a>)>, bool) {
    let place = entity.and_then(|entity| snapshot.places.find(entity));
    let mut found = Vec::new();
    for member in snapshot.people.after(after) {
        let decision = decide_for(snapshot, member, place, entity.is_none(), permission, now);
        if !decision.allowed() {
            continue;
        }
        if found.len() == limit {
            return (found, true);
        }
        found.push((member, decision));
    }
    (found, false)
}
