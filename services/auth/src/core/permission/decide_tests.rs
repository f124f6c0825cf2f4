use std::sync::Arc;

use proptest::prelude::*;

use super::super::catalog::{Rights, built_in};
use super::super::enumerate::{SubjectPage, objects, subjects};
use super::super::snapshot::{People, PlacesBuilder};
use super::*;

const OWNER: i64 = 1;
const USERS: i64 = 6;
const ROLES: [&str; 6] = ["owner", "admin", "member", "analyst", "viewer", "runner"];
const PERMISSIONS: [&str; 5] = [
    "platform.pipeline.write",
    "platform.pipeline.read",
    "platform.organization.delete",
    "platform.user.read",
    GRANT,
];
const NOW: Timestamp = Timestamp::from_seconds(1000);

/// An organisation in the form in which tests vary it.
#[derive(Clone, Debug)]
struct World {
    /// Role by user, from user 1 on, as index; the first is the owner.
    roles: Vec<usize>,
    /// Which users are in which group.
    groups: Vec<(i64, u128)>,
    /// The place above, by place; always one with a lower number.
    parents: Vec<Option<usize>>,
    grants: Vec<GrantOf>,
}

#[derive(Clone, Debug)]
struct GrantOf {
    subject: Subject,
    place: usize,
    permission: usize,
    deny: bool,
    /// Seconds.
    expires_at: i64,
}

impl World {
    fn snapshot(&self) -> Snapshot {
        let mut runner = Rights::default();
        runner.set(id("platform.pipeline.execute"), Scope::All);
        runner.set(id("platform.pipeline.write"), Scope::Own);
        let members =
            (OWNER..).zip(&self.roles).map(|(user, role)| (user, ROLES[*role].to_owned()));
        let groups = self.groups.iter().map(|(user, group)| (*user, Subject::Group(*group)));
        let people = People::new(vec![("runner".to_owned(), runner)], members, groups);
        let mut places = PlacesBuilder::default();
        for (place, parent) in self.parents.iter().enumerate() {
            if let Some(parent) = parent {
                let (place, parent) = (place.to_string(), parent.to_string());
                places.link(("pipeline", &place), ("pipeline", &parent));
            }
        }
        for (index, grant) in self.grants.iter().enumerate() {
            let entry = Entry {
                subject: grant.subject,
                permission: id(PERMISSIONS[grant.permission]),
                deny: grant.deny,
                expires_at: Timestamp::from_seconds(grant.expires_at),
                granted_at: Timestamp::from_seconds(1),
                granted_by: OWNER,
                grant_id: index.to_string().into(),
                reason: "".into(),
            };
            places.grant(("pipeline", &grant.place.to_string()), entry);
        }
        Snapshot {
            people: Arc::new(people),
            places: Arc::new(places.build()),
            ..Snapshot::default()
        }
    }

    /// Every question with its answer.
    fn answers(&self) -> Vec<bool> {
        let snapshot = self.snapshot();
        self.questions()
            .map(|(user, place, permission)| {
                let entity = place.as_deref().map(|place| ("pipeline", place));
                decide(&snapshot, user, entity, permission, NOW).allowed()
            })
            .collect()
    }

    fn questions(&self) -> impl Iterator<Item = (i64, Option<String>, PermissionId)> + '_ {
        let places = (0..self.parents.len()).map(|it| Some(it.to_string())).chain([None]);
        places.flat_map(|place| {
            (OWNER..=USERS + 1).flat_map(move |user| {
                let place = place.clone();
                PERMISSIONS.iter().map(move |it| (user, place.clone(), id(it)))
            })
        })
    }
}

fn id(permission: &str) -> PermissionId {
    PermissionId::find(permission).unwrap()
}

fn grant_of() -> impl Strategy<Value = GrantOf> {
    let subject =
        prop_oneof![(1..=USERS).prop_map(Subject::User), (0..3_u128).prop_map(Subject::Group),];
    let expires_at = prop_oneof![Just(i64::MAX / 1_000_000), 990..1010_i64];
    (subject, 0..6_usize, 0..PERMISSIONS.len(), any::<bool>(), expires_at).prop_map(
        |(subject, place, permission, deny, expires_at)| GrantOf {
            subject,
            place,
            permission,
            deny,
            expires_at,
        },
    )
}

fn world() -> impl Strategy<Value = World> {
    let roles = proptest::collection::vec(1..ROLES.len(), USERS as usize - 1);
    let groups = proptest::collection::vec((1..=USERS, 0..3_u128), 0..8);
    let parents = proptest::collection::vec(proptest::option::of(any::<prop::sample::Index>()), 6);
    let grants = proptest::collection::vec(grant_of(), 0..12);
    (roles, groups, parents, grants).prop_map(|(mut roles, groups, parents, grants)| {
        roles.insert(0, 0);
        let parents = parents.into_iter().enumerate();
        let parents = parents.map(|(it, above)| above.filter(|_| it > 0).map(|a| a.index(it)));
        World { roles, groups, parents: parents.collect(), grants }
    })
}

proptest! {
    #[test]
    fn a_deny_more_never_allows(world in world(), mut deny in grant_of()) {
        let before = world.answers();
        deny.deny = true;
        let mut world = world;
        world.grants.push(deny);
        for (before, after) in before.into_iter().zip(world.answers()) {
            prop_assert!(before || !after);
        }
    }

    #[test]
    fn a_grant_more_never_denies(world in world(), mut grant in grant_of()) {
        let before = world.answers();
        grant.deny = false;
        let mut world = world;
        world.grants.push(grant);
        for (before, after) in before.into_iter().zip(world.answers()) {
            prop_assert!(!before || after);
        }
    }

    #[test]
    fn a_later_end_of_a_grant_never_denies_and_of_a_deny_never_allows(
        world in world(), which: prop::sample::Index, later in 1..30_i64,
    ) {
        prop_assume!(!world.grants.is_empty());
        let before = world.answers();
        let mut world = world;
        let which = which.index(world.grants.len());
        world.grants[which].expires_at += later;
        let deny = world.grants[which].deny;
        for (before, after) in before.into_iter().zip(world.answers()) {
            prop_assert!(before == after || deny == before);
        }
    }

    #[test]
    fn what_has_ended_counts_as_little_as_what_was_never_given(world in world()) {
        let before = world.answers();
        let mut world = world;
        world.grants.retain(|grant| grant.expires_at > 1000);
        prop_assert_eq!(before, world.answers());
    }

    #[test]
    fn the_owner_may_everything_that_an_organisation_can_give(world in world()) {
        let snapshot = world.snapshot();
        for (_, place, permission) in world.questions() {
            let entity = place.as_deref().map(|place| ("pipeline", place));
            let decision = decide(&snapshot, OWNER, entity, permission, NOW);
            let inside = permission.name() != "platform.user.read";
            prop_assert_eq!(decision.allowed(), inside);
        }
    }

    #[test]
    fn who_is_no_member_may_nothing(world in world()) {
        let snapshot = world.snapshot();
        for (_, place, permission) in world.questions() {
            let entity = place.as_deref().map(|place| ("pipeline", place));
            let decision = decide(&snapshot, USERS + 1, entity, permission, NOW);
            prop_assert_eq!(decision.reason, Reason::NoGrant);
        }
    }

    #[test]
    fn the_nearest_grant_decides(world in world()) {
        let snapshot = world.snapshot();
        for (user, place, permission) in world.questions() {
            let entity = place.as_deref().map(|place| ("pipeline", place));
            let decision = decide(&snapshot, user, entity, permission, NOW);
            let member = snapshot.people.member(user);
            let (Some(entity), Some(member)) = (entity, member) else { continue };
            if !matches!(decision.reason, Reason::ExplicitGrant | Reason::Inherited) {
                continue;
            }
            let counting = |place: &&Place| member.subjects.iter().any(|subject| {
                let entries = snapshot.places.entries(place, *subject, permission);
                entries.iter().any(|entry| !entry.deny && entry.counts(NOW))
            });
            let chain = snapshot.places.chain(snapshot.places.find(entity));
            let nearest = chain.into_iter().find(counting).unwrap();
            match decision.ancestor {
                None => prop_assert_eq!(&*nearest.entity_id, entity.1),
                Some(place) => prop_assert_eq!(&nearest.entity_id, &place.entity_id),
            }
        }
    }

    #[test]
    fn an_explanation_agrees_with_the_decision_and_ends_with_the_step_that_decided(world in world()) {
        let snapshot = world.snapshot();
        for (user, place, permission) in world.questions() {
            let entity = place.as_deref().map(|place| ("pipeline", place));
            let decision = decide(&snapshot, user, entity, permission, NOW);
            let told = explain(&snapshot, user, entity, Some(permission), NOW);
            prop_assert_eq!(told.reason, decision.reason);
            prop_assert_eq!(told.allowed, decision.allowed());
            prop_assert!(told.steps.len() <= 64);
            let (last, others) = told.steps.split_last().unwrap();
            prop_assert!(last.applied && last.reason == decision.reason);
            prop_assert!(others.iter().all(|step| !step.applied));
            let grant = decision.entry.map(|entry| entry.grant_id.to_string());
            prop_assert_eq!(last.grant_id.clone(), grant.unwrap_or_default());
        }
    }

    #[test]
    fn lists_of_objects_and_subjects_agree_with_the_decision(world in world()) {
        let snapshot = world.snapshot();
        for (user, place, permission) in world.questions() {
            let entity = place.as_deref().map(|place| ("pipeline", place));
            let allowed = decide(&snapshot, user, entity, permission, NOW).allowed();
            if let Some(place) = &place {
                let objects = objects(&snapshot, user, "pipeline", permission, NOW);
                prop_assert_eq!(objects.entity_ids.contains(place) != objects.all, allowed);
            }
            for descending in [false, true] {
                let after = Some(if descending { user + 1 } else { user - 1 });
                let page = SubjectPage { after, descending, limit: 1 };
                let (members, more) = subjects(&snapshot, entity, permission, page, NOW);
                let first = members.first().map(|(member, _)| member.user_id);
                prop_assert_eq!(first == Some(user), allowed);
                prop_assert!(!more || members.len() == 1);
            }
        }
    }
}

fn one(role: &str, grants: Vec<GrantOf>) -> World {
    let role = ROLES.iter().position(|name| *name == role).unwrap();
    let parents = vec![None, Some(0), Some(1), None, None, None];
    World { roles: vec![0, role], groups: vec![(2, 7)], parents, grants }
}

fn on(place: usize, permission: usize, deny: bool) -> GrantOf {
    let expires_at = i64::MAX / 1_000_000;
    GrantOf { subject: Subject::User(2), place, permission, deny, expires_at }
}

fn asked(world: &World, place: &str) -> Reason {
    decide(&world.snapshot(), 2, Some(("pipeline", place)), id(PERMISSIONS[0]), NOW).reason
}

#[test]
fn a_deny_above_beats_an_admins_role_and_a_grant_below() {
    let world = one("admin", vec![on(0, 0, true), on(2, 0, false)]);
    assert_eq!(asked(&world, "2"), Reason::Denied);
    assert_eq!(asked(&world, "3"), Reason::RoleBased);
}

#[test]
fn a_role_on_own_entities_allows_making_and_nothing_on_those_of_others() {
    let world = one("member", Vec::new());
    assert_eq!(asked(&world, "3"), Reason::NoGrant);
    let snapshot = world.snapshot();
    let making = decide(&snapshot, 2, None, id(PERMISSIONS[0]), NOW);
    assert_eq!((making.reason, making.role), (Reason::RoleBased, Some("member")));
}

#[test]
fn a_grant_on_the_entity_goes_before_one_above_and_the_role_before_both() {
    let world = one("viewer", vec![on(0, 0, false), on(2, 0, false), on(0, 1, false)]);
    assert_eq!(asked(&world, "2"), Reason::ExplicitGrant);
    assert_eq!(asked(&world, "1"), Reason::Inherited);
    let snapshot = world.snapshot();
    let read = decide(&snapshot, 2, Some(("pipeline", "1")), id(PERMISSIONS[1]), NOW);
    assert_eq!(read.reason, Reason::RoleBased);
}

#[test]
fn a_grant_to_a_group_reaches_its_members() {
    let mut world = one("viewer", vec![on(0, 0, false)]);
    world.grants[0].subject = Subject::Group(7);
    assert_eq!(asked(&world, "0"), Reason::ExplicitGrant);
    world.groups.clear();
    assert_eq!(asked(&world, "0"), Reason::NoGrant);
}

#[test]
fn of_several_on_one_place_the_last_to_end_decides() {
    for deny in [false, true] {
        let mut world = one("viewer", vec![on(0, 0, deny), on(0, 0, deny), on(1, 0, deny)]);
        world.grants[0].expires_at = 2_000;
        world.grants[1].subject = Subject::Group(7);
        world.grants[1].expires_at = 3_000;
        let snapshot = world.snapshot();
        let ends = |place| {
            let decision = decide(&snapshot, 2, Some(("pipeline", place)), id(PERMISSIONS[0]), NOW);
            decision.entry.unwrap().expires_at
        };
        assert_eq!(ends("0"), Timestamp::from_seconds(3_000));
        assert_eq!(ends("1"), Timestamp::from_seconds(i64::MAX / 1_000_000), "the nearest first");
    }
}

#[test]
fn what_is_denied_for_a_while_comes_back_unless_it_ends_before() {
    let forever = i64::MAX / 1_000_000;
    let until = |world: &World| {
        let (snapshot, entity) = (world.snapshot(), ("pipeline", "1"));
        let permission = id(PERMISSIONS[0]);
        let now = allowed_until(&snapshot, 2, entity, permission, NOW);
        (now, may_last_until(&snapshot, 2, entity, permission, NOW))
    };
    let at = |seconds| Some(Timestamp::from_seconds(seconds));
    // A grant, and denies on the entity and above it: the last of them lets go.
    let mut world = one("viewer", vec![on(1, 0, false), on(1, 0, true), on(0, 0, true)]);
    for (grant, denies, expected) in [
        (forever, [2_000, 3_000], at(forever)),
        (4_000, [3_000, 2_000], at(4_000)),
        (3_000, [2_000, 3_000], None),
        (forever, [2_000, forever], None),
        (forever, [forever, 2_000], None),
    ] {
        world.grants[0].expires_at = grant;
        world.grants[1].expires_at = denies[0];
        world.grants[2].expires_at = denies[1];
        assert_eq!(until(&world), (None, expected), "{grant} {denies:?}");
    }
    // A role comes back for good, and without a deny both say the same.
    let mut world = one("admin", vec![on(0, 0, true)]);
    world.grants[0].expires_at = 2_000;
    assert_eq!(until(&world), (None, Some(Timestamp::MAX)));
    let mut world = one("viewer", vec![on(0, 0, false)]);
    world.grants[0].expires_at = 2_000;
    assert_eq!(until(&world), (at(2_000), at(2_000)));
    assert_eq!(until(&one("viewer", Vec::new())), (None, None));
}

#[test]
fn an_admin_may_everything_but_what_is_left_to_the_owner() {
    let admin = built_in("admin").unwrap();
    let snapshot = one("admin", Vec::new()).snapshot();
    for permission in of_organization().iter() {
        let decision = decide(&snapshot, 2, None, permission, NOW);
        assert_eq!(decision.allowed(), admin.all.contains(permission), "{}", permission.name());
    }
    let delete = decide(&snapshot, 2, None, id("platform.organization.delete"), NOW);
    assert_eq!(delete.reason, Reason::NoGrant);
}

#[test]
fn an_explanation_lists_what_has_ended_and_the_chain() {
    let mut world = one("viewer", vec![on(0, 0, false), on(1, 0, false)]);
    world.grants[1].expires_at = 999;
    let snapshot = world.snapshot();
    let permission = Some(id(PERMISSIONS[0]));
    let told = explain(&snapshot, 2, Some(("pipeline", "1")), permission, NOW);
    assert_eq!(told.reason, Reason::Inherited);
    assert_eq!(told.considered.len(), 2);
    let chain: Vec<_> = told.chain.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(chain, ["1", "0"]);
    let said: Vec<_> = told.steps.iter().map(|step| step.description.as_str()).collect();
    assert!(said.contains(&"grant on pipeline/1, which has ended"), "{said:?}");
    assert_eq!(said.last(), Some(&"grant on pipeline/0"));
}

#[test]
fn an_unknown_permission_is_refused_and_explained() {
    let snapshot = one("admin", Vec::new()).snapshot();
    let told = explain(&snapshot, OWNER, None, None, NOW);
    assert_eq!((told.allowed, told.reason), (false, Reason::NoGrant));
}

#[test]
fn who_may_grant_on_one_entity_is_let_in_to_grant_on_it() {
    let granting = id(GRANT);
    let mut world = one("viewer", vec![on(0, 0, false)]);
    let asked = |world: &World, place| {
        lets_in(&world.snapshot(), 2, Some(("permission", place)), granting, NOW)
    };
    assert!(!asked(&world, "1"));
    world.grants[0].permission = PERMISSIONS.iter().position(|it| *it == GRANT).unwrap();
    assert!(asked(&world, "1"));
    assert!(!asked(&world, "3"));
}
