//! Every method that changes something leaves an audit record when it succeeds, or stands here with the reason.

use std::collections::BTreeSet;
use std::time::Duration;

use platform_proto::methods::{Idempotency, methods};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::complete_mfa_request::Factor;
use platform_proto::platform::auth::v1::login_response::Outcome;
use platform_proto::platform::common::v1 as common;
use store::{Db, Tx, Work, params};

use crate::credentials::{account, credentials, own_key};
use crate::factors::enroll;
use crate::permissions::{WRITE, deny, grant, user};
use crate::site::{PASSWORD, Site, register, with};
use crate::teams::{
    Member, again, enter, founder, invitation, joined, new_organization, organizations,
    permissions, permissions_as_peer, roles,
};

/// A password that is not [`PASSWORD`].
const OTHER: &str = "Wm4?rt-Zk8=b";

/// Methods that leave no record when they succeed, and why.
const UNRECORDED: [(&str, &str); 5] = [
    ("AuditService/RecordAuditEvents", "what it brings is the record"),
    ("AuditService/StreamAuditLogs", "it reads"),
    ("CredentialService/ValidateApiKey", "it notes when a key was used, and changes nothing"),
    ("OidcService/StartOidcSignIn", "an attempt is nobody's before it is completed"),
    ("TokenService/ExchangeToken", "the actor stands in the events of what is done with the token"),
];

/// Methods that take an identity provider, which `oidc` has: it looks for their records.
pub(crate) const WITH_PROVIDER: [&str; 5] = [
    "OidcService/CompleteOidcSignIn",
    "OidcService/CreateIdentityProvider",
    "OidcService/DeleteIdentityProvider",
    "OidcService/UnlinkIdentity",
    "OidcService/UpdateIdentityProvider",
];

/// The methods of which the record has a success, such as `AuthService/Login`.
pub(crate) async fn recorded(site: &Site) -> BTreeSet<String> {
    let tables = store::migrations![
        "0001_accounts",
        "0002_organizations",
        "0003_permissions",
        "0004_credentials",
        "0005_oidc",
        "0006_audit",
    ];
    let db = Db::open(&site.options.store, tables).await.unwrap();
    let found = db.read(Recorded).await.unwrap();
    let name = |it: &String| it.strip_prefix("platform.auth.v1.").map(str::to_owned);
    found.iter().filter_map(name).collect()
}

struct Recorded;

impl Work for Recorded {
    type Output = Vec<String>;
    type Error = store::Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>, store::Error> {
        tx.all("SELECT DISTINCT method FROM audit_events WHERE outcome = 1", params![]).await
    }
}

#[tokio::test]
async fn every_change_leaves_a_record_or_has_a_reason_not_to() {
    let site = Site::new().await;
    let zoe = own_account(&site).await;
    operators(&site, zoe).await;
    let (ann, vic) = organization(&site).await;
    keys(&site, &ann).await;
    groups_and_grants(&site, &ann, &vic).await;
    ends(&site, &ann, &vic).await;
    let found = recorded(&site).await;
    let own = |path: &str| path.strip_prefix("/platform.auth.v1.").map(str::to_owned);
    let changing = methods().iter().filter(|it| it.idempotency != Idempotency::NoSideEffects);
    let is_wrong = |method: &String| {
        let is_excused = UNRECORDED.iter().any(|(name, _)| name == method);
        let is_elsewhere = WITH_PROVIDER.contains(&method.as_str());
        found.contains(method) == (is_excused || is_elsewhere)
    };
    let wrong: Vec<String> = changing.filter_map(|it| own(it.path)).filter(is_wrong).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// What people do to their own accounts; the id of one of them, who is signed out.
async fn own_account(site: &Site) -> i64 {
    let email = "zoe@example.com";
    site.account().register(register(email)).await.unwrap();
    site.wait(Duration::from_secs(61));
    let ask = pb::RequestEmailVerificationRequest { email: email.to_owned() };
    site.account().request_email_verification(ask).await.unwrap();
    let token = site.mailed(email, "auth.verify_email").await;
    site.account().verify_email(pb::VerifyEmailRequest { token }).await.unwrap();
    let zoe = site.signed_in(email, PASSWORD).await;
    let profile = pb::UpdateProfileRequest {
        full_name: Some("Zoë Q.".to_owned()),
        ..pb::UpdateProfileRequest::default()
    };
    site.account().update_profile(with(&zoe, profile)).await.unwrap();
    let change = pb::ChangePasswordRequest {
        current_password: PASSWORD.to_owned(),
        new_password: OTHER.to_owned(),
    };
    site.account().change_password(with(&zoe, change)).await.unwrap();
    let new_email = "quist@example.com".to_owned();
    let change = pb::ChangeEmailRequest { new_email, password: OTHER.to_owned() };
    site.account().change_email(with(&zoe, change)).await.unwrap();
    let ask = pb::RequestPasswordResetRequest { email: email.to_owned() };
    site.account().request_password_reset(ask).await.unwrap();
    let token = site.mailed(email, "auth.reset_password").await;
    let reset = pb::ResetPasswordRequest { token, new_password: "Tq7!mn-Xc4#d".to_owned() };
    site.account().reset_password(reset).await.unwrap();
    site.wait(Duration::from_secs(1));
    let zoe = site.signed_in(email, "Tq7!mn-Xc4#d").await;
    let (authenticator, _) = enroll(site, &zoe).await;
    let Outcome::MfaChallenge(asked) = site.login(email, "Tq7!mn-Xc4#d").await.unwrap() else {
        panic!("no second factor is asked for");
    };
    let factor = Some(Factor::TotpCode(authenticator.code(site)));
    let complete = pb::CompleteMfaRequest { challenge: asked.challenge, factor };
    let done = site.auth().complete_mfa(complete).await.unwrap().into_inner();
    let second = done.signed_in.unwrap();
    site.wait(Duration::from_secs(30));
    let renew = pb::RegenerateRecoveryCodesRequest { totp_code: authenticator.code(site) };
    site.account().regenerate_recovery_codes(with(&zoe, renew)).await.unwrap();
    site.wait(Duration::from_secs(30));
    let code = pb::disable_totp_request::Factor::TotpCode(authenticator.code(site));
    let disable = pb::DisableTotpRequest { factor: Some(code) };
    site.account().disable_totp(with(&zoe, disable)).await.unwrap();
    let user_id = zoe.user.as_ref().unwrap().id;
    let session_id = second.claims.unwrap().session_id;
    let end = pb::InvalidateSessionRequest { session_id, user_id };
    site.auth().invalidate_session(with(&zoe, end)).await.unwrap();
    let third = site.signed_in(email, "Tq7!mn-Xc4#d").await;
    site.auth().logout(with(&third, pb::LogoutRequest {})).await.unwrap();
    let all = pb::InvalidateAllSessionsRequest { user_id, except_session_id: None };
    site.auth().invalidate_all_sessions(with(&zoe, all)).await.unwrap();
    user_id
}

/// What operators do to somebody's account.
async fn operators(site: &Site, user_id: i64) {
    let owner = site.owner().await;
    let email = "max@example.com".to_owned();
    let create = pb::CreateUserRequest { email, full_name: "Max".to_owned() };
    site.admin().create_user(with(&owner, create)).await.unwrap();
    for status in [common::GenericStatus::Inactive, common::GenericStatus::Active] {
        let set =
            pb::SetUserStatusRequest { user_id, status: status.into(), reason: "a".to_owned() };
        site.admin().set_user_status(with(&owner, set)).await.unwrap();
    }
    for _ in 0..5 {
        _ = site.login("zoe@example.com", "Wrong-password-1").await;
    }
    let unlock = pb::UnlockUserRequest { user_id };
    site.admin().unlock_user(with(&owner, unlock)).await.unwrap();
    let zoe = site.signed_in("zoe@example.com", "Tq7!mn-Xc4#d").await;
    enroll(site, &zoe).await;
    let reset = pb::ResetUserMfaRequest { user_id, reason: "a lost phone".to_owned() };
    site.admin().reset_user_mfa(with(&owner, reset)).await.unwrap();
    let promote = pb::SetOperatorRequest { user_id, is_operator: true };
    site.admin().set_operator(with(&owner, promote)).await.unwrap();
    site.wait(Duration::from_secs(1));
    let zoe = site.signed_in("zoe@example.com", "Tq7!mn-Xc4#d").await;
    let delete = pb::DeleteAccountRequest { confirm_email: "zoe@example.com".to_owned() };
    site.account().delete_account(with(&zoe, delete)).await.unwrap();
}

/// An organisation with its owner and a viewer, and how people come and go.
async fn organization(site: &Site) -> (Member, Member) {
    let ann = founder(site, "ann@example.com", "north").await;
    let vic = joined(site, &ann, "vic@example.com", "viewer").await;
    let mut client = organizations(site);
    let listed = pb::OrganizationSettings {
        allowed_email_domains: vec!["example.com".to_owned()],
        ..pb::OrganizationSettings::default()
    };
    let update = pb::UpdateOrganizationRequest {
        settings: Some(listed),
        ..pb::UpdateOrganizationRequest::default()
    };
    client.update_organization(ann.asks(update)).await.unwrap();
    let invited = client.create_invitation(ann.asks(invitation("sue@example.com", "viewer"))).await;
    let invitation_id = invited.unwrap().into_inner().invitation.unwrap().id;
    site.wait(Duration::from_secs(3600));
    let ann = again(site, "ann@example.com", ann.org_id).await;
    let resend = pb::ResendInvitationRequest { invitation_id: invitation_id.clone(), org_id: 0 };
    client.resend_invitation(ann.asks(resend)).await.unwrap();
    let revoke = pb::RevokeInvitationRequest { invitation_id, org_id: 0 };
    client.revoke_invitation(ann.asks(revoke)).await.unwrap();
    let tom = site.person("tom@example.com").await.user.unwrap().id;
    let add = pb::AddMemberRequest {
        email: "tom@example.com".to_owned(),
        role: "viewer".to_owned(),
        org_id: 0,
    };
    client.add_member(ann.asks(add)).await.unwrap();
    let change = pb::ChangeMemberRoleRequest {
        user_id: tom,
        role: "analyst".to_owned(),
        ..pb::ChangeMemberRoleRequest::default()
    };
    client.change_member_role(ann.asks(change)).await.unwrap();
    let remove = pb::RemoveMemberRequest { user_id: tom, org_id: 0 };
    client.remove_member(ann.asks(remove)).await.unwrap();
    (ann, vic)
}

async fn keys(site: &Site, ann: &Member) {
    let mut client = credentials(site);
    let (user_id, org_id) = (ann.user_id, 0);
    let api_key_id = own_key(site, ann).await.api_key.unwrap().id;
    let rotate = pb::RotateApiKeyRequest {
        user_id,
        api_key_id: api_key_id.clone(),
        ..pb::RotateApiKeyRequest::default()
    };
    client.rotate_api_key(ann.asks(rotate)).await.unwrap();
    let revoke = pb::RevokeApiKeyRequest { user_id, api_key_id, org_id };
    client.revoke_api_key(ann.asks(revoke)).await.unwrap();
    let user_id = account(site, ann, "robot", "viewer").await.user_id;
    let update = pb::UpdateServiceAccountRequest {
        user_id,
        description: Some("it reads".to_owned()),
        ..pb::UpdateServiceAccountRequest::default()
    };
    client.update_service_account(ann.asks(update)).await.unwrap();
    let delete = pb::DeleteServiceAccountRequest { user_id, org_id };
    client.delete_service_account(ann.asks(delete)).await.unwrap();
}

async fn groups_and_grants(site: &Site, ann: &Member, vic: &Member) {
    let mut client = roles(site);
    let role = || "runner".to_owned();
    let create = pb::CreateRoleRequest { name: role(), ..pb::CreateRoleRequest::default() };
    client.create_role(ann.asks(create)).await.unwrap();
    let description = Some("it runs".to_owned());
    let update =
        pb::UpdateRoleRequest { name: role(), description, ..pb::UpdateRoleRequest::default() };
    client.update_role(ann.asks(update)).await.unwrap();
    let delete = pb::DeleteRoleRequest { name: role(), org_id: 0 };
    client.delete_role(ann.asks(delete)).await.unwrap();
    let create = pb::CreateGroupRequest { name: "night".to_owned(), ..Default::default() };
    let made = client.create_group(ann.asks(create)).await.unwrap().into_inner();
    let group_id = made.group.unwrap().id;
    let update = pb::UpdateGroupRequest {
        group_id: group_id.clone(),
        description: Some("the night shift".to_owned()),
        ..pb::UpdateGroupRequest::default()
    };
    client.update_group(ann.asks(update)).await.unwrap();
    let change = pb::ChangeGroupMembersRequest {
        group_id: group_id.clone(),
        add_user_ids: vec![vic.user_id],
        ..pb::ChangeGroupMembersRequest::default()
    };
    client.change_group_members(ann.asks(change)).await.unwrap();
    client.delete_group(ann.asks(pb::DeleteGroupRequest { group_id, org_id: 0 })).await.unwrap();

    let target = pb::GrantTarget { entity_type: "pipeline".to_owned(), entity_id: "1".to_owned() };
    let entity = pb::Entity { entity: Some(target.clone()), ..pb::Entity::default() };
    let put = pb::PutEntitiesRequest { org_id: ann.org_id, entities: vec![entity] };
    permissions_as_peer(site).put_entities(put).await.unwrap();
    let mut client = permissions(site);
    let subject = || user(vic.user_id);
    client.grant_permission(ann.asks(grant(subject(), "1", &[WRITE]))).await.unwrap();
    client.deny_permission(ann.asks(deny(subject(), "1", &[WRITE]))).await.unwrap();
    let revoke = pb::RevokePermissionRequest {
        subject: subject(),
        target: Some(target.clone()),
        ..pb::RevokePermissionRequest::default()
    };
    client.revoke_permission(ann.asks(revoke)).await.unwrap();
    let remove = pb::RemoveEntitiesRequest { org_id: ann.org_id, entities: vec![target] };
    permissions_as_peer(site).remove_entities(remove).await.unwrap();
}

/// How an organisation changes hands and goes, and how a session moves.
async fn ends(site: &Site, ann: &Member, vic: &Member) {
    let mut client = organizations(site);
    let (operator, org_id) = (site.owner().await, ann.org_id);
    let limits = pb::SetOrganizationLimitsRequest {
        org_id,
        is_premium: Some(true),
        ..pb::SetOrganizationLimitsRequest::default()
    };
    client.set_organization_limits(with(&operator, limits)).await.unwrap();
    let suspend = pb::SuspendOrganizationRequest { org_id, reason: "unpaid".to_owned() };
    client.suspend_organization(with(&operator, suspend)).await.unwrap();
    let resume = pb::ResumeOrganizationRequest { org_id };
    client.resume_organization(with(&operator, resume)).await.unwrap();
    site.wait(Duration::from_secs(1));
    let person = site.signed_in("ann@example.com", PASSWORD).await;
    let create = with(&person, new_organization("south"));
    let south = client.create_organization(create).await.unwrap().into_inner();
    let south = south.organization.unwrap().id;
    let refresh_token = person.refresh_token.clone();
    let renew = pb::RefreshAccessTokenRequest { refresh_token, org_id: Some(south) };
    site.auth().refresh_access_token(renew).await.unwrap();
    let ann = enter(site, &person, org_id).await.unwrap();
    let transfer = pb::TransferOwnershipRequest { new_owner_user_id: vic.user_id, org_id: 0 };
    client.transfer_ownership(ann.asks(transfer)).await.unwrap();
    let owner = enter(site, &person, south).await.unwrap();
    let delete = pb::DeleteOrganizationRequest { confirm_slug: "south".to_owned(), org_id: 0 };
    client.delete_organization(owner.asks(delete)).await.unwrap();
    let person = site.signed_in("ann@example.com", PASSWORD).await;
    let restore = pb::RestoreOrganizationRequest { org_id: south };
    client.restore_organization(with(&person, restore)).await.unwrap();
}
