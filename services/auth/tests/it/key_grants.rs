//! What keys may on single entities: all that their owners are granted there, unless their list leaves it out.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use crate::credentials::{account, credentials, new_key, own_key, validate};
use crate::site::{Site, bearer, reason};
use crate::teams::{Member, founder, joined, permissions, roles};

/// A group that a member may look after, though its role does not say so.
async fn granted_group(site: &Site, by: &Member, user_id: i64) -> String {
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let made = roles(site).create_group(by.asks(create)).await.unwrap().into_inner();
    let id = made.group.unwrap().id;
    let grant = pb::GrantPermissionRequest {
        subject: Some(pb::GrantSubject {
            subject: Some(pb::grant_subject::Subject::UserId(user_id)),
        }),
        target: Some(pb::GrantTarget { entity_type: "group".to_owned(), entity_id: id.clone() }),
        permissions: vec!["platform.group.write".to_owned()],
        ..pb::GrantPermissionRequest::default()
    };
    permissions(site).grant_permission(by.asks(grant)).await.unwrap();
    id
}

async fn describe(site: &Site, key: &str, group_id: &str) -> Result<(), tonic::Status> {
    let update = pb::UpdateGroupRequest {
        group_id: group_id.to_owned(),
        description: Some("the night shift".to_owned()),
        ..pb::UpdateGroupRequest::default()
    };
    roles(site).update_group(bearer(key, update)).await.map(drop)
}

#[tokio::test]
async fn a_key_may_what_its_owner_is_granted_on_an_entity_unless_its_list_leaves_it_out() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let vic = joined(&site, &ann, "vic@example.com", "viewer").await;
    let named = |permission: &str| pb::CreateApiKeyRequest {
        permissions: vec![permission.to_owned()],
        ..new_key(vic.user_id)
    };
    let mut client = credentials(&site);
    let lacking = client.create_api_key(vic.asks(named("platform.group.write"))).await;
    assert_eq!(reason(lacking), "ESCALATION_REFUSED");
    let night = granted_group(&site, &ann, vic.user_id).await;
    let full = own_key(&site, &vic).await.secret;
    describe(&site, &full, &night).await.unwrap();
    let made = client.create_api_key(vic.asks(named("platform.group.write"))).await.unwrap();
    let listed = made.into_inner().secret;
    describe(&site, &listed, &night).await.unwrap();
    let made = client.create_api_key(vic.asks(named("platform.rule.read"))).await.unwrap();
    let other = made.into_inner().secret;
    assert_eq!(reason(describe(&site, &other, &night).await), "PERMISSION_DENIED");
    // Other services hear the same.
    let claims = async |key: &str| validate(&site, key).await.claims.unwrap();
    assert!(!claims(&full).await.is_limited);
    let told = claims(&listed).await;
    assert!(told.is_limited && told.permissions.is_empty());
    assert_eq!(told.entity_permissions, ["platform.group.write"]);
}

#[tokio::test]
async fn nobody_makes_a_key_of_an_account_that_is_granted_more_or_of_which_it_is_denied() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let robot = account(&site, &ann, "robot", "viewer").await;
    let night = granted_group(&site, &ann, robot.user_id).await;
    let mut client = credentials(&site);
    let key = client.create_api_key(bob.asks(new_key(robot.user_id))).await.unwrap().into_inner();
    describe(&site, &key.secret, &night).await.unwrap();
    let deny = pb::DenyPermissionRequest {
        subject: Some(pb::GrantSubject {
            subject: Some(pb::grant_subject::Subject::UserId(bob.user_id)),
        }),
        target: Some(pb::GrantTarget { entity_type: "group".to_owned(), entity_id: night }),
        permissions: vec!["platform.group.write".to_owned()],
        ..pb::DenyPermissionRequest::default()
    };
    permissions(&site).deny_permission(ann.asks(deny)).await.unwrap();
    let refused = client.create_api_key(bob.asks(new_key(robot.user_id))).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let rotate = pb::RotateApiKeyRequest {
        api_key_id: key.api_key.unwrap().id,
        user_id: robot.user_id,
        ..pb::RotateApiKeyRequest::default()
    };
    let refused = client.rotate_api_key(bob.asks(rotate.clone())).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    client.rotate_api_key(ann.asks(rotate)).await.unwrap();
}

#[tokio::test]
async fn nobody_makes_a_key_of_an_account_from_which_a_deny_will_be_lifted_by_itself() {
    let site = Site::today(|_| {}).await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let robot = account(&site, &ann, "robot", "viewer").await;
    let night = granted_group(&site, &ann, robot.user_id).await;
    let deny = async |user_id, expires_at| {
        let deny = pb::DenyPermissionRequest {
            subject: Some(pb::GrantSubject {
                subject: Some(pb::grant_subject::Subject::UserId(user_id)),
            }),
            target: Some(pb::GrantTarget {
                entity_type: "group".to_owned(),
                entity_id: night.clone(),
            }),
            permissions: vec!["platform.group.write".to_owned()],
            expires_at,
            ..pb::DenyPermissionRequest::default()
        };
        permissions(&site).deny_permission(ann.asks(deny)).await.unwrap();
    };
    let tomorrow = site.clock.now() + Duration::from_secs(86_400);
    deny(bob.user_id, None).await;
    deny(robot.user_id, Some(timestamp_to_wire(tomorrow))).await;
    let mut client = credentials(&site);
    let refused = client.create_api_key(bob.asks(new_key(robot.user_id))).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    // Denied for good, the account may no more than Bob.
    deny(robot.user_id, None).await;
    client.create_api_key(bob.asks(new_key(robot.user_id))).await.unwrap();
}
