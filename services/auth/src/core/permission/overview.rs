//! All that a member is granted and denied on single entities.

use std::collections::BTreeSet;

use base::Timestamp;

use super::snapshot::{Entry, Snapshot};

/// What a member is granted and denied on one entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OnEntity {
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    /// Sorted.
    pub(crate) permissions: Vec<String>,
    /// Sorted; they win over what is granted.
    pub(crate) denied: Vec<String>,
    /// When the latest of them was granted or denied.
    pub(crate) granted_at: Timestamp,
    /// When the first of them ends.
    pub(crate) expires_at: Option<Timestamp>,
}

/// What a member may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Overview {
    pub(crate) role: String,
    /// Sorted.
    pub(crate) role_permissions: Vec<String>,
    /// The earliest granted first.
    pub(crate) entities: Vec<OnEntity>,
}

/// What a member may do by its role, and what it is granted beyond it, by itself or through its groups; `None` if the
/// user is no member.
pub(crate) fn overview(
    snapshot: &Snapshot,
    user_id: i64,
    kind: Option<&str>,
    now: Timestamp,
) -> Option<Overview> {
    let member = snapshot.people.member(user_id)?;
    let role = snapshot.people.role(member);
    let mut entities = Vec::new();
    for place in snapshot.places.iter() {
        if kind.is_some_and(|kind| *kind != *place.entity_type) {
            continue;
        }
        let found: Vec<&Entry> = member
            .subjects
            .iter()
            .flat_map(|subject| snapshot.places.all_entries(place, *subject))
            .filter(|entry| entry.counts(now))
            .collect();
        let names = |deny: bool| -> Vec<String> {
            let of = found.iter().filter(|entry| entry.deny == deny);
            let names: BTreeSet<_> = of.map(|entry| entry.permission.name().to_owned()).collect();
            names.into_iter().collect()
        };
        let Some(granted_at) = found.iter().map(|entry| entry.granted_at).max() else { continue };
        let ends = found.iter().map(|entry| entry.expires_at);
        entities.push(OnEntity {
            entity_type: place.entity_type.to_string(),
            entity_id: place.entity_id.to_string(),
            permissions: names(false),
            denied: names(true),
            granted_at,
            expires_at: ends.filter(|end| *end != Timestamp::MAX).min(),
        });
    }
    entities.sort_by(|a, b| {
        let key = |it: &OnEntity| (it.granted_at, it.entity_type.clone(), it.entity_id.clone());
        key(a).cmp(&key(b))
    });
    Some(Overview { role: role.name.to_string(), role_permissions: role.rights.names(), entities })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::catalog::PermissionId;
    use super::super::snapshot::{People, PlacesBuilder, Subject};
    use super::*;

    fn entry(subject: Subject, permission: &str, deny: bool, at: i64, end: i64) -> Entry {
        Entry {
            subject,
            permission: PermissionId::find(permission).unwrap(),
            deny,
            expires_at: Timestamp::from_seconds(end),
            granted_at: Timestamp::from_seconds(at),
            granted_by: 1,
            grant_id: "g".into(),
            reason: "".into(),
        }
    }

    #[test]
    fn own_grants_and_those_of_groups_are_one_entry_an_entity() {
        let group = Subject::Group(9);
        let members = [(2, "viewer".to_owned()), (3, "viewer".to_owned())];
        let people = People::new(Vec::new(), members, [(2, group)]);
        let mut places = PlacesBuilder::default();
        let on = ("pipeline", "1");
        places.grant(on, entry(Subject::User(2), "platform.pipeline.write", false, 10, 500));
        places.grant(on, entry(group, "platform.pipeline.execute", false, 20, 400));
        places.grant(on, entry(group, "platform.pipeline.delete", true, 15, 600));
        places.grant(on, entry(Subject::User(3), "platform.pipeline.delete", false, 90, 900));
        places.grant(("rule", "1"), entry(group, "platform.rule.write", false, 5, 30));
        let snapshot = Snapshot {
            people: Arc::new(people),
            places: Arc::new(places.build()),
            ..Snapshot::default()
        };
        let now = Timestamp::from_seconds(100);
        let found = overview(&snapshot, 2, None, now).unwrap();
        assert_eq!(found.role, "viewer");
        assert!(found.role_permissions.contains(&"platform.pipeline.read".to_owned()));
        let [only] = found.entities.as_slice() else { panic!("{:?}", found.entities) };
        assert_eq!(only.permissions, ["platform.pipeline.execute", "platform.pipeline.write"]);
        assert_eq!(only.denied, ["platform.pipeline.delete"]);
        assert_eq!(only.granted_at, Timestamp::from_seconds(20));
        assert_eq!(only.expires_at, Some(Timestamp::from_seconds(400)));
        assert!(overview(&snapshot, 2, Some("rule"), now).unwrap().entities.is_empty());
        assert_eq!(overview(&snapshot, 4, None, now), None);
    }
}
