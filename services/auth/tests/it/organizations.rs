//! Organisations: founding, changing, inviting, handing over, suspending and deleting them.

use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;

use crate::credentials::{account, credentials, new_key};
use crate::site::{Site, bearer, reason, with};
use crate::teams::{
    Member, again, enter, founder, invitation, joined, new_organization, organizations, roles,
};

async fn get(site: &Site, by: &Member) -> pb::Organization {
    let request = by.asks(pb::GetOrganizationRequest::default());
    let found = site.auth().get_organization(request).await.unwrap().into_inner();
    found.organization.unwrap()
}

async fn members(site: &Site, by: &Member) -> Vec<pb::OrganizationMember> {
    let pagination = Some(common::PaginationRequest {
        sort_by: "email".to_owned(),
        sort_order: "asc".to_owned(),
        ..common::PaginationRequest::default()
    });
    let request = pb::GetOrganizationMembersRequest {
        pagination,
        ..pb::GetOrganizationMembersRequest::default()
    };
    let found = site.auth().get_organization_members(by.asks(request)).await.unwrap().into_inner();
    assert_eq!(found.pagination.unwrap().total as usize, found.members.len());
    found.members
}

#[tokio::test]
async fn a_person_founds_an_organisation_and_owns_it() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let found = get(&site, &ann).await;
    assert_eq!(
        (found.slug.as_str(), found.owner_user_id, found.version),
        ("north", ann.user_id, 1)
    );
    assert_eq!((found.timezone.as_str(), found.currency.as_str()), ("UTC", "USD"));
    assert_eq!(found.status, i32::from(pb::OrganizationStatus::Active));
    let listed = members(&site, &ann).await;
    let [only] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!((only.role.as_str(), only.invited_by), ("owner", 0));
    assert_eq!(only.kind, i32::from(pb::PrincipalKind::User));
    let taken = organizations(&site).create_organization(ann.asks(new_organization("north"))).await;
    assert_eq!(reason(taken), "SLUG_ALREADY_EXISTS");
    let mut wrong = new_organization("south");
    wrong.timezone = "Mars/Olympus".to_owned();
    let refused = organizations(&site).create_organization(ann.asks(wrong)).await;
    assert_eq!(reason(refused), "VALIDATION_FAILED");
}

#[tokio::test]
async fn a_person_owns_ten_organisations_at_most() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "org-0").await;
    for number in 1..10 {
        let request = ann.asks(new_organization(&format!("org-{number}")));
        organizations(&site).create_organization(request).await.unwrap();
    }
    let more = organizations(&site).create_organization(ann.asks(new_organization("org-10"))).await;
    assert_eq!(reason(more), "QUOTA_EXCEEDED");
}

#[tokio::test]
async fn a_change_names_the_version_that_it_is_made_on() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let rename = |name: &str, expected_version| pb::UpdateOrganizationRequest {
        name: Some(name.to_owned()),
        expected_version,
        ..pb::UpdateOrganizationRequest::default()
    };
    let mut client = organizations(&site);
    let changed = client.update_organization(ann.asks(rename("Northern", 1))).await.unwrap();
    let changed = changed.into_inner().organization.unwrap();
    assert_eq!((changed.name.as_str(), changed.version), ("Northern", 2));
    let stale = client.update_organization(ann.asks(rename("Other", 1))).await;
    assert_eq!(reason(stale), "VERSION_CONFLICT");
    let same = client.update_organization(ann.asks(rename("Northern", 0))).await.unwrap();
    assert_eq!(same.into_inner().organization.unwrap().version, 2);
}

#[tokio::test]
async fn settings_that_would_lock_the_caller_out_are_refused() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let with = |settings| pb::UpdateOrganizationRequest {
        settings: Some(settings),
        ..pb::UpdateOrganizationRequest::default()
    };
    let refused = [
        pb::OrganizationSettings {
            allowed_networks: vec!["203.0.113.0/24".to_owned()],
            ..pb::OrganizationSettings::default()
        },
        pb::OrganizationSettings {
            allowed_sign_in_methods: vec![pb::SignInMethod::Oidc.into()],
            ..pb::OrganizationSettings::default()
        },
        pb::OrganizationSettings { mfa_required: true, ..pb::OrganizationSettings::default() },
    ];
    for settings in refused {
        let request = ann.asks(with(settings.clone()));
        let answer = organizations(&site).update_organization(request).await;
        assert_eq!(reason(answer), "WOULD_LOCK_OUT", "{settings:?}");
    }
    let open = pb::OrganizationSettings {
        allowed_networks: vec!["127.0.0.0/8".to_owned()],
        allowed_sign_in_methods: vec![pb::SignInMethod::Password.into()],
        first_weekday: 7,
        ..pb::OrganizationSettings::default()
    };
    organizations(&site).update_organization(ann.asks(with(open.clone()))).await.unwrap();
    assert_eq!(get(&site, &ann).await.settings, Some(open));
}

#[tokio::test]
async fn the_address_for_invoices_is_the_owners() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let set = pb::UpdateOrganizationRequest {
        billing_email: Some("pay@example.com".to_owned()),
        ..pb::UpdateOrganizationRequest::default()
    };
    let refused = organizations(&site).update_organization(bob.asks(set.clone())).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    organizations(&site).update_organization(ann.asks(set)).await.unwrap();
    assert_eq!(get(&site, &ann).await.billing_email, "pay@example.com");
    assert_eq!(get(&site, &bob).await.billing_email, "");
}

#[tokio::test]
async fn an_invitation_makes_its_addressee_a_member_once() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let (bob, eve) = (site.person("bob@example.com").await, site.person("eve@example.com").await);
    let mut client = organizations(&site);
    let invite = ann.asks(invitation("Bob@Example.com", "analyst"));
    let made = client.create_invitation(invite).await.unwrap().into_inner().invitation.unwrap();
    assert_eq!(made.status, i32::from(pb::InvitationStatus::Open));
    let token = site.mailed("Bob@Example.com", "auth.invitation").await;
    let seen = client.get_invitation(pb::GetInvitationRequest { token: token.clone() }).await;
    let seen = seen.unwrap().into_inner();
    assert_eq!((seen.org_name.as_str(), seen.invited_by_name.as_str()), ("north", "Zoë Quist"));
    let accept = pb::AcceptInvitationRequest { token };
    let other = client.accept_invitation(with(&eve, accept.clone())).await;
    assert_eq!(reason(other), "INVITATION_NOT_FOUND");
    let joined = client.accept_invitation(with(&bob, accept.clone())).await.unwrap().into_inner();
    let place = joined.membership.unwrap();
    assert_eq!((place.org_slug.as_str(), place.role.as_str()), ("north", "analyst"));
    let twice = client.accept_invitation(with(&bob, accept)).await;
    assert_eq!(reason(twice), "INVITATION_NOT_FOUND");
    let names: Vec<_> = members(&site, &ann).await.into_iter().map(|it| it.email).collect();
    assert_eq!(names, ["ann@example.com", "bob@example.com"]);
    let again = client.create_invitation(ann.asks(invitation("bob@example.com", "viewer"))).await;
    assert_eq!(reason(again), "MEMBER_ALREADY_EXISTS");
    let revoke = pb::RevokeInvitationRequest { org_id: 0, invitation_id: made.id };
    assert_eq!(reason(client.revoke_invitation(ann.asks(revoke)).await), "INVITATION_CLOSED");
}

#[tokio::test]
async fn a_repeated_invitation_is_mailed_once_an_hour_and_says_what_was_asked_last() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let mut client = organizations(&site);
    let to = "bob@example.com";
    let first = client.create_invitation(ann.asks(invitation(to, "viewer"))).await.unwrap();
    let first = first.into_inner().invitation.unwrap();
    let repeat = client.create_invitation(ann.asks(invitation(to, "viewer"))).await.unwrap();
    assert_eq!(repeat.into_inner().invitation.unwrap(), first);
    let other = client.create_invitation(ann.asks(invitation(to, "analyst"))).await.unwrap();
    let other = other.into_inner().invitation.unwrap();
    assert_eq!((other.id, other.role.as_str()), (first.id, "analyst"));
    assert_eq!(site.mails(to, "auth.invitation").await.len(), 1);
    let token = site.mailed(to, "auth.invitation").await;
    let told = client.get_invitation(pb::GetInvitationRequest { token: token.clone() }).await;
    assert_eq!(told.unwrap().into_inner().invitation.unwrap().role, "analyst");
    let admin = invitation(to, "owner");
    assert_eq!(reason(client.create_invitation(ann.asks(admin)).await), "ESCALATION_REFUSED");
    // Whoever was mailed has the role that was asked for last.
    let bob = site.person(to).await;
    let accept = with(&bob, pb::AcceptInvitationRequest { token });
    client.accept_invitation(accept).await.unwrap();
    let bob = enter(&site, &bob, ann.org_id).await.unwrap();
    let all = members(&site, &ann).await;
    assert_eq!(all.iter().find(|it| it.user_id == bob.user_id).unwrap().role, "analyst");
}

#[tokio::test]
async fn a_later_invitation_replaces_the_first_and_one_is_sent_again_after_an_hour() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let mut client = organizations(&site);
    let to = "bob@example.com";
    client.create_invitation(ann.asks(invitation(to, "viewer"))).await.unwrap();
    let first = site.mailed(to, "auth.invitation").await;
    site.wait(Duration::from_secs(3601));
    let ann = again(&site, "ann@example.com", ann.org_id).await;
    let made = client.create_invitation(ann.asks(invitation(to, "analyst"))).await.unwrap();
    let id = made.into_inner().invitation.unwrap().id;
    let gone = client.get_invitation(pb::GetInvitationRequest { token: first }).await;
    assert_eq!(reason(gone), "INVITATION_NOT_FOUND");
    let resend = pb::ResendInvitationRequest { org_id: 0, invitation_id: id.clone() };
    client.resend_invitation(ann.asks(resend.clone())).await.unwrap();
    assert_eq!(site.mails(to, "auth.invitation").await.len(), 2);
    // After eight days it has expired, and can be sent again.
    site.wait(Duration::from_secs(8 * 86_400));
    let ann = again(&site, "ann@example.com", ann.org_id).await;
    let status = Some(pb::InvitationStatus::Expired.into());
    let list = pb::ListInvitationsRequest { status, ..pb::ListInvitationsRequest::default() };
    let expired = client.list_invitations(ann.asks(list)).await.unwrap().into_inner();
    assert_eq!(expired.invitations.len(), 1);
    let renewed = client.resend_invitation(ann.asks(resend)).await.unwrap().into_inner();
    let status = renewed.invitation.unwrap().status;
    assert_eq!(status, i32::from(pb::InvitationStatus::Open));
    let token = site.mailed(to, "auth.invitation").await;
    client.get_invitation(pb::GetInvitationRequest { token: token.clone() }).await.unwrap();
    let revoke = pb::RevokeInvitationRequest { org_id: 0, invitation_id: id };
    client.revoke_invitation(ann.asks(revoke.clone())).await.unwrap();
    client.revoke_invitation(ann.asks(revoke)).await.unwrap();
    let gone = client.get_invitation(pb::GetInvitationRequest { token }).await;
    assert_eq!(reason(gone), "INVITATION_NOT_FOUND");
}

#[tokio::test]
async fn an_address_outside_the_listed_domains_is_not_invited_and_one_inside_may_be_added() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    site.person("bob@example.com").await;
    site.person("eve@elsewhere.example").await;
    let settings = pb::OrganizationSettings {
        allowed_email_domains: vec!["example.com".to_owned()],
        ..pb::OrganizationSettings::default()
    };
    let set = pb::UpdateOrganizationRequest {
        settings: Some(settings),
        ..pb::UpdateOrganizationRequest::default()
    };
    let mut client = organizations(&site);
    let add = |email: &str, role: &str| pb::AddMemberRequest {
        org_id: 0,
        email: email.to_owned(),
        role: role.to_owned(),
    };
    let unlisted = client.add_member(ann.asks(add("bob@example.com", "viewer"))).await;
    assert_eq!(reason(unlisted), "USER_NOT_FOUND");
    client.update_organization(ann.asks(set)).await.unwrap();
    let outside = client.create_invitation(ann.asks(invitation("x@elsewhere.example", "viewer")));
    assert_eq!(reason(outside.await), "EMAIL_DOMAIN_NOT_ALLOWED");
    let eve = client.add_member(ann.asks(add("eve@elsewhere.example", "viewer"))).await;
    assert_eq!(reason(eve), "USER_NOT_FOUND");
    let owner = client.add_member(ann.asks(add("bob@example.com", "owner"))).await;
    assert_eq!(reason(owner), "ESCALATION_REFUSED");
    let ghost = client.add_member(ann.asks(add("bob@example.com", "ghost"))).await;
    assert_eq!(reason(ghost), "ROLE_NOT_FOUND");
    let bob = client.add_member(ann.asks(add("BOB@example.com", "viewer"))).await.unwrap();
    let bob = bob.into_inner();
    assert_eq!(bob.member.unwrap().role, "viewer");
    assert!(!bob.consistency_token.is_empty());
    let twice = client.add_member(ann.asks(add("bob@example.com", "viewer"))).await;
    assert_eq!(reason(twice), "MEMBER_ALREADY_EXISTS");
}

#[tokio::test]
async fn another_role_ends_the_old_token_and_the_owner_keeps_its_own() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let cid = joined(&site, &ann, "cid@example.com", "viewer").await;
    let change = |user_id, role: &str, expected_version| pb::ChangeMemberRoleRequest {
        org_id: 0,
        user_id,
        role: role.to_owned(),
        expected_version,
    };
    let mut client = organizations(&site);
    let owner = client.change_member_role(bob.asks(change(ann.user_id, "viewer", 0))).await;
    assert_eq!(reason(owner), "LAST_OWNER");
    let crown = client.change_member_role(ann.asks(change(bob.user_id, "owner", 0))).await;
    assert_eq!(reason(crown), "ESCALATION_REFUSED");
    let stale = client.change_member_role(ann.asks(change(cid.user_id, "analyst", 7))).await;
    assert_eq!(reason(stale), "VERSION_CONFLICT");
    let nobody = client.change_member_role(ann.asks(change(9999, "analyst", 0))).await;
    assert_eq!(reason(nobody), "MEMBER_NOT_FOUND");
    site.wait(Duration::from_secs(1));
    let changed = client.change_member_role(bob.asks(change(cid.user_id, "analyst", 1))).await;
    let changed = changed.unwrap().into_inner().member.unwrap();
    assert_eq!((changed.role.as_str(), changed.version), ("analyst", 2));
    let ended = site.auth().get_organization(cid.asks(pb::GetOrganizationRequest::default())).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let cid = again(&site, "cid@example.com", ann.org_id).await;
    get(&site, &cid).await;
}

#[tokio::test]
async fn who_is_removed_or_leaves_has_nothing_left() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let cid = joined(&site, &ann, "cid@example.com", "viewer").await;
    let remove = |user_id| pb::RemoveMemberRequest { org_id: 0, user_id };
    let mut client = organizations(&site);
    assert_eq!(reason(client.remove_member(ann.asks(remove(ann.user_id))).await), "LAST_OWNER");
    assert_eq!(
        reason(client.remove_member(cid.asks(remove(bob.user_id))).await),
        "PERMISSION_DENIED"
    );
    client.remove_member(bob.asks(remove(cid.user_id))).await.unwrap();
    let ended = site.auth().get_organization(cid.asks(pb::GetOrganizationRequest::default())).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let person = site.signed_in("cid@example.com", crate::site::PASSWORD).await;
    assert_eq!(
        reason(enter(&site, &person, ann.org_id).await.map(|_| ())),
        "ORGANIZATION_NOT_FOUND"
    );
    client.remove_member(bob.asks(remove(bob.user_id))).await.unwrap();
    assert_eq!(members(&site, &ann).await.len(), 1);
    assert_eq!(
        reason(client.remove_member(ann.asks(remove(bob.user_id))).await),
        "MEMBER_NOT_FOUND"
    );
}

#[tokio::test]
async fn the_ownership_goes_over_on_a_fresh_proof() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "viewer").await;
    let to = |new_owner_user_id| pb::TransferOwnershipRequest { org_id: 0, new_owner_user_id };
    let mut client = organizations(&site);
    assert_eq!(reason(client.transfer_ownership(ann.asks(to(9999))).await), "MEMBER_NOT_FOUND");
    site.wait(Duration::from_secs(11 * 60));
    let late = client.transfer_ownership(ann.asks(to(bob.user_id))).await;
    assert_eq!(reason(late), "REAUTHENTICATION_REQUIRED");
    let ann = again(&site, "ann@example.com", ann.org_id).await;
    site.wait(Duration::from_secs(1));
    let moved = client.transfer_ownership(ann.asks(to(bob.user_id))).await.unwrap().into_inner();
    assert_eq!(moved.organization.unwrap().owner_user_id, bob.user_id);
    let roles: Vec<_> = {
        let bob = again(&site, "bob@example.com", ann.org_id).await;
        members(&site, &bob).await.into_iter().map(|it| it.role).collect()
    };
    assert_eq!(roles, ["admin", "owner"]);
    assert_eq!(site.mails("ann@example.com", "auth.ownership_transferred").await.len(), 1);
    let ended = site.auth().get_organization(ann.asks(pb::GetOrganizationRequest::default())).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
}

#[tokio::test]
async fn a_suspended_organisation_lets_nobody_in_until_it_is_resumed() {
    let site = Site::new().await;
    let operator = site.owner().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let suspend =
        pb::SuspendOrganizationRequest { org_id: ann.org_id, reason: "unpaid".to_owned() };
    let mut client = organizations(&site);
    let refused = client.suspend_organization(ann.asks(suspend.clone())).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let done = client.suspend_organization(with(&operator, suspend.clone())).await.unwrap();
    assert_eq!(done.into_inner().organization.unwrap().status_reason, "unpaid");
    let ended = site.auth().get_organization(ann.asks(pb::GetOrganizationRequest::default())).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let person = site.signed_in("ann@example.com", crate::site::PASSWORD).await;
    let entered = enter(&site, &person, ann.org_id).await.map(|_| ());
    assert_eq!(reason(entered), "ORGANIZATION_SUSPENDED");
    let status = Some(pb::OrganizationStatus::Suspended.into());
    let list = pb::ListOrganizationsRequest { status, search: "NOR".to_owned(), pagination: None };
    let listed = client.list_organizations(with(&operator, list)).await.unwrap().into_inner();
    assert_eq!(listed.organizations.len(), 1);
    let resume = pb::ResumeOrganizationRequest { org_id: ann.org_id };
    client.resume_organization(with(&operator, resume)).await.unwrap();
    get(&site, &enter(&site, &person, ann.org_id).await.unwrap()).await;
    let nowhere = pb::ResumeOrganizationRequest { org_id: 9999 };
    let refused = client.resume_organization(with(&operator, nowhere)).await;
    assert_eq!(reason(refused), "ORGANIZATION_NOT_FOUND");
}

#[tokio::test]
async fn a_deletion_can_be_taken_back_by_the_owner() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let delete =
        |slug: &str| pb::DeleteOrganizationRequest { org_id: 0, confirm_slug: slug.to_owned() };
    let mut client = organizations(&site);
    let refused = client.delete_organization(bob.asks(delete("north"))).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let mistyped = client.delete_organization(ann.asks(delete("south"))).await;
    assert_eq!(reason(mistyped), "CONFIRMATION_MISMATCH");
    client.delete_organization(ann.asks(delete("north"))).await.unwrap();
    let ended = site.auth().get_organization(ann.asks(pb::GetOrganizationRequest::default())).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let restore = pb::RestoreOrganizationRequest { org_id: ann.org_id };
    let bob = site.signed_in("bob@example.com", crate::site::PASSWORD).await;
    let other = client.restore_organization(with(&bob, restore.clone())).await;
    assert_eq!(reason(other), "ORGANIZATION_NOT_FOUND");
    let person = site.signed_in("ann@example.com", crate::site::PASSWORD).await;
    client.restore_organization(with(&person, restore.clone())).await.unwrap();
    let twice = client.restore_organization(with(&person, restore)).await;
    assert_eq!(reason(twice), "ORGANIZATION_NOT_DELETING");
    get(&site, &enter(&site, &person, ann.org_id).await.unwrap()).await;
}

#[tokio::test]
async fn limits_below_what_is_in_use_stop_growth() {
    let site = Site::new().await;
    let operator = site.owner().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    joined(&site, &ann, "bob@example.com", "viewer").await;
    let limits = pb::OrganizationLimits { max_members: 1, ..pb::OrganizationLimits::default() };
    let set = pb::SetOrganizationLimitsRequest {
        org_id: ann.org_id,
        limits: Some(limits),
        is_premium: Some(true),
    };
    let set = organizations(&site).set_organization_limits(with(&operator, set)).await.unwrap();
    assert!(set.into_inner().organization.unwrap().is_premium);
    assert_eq!(members(&site, &ann).await.len(), 2);
    let more = organizations(&site)
        .create_invitation(ann.asks(invitation("cid@example.com", "viewer")))
        .await;
    assert_eq!(reason(more), "QUOTA_EXCEEDED");
}

/// Somebody new accepts an invitation.
async fn accept(site: &Site, email: &str) -> Result<(), tonic::Status> {
    let person = site.person(email).await;
    accept_as(site, &person, email).await
}

async fn accept_as(site: &Site, person: &pb::SignedIn, email: &str) -> Result<(), tonic::Status> {
    let token = site.mailed(email, "auth.invitation").await;
    let accept = with(person, pb::AcceptInvitationRequest { token });
    organizations(site).accept_invitation(accept).await.map(drop)
}

async fn change_role(site: &Site, by: &Member, user_id: i64, role: &str) {
    let change = pb::ChangeMemberRoleRequest {
        user_id,
        role: role.to_owned(),
        ..pb::ChangeMemberRoleRequest::default()
    };
    organizations(site).change_member_role(by.asks(change)).await.unwrap();
}

#[tokio::test]
async fn an_invitation_gives_what_its_inviter_may_give_when_it_is_accepted() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let listed = roles(&site).list_roles(ann.asks(Default::default())).await.unwrap().into_inner();
    let viewer = listed.roles.into_iter().find(|role| role.name == "viewer").unwrap();
    let invites = pb::RolePermission {
        permission: "platform.invitation.write".to_owned(),
        scope: pb::PermissionScope::All.into(),
    };
    let host = pb::CreateRoleRequest {
        name: "host".to_owned(),
        permissions: viewer.permissions.into_iter().chain([invites]).collect(),
        ..pb::CreateRoleRequest::default()
    };
    roles(&site).create_role(ann.asks(host)).await.unwrap();
    for (name, role) in [("eve", "admin"), ("vic", "viewer"), ("sue", "viewer")] {
        let invite = bob.asks(invitation(&format!("{name}@example.com"), role));
        organizations(&site).create_invitation(invite).await.unwrap();
    }
    // Who invites as a host invites viewers and nobody else.
    change_role(&site, &ann, bob.user_id, "host").await;
    assert_eq!(reason(accept(&site, "eve@example.com").await), "INVITATION_NOT_FOUND");
    accept(&site, "vic@example.com").await.unwrap();
    // An analyst may all that a viewer may, and invites nobody.
    change_role(&site, &ann, bob.user_id, "analyst").await;
    assert_eq!(reason(accept(&site, "sue@example.com").await), "INVITATION_NOT_FOUND");
}

#[tokio::test]
async fn an_invitation_of_who_is_disabled_is_good_for_nothing_until_its_inviter_is_enabled() {
    let site = Site::new().await;
    let operator = site.owner().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = joined(&site, &ann, "bob@example.com", "admin").await;
    let robot = account(&site, &ann, "robot", "admin").await;
    let key = pb::CreateApiKeyRequest { user_id: robot.user_id, ..new_key(robot.user_id) };
    let key = credentials(&site).create_api_key(ann.asks(key)).await.unwrap().into_inner();
    let by_robot = bearer(&key.secret, invitation("vic@example.com", "viewer"));
    organizations(&site).create_invitation(by_robot).await.unwrap();
    let by_bob = bob.asks(invitation("sue@example.com", "viewer"));
    organizations(&site).create_invitation(by_bob).await.unwrap();
    let set_status = async |status: common::GenericStatus| {
        let of_bob = pb::SetUserStatusRequest {
            user_id: bob.user_id,
            status: status.into(),
            reason: "a test".to_owned(),
        };
        site.admin().set_user_status(with(&operator, of_bob)).await.unwrap();
        let of_robot = pb::UpdateServiceAccountRequest {
            user_id: robot.user_id,
            status: Some(status.into()),
            ..pb::UpdateServiceAccountRequest::default()
        };
        credentials(&site).update_service_account(ann.asks(of_robot)).await.unwrap();
    };
    set_status(common::GenericStatus::Inactive).await;
    let (vic, sue) = (site.person("vic@example.com").await, site.person("sue@example.com").await);
    for (person, email) in [(&vic, "vic@example.com"), (&sue, "sue@example.com")] {
        assert_eq!(reason(accept_as(&site, person, email).await), "INVITATION_NOT_FOUND");
    }
    set_status(common::GenericStatus::Active).await;
    accept_as(&site, &vic, "vic@example.com").await.unwrap();
    accept_as(&site, &sue, "sue@example.com").await.unwrap();
}

#[tokio::test]
async fn who_asks_for_an_invitation_again_stands_in_for_an_inviter_who_has_left() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let cleo = joined(&site, &ann, "cleo@example.com", "admin").await;
    let invite = async |by: &Member, email: &str| {
        let invite = by.asks(invitation(email, "viewer"));
        let made = organizations(&site).create_invitation(invite).await.unwrap();
        made.into_inner().invitation.unwrap().id
    };
    invite(&cleo, "zoe@example.com").await;
    invite(&cleo, "max@example.com").await;
    let invitation_id = invite(&cleo, "ida@example.com").await;
    let remove = pb::RemoveMemberRequest { user_id: cleo.user_id, ..Default::default() };
    organizations(&site).remove_member(ann.asks(remove)).await.unwrap();
    assert_eq!(reason(accept(&site, "zoe@example.com").await), "INVITATION_NOT_FOUND");
    invite(&ann, "max@example.com").await;
    accept(&site, "max@example.com").await.unwrap();
    let resend =
        pb::ResendInvitationRequest { invitation_id, ..pb::ResendInvitationRequest::default() };
    organizations(&site).resend_invitation(ann.asks(resend)).await.unwrap();
    accept(&site, "ida@example.com").await.unwrap();
}
