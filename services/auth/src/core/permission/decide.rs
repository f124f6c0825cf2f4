//! Whether somebody may do something to something, and why.
//!
//! Owns:      the order of the decision, and its explanation.
//! Invariant: no membership; owner; deny on the entity or above; role; grant on the entity; inherited grant, the
//!            nearest first; nothing. Of several on one place the last to end decides. Adding a deny never allows,
//!            adding a grant never denies.
//! Not here:  where the snapshot comes from (`cache`), and who may ask (the access options).

use std::cmp::Reverse;

use base::Timestamp;

use super::catalog::{GRANT, PermissionId, Scope, of_organization};
use super::snapshot::{Entry, Member, Place, Places, Role, Snapshot, Subject};

/// Grants and denies that an explanation lists at most.
pub(crate) const CONSIDERED_MAX: usize = 256;

/// Grants and denies of each of the three sorts that become steps: with the others there are at most 64 steps.
const ENTRY_STEPS_MAX: usize = 18;

/// Which step of the order decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    ExplicitGrant,
    RoleBased,
    Inherited,
    Owner,
    Denied,
    NoGrant,
}

/// A decision with the facts about what decided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decision<'a> {
    pub(crate) reason: Reason,
    /// Grant or deny that decided.
    pub(crate) entry: Option<&'a Entry>,
    /// Ancestor that it stands on; `None` when it stands on the entity itself.
    pub(crate) ancestor: Option<&'a Place>,
    /// Role that decided.
    pub(crate) role: Option<&'a str>,
}

impl<'a> Decision<'a> {
    /// Nothing allows it.
    pub(crate) const NO_GRANT: Self =
        Self { reason: Reason::NoGrant, entry: None, ancestor: None, role: None };

    /// Whether it is a yes.
    pub(crate) fn allowed(&self) -> bool {
        match self.reason {
            Reason::ExplicitGrant | Reason::RoleBased | Reason::Inherited | Reason::Owner => true,
            Reason::Denied | Reason::NoGrant => false,
        }
    }

    fn role(reason: Reason, role: &'a Role) -> Self {
        Self { reason, role: Some(&role.name), ..Self::NO_GRANT }
    }

    fn entry(reason: Reason, (distance, place, entry): Found<'a>) -> Self {
        let ancestor = (distance > 0).then_some(place);
        Self { reason, entry: Some(entry), ancestor, role: None }
    }
}

/// How far above the entity, where, and what.
type Found<'a> = (usize, &'a Place, &'a Entry);

/// Decides one permission of one user on an entity, or on the whole organisation if there is none.
///
/// On the whole organisation a permission on own entities counts, since it allows making them.
pub(crate) fn decide<'a>(
    snapshot: &'a Snapshot,
    user_id: i64,
    entity: Option<(&str, &str)>,
    permission: PermissionId,
    now: Timestamp,
) -> Decision<'a> {
    let Some(member) = snapshot.people.member(user_id) else { return Decision::NO_GRANT };
    let place = entity.and_then(|entity| snapshot.places.find(entity));
    decide_for(snapshot, member, place, entity.is_none(), permission, now)
}

/// Until when somebody may do something on an entity, if nothing changes but that grants end: [`Timestamp::MAX`] for no
/// end, `None` if it may not at all.
pub(crate) fn allowed_until(
    snapshot: &Snapshot,
    user_id: i64,
    entity: (&str, &str),
    permission: PermissionId,
    now: Timestamp,
) -> Option<Timestamp> {
    let member = snapshot.people.member(user_id)?;
    let place = snapshot.places.find(entity);
    match decide_for(snapshot, member, place, false, permission, now).reason {
        Reason::Owner | Reason::RoleBased => Some(Timestamp::MAX),
        Reason::Denied | Reason::NoGrant => None,
        // Of several grants, the nearest decides and the last to end allows longest.
        Reason::ExplicitGrant | Reason::Inherited => {
            look_up(&snapshot.places, place, &member.subjects, permission)
                .filter(|(_, _, entry)| !entry.deny && entry.counts(now))
                .map(|(_, _, entry)| entry.expires_at)
                .max()
        }
    }
}

/// As [`allowed_until`], if nothing changes but that grants and denies end: what is denied for a while comes back.
pub(crate) fn may_last_until(
    snapshot: &Snapshot,
    user_id: i64,
    entity: (&str, &str),
    permission: PermissionId,
    now: Timestamp,
) -> Option<Timestamp> {
    let member = snapshot.people.member(user_id)?;
    let place = snapshot.places.find(entity);
    let denied_until = look_up(&snapshot.places, place, &member.subjects, permission)
        .filter(|(_, _, entry)| entry.deny && entry.counts(now))
        .map(|(_, _, entry)| entry.expires_at)
        .max()
        .filter(|end| *end != Timestamp::MAX);
    allowed_until(snapshot, user_id, entity, permission, denied_until.unwrap_or(now))
}

/// Whether a call may go on that names an entity for the permission.
///
/// The kind of the entity is the noun of the permission, but for that to grant: such a call names an entity of any
/// kind, which only its own decision knows. Here it may go on if the permission is held on some entity of this id.
pub(crate) fn lets_in(
    snapshot: &Snapshot,
    user_id: i64,
    entity: Option<(&str, &str)>,
    permission: PermissionId,
    now: Timestamp,
) -> bool {
    let holds = |entity| decide(snapshot, user_id, entity, permission, now).allowed();
    holds(entity)
        || entity.is_some_and(|(_, id)| {
            permission.name() == GRANT
                && snapshot.places.with_id(id).any(|it| holds(Some((&*it.entity_type, id))))
        })
}

/// As [`decide`], for somebody who is a member, and a place that has been looked up.
pub(crate) fn decide_for<'a>(
    snapshot: &'a Snapshot,
    member: &'a Member,
    place: Option<&'a Place>,
    whole_organization: bool,
    permission: PermissionId,
    now: Timestamp,
) -> Decision<'a> {
    // Operators' permissions are nobody's inside an organisation.
    if !of_organization().contains(permission) {
        return Decision::NO_GRANT;
    }
    let role = snapshot.people.role(member);
    if role.is_owner() {
        return Decision::role(Reason::Owner, role);
    }
    let found = |deny| {
        look_up(&snapshot.places, place, &member.subjects, permission)
            .filter(|(_, _, entry)| entry.deny == deny && entry.counts(now))
            .min_by_key(weight)
    };
    if let Some(deny) = found(true) {
        return Decision::entry(Reason::Denied, deny);
    }
    match role.rights.scope(permission) {
        Some(Scope::All) => return Decision::role(Reason::RoleBased, role),
        Some(Scope::Own) if whole_organization => return Decision::role(Reason::RoleBased, role),
        Some(Scope::Own) | None => {}
    }
    match found(false) {
        Some(grant) if grant.0 == 0 => Decision::entry(Reason::ExplicitGrant, grant),
        Some(grant) => Decision::entry(Reason::Inherited, grant),
        None => Decision::NO_GRANT,
    }
}

/// Grants and denies of the permission to any of the subjects, the nearest first, ended ones included.
fn look_up<'a>(
    places: &'a Places,
    place: Option<&'a Place>,
    subjects: &'a [Subject],
    permission: PermissionId,
) -> impl Iterator<Item = Found<'a>> + 'a {
    places
        .chain(place)
        .enumerate()
        .filter(|(_, place)| !Places::is_bare(place))
        .flat_map(move |(distance, place)| subjects.iter().map(move |it| (distance, place, *it)))
        .flat_map(move |(distance, place, subject)| {
            let entries = places.entries(place, subject, permission);
            entries.iter().map(move |entry| (distance, place, entry))
        })
}

/// What decides among several grants, or denies: the nearest, and of those on one place the last to end.
fn weight((distance, _, entry): &Found<'_>) -> (usize, Reverse<Timestamp>) {
    (*distance, Reverse(entry.expires_at))
}

/// One step of a decision, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) description: String,
    pub(crate) reason: Reason,
    pub(crate) applied: bool,
    /// Empty if the step looks at no grant.
    pub(crate) grant_id: String,
}

/// A decision and how it came about.
#[derive(Clone, Debug)]
pub(crate) struct Explanation<'a> {
    pub(crate) reason: Reason,
    pub(crate) allowed: bool,
    /// The deciding one last.
    pub(crate) steps: Vec<Step>,
    /// The entity and what stands above it, nearest first.
    pub(crate) chain: Vec<(String, String)>,
    pub(crate) considered: Vec<(&'a Place, &'a Entry)>,
}

/// Decides as [`decide`] does, and tells every step. An unknown permission is refused at the first step.
pub(crate) fn explain<'a>(
    snapshot: &'a Snapshot,
    user_id: i64,
    entity: Option<(&str, &str)>,
    permission: Option<PermissionId>,
    now: Timestamp,
) -> Explanation<'a> {
    let place = entity.and_then(|entity| snapshot.places.find(entity));
    let mut chain: Vec<(String, String)> = snapshot
        .places
        .chain(place)
        .map(|place| (place.entity_type.to_string(), place.entity_id.to_string()))
        .collect();
    if let (true, Some((kind, id))) = (chain.is_empty(), entity) {
        chain.push((kind.to_owned(), id.to_owned()));
    }
    let mut steps = Steps(Vec::new());
    let mut considered = Vec::new();
    let member = snapshot.people.member(user_id);
    let known = permission.filter(|permission| of_organization().contains(*permission));
    let reason = match (member, known) {
        (None, _) => {
            steps.step(format!("user {user_id} is no member"), Reason::NoGrant, true);
            Reason::NoGrant
        }
        (Some(_), None) => {
            let said = "no organisation can give this permission".to_owned();
            steps.step(said, Reason::NoGrant, true);
            Reason::NoGrant
        }
        (Some(member), Some(permission)) => {
            considered = look_up(&snapshot.places, place, &member.subjects, permission).collect();
            considered.sort_by_key(weight);
            let role = snapshot.people.role(member);
            steps.walk(user_id, role, entity.is_none(), permission, &considered, now)
        }
    };
    let allowed = Decision { reason, ..Decision::NO_GRANT }.allowed();
    let considered = considered.into_iter().take(CONSIDERED_MAX);
    let considered = considered.map(|(_, place, entry)| (place, entry)).collect();
    Explanation { reason, allowed, steps: steps.0, chain, considered }
}

struct Steps(Vec<Step>);

impl Steps {
    fn step(&mut self, description: String, reason: Reason, applied: bool) -> bool {
        self.0.push(Step { description, reason, applied, grant_id: String::new() });
        applied
    }

    /// The whole order for a member; the step that applies is the last.
    fn walk(
        &mut self,
        user_id: i64,
        role: &Role,
        whole_organization: bool,
        permission: PermissionId,
        considered: &[Found<'_>],
        now: Timestamp,
    ) -> Reason {
        self.step(format!("user {user_id} is no member"), Reason::NoGrant, false);
        let owner = "the user owns the organisation".to_owned();
        if self.step(owner, Reason::Owner, role.is_owner()) {
            return Reason::Owner;
        }
        let of = |deny: bool, inherited: Option<bool>| {
            considered.iter().filter(move |(distance, _, entry)| {
                entry.deny == deny && inherited.is_none_or(|it| it == (*distance > 0))
            })
        };
        if self.entries(of(true, None), Reason::Denied, now) {
            return Reason::Denied;
        }
        let (said, applies) = match role.rights.scope(permission) {
            Some(Scope::All) => ("has it on every entity", true),
            Some(Scope::Own) if whole_organization => ("may make such entities", true),
            Some(Scope::Own) => ("has it on entities that the member made", false),
            None => ("does not have it", false),
        };
        if self.step(format!("role {} {said}", role.name), Reason::RoleBased, applies) {
            return Reason::RoleBased;
        }
        if self.entries(of(false, Some(false)), Reason::ExplicitGrant, now) {
            return Reason::ExplicitGrant;
        }
        if self.entries(of(false, Some(true)), Reason::Inherited, now) {
            return Reason::Inherited;
        }
        self.step("nothing allows it".to_owned(), Reason::NoGrant, true);
        Reason::NoGrant
    }

    /// One step for each grant or deny up to the first that counts; one that says so if there is none.
    fn entries<'a>(
        &mut self,
        found: impl Iterator<Item = &'a Found<'a>>,
        reason: Reason,
        now: Timestamp,
    ) -> bool {
        let before = self.0.len();
        let mut left_out = 0;
        for (_, place, entry) in found {
            let applied = entry.counts(now);
            if applied || self.0.len() - before < ENTRY_STEPS_MAX {
                let grant_id = entry.grant_id.to_string();
                let description = describe(place, entry, applied);
                self.0.push(Step { description, reason, applied, grant_id });
            } else {
                left_out += 1;
            }
            if applied {
                return true;
            }
        }
        if left_out > 0 {
            self.step(format!("{left_out} more that have ended"), reason, false);
        } else if before == self.0.len() {
            let said = match reason {
                Reason::Denied => "no deny on the entity or above it",
                Reason::ExplicitGrant => "no grant on the entity itself",
                Reason::Inherited => "no grant above the entity",
                Reason::RoleBased | Reason::Owner | Reason::NoGrant => "nothing",
            };
            self.step(said.to_owned(), reason, false);
        }
        false
    }
}

fn describe(place: &Place, entry: &Entry, counts: bool) -> String {
    let what = if entry.deny { "deny" } else { "grant" };
    let whom = match entry.subject {
        Subject::User(_) => String::new(),
        Subject::Group(_) => format!(" to group {}", entry.subject.group_id()),
    };
    let ended = if counts { "" } else { ", which has ended" };
    format!("{what} on {}/{}{whom}{ended}", place.entity_type, place.entity_id)
}

#[cfg(test)]
#[path = "decide_tests.rs"]
mod tests;
