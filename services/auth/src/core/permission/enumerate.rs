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

/// Which members are listed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SubjectPage {
    /// Only those beyond this user, in the direction of the list; `None` from its beginning.
    pub(crate) after: Option<i64>,
    pub(crate) descending: bool,
    pub(crate) limit: usize,
}

/// A page of the members who have the permission on the entity, by id, and whether more follow.
pub(crate) fn subjects<'a>(
    snapshot: &'a Snapshot,
    entity: Option<(&str, &str)>,
    permission: PermissionId,
    page: SubjectPage,
    now: Timestamp,
) -> (Vec<(&'a Member, Decision<'a>)>, bool) {
    let place = entity.and_then(|entity| snapshot.places.find(entity));
    let mut found = Vec::new();
    let mut members: Box<dyn Iterator<Item = &'a Member>> = if page.descending {
        Box::new(snapshot.people.before(page.after.unwrap_or(i64::MAX)).iter().rev())
    } else {
        Box::new(snapshot.people.after(page.after.unwrap_or(0)).iter())
    };
    let more = members.by_ref().any(|member| {
        let decision = decide_for(snapshot, member, place, entity.is_none(), permission, now);
        let full = decision.allowed() && found.len() == page.limit;
        if decision.allowed() && !full {
            found.push((member, decision));
        }
        full
    });
    (found, more)
}
