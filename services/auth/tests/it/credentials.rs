//! API keys and service accounts: making them, signing in with them, and every way in which they end.

use std::time::Duration;

use base::Clock as _;
use platform_proto::google::protobuf as wkt;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::account_service_client::AccountServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::common::v1 as common;
use rpc::wire::timestamp_to_wire;
use tonic::Request;
use tonic::transport::Channel;

use crate::site::{PASSWORD, Site, bearer, reason, with};
use crate::teams::{Member, again, founder, joined, organizations, roles};

pub(crate) fn credentials(site: &Site) -> CredentialServiceClient<Channel> {
    CredentialServiceClient::new(site.channel.clone())
}

pub(crate) fn new_key(user_id: i64) -> pb::CreateApiKeyRequest {
    pb::CreateApiKeyRequest {
        user_id,
        name: "nightly".to_owned(),
        ..pb::CreateApiKeyRequest::default()
    }
}

fn new_account(name: &str, role: &str) -> pb::CreateServiceAccountRequest {
    pb::CreateServiceAccountRequest {
        name: name.to_owned(),
        role: role.to_owned(),
        ..pb::CreateServiceAccountRequest::default()
    }
}

/// A key that somebody makes for itself.
pub(crate) async fn own_key(site: &Site, by: &Member) -> pb::CreateApiKeyResponse {
    let request = by.asks(new_key(by.user_id));
    credentials(site).create_api_key(request).await.unwrap().into_inner()
}

/// A service account that a member makes.
pub(crate) async fn account(
    site: &Site,
    by: &Member,
    name: &str,
    role: &str,
) -> pb::ServiceAccount {
    let request = by.asks(new_account(name, role));
    let made = credentials(site).create_service_account(request).await.unwrap().into_inner();
    made.service_account.unwrap()
}

async fn validate_from(site: &Site, key: &str, from: &str) -> pb::ValidateApiKeyResponse {
    let request = pb::ValidateApiKeyRequest { key: key.to_owned(), ip_address: from.to_owned() };
    let mut client = CredentialServiceClient::new(site.peer("config"));
    client.validate_api_key(request).await.unwrap().into_inner()
}

pub(crate) async fn validate(site: &Site, key: &str) -> pb::ValidateApiKeyResponse {
    validate_from(site, key, "").await
}

fn code(response: &pb::ValidateApiKeyResponse) -> &str {
    response.error.as_ref().map_or("", |error| error.code.as_str())
}

/// Whether a call with the key is let through.
async fn works(site: &Site, key: &str) -> bool {
    let request = pb::GetOrganizationRequest::default();
    match site.auth().get_organization(bearer(key, request)).await {
        Ok(_) => true,
        Err(status) => {
            assert_eq!(status.code(), tonic::Code::Unauthenticated, "{status:?}");
            false
        }
    }
}

#[tokio::test]
async fn a_key_stands_for_its_owner_until_it_is_revoked() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let made = own_key(&site, &ann).await;
    let (key, shown) = (made.secret, made.api_key.unwrap());
    assert!(key.starts_with(&format!("{}_", shown.prefix)), "{}", shown.prefix);
    assert!(shown.prefix.starts_with("pk_live_"));
    let told = validate(&site, &key).await;
    let claims = told.claims.unwrap();
    assert_eq!((claims.user_id, claims.org_id), (ann.user_id, ann.org_id));
    assert_eq!((claims.role.as_str(), claims.api_key_id.as_str()), ("owner", shown.id.as_str()));
    assert_eq!(claims.methods, [i32::from(pb::SignInMethod::ApiKey)]);
    assert!(works(&site, &key).await);
    let revoke = || pb::RevokeApiKeyRequest {
        api_key_id: shown.id.clone(),
        user_id: ann.user_id,
        org_id: 0,
    };
    let revoked = credentials(&site).revoke_api_key(ann.asks(revoke())).await.unwrap();
    let first = revoked.into_inner().api_key.unwrap().revoked_at;
    assert!(first.is_some());
    assert!(!works(&site, &key).await);
    assert_eq!(code(&validate(&site, &key).await), "TOKEN_INVALID");
    site.wait(Duration::from_secs(5));
    let again = credentials(&site).revoke_api_key(ann.asks(revoke())).await.unwrap();
    assert_eq!(again.into_inner().api_key.unwrap().revoked_at, first);
}

#[tokio::test]
async fn a_key_can_be_sent_in_its_own_header() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let key = own_key(&site, &ann).await.secret;
    let mut request = Request::new(pb::GetOrganizationRequest::default());
    request.metadata_mut().insert("x-api-key", key.parse().unwrap());
    assert!(site.auth().get_organization(request).await.is_ok());
}

#[tokio::test]
async fn a_wrong_key_is_an_answer() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let key = own_key(&site, &ann).await.secret;
    let slip = key.replace("pk_live", "pk_test");
    for wrong in ["rubbish", "pk_live_a_b_c", slip.as_str()] {
        let told = validate(&site, wrong).await;
        assert_eq!((told.valid, code(&told)), (false, "TOKEN_INVALID"), "{wrong}");
        assert!(!works(&site, wrong).await);
    }
    let request = pb::ValidateApiKeyRequest { key, ip_address: String::new() };
    let refused = credentials(&site).validate_api_key(ann.asks(request)).await;
    assert_eq!(reason(refused), "PEER_REQUIRED");
}

#[tokio::test]
async fn a_key_ends_when_it_should() {
    let site = Site::today(|_| {}).await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let end = site.clock.now() + Duration::from_secs(600);
    let request = pb::CreateApiKeyRequest {
        expires_at: Some(timestamp_to_wire(end)),
        ..new_key(ann.user_id)
    };
    let key = credentials(&site).create_api_key(ann.asks(request)).await.unwrap();
    let key = key.into_inner().secret;
    assert!(works(&site, &key).await);
    site.wait(Duration::from_secs(600));
    assert!(!works(&site, &key).await);
    assert_eq!(code(&validate(&site, &key).await), "TOKEN_EXPIRED");
}

#[tokio::test]
async fn a_rotated_key_works_with_both_secrets_for_a_while() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let made = own_key(&site, &ann).await;
    let id = made.api_key.unwrap().id;
    let rotate = |overlap: Option<i64>| pb::RotateApiKeyRequest {
        api_key_id: id.clone(),
        user_id: ann.user_id,
        overlap: overlap.map(|seconds| wkt::Duration { seconds, nanos: 0 }),
        org_id: 0,
    };
    assert!(works(&site, &made.secret).await);
    let request = ann.asks(rotate(Some(3600)));
    let rotated = credentials(&site).rotate_api_key(request).await.unwrap().into_inner();
    assert_ne!(rotated.secret, made.secret);
    assert!(works(&site, &made.secret).await && works(&site, &rotated.secret).await);
    site.wait(Duration::from_secs(3600));
    assert_eq!(code(&validate(&site, &made.secret).await), "TOKEN_EXPIRED");
    // The token of the test has run out as well; whoever has the key can rotate it.
    let request = bearer(&rotated.secret, rotate(Some(0)));
    let last = credentials(&site).rotate_api_key(request).await.unwrap().into_inner();
    assert!(!works(&site, &rotated.secret).await);
    assert!(works(&site, &last.secret).await);
}

#[tokio::test]
async fn a_key_allows_what_it_names_and_no_more_than_its_owner() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let listed = ["platform.api_key.write", "platform.audit.read", "platform.rule.read"];
    let request = pb::CreateApiKeyRequest {
        permissions: listed.map(str::to_owned).to_vec(),
        ..new_key(bob.user_id)
    };
    let key = credentials(&site).create_api_key(bob.asks(request)).await.unwrap();
    let key = key.into_inner().secret;
    let held = validate(&site, &key).await.claims.unwrap().permissions;
    assert_eq!(held, listed);
    // What is its owner's alone, no key with a list changes.
    let profile =
        pb::UpdateProfileRequest { full_name: Some("Bob".to_owned()), ..Default::default() };
    let mut account = AccountServiceClient::new(site.channel.clone());
    let refused = account.update_profile(bearer(&key, profile)).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let list = pb::ListServiceAccountsRequest::default();
    let refused = credentials(&site).list_service_accounts(bearer(&key, list)).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    // It makes no key that allows more than itself.
    let refused = credentials(&site).create_api_key(bearer(&key, new_key(bob.user_id))).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let change = pb::ChangeMemberRoleRequest {
        user_id: bob.user_id,
        role: "viewer".to_owned(),
        ..pb::ChangeMemberRoleRequest::default()
    };
    organizations(&site).change_member_role(ann.asks(change)).await.unwrap();
    let held = validate(&site, &key).await.claims.unwrap().permissions;
    assert_eq!(held, ["platform.rule.read"]);
}

#[tokio::test]
async fn nobody_makes_a_key_that_is_not_its_to_make() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let eve = joined(&site, &ann, "eve@example.com", "viewer").await;
    let mut client = credentials(&site);
    let refused = client.create_api_key(bob.asks(new_key(eve.user_id))).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let refused = client.create_api_key(eve.asks(new_key(bob.user_id))).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let refused = client.create_api_key(bob.asks(new_key(99_999))).await;
    assert_eq!(reason(refused), "MEMBER_NOT_FOUND");
    let named = |permission: &str, user_id| pb::CreateApiKeyRequest {
        permissions: vec![permission.to_owned()],
        ..new_key(user_id)
    };
    let lacking = named("platform.audit.read", eve.user_id);
    assert_eq!(reason(client.create_api_key(eve.asks(lacking)).await), "ESCALATION_REFUSED");
    let unknown = named("platform.unheard_of.read", eve.user_id);
    assert_eq!(reason(client.create_api_key(eve.asks(unknown)).await), "PERMISSION_UNKNOWN");
    // Whoever rotates a key has its secret.
    let key = own_key(&site, &eve).await.api_key.unwrap();
    let rotate = pb::RotateApiKeyRequest {
        api_key_id: key.id,
        user_id: eve.user_id,
        ..pb::RotateApiKeyRequest::default()
    };
    assert_eq!(reason(client.rotate_api_key(bob.asks(rotate)).await), "PERMISSION_DENIED");
}

#[tokio::test]
async fn a_suspended_organisation_gets_no_account_for_pipelines() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let owner = site.owner().await;
    let suspend =
        pb::SuspendOrganizationRequest { org_id: ann.org_id, reason: "unpaid".to_owned() };
    organizations(&site).suspend_organization(with(&owner, suspend)).await.unwrap();
    let exchange = pb::ExchangeTokenRequest {
        subject: Some(pb::exchange_token_request::Subject::ServiceAccount(
            pb::ServiceAccountSubject { org_id: ann.org_id, user_id: 0 },
        )),
        audience: "config".to_owned(),
        ..pb::ExchangeTokenRequest::default()
    };
    let refused = site.token_as("etl").exchange_token(exchange).await;
    assert_eq!(reason(refused), "ORGANIZATION_SUSPENDED");
    let resume = pb::ResumeOrganizationRequest { org_id: ann.org_id };
    organizations(&site).resume_organization(with(&owner, resume)).await.unwrap();
    let ann = again(&site, "ann@example.com", ann.org_id).await;
    let list = ann.asks(pb::ListServiceAccountsRequest::default());
    let listed = credentials(&site).list_service_accounts(list).await.unwrap().into_inner();
    assert!(listed.service_accounts.is_empty());
}

#[tokio::test]
async fn a_key_is_bound_to_its_networks_and_its_organisations() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let request = pb::CreateApiKeyRequest {
        allowed_networks: vec!["192.0.2.0/24".to_owned(), "127.0.0.0/8".to_owned()],
        ..new_key(ann.user_id)
    };
    let key = credentials(&site).create_api_key(ann.asks(request)).await.unwrap();
    let key = key.into_inner().secret;
    assert!(works(&site, &key).await);
    for (from, good) in [("192.0.2.9", true), ("198.51.100.1", false), ("", false)] {
        assert_eq!(validate_from(&site, &key, from).await.valid, good, "{from}");
    }
    let settings = pb::OrganizationSettings {
        allowed_networks: vec!["127.0.0.1/32".to_owned(), "198.51.100.0/24".to_owned()],
        ..pb::OrganizationSettings::default()
    };
    let update = pb::UpdateOrganizationRequest {
        settings: Some(settings),
        ..pb::UpdateOrganizationRequest::default()
    };
    organizations(&site).update_organization(ann.asks(update)).await.unwrap();
    assert!(works(&site, &key).await);
    let told = validate_from(&site, &key, "127.0.0.1").await;
    assert_eq!(told.allowed_networks, ["127.0.0.1/32"]);
    assert!(!validate_from(&site, &key, "192.0.2.9").await.valid);
    let unbound = own_key(&site, &ann).await.secret;
    assert!(validate_from(&site, &unbound, "198.51.100.7").await.valid);
    assert!(!validate_from(&site, &unbound, "192.0.2.9").await.valid);
}

#[tokio::test]
async fn settings_and_limits_bound_keys() {
    let site = Site::today(|_| {}).await;
    let owner = site.owner().await;
    let org_id = owner.claims.as_ref().unwrap().org_id;
    let settings =
        pb::OrganizationSettings { api_key_max_age_days: 7, ..pb::OrganizationSettings::default() };
    let update = pb::UpdateOrganizationRequest {
        settings: Some(settings),
        ..pb::UpdateOrganizationRequest::default()
    };
    organizations(&site).update_organization(with(&owner, update)).await.unwrap();
    let user_id = owner.user.as_ref().unwrap().id;
    let mut client = credentials(&site);
    let made = client.create_api_key(with(&owner, new_key(user_id))).await.unwrap().into_inner();
    let end = site.clock.now() + Duration::from_secs(7 * 86_400);
    assert_eq!(made.api_key.unwrap().expires_at, Some(timestamp_to_wire(end)));
    let late = pb::CreateApiKeyRequest {
        expires_at: Some(timestamp_to_wire(end + Duration::from_secs(86_400))),
        ..new_key(user_id)
    };
    assert_eq!(reason(client.create_api_key(with(&owner, late)).await), "EXPIRY_TOO_FAR");
    let limits = pb::SetOrganizationLimitsRequest {
        org_id,
        limits: Some(pb::OrganizationLimits {
            max_credentials: 1,
            ..pb::OrganizationLimits::default()
        }),
        is_premium: None,
    };
    organizations(&site).set_organization_limits(with(&owner, limits)).await.unwrap();
    let refused = client.create_api_key(with(&owner, new_key(user_id))).await;
    assert_eq!(reason(refused), "QUOTA_EXCEEDED");
    let mut account =
        async |name| client.create_service_account(with(&owner, new_account(name, "member"))).await;
    assert!(account("etl").await.is_ok());
    assert_eq!(reason(account("second").await), "QUOTA_EXCEEDED");
}

#[tokio::test]
async fn a_list_shows_keys_without_secrets_and_those_that_ended_on_demand() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let eve = joined(&site, &ann, "eve@example.com", "viewer").await;
    let key = own_key(&site, &eve).await;
    let id = key.api_key.unwrap().id;
    own_key(&site, &ann).await;
    let list = |user_id, include_ended| pb::ListApiKeysRequest {
        user_id,
        include_ended,
        ..pb::ListApiKeysRequest::default()
    };
    let mut client = credentials(&site);
    let mut count = async |by: &Member, request| {
        client.list_api_keys(by.asks(request)).await.map(|it| it.into_inner().api_keys.len())
    };
    assert_eq!(count(&ann, list(0, false)).await.unwrap(), 2);
    assert_eq!(count(&eve, list(eve.user_id, false)).await.unwrap(), 1);
    assert_eq!(reason(count(&eve, list(0, false)).await), "PERMISSION_DENIED");
    let revoke = pb::RevokeApiKeyRequest { api_key_id: id, user_id: eve.user_id, org_id: 0 };
    credentials(&site).revoke_api_key(ann.asks(revoke)).await.unwrap();
    assert_eq!(count(&ann, list(0, false)).await.unwrap(), 1);
    assert_eq!(count(&ann, list(0, true)).await.unwrap(), 2);
}

#[tokio::test]
async fn whoever_leaves_has_no_keys() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let key = own_key(&site, &bob).await.secret;
    assert!(works(&site, &key).await);
    let remove = pb::RemoveMemberRequest { user_id: bob.user_id, org_id: 0 };
    organizations(&site).remove_member(ann.asks(remove)).await.unwrap();
    assert!(!works(&site, &key).await);
}

#[tokio::test]
async fn a_service_account_works_by_its_keys_and_its_role() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let made = account(&site, &ann, "etl", "admin").await;
    assert_eq!((made.role.as_str(), made.version, made.key_count), ("admin", 1, 0));
    let key = credentials(&site).create_api_key(ann.asks(new_key(made.user_id))).await.unwrap();
    let key = key.into_inner().secret;
    let claims = validate(&site, &key).await.claims.unwrap();
    assert_eq!(claims.kind, i32::from(pb::PrincipalKind::ServiceAccount));
    let status = |status: common::GenericStatus| pb::UpdateServiceAccountRequest {
        user_id: made.user_id,
        status: Some(status.into()),
        ..pb::UpdateServiceAccountRequest::default()
    };
    assert!(works(&site, &key).await);
    let mut client = credentials(&site);
    let off = ann.asks(status(common::GenericStatus::Inactive));
    let changed = client.update_service_account(off).await.unwrap().into_inner();
    assert_eq!(changed.service_account.unwrap().version, 2);
    assert!(!works(&site, &key).await);
    let on = ann.asks(status(common::GenericStatus::Active));
    client.update_service_account(on).await.unwrap();
    assert!(works(&site, &key).await);
    let get = pb::GetServiceAccountRequest { user_id: made.user_id, org_id: 0 };
    let found = client.get_service_account(ann.asks(get.clone())).await.unwrap().into_inner();
    assert_eq!(found.service_account.unwrap().key_count, 1);
    let delete = pb::DeleteServiceAccountRequest { user_id: made.user_id, org_id: 0 };
    let gone = client.delete_service_account(ann.asks(delete)).await.unwrap().into_inner();
    assert_eq!(gone.revoked_key_count, 1);
    assert!(!gone.consistency_token.is_empty());
    assert!(!works(&site, &key).await);
    let refused = client.get_service_account(ann.asks(get)).await;
    assert_eq!(reason(refused), "SERVICE_ACCOUNT_NOT_FOUND");
}

#[tokio::test]
async fn service_accounts_have_names_of_their_own_and_no_more_than_their_makers() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let made = account(&site, &ann, "etl", "admin").await;
    let mut client = credentials(&site);
    let mut create = async |by: &Member, name, role| {
        reason(client.create_service_account(by.asks(new_account(name, role))).await)
    };
    assert_eq!(create(&bob, "etl", "viewer").await, "NAME_ALREADY_EXISTS");
    assert_eq!(create(&bob, "other", "ghost").await, "ROLE_NOT_FOUND");
    assert_eq!(create(&ann, "other", "owner").await, "ESCALATION_REFUSED");
    let custom = pb::CreateRoleRequest {
        name: "manager".to_owned(),
        permissions: ["platform.service_account.write", "platform.service_account.delete"]
            .map(|permission| pb::RolePermission {
                permission: permission.to_owned(),
                scope: pb::PermissionScope::All.into(),
            })
            .to_vec(),
        ..pb::CreateRoleRequest::default()
    };
    roles(&site).create_role(ann.asks(custom)).await.unwrap();
    let eve = joined(&site, &ann, "eve@example.com", "manager").await;
    assert_eq!(create(&eve, "other", "viewer").await, "ESCALATION_REFUSED");
    let delete = pb::DeleteServiceAccountRequest { user_id: made.user_id, org_id: 0 };
    let refused = client.delete_service_account(eve.asks(delete)).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let update = pb::UpdateServiceAccountRequest {
        user_id: made.user_id,
        name: Some("renamed".to_owned()),
        expected_version: 9,
        ..pb::UpdateServiceAccountRequest::default()
    };
    let refused = client.update_service_account(ann.asks(update)).await;
    assert_eq!(reason(refused), "VERSION_CONFLICT");
}

#[tokio::test]
async fn pipelines_run_as_an_account_that_is_made_when_it_is_first_needed() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let exchange = || pb::ExchangeTokenRequest {
        subject: Some(pb::exchange_token_request::Subject::ServiceAccount(
            pb::ServiceAccountSubject { org_id: ann.org_id, user_id: 0 },
        )),
        audience: "config".to_owned(),
        ..pb::ExchangeTokenRequest::default()
    };
    let first = site.token_as("etl").exchange_token(exchange()).await.unwrap().into_inner();
    let second = site.token_as("etl").exchange_token(exchange()).await.unwrap().into_inner();
    let (first, second) = (first.claims.unwrap(), second.claims.unwrap());
    assert_eq!(first.user_id, second.user_id);
    assert_eq!(first.kind, i32::from(pb::PrincipalKind::ServiceAccount));
    assert!(first.permissions.iter().any(|it| it == "platform.pipeline.execute"));
    assert!(!first.permissions.iter().any(|it| it == "platform.member.write"));
    let list = ann.asks(pb::ListServiceAccountsRequest::default());
    let listed = credentials(&site).list_service_accounts(list).await.unwrap().into_inner();
    assert_eq!(listed.service_accounts.len(), 1);
    let refused = site.token_as("query").exchange_token(exchange()).await;
    assert_eq!(reason(refused), "EXCHANGE_REFUSED");
}

#[tokio::test]
async fn a_service_acts_with_the_key_that_it_was_presented() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let made = own_key(&site, &ann).await;
    let exchange = pb::ExchangeTokenRequest {
        subject: Some(pb::exchange_token_request::Subject::SubjectToken(made.secret.clone())),
        audience: "config".to_owned(),
        ..pb::ExchangeTokenRequest::default()
    };
    let token = site.token_as("query").exchange_token(exchange).await.unwrap().into_inner();
    let validate = |token: &str| pb::ValidateTokenRequest {
        token: token.to_owned(),
        audience: "config".to_owned(),
    };
    let mut auth = site.auth_as("config");
    let told = auth.validate_token(validate(&token.access_token)).await.unwrap().into_inner();
    assert_eq!(told.claims.unwrap().api_key_id, made.api_key.as_ref().unwrap().id);
    let revoke = pb::RevokeApiKeyRequest {
        api_key_id: made.api_key.unwrap().id,
        user_id: ann.user_id,
        org_id: 0,
    };
    credentials(&site).revoke_api_key(ann.asks(revoke)).await.unwrap();
    let told = auth.validate_token(validate(&token.access_token)).await.unwrap().into_inner();
    assert!(!told.valid);
}

#[tokio::test]
async fn what_a_token_says_follows_the_role() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let custom = pb::CreateRoleRequest {
        name: "auditor".to_owned(),
        permissions: vec![pb::RolePermission {
            permission: "platform.organization.read".to_owned(),
            scope: pb::PermissionScope::All.into(),
        }],
        ..pb::CreateRoleRequest::default()
    };
    roles(&site).create_role(ann.asks(custom)).await.unwrap();
    let made = account(&site, &ann, "watcher", "auditor").await;
    let key = credentials(&site).create_api_key(ann.asks(new_key(made.user_id))).await.unwrap();
    let key = key.into_inner().secret;
    let list = || bearer(&key, pb::ListServiceAccountsRequest::default());
    assert!(works(&site, &key).await);
    assert!(credentials(&site).list_service_accounts(list()).await.is_err());
    let update = pb::UpdateRoleRequest {
        name: "auditor".to_owned(),
        add: vec![pb::RolePermission {
            permission: "platform.service_account.read".to_owned(),
            scope: pb::PermissionScope::All.into(),
        }],
        ..pb::UpdateRoleRequest::default()
    };
    roles(&site).update_role(ann.asks(update)).await.unwrap();
    assert!(credentials(&site).list_service_accounts(list()).await.is_ok());
}

#[tokio::test]
async fn a_disabled_person_has_no_key_that_works() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let key = own_key(&site, &ann).await.secret;
    assert!(works(&site, &key).await);
    let owner = site.owner().await;
    let disable = pb::SetUserStatusRequest {
        user_id: ann.user_id,
        status: common::GenericStatus::Inactive.into(),
        ..pb::SetUserStatusRequest::default()
    };
    site.admin().set_user_status(with(&owner, disable)).await.unwrap();
    assert!(!works(&site, &key).await);
    assert!(site.login("ann@example.com", PASSWORD).await.is_err());
}
