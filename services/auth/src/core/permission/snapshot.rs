//! One state of an organisation's members, roles, groups, places and grants, in the form in which decisions need it.
//!
//! Owns:      the indexes that make a decision a few look-ups.
//! Invariant: a snapshot never changes; what has ended stays in it and is skipped by the time of the decision.
//! Not here:  the decision (`decide`), and how a snapshot is loaded and kept (`cache`).

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use base::Timestamp;

use super::catalog::{OWNER, PermissionId, Rights, built_in};

/// Entities that may stand above one.
pub(crate) const ABOVE_MAX: usize = 8;

/// Whom a grant or a deny is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Subject {
    /// A user or service account.
    User(i64),
    /// A group, by the bits of its UUID.
    Group(u128),
}

impl Subject {
    /// The group of an id as it is written; `None` if it is no UUID, and so no group's.
    pub(crate) fn group(id: &str) -> Option<Self> {
        if id.len() != 36 {
            return None;
        }
        let mut bits = 0_u128;
        for (index, byte) in id.bytes().enumerate() {
            match (index, byte) {
                (8 | 13 | 18 | 23, b'-') => {}
                (8 | 13 | 18 | 23, _) => return None,
                (_, b'0'..=b'9' | b'a'..=b'f') => {
                    let digit = char::from(byte).to_digit(16)?;
                    bits = bits << 4 | u128::from(digit);
                }
                _ => return None,
            }
        }
        Some(Self::Group(bits))
    }

    /// The group's id as it is written; empty for a user.
    pub(crate) fn group_id(self) -> String {
        match self {
            Self::User(_) => String::new(),
            Self::Group(bits) => {
                let hex = format!("{bits:032x}");
                let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
                parts.join("-")
            }
        }
    }
}

/// One permission that is granted or denied to somebody on one entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) subject: Subject,
    pub(crate) permission: PermissionId,
    pub(crate) deny: bool,
    /// [`Timestamp::MAX`] for never.
    pub(crate) expires_at: Timestamp,
    pub(crate) granted_at: Timestamp,
    /// 0 for what the platform did by itself.
    pub(crate) granted_by: i64,
    pub(crate) grant_id: Arc<str>,
    pub(crate) reason: Arc<str>,
}

impl Entry {
    /// Whether it counts at that moment.
    pub(crate) fn counts(&self, now: Timestamp) -> bool {
        now < self.expires_at
    }

    fn key(&self) -> (Subject, PermissionId) {
        (self.subject, self.permission)
    }
}

/// A member with its role and its groups.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) user_id: i64,
    role: usize,
    /// The member itself, then its groups.
    pub(crate) subjects: Box<[Subject]>,
}

/// A role by its name.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) name: Box<str>,
    pub(crate) rights: Rights,
}

/// Members, roles and groups.
#[derive(Clone, Debug, Default)]
pub(crate) struct People {
    /// Sorted by user.
    members: Vec<Member>,
    roles: Vec<Role>,
}

impl People {
    /// Members with role and groups; `own` has the organisation's own roles. A role that is unknown allows nothing.
    pub(crate) fn new(
        own: Vec<(String, Rights)>,
        members: impl IntoIterator<Item = (i64, String)>,
        groups: impl IntoIterator<Item = (i64, Subject)>,
    ) -> Self {
        let mut roles: Vec<Role> =
            own.into_iter().map(|(name, rights)| Role { name: name.into(), rights }).collect();
        let mut index: HashMap<String, usize> =
            roles.iter().enumerate().map(|(index, role)| (role.name.to_string(), index)).collect();
        let mut groups_of: BTreeMap<i64, Vec<Subject>> = BTreeMap::new();
        for (user_id, group) in groups {
            groups_of.entry(user_id).or_default().push(group);
        }
        let mut found: Vec<Member> = Vec::new();
        for (user_id, name) in members {
            let role = *index.entry(name).or_insert_with_key(|name| {
                let rights = built_in(name).copied().unwrap_or_default();
                roles.push(Role { name: name.as_str().into(), rights });
                roles.len() - 1
            });
            let mut groups = groups_of.remove(&user_id).unwrap_or_default();
            groups.sort_unstable();
            groups.dedup();
            let subjects = std::iter::once(Subject::User(user_id)).chain(groups).collect();
            found.push(Member { user_id, role, subjects });
        }
        found.sort_unstable_by_key(|member| member.user_id);
        Self { members: found, roles }
    }

    /// The member; `None` if the user is none.
    pub(crate) fn member(&self, user_id: i64) -> Option<&Member> {
        let at = self.members.binary_search_by_key(&user_id, |member| member.user_id).ok()?;
        self.members.get(at)
    }

    /// Members from the one after `user_id` on, by id.
    pub(crate) fn after(&self, user_id: i64) -> &[Member] {
        &self.members[self.members.partition_point(|member| member.user_id <= user_id)..]
    }

    /// Members up to the one before `user_id`, by id.
    pub(crate) fn before(&self, user_id: i64) -> &[Member] {
        &self.members[..self.members.partition_point(|member| member.user_id < user_id)]
    }

    /// The member's role.
    pub(crate) fn role(&self, member: &Member) -> &Role {
        &self.roles[member.role]
    }
}

impl Role {
    pub(crate) fn is_owner(&self) -> bool {
        &*self.name == OWNER
    }
}

/// An entity on which something is granted or which has something above it.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) entity_type: Arc<str>,
    pub(crate) entity_id: Arc<str>,
    parent: Option<u32>,
    entries: Range<usize>,
}

/// Entities and what is granted on them. Entities with neither a parent nor a grant are not here: they change no
/// decision.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    index: HashMap<Arc<str>, HashMap<Arc<str>, u32>>,
    places: Vec<Place>,
    /// By place, then by subject and permission.
    entries: Vec<Entry>,
}

impl Places {
    /// The place of an entity; `None` if nothing is known of it.
    pub(crate) fn find(&self, entity: (&str, &str)) -> Option<&Place> {
        let place = *self.index.get(entity.0)?.get(entity.1)?;
        self.places.get(place as usize)
    }

    /// The place and what stands above it, nearest first; never more than [`ABOVE_MAX`] above.
    pub(crate) fn chain<'a>(
        &'a self,
        place: Option<&'a Place>,
    ) -> impl Iterator<Item = &'a Place> + 'a {
        let above = |place: &&'a Place| self.places.get(place.parent? as usize);
        std::iter::successors(place, above).take(1 + ABOVE_MAX)
    }

    /// Every place of a kind.
    pub(crate) fn of_kind<'a>(&'a self, kind: &str) -> impl Iterator<Item = &'a Place> + 'a {
        let ids = self.index.get(kind);
        ids.into_iter().flat_map(|ids| ids.values()).map(|place| &self.places[*place as usize])
    }

    /// The places of an id, one for each kind that has one.
    pub(crate) fn with_id<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Place> + 'a {
        let places = self.index.values().filter_map(move |ids| ids.get(id));
        places.filter_map(|place| self.places.get(*place as usize))
    }

    /// What is granted or denied to the subject on the place, of one permission.
    pub(crate) fn entries(
        &self,
        place: &Place,
        subject: Subject,
        permission: PermissionId,
    ) -> &[Entry] {
        let entries = &self.entries[place.entries.clone()];
        let key = (subject, permission);
        let start = entries.partition_point(|entry| entry.key() < key);
        let length = entries[start..].partition_point(|entry| entry.key() == key);
        &entries[start..start + length]
    }

    /// Everything that is granted or denied to the subject on the place.
    pub(crate) fn all_entries(&self, place: &Place, subject: Subject) -> &[Entry] {
        let entries = &self.entries[place.entries.clone()];
        let start = entries.partition_point(|entry| entry.subject < subject);
        let length = entries[start..].partition_point(|entry| entry.subject == subject);
        &entries[start..start + length]
    }

    /// Whether anything is granted or denied on the place.
    pub(crate) fn is_bare(place: &Place) -> bool {
        place.entries.is_empty()
    }

    /// Every place.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Place> {
        self.places.iter()
    }
}

/// Gathers places and grants in any order.
#[derive(Debug, Default)]
pub(crate) struct PlacesBuilder {
    index: HashMap<Arc<str>, HashMap<Arc<str>, u32>>,
    places: Vec<Place>,
    entries: Vec<(u32, Entry)>,
}

impl PlacesBuilder {
    /// The parent stands directly above the entity.
    pub(crate) fn link(&mut self, entity: (&str, &str), parent: (&str, &str)) {
        let parent = self.place(parent);
        let place = self.place(entity);
        self.places[place as usize].parent = Some(parent);
    }

    /// Something is granted or denied on the entity.
    pub(crate) fn grant(&mut self, entity: (&str, &str), entry: Entry) {
        let place = self.place(entity);
        self.entries.push((place, entry));
    }

    /// The finished index.
    pub(crate) fn build(mut self) -> Places {
        self.entries
            .sort_by(|a, b| (a.0, a.1.key(), &a.1.grant_id).cmp(&(b.0, b.1.key(), &b.1.grant_id)));
        let mut from = 0;
        while let Some((place, _)) = self.entries.get(from) {
            let length = self.entries[from..].partition_point(|(other, _)| other == place);
            self.places[*place as usize].entries = from..from + length;
            from += length;
        }
        let entries = self.entries.into_iter().map(|(_, entry)| entry).collect();
        Places { index: self.index, places: self.places, entries }
    }

    fn place(&mut self, (entity_type, entity_id): (&str, &str)) -> u32 {
        if let Some(place) = self.index.get(entity_type).and_then(|ids| ids.get(entity_id)) {
            return *place;
        }
        let kind = self.index.get_key_value(entity_type).map(|(kind, _)| Arc::clone(kind));
        let kind: Arc<str> = kind.unwrap_or_else(|| entity_type.into());
        let id: Arc<str> = entity_id.into();
        let place = u32::try_from(self.places.len()).expect("a million entities at most");
        self.places.push(Place {
            entity_type: Arc::clone(&kind),
            entity_id: Arc::clone(&id),
            parent: None,
            entries: 0..0,
        });
        self.index.entry(kind).or_default().insert(id, place);
        place
    }
}

/// One state of an organisation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Snapshot {
    /// Revision of the organisation's grants that this is.
    pub(crate) revision: i64,
    pub(crate) people: Arc<People>,
    /// Revision at which the people last changed.
    pub(crate) people_revision: i64,
    pub(crate) places: Arc<Places>,
    /// Revision at which the places or the grants last changed.
    pub(crate) places_revision: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_id_keeps_its_bits() {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        let group = Subject::group(id).unwrap();
        assert_eq!(group.group_id(), id);
        for wrong in
            ["", "01890a5dac96774bbcceb302099a8057", "01890A5D-ac96-774b-bcce-b302099a8057"]
        {
            assert_eq!(Subject::group(wrong), None, "{wrong}");
        }
        assert_eq!(Subject::User(7).group_id(), "");
    }

    #[test]
    fn a_chain_ends_at_eight_above_even_if_the_data_go_round() {
        let mut places = PlacesBuilder::default();
        places.link(("a", "1"), ("b", "1"));
        places.link(("b", "1"), ("a", "1"));
        let places = places.build();
        assert_eq!(places.chain(places.find(("a", "1"))).count(), 9);
        assert_eq!(places.chain(places.find(("c", "1"))).count(), 0);
    }

    #[test]
    fn a_role_that_is_not_known_allows_nothing() {
        let people = People::new(Vec::new(), [(1, "ghost".to_owned())], []);
        let member = people.member(1).unwrap();
        assert_eq!(people.role(member).rights, Rights::default());
        assert!(people.member(2).is_none());
    }
}
