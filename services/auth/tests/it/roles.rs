//! Roles and groups: what they are made of, and who may change them.

use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;

use crate::permissions::{EXECUTE, READ, WRITE, check, deny, grant, group, names, team, user};
use crate::site::{Site, reason};
use crate::teams::{joined, organizations, permissions, roles};

#[tokio::test]
async fn a_group_gives_its_members_what_it_is_granted() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let made = roles(&site).create_group(ann.asks(create.clone())).await.unwrap().into_inner();
    let night = made.group.unwrap();
    let twice = roles(&site).create_group(ann.asks(create)).await;
    assert_eq!(reason(twice), "NAME_ALREADY_EXISTS");
    let mut client = permissions(&site);
    client.grant_permission(ann.asks(grant(group(&night.id), "1", &[EXECUTE]))).await.unwrap();
    let change = |add: &[i64], remove: &[i64]| pb::ChangeGroupMembersRequest {
        org_id: 0,
        group_id: night.id.clone(),
        add_user_ids: add.to_vec(),
        remove_user_ids: remove.to_vec(),
    };
    let stranger = roles(&site).change_group_members(ann.asks(change(&[9999], &[]))).await;
    assert_eq!(reason(stranger), "MEMBER_NOT_FOUND");
    let joined = roles(&site).change_group_members(ann.asks(change(&[vic.user_id], &[]))).await;
    assert_eq!(joined.unwrap().into_inner().group.unwrap().member_count, 1);
    let decided = check(&site, &ann, vic.user_id, Some("2"), EXECUTE).await;
    assert_eq!(decided, (true, pb::PermissionReason::Inherited));
    let list = pb::ListGroupMembersRequest { group_id: night.id.clone(), ..Default::default() };
    let listed = roles(&site).list_group_members(ann.asks(list)).await.unwrap().into_inner();
    assert_eq!(listed.members[0].group_ids, [night.id.as_str()]);
    let list = pb::ListGroupsRequest { user_id: vic.user_id, ..Default::default() };
    let listed = roles(&site).list_groups(ann.asks(list)).await.unwrap().into_inner();
    assert_eq!(listed.groups.len(), 1);
    let mine = pb::GetUserPermissionsRequest { user_id: vic.user_id, ..Default::default() };
    let mine = site.auth().get_user_permissions(vic.asks(mine)).await.unwrap().into_inner();
    assert_eq!(mine.role, "viewer");
    assert_eq!(mine.entity_permissions[0].permissions, [EXECUTE]);
    roles(&site).change_group_members(ann.asks(change(&[], &[vic.user_id]))).await.unwrap();
    let decided = check(&site, &ann, vic.user_id, Some("2"), EXECUTE).await;
    assert_eq!(decided, (false, pb::PermissionReason::NoGrant));
    let delete = pb::DeleteGroupRequest { org_id: 0, group_id: night.id.clone() };
    roles(&site).delete_group(ann.asks(delete.clone())).await.unwrap();
    assert_eq!(reason(roles(&site).delete_group(ann.asks(delete)).await), "GROUP_NOT_FOUND");
    let left = permissions(&site).list_grants(ann.asks(Default::default())).await.unwrap();
    assert!(left.into_inner().grants.is_empty());
}

#[tokio::test]
async fn a_list_of_groups_shows_what_its_reader_may_see_and_nothing_else() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let mut client = roles(&site);
    let mut ids = Vec::new();
    for name in ["day", "night"] {
        let create = pb::CreateGroupRequest { name: name.to_owned(), ..Default::default() };
        let made = client.create_group(ann.asks(create)).await.unwrap().into_inner();
        ids.push(made.group.unwrap().id);
    }
    let bare = pb::CreateRoleRequest {
        name: "bare".to_owned(),
        permissions: vec![pb::RolePermission {
            permission: READ.to_owned(),
            scope: pb::PermissionScope::All.into(),
        }],
        ..pb::CreateRoleRequest::default()
    };
    client.create_role(ann.asks(bare)).await.unwrap();
    let bob = joined(&site, &ann, "bob@example.com", "bare").await;
    let list = pb::ListGroupsRequest::default;
    assert_eq!(reason(client.list_groups(bob.asks(list())).await), "PERMISSION_DENIED");

    let night =
        Some(pb::GrantTarget { entity_type: "group".to_owned(), entity_id: ids[1].clone() });
    let group_read = names(&["platform.group.read"]);
    let lend = pb::GrantPermissionRequest {
        subject: user(bob.user_id),
        target: night.clone(),
        permissions: group_read.clone(),
        ..pb::GrantPermissionRequest::default()
    };
    permissions(&site).grant_permission(ann.asks(lend)).await.unwrap();
    let seen = client.list_groups(bob.asks(list())).await.unwrap().into_inner();
    assert_eq!((seen.groups.len(), seen.pagination.unwrap().total), (1, 1));
    assert_eq!(seen.groups[0].name, "night");

    let deny = pb::DenyPermissionRequest {
        subject: user(vic.user_id),
        target: night,
        permissions: group_read,
        ..pb::DenyPermissionRequest::default()
    };
    permissions(&site).deny_permission(ann.asks(deny)).await.unwrap();
    let seen = client.list_groups(vic.asks(list())).await.unwrap().into_inner();
    let seen: Vec<_> = seen.groups.into_iter().map(|it| it.name).collect();
    assert_eq!(seen, ["day"]);
}

#[tokio::test]
async fn who_is_granted_the_care_of_a_group_cannot_pass_on_what_the_group_has() {
    let site = Site::new().await;
    let (ann, vic) = team(&site).await;
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let made = roles(&site).create_group(ann.asks(create)).await.unwrap().into_inner();
    let night = made.group.unwrap().id;
    let update = pb::UpdateGroupRequest {
        group_id: night.clone(),
        description: Some("the night shift".to_owned()),
        ..pb::UpdateGroupRequest::default()
    };
    let refused = roles(&site).update_group(vic.asks(update.clone())).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let mut care = grant(user(vic.user_id), "", &["platform.group.write"]);
    care.target =
        Some(pb::GrantTarget { entity_type: "group".to_owned(), entity_id: night.clone() });
    permissions(&site).grant_permission(ann.asks(care)).await.unwrap();
    roles(&site).update_group(vic.asks(update.clone())).await.unwrap();
    let join = pb::ChangeGroupMembersRequest {
        group_id: night.clone(),
        add_user_ids: vec![vic.user_id],
        ..pb::ChangeGroupMembersRequest::default()
    };
    roles(&site).change_group_members(vic.asks(join.clone())).await.unwrap();
    let leave = pb::ChangeGroupMembersRequest {
        add_user_ids: Vec::new(),
        remove_user_ids: vec![vic.user_id],
        ..join.clone()
    };
    permissions(&site).deny_permission(ann.asks(deny(group(&night), "1", &[READ]))).await.unwrap();
    // To leave the group would lift the deny.
    let refused = roles(&site).change_group_members(vic.asks(leave.clone())).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    roles(&site).change_group_members(ann.asks(leave)).await.unwrap();
    permissions(&site)
        .grant_permission(ann.asks(grant(group(&night), "1", &[WRITE])))
        .await
        .unwrap();
    let refused = roles(&site).change_group_members(vic.asks(join)).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
}

#[tokio::test]
async fn a_role_is_made_of_what_its_maker_has_and_stays_while_it_is_in_use() {
    let site = Site::new().await;
    let (ann, _) = team(&site).await;
    let of = |permission: &str, scope: pb::PermissionScope| pb::RolePermission {
        permission: permission.to_owned(),
        scope: scope.into(),
    };
    let create = |name: &str, permissions| pb::CreateRoleRequest {
        name: name.to_owned(),
        permissions,
        ..pb::CreateRoleRequest::default()
    };
    let runner = vec![of(EXECUTE, pb::PermissionScope::All), of(WRITE, pb::PermissionScope::Own)];
    let mut client = roles(&site);
    let made = client.create_role(ann.asks(create("runner", runner.clone()))).await.unwrap();
    assert_eq!(made.into_inner().role.unwrap().permissions, runner);
    for taken in ["runner", "viewer"] {
        let refused = client.create_role(ann.asks(create(taken, Vec::new()))).await;
        assert_eq!(reason(refused), "NAME_ALREADY_EXISTS");
    }
    let users = vec![of("platform.user.read", pb::PermissionScope::All)];
    let refused = client.create_role(ann.asks(create("spy", users))).await;
    assert_eq!(reason(refused), "PERMISSION_UNKNOWN");
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let billing = vec![of("platform.billing.read", pb::PermissionScope::All)];
    let refused = client.create_role(bob.asks(create("payer", billing.clone()))).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let ray = joined(&site, &ann, "ray@example.com", "runner").await;
    let decided = check(&site, &ann, ray.user_id, Some("1"), EXECUTE).await;
    assert_eq!(decided, (true, pb::PermissionReason::RoleBased));
    let delete = pb::DeleteRoleRequest { org_id: 0, name: "runner".to_owned() };
    assert_eq!(reason(client.delete_role(ann.asks(delete.clone())).await), "ROLE_IN_USE");
    let update = pb::UpdateRoleRequest {
        name: "runner".to_owned(),
        remove: names(&[EXECUTE]),
        expected_version: 1,
        ..pb::UpdateRoleRequest::default()
    };
    site.wait(Duration::from_secs(1));
    let updated = client.update_role(ann.asks(update.clone())).await.unwrap().into_inner();
    assert_eq!(updated.role.unwrap().version, 2);
    assert_eq!(reason(client.update_role(ann.asks(update)).await), "VERSION_CONFLICT");
    // The token that Ray has stays good, and says what the role is now.
    let decided = check(&site, &ray, ray.user_id, Some("1"), EXECUTE).await;
    assert_eq!(decided, (false, pb::PermissionReason::NoGrant));
    let built_in = pb::UpdateRoleRequest { name: "viewer".to_owned(), ..Default::default() };
    assert_eq!(reason(client.update_role(ann.asks(built_in)).await), "ROLE_BUILT_IN");
    let change = pb::ChangeMemberRoleRequest {
        org_id: 0,
        user_id: ray.user_id,
        role: "viewer".to_owned(),
        expected_version: 0,
    };
    organizations(&site).change_member_role(ann.asks(change)).await.unwrap();
    client.delete_role(ann.asks(delete)).await.unwrap();
    let listed = client.list_roles(ann.asks(Default::default())).await.unwrap().into_inner();
    assert_eq!(listed.roles.len(), 5);
    let owner = listed.roles.iter().find(|role| role.name == "owner").unwrap();
    assert!(owner.is_built_in && owner.member_count == 1);
}

#[tokio::test]
async fn the_catalogue_is_that_of_the_page() {
    let site = Site::new().await;
    let (ann, _) = team(&site).await;
    let page = Some(common::PaginationRequest {
        limit: 1000,
        sort_by: "permission".to_owned(),
        sort_order: "asc".to_owned(),
        page: 0,
    });
    let list = pb::ListPermissionsRequest { pagination: page };
    let listed = roles(&site).list_permissions(ann.asks(list)).await.unwrap().into_inner();
    let all: Vec<_> = listed.permissions.iter().map(|it| it.permission.as_str()).collect();
    assert!(all.is_sorted() && all.len() > 100);
    assert!(!all.contains(&"platform.user.read"));
    let campaign = listed.permissions.iter().find(|it| it.permission == "platform.campaign.read");
    assert_eq!(campaign.unwrap().inherited_from, ["dsp_account", "connector"]);
    let audit = listed.permissions.iter().find(|it| it.permission == "platform.audit.read");
    assert_eq!(audit.unwrap().entity_type, "");
}
