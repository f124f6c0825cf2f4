//! Grants, denies and entities, and the questions that are asked of them.

use std::time::Duration;

use platform_proto::google::protobuf::Timestamp as PbTimestamp;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::grant_subject::Subject;
use platform_proto::platform::auth::v1::role_service_client::RoleServiceClient;
use platform_proto::platform::common::v1 as common;

use crate::site::{Site, bearer, reason};
use crate::teams::{
    Member, again, founder, invitation, joined, organizations, permissions, permissions_as_peer,
    roles,
};

pub(crate) const READ: &str = "platform.pipeline.read";
pub(crate) const WRITE: &str = "platform.pipeline.write";
pub(crate) const EXECUTE: &str = "platform.pipeline.execute";
const GRANT: &str = "platform.permission.grant";
const DELETE: &str = "platform.pipeline.delete";

fn pipeline(id: &str) -> pb::GrantTarget {
    pb::GrantTarget { entity_type: "pipeline".to_owned(), entity_id: id.to_owned() }
}

pub(crate) fn user(user_id: i64) -> Option<pb::GrantSubject> {
    Some(pb::GrantSubject { subject: Some(Subject::UserId(user_id)) })
}

pub(crate) fn group(id: &str) -> Option<pb::GrantSubject> {
    Some(pb::GrantSubject { subject: Some(Subject::GroupId(id.to_owned())) })
}

pub(crate) fn names(permissions: &[&str]) -> Vec<String> {
    permissions.iter().map(|it| (*it).to_owned()).collect()
}

pub(crate) fn grant(
    subject: Option<pb::GrantSubject>,
    on: &str,
    what: &[&str],
) -> pb::GrantPermissionRequest {
    pb::GrantPermissionRequest {
        subject,
        target: Some(pipeline(on)),
        permissions: names(what),
        reason: "a test".to_owned(),
        ..pb::GrantPermissionRequest::default()
    }
}

pub(crate) fn deny(
    subject: Option<pb::GrantSubject>,
    on: &str,
    what: &[&str],
) -> pb::DenyPermissionRequest {
    pb::DenyPermissionRequest {
        subject,
        target: Some(pipeline(on)),
        permissions: names(what),
        ..pb::DenyPermissionRequest::default()
    }
}

fn entity(id: &str, parent: Option<&str>, creator_user_id: i64) -> pb::Entity {
    pb::Entity {
        entity: Some(pipeline(id)),
        parent: parent.map(pipeline),
        name: format!("pipeline {id}"),
        creator_user_id,
    }
}

async fn put(
    site: &Site,
    org_id: i64,
    entities: Vec<pb::Entity>,
) -> Result<pb::PutEntitiesResponse, tonic::Status> {
    let request = pb::PutEntitiesRequest { org_id, entities };
    Ok(permissions_as_peer(site).put_entities(request).await?.into_inner())
}

/// What the service says when somebody asks about a user: whether, and the reason.
pub(crate) async fn check(
    site: &Site,
    by: &Member,
    user_id: i64,
    on: Option<&str>,
    permission: &str,
) -> (bool, pb::PermissionReason) {
    let request = question(user_id, on, permission);
    let answer = site.auth().check_permission(by.asks(request)).await.unwrap().into_inner();
    (answer.allowed, answer.reason())
}

fn question(user_id: i64, on: Option<&str>, permission: &str) -> pb::CheckPermissionRequest {
    pb::CheckPermissionRequest {
        user_id,
        entity_type: on.map(|_| "pipeline".to_owned()).unwrap_or_default(),
        entity_id: on.unwrap_or_default().to_owned(),
        permission: permission.to_owned(),
        ..pb::CheckPermissionRequest::default()
    }
}

/// An organisation with its owner, a viewer, and three pipelines, one above the other.
pub(crate) async fn team(site: &Site) -> (Member, Member) {
    let ann = founder(site, "ann@example.com", "north").await;
    let vic = joined(site, &ann, "vic@example.com", "viewer").await;
    let entities = vec![entity("3", Some("2"), 0), entity("1", None, 0), entity("2", Some("1"), 0)];
    let told = put(site, ann.org_id, entities).await.unwrap();
    assert_eq!((told.created_count, told.updated_count), (3, 0));
    (ann, vic)
}

#[tokio::test]
async fn a_grant_counts_at_once_on_the_entity_and_below_and_ends_with_its_time() {
    let site = Site::today(|_| {}).await;
    let (ann, vic) = team(&site).await;
    let before = check(&site, &ann, vic.user_id, Some("2"), WRITE).await;
    assert_eq!(before, (false, pb::PermissionReason::NoGrant));
    let end = base::Clock::now(&*site.clock) + Duration::from_secs(600);
    let mut request = grant(user(vic.user_id), "2", &[WRITE, EXECUTE]);
    request.expires_at = Some(PbTimestamp { seconds: end.seconds(), nanos: 0 });
    let granted = permissions(&site).grant_permission(ann.asks(request)).await.unwrap();
    let granted = granted.into_inner();
    let shown = granted.grant.unwrap();
    assert_eq!(shown.permissions, [EXECUTE, WRITE]);
    assert_eq!((shown.granted_by, shown.reason.as_str()), (ann.user_id, "a test"));
    let on = check(&site, &ann, vic.user_id, Some("2"), WRITE).await;
    assert_eq!(on, (true, pb::PermissionReason::ExplicitGrant));
    let below = check(&site, &vic, vic.user_id, Some("3"), WRITE).await;
    assert_eq!(below, (true, pb::PermissionReason::Inherited));
    let above = check(&site, &ann, vic.user_id, Some("1"), WRITE).await;
    assert_eq!(above, (false, pb::PermissionReason::NoGrant));
    let fresh = pb::CheckPermissionRequest {
        at_least_as_fresh: granted.consistency_token,
        ..question(vic.user_id, Some("3"), WRITE)
    };
    let answer = site.auth().check_permission(ann.asks(fresh)).await.unwrap().into_inner();
    let details = answer.details.unwrap();
    assert_eq!(details.inherited_from.as_deref(), Some("pipeline/2"));
    assert_eq!(details.grant_id.as_deref(), Some(shown.id.as_str()));
    site.wait(Duration::from_secs(600));
    let after = check(&site, &ann, vic.user_id, Some("2"), WRITE).await;
    assert_eq!(after, (false, pb::PermissionReason::NoGrant));
    let list = pb::ListGrantsRequest::default();
    let left = permissions(&site).list_grants(ann.asks(list)).await.unwrap().into_inner();
    assert!(left.grants.is_empty());
}

#[tokio::test]
async fn who_has_something_itself_and_by_a_group_has_it_until_the_later_end() {
    let site = Site::today(|_| {}).await;
    let (ann, vic) = team(&site).await;
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let night = roles(&site).create_group(ann.asks(create)).await.unwrap().into_inner();
    let night = night.group.unwrap().id;
    let join = pb::ChangeGroupMembersRequest {
        group_id: night.clone(),
        add_user_ids: vec![vic.user_id],
        ..pb::ChangeGroupMembersRequest::default()
    };
    roles(&site).change_group_members(ann.asks(join)).await.unwrap();
    let now = base::Clock::now(&*site.clock);
    let at = |seconds: i64| Some(PbTimestamp { seconds: now.seconds() + seconds, nanos: 0 });
    for (own, shared, expected, by_group) in [
        (at(600), None, None, true),
        (None, at(600), None, false),
        (at(600), at(900), at(900), true),
        (at(900), at(600), at(900), false),
    ] {
        for (subject, expires_at) in [(user(vic.user_id), own), (group(&night), shared)] {
            let request =
                pb::GrantPermissionRequest { expires_at, ..grant(subject, "2", &[WRITE]) };
            permissions(&site).grant_permission(ann.asks(request)).await.unwrap();
        }
        let asked = question(vic.user_id, Some("2"), WRITE);
        let answer = site.auth().check_permission(ann.asks(asked)).await.unwrap().into_inner();
        let details = answer.details.unwrap();
        assert!(answer.allowed);
        assert_eq!(details.expires_at, expected, "{own:?} {shared:?}");
        assert_eq!(details.group_id.is_some(), by_group, "{own:?} {shared:?}");
    }
}

#[tokio::test]
async fn granting_again_moves_the_end_and_taking_back_leaves_the_rest() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let mut client = permissions(&site);
    let first = client
        .grant_permission(ann.asks(grant(user(vic.user_id), "1", &[WRITE, EXECUTE])))
        .await
        .unwrap()
        .into_inner();
    let again = client
        .grant_permission(ann.asks(grant(user(vic.user_id), "1", &[WRITE])))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(first, again);
    let revoke = pb::RevokePermissionRequest {
        subject: user(vic.user_id),
        target: Some(pipeline("1")),
        permissions: names(&[WRITE, DELETE]),
        ..pb::RevokePermissionRequest::default()
    };
    let left = client.revoke_permission(ann.asks(revoke.clone())).await.unwrap().into_inner();
    assert_eq!(left.grant.unwrap().permissions, [EXECUTE]);
    let all = pb::RevokePermissionRequest { permissions: Vec::new(), ..revoke };
    let none = client.revoke_permission(ann.asks(all.clone())).await.unwrap().into_inner();
    assert_eq!(none.grant, None);
    let same = client.revoke_permission(ann.asks(all)).await.unwrap().into_inner();
    assert_eq!(same.consistency_token, none.consistency_token);
    let decided = check(&site, &ann, vic.user_id, Some("1"), EXECUTE).await;
    assert_eq!(decided, (false, pb::PermissionReason::NoGrant));
}

#[tokio::test]
async fn a_deny_wins_over_a_role_but_not_over_ownership_and_nobody_denies_itself() {
    let site = Site::new().await;
    let (ann, _) = team(&site).await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let mut client = permissions(&site);
    let denied = client.deny_permission(ann.asks(deny(user(bob.user_id), "1", &[WRITE]))).await;
    let denied = denied.unwrap().into_inner().grant.unwrap();
    assert_eq!(denied.effect, i32::from(pb::GrantEffect::Deny));
    let decided = check(&site, &ann, bob.user_id, Some("3"), WRITE).await;
    assert_eq!(decided, (false, pb::PermissionReason::Denied));
    let read = check(&site, &ann, bob.user_id, Some("3"), READ).await;
    assert_eq!(read, (true, pb::PermissionReason::RoleBased));
    // What is denied to Bob he cannot give to others, nor take the deny from himself.
    let lift = pb::DenyPermissionRequest { lift: true, ..deny(user(bob.user_id), "1", &[WRITE]) };
    let refused = client.deny_permission(bob.asks(lift.clone())).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let itself = client.deny_permission(bob.asks(deny(user(bob.user_id), "1", &[READ]))).await;
    assert_eq!(reason(itself), "ESCALATION_REFUSED");
    client.deny_permission(bob.asks(deny(user(ann.user_id), "1", &[READ]))).await.unwrap();
    let owner = check(&site, &ann, ann.user_id, Some("1"), READ).await;
    assert_eq!(owner, (true, pb::PermissionReason::Owner));
    let lifted = client.deny_permission(ann.asks(lift)).await.unwrap().into_inner();
    assert_eq!(lifted.grant, None);
    let decided = check(&site, &ann, bob.user_id, Some("3"), WRITE).await;
    assert_eq!(decided, (true, pb::PermissionReason::RoleBased));
}

#[tokio::test]
async fn a_grant_names_what_exists_and_what_is_of_use() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let mut client = permissions(&site);
    let mut refused = async |request| reason(client.grant_permission(ann.asks(request)).await);
    assert_eq!(refused(grant(user(9999), "1", &[READ])).await, "MEMBER_NOT_FOUND");
    assert_eq!(refused(grant(group("none"), "1", &[READ])).await, "GROUP_NOT_FOUND");
    assert_eq!(refused(grant(user(vic.user_id), "9", &[READ])).await, "ENTITY_NOT_FOUND");
    let rule = ["platform.rule.read"];
    assert_eq!(refused(grant(user(vic.user_id), "1", &rule)).await, "PERMISSION_UNKNOWN");
    let operators = ["platform.user.read"];
    assert_eq!(refused(grant(user(vic.user_id), "1", &operators)).await, "PERMISSION_UNKNOWN");
    let mut past = grant(user(vic.user_id), "1", &[READ]);
    past.expires_at = Some(PbTimestamp { seconds: 5, nanos: 0 });
    assert_eq!(refused(past).await, "VALIDATION_FAILED");
}

#[tokio::test]
async fn nobody_grants_more_than_it_holds_on_the_entity() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let of = |permission: &str| pb::RolePermission {
        permission: permission.to_owned(),
        scope: pb::PermissionScope::All.into(),
    };
    let role = pb::CreateRoleRequest {
        name: "granter".to_owned(),
        permissions: vec![of("platform.permission.grant"), of(READ)],
        ..pb::CreateRoleRequest::default()
    };
    roles(&site).create_role(ann.asks(role)).await.unwrap();
    let gus = joined(&site, &ann, "gus@example.com", "granter").await;
    let mut client = permissions(&site);
    client.grant_permission(gus.asks(grant(user(vic.user_id), "2", &[READ]))).await.unwrap();
    let more = client.grant_permission(gus.asks(grant(user(vic.user_id), "2", &[WRITE]))).await;
    assert_eq!(reason(more), "ESCALATION_REFUSED");
    // What Gus is granted above an entity he can grant there.
    client.grant_permission(ann.asks(grant(user(gus.user_id), "1", &[WRITE]))).await.unwrap();
    client.grant_permission(gus.asks(grant(user(vic.user_id), "2", &[WRITE]))).await.unwrap();
    // And who is granted the right to grant on an entity uses it there and below, and nowhere else.
    let right = ["platform.permission.grant"];
    client.grant_permission(ann.asks(grant(user(vic.user_id), "2", &right))).await.unwrap();
    client.grant_permission(vic.asks(grant(user(gus.user_id), "3", &[READ]))).await.unwrap();
    let without = client.grant_permission(vic.asks(grant(user(gus.user_id), "1", &[READ]))).await;
    assert_eq!(reason(without), "PERMISSION_DENIED");
}

#[tokio::test]
async fn what_somebody_holds_for_a_while_it_hands_on_for_no_longer() {
    let site = Site::today(|_| {}).await;
    let (ann, vic) = team(&site).await;
    let eve = joined(&site, &ann, "eve@example.com", "viewer").await;
    let at = |seconds: i64| {
        let now = base::Clock::now(&*site.clock);
        Some(PbTimestamp { seconds: now.seconds() + seconds, nanos: 0 })
    };
    let until = |subject, what: &[&str], end| pb::GrantPermissionRequest {
        expires_at: end,
        ..grant(subject, "2", what)
    };
    let given = until(user(vic.user_id), &[WRITE, GRANT], at(600));
    permissions(&site).grant_permission(ann.asks(given)).await.unwrap();
    let by_vic =
        async |request| permissions(&site).grant_permission(vic.asks(request)).await.map(drop);
    for whom in [vic.user_id, eve.user_id] {
        for end in [None, at(601)] {
            let refused = by_vic(until(user(whom), &[WRITE], end)).await;
            assert_eq!(reason(refused), "ESCALATION_REFUSED", "{whom} {end:?}");
        }
        by_vic(until(user(whom), &[WRITE], at(600))).await.unwrap();
    }
    let forever = deny(user(eve.user_id), "2", &[WRITE]);
    let refused = permissions(&site).deny_permission(vic.asks(forever)).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    // Nor by a group that has it for ever.
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let night = roles(&site).create_group(ann.asks(create)).await.unwrap().into_inner();
    let night = night.group.unwrap().id;
    let care = pb::GrantPermissionRequest {
        target: Some(pb::GrantTarget { entity_type: "group".to_owned(), entity_id: night.clone() }),
        ..grant(user(vic.user_id), "", &["platform.group.write"])
    };
    permissions(&site).grant_permission(ann.asks(care)).await.unwrap();
    let join = || pb::ChangeGroupMembersRequest {
        group_id: night.clone(),
        add_user_ids: vec![vic.user_id],
        ..pb::ChangeGroupMembersRequest::default()
    };
    let shared = |end| until(group(&night), &[WRITE], end);
    permissions(&site).grant_permission(ann.asks(shared(None))).await.unwrap();
    let refused = roles(&site).change_group_members(vic.asks(join())).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    permissions(&site).grant_permission(ann.asks(shared(at(600)))).await.unwrap();
    roles(&site).change_group_members(vic.asks(join())).await.unwrap();
    site.wait(Duration::from_secs(600));
    assert!(!check(&site, &ann, vic.user_id, Some("2"), WRITE).await.0);
}

#[tokio::test]
async fn a_state_that_is_not_there_yet_is_not_answered_from() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let asked = |at_least_as_fresh: &str| pb::CheckPermissionRequest {
        at_least_as_fresh: at_least_as_fresh.to_owned(),
        ..question(vic.user_id, Some("1"), READ)
    };
    let answer = site.auth().check_permission(ann.asks(asked(""))).await.unwrap().into_inner();
    let now = site.auth().check_permission(ann.asks(asked(&answer.consistency_token))).await;
    now.unwrap();
    let rubbish = site.auth().check_permission(ann.asks(asked("rubbish"))).await;
    assert_eq!(reason(rubbish), "VALIDATION_FAILED");
    let other = founder(&site, "eve@example.com", "south").await;
    let foreign = pb::CheckPermissionRequest {
        at_least_as_fresh: answer.consistency_token,
        ..question(other.user_id, None, READ)
    };
    let foreign = site.auth().check_permission(other.asks(foreign)).await;
    assert_eq!(reason(foreign), "VALIDATION_FAILED");
    // The token of the hundredth change, before it is made: organisation and revision, as 8 bytes each.
    let ahead = base64_of(ann.org_id, 100);
    let early = site.auth().check_permission(ann.asks(asked(&ahead))).await;
    assert_eq!(reason(early), "CONSISTENCY_NOT_REACHED");
}

fn base64_of(org_id: i64, revision: i64) -> String {
    use base64::Engine as _;
    let bytes = [org_id.to_be_bytes(), revision.to_be_bytes()].concat();
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

#[tokio::test]
async fn an_explanation_tells_every_step() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let mut client = permissions(&site);
    client.grant_permission(ann.asks(grant(user(vic.user_id), "1", &[WRITE]))).await.unwrap();
    let explain = pb::ExplainPermissionRequest {
        user_id: vic.user_id,
        entity_type: "pipeline".to_owned(),
        entity_id: "3".to_owned(),
        permission: WRITE.to_owned(),
        ..pb::ExplainPermissionRequest::default()
    };
    // Vic may ask about herself, and about nobody else.
    let told = client.explain_permission(vic.asks(explain.clone())).await.unwrap().into_inner();
    assert!(told.allowed && told.reason() == pb::PermissionReason::Inherited);
    let chain: Vec<_> = told.chain.iter().map(|it| it.entity_id.as_str()).collect();
    assert_eq!(chain, ["3", "2", "1"]);
    let last = told.steps.last().unwrap();
    assert!(last.applied && last.description == "grant on pipeline/1", "{:?}", told.steps);
    assert_eq!(told.considered.len(), 1);
    let other = pb::ExplainPermissionRequest { user_id: ann.user_id, ..explain };
    let refused = client.explain_permission(vic.asks(other)).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
}

#[tokio::test]
async fn a_narrowed_token_has_no_grant_that_it_does_not_list() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let made = roles(&site).create_group(ann.asks(create)).await.unwrap().into_inner();
    let night = made.group.unwrap().id;
    let mut care = grant(user(vic.user_id), "", &["platform.group.write"]);
    care.target =
        Some(pb::GrantTarget { entity_type: "group".to_owned(), entity_id: night.clone() });
    permissions(&site).grant_permission(ann.asks(care)).await.unwrap();
    let update = async |listed: &[&str]| {
        let exchange = pb::ExchangeTokenRequest {
            subject: Some(pb::exchange_token_request::Subject::SubjectToken(vic.token.clone())),
            audience: "auth".to_owned(),
            permissions: names(listed),
            ..pb::ExchangeTokenRequest::default()
        };
        let made = site.token_as("etl").exchange_token(exchange).await.unwrap().into_inner();
        let request = pb::UpdateGroupRequest {
            group_id: night.clone(),
            description: Some("the night shift".to_owned()),
            ..pb::UpdateGroupRequest::default()
        };
        let mut client = RoleServiceClient::new(site.peer("etl"));
        client.update_group(bearer(&made.access_token, request)).await
    };
    update(&[]).await.unwrap();
    update(&[READ, "platform.group.write"]).await.unwrap();
    assert_eq!(reason(update(&[READ]).await), "PERMISSION_DENIED");
}

#[tokio::test]
async fn whoever_makes_an_entity_may_do_with_it_what_its_role_says() {
    let site = Site::new().await;
    let (ann, _) = team(&site).await;
    let mia = joined(&site, &ann, "mia@example.com", "member").await;
    let told = put(&site, ann.org_id, vec![entity("mine", None, mia.user_id)]).await.unwrap();
    assert_eq!(told.created_count, 1);
    let own = check(&site, &ann, mia.user_id, Some("mine"), WRITE).await;
    assert_eq!(own, (true, pb::PermissionReason::ExplicitGrant));
    let other = check(&site, &ann, mia.user_id, Some("1"), WRITE).await;
    assert_eq!(other, (false, pb::PermissionReason::NoGrant));
    let making = check(&site, &ann, mia.user_id, None, WRITE).await;
    assert_eq!(making, (true, pb::PermissionReason::RoleBased));
    let again = put(&site, ann.org_id, vec![entity("mine", None, mia.user_id)]).await.unwrap();
    assert_eq!((again.created_count, again.updated_count), (0, 0));
    assert_eq!(again.consistency_token, told.consistency_token);
}

#[tokio::test]
async fn the_entities_stay_a_tree_of_bounded_depth() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let circle = put(&site, ann.org_id, vec![entity("1", Some("3"), 0)]).await;
    assert_eq!(reason(circle), "ENTITY_CYCLE");
    let chain: Vec<_> =
        (4..=9).map(|it| entity(&it.to_string(), Some(&(it - 1).to_string()), 0)).collect();
    put(&site, ann.org_id, chain).await.unwrap();
    let deep = put(&site, ann.org_id, vec![entity("10", Some("9"), 0)]).await;
    assert_eq!(reason(deep), "ENTITY_CHAIN_TOO_DEEP");
    // Something above the first would stand above the last as a ninth.
    let above = put(&site, ann.org_id, vec![entity("1", Some("0"), 0)]).await;
    assert_eq!(reason(above), "ENTITY_CHAIN_TOO_DEEP");
    let nowhere = put(&site, 9999, vec![entity("1", None, 0)]).await;
    assert_eq!(reason(nowhere), "ORGANIZATION_NOT_FOUND");
    let mut client = permissions(&site);
    client.grant_permission(ann.asks(grant(user(vic.user_id), "2", &[WRITE]))).await.unwrap();
    let inherited = check(&site, &ann, vic.user_id, Some("9"), WRITE).await;
    assert_eq!(inherited, (true, pb::PermissionReason::Inherited));
    let gone = pb::RemoveEntitiesRequest {
        org_id: ann.org_id,
        entities: vec![pipeline("2"), pipeline("unknown")],
    };
    let gone = permissions_as_peer(&site).remove_entities(gone).await.unwrap().into_inner();
    assert_eq!((gone.removed_count, gone.removed_grant_count), (1, 1));
    let alone = check(&site, &ann, vic.user_id, Some("9"), WRITE).await;
    assert_eq!(alone, (false, pb::PermissionReason::NoGrant));
    let people = pb::PutEntitiesRequest { org_id: 0, entities: vec![entity("1", None, 0)] };
    let refused = client.put_entities(ann.asks(people)).await;
    assert_eq!(reason(refused), "PEER_REQUIRED");
}

#[tokio::test]
async fn objects_and_subjects_are_listed_in_pages() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let mut client = permissions(&site);
    client.grant_permission(ann.asks(grant(user(vic.user_id), "2", &[WRITE]))).await.unwrap();
    let list = |user_id, permission: &str, cursor: &str| pb::ListObjectsRequest {
        user_id,
        entity_type: "pipeline".to_owned(),
        permission: permission.to_owned(),
        pagination: Some(common::CursorPaginationRequest {
            cursor: cursor.to_owned(),
            limit: 1,
            sort_order: String::new(),
        }),
        ..pb::ListObjectsRequest::default()
    };
    let first = client.list_objects(ann.asks(list(vic.user_id, WRITE, ""))).await.unwrap();
    let first = first.into_inner();
    assert_eq!((first.all, first.entity_ids.as_slice()), (false, &["2".to_owned()][..]));
    let cursor = first.pagination.unwrap().next_cursor;
    let second = client.list_objects(ann.asks(list(vic.user_id, WRITE, &cursor))).await.unwrap();
    let second = second.into_inner();
    assert_eq!(second.entity_ids, ["3"]);
    assert!(!second.pagination.unwrap().has_more);
    let wrong = client.list_objects(ann.asks(list(vic.user_id, READ, &cursor))).await;
    assert_eq!(reason(wrong), "VALIDATION_FAILED");
    client.deny_permission(ann.asks(deny(user(vic.user_id), "3", &[READ]))).await.unwrap();
    let all = client.list_objects(ann.asks(list(vic.user_id, READ, ""))).await.unwrap();
    let all = all.into_inner();
    assert_eq!((all.all, all.entity_ids.as_slice()), (true, &["3".to_owned()][..]));
    let who = pb::ListSubjectsRequest {
        entity_type: "pipeline".to_owned(),
        entity_id: "3".to_owned(),
        permission: WRITE.to_owned(),
        ..pb::ListSubjectsRequest::default()
    };
    let who = client.list_subjects(ann.asks(who)).await.unwrap().into_inner();
    let found: Vec<_> = who.subjects.iter().map(|it| (it.user_id, it.reason())).collect();
    let expected = [
        (ann.user_id, pb::PermissionReason::Owner),
        (vic.user_id, pb::PermissionReason::Inherited),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn an_organisation_sees_nothing_of_another() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let eve = founder(&site, "eve@example.com", "south").await;
    let decided = check(&site, &eve, vic.user_id, Some("1"), READ).await;
    assert_eq!(decided, (false, pb::PermissionReason::NoGrant));
    let named =
        pb::CheckPermissionRequest { org_id: ann.org_id, ..question(vic.user_id, Some("1"), READ) };
    let refused = site.auth().check_permission(eve.asks(named)).await;
    assert_eq!(reason(refused), "TENANT_MISMATCH");
    let mut client = permissions(&site);
    let foreign = client.grant_permission(eve.asks(grant(user(vic.user_id), "1", &[READ]))).await;
    assert_eq!(reason(foreign), "MEMBER_NOT_FOUND");
    let invite = eve.asks(invitation("a@b.example", "none"));
    let invite = organizations(&site).create_invitation(invite).await;
    assert_eq!(reason(invite), "ROLE_NOT_FOUND");
    // A batch of one user keeps the order of its questions.
    let ask = |permission: &str| pb::PermissionCheck {
        entity_type: "pipeline".to_owned(),
        entity_id: "1".to_owned(),
        permission: permission.to_owned(),
    };
    let batch = pb::BatchCheckPermissionsRequest {
        user_id: vic.user_id,
        checks: vec![ask(READ), ask(WRITE), ask("platform.user.read")],
        ..pb::BatchCheckPermissionsRequest::default()
    };
    let vic = again(&site, "vic@example.com", ann.org_id).await;
    let answers = site.auth().batch_check_permissions(vic.asks(batch)).await.unwrap().into_inner();
    let allowed: Vec<_> = answers.results.iter().map(|it| it.allowed).collect();
    assert_eq!(allowed, [true, false, false]);
}
