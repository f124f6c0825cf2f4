//! Accounts: registration, addresses, passwords, deletion.

use std::time::Duration;

use auth::Registration;
use platform_proto::platform::auth::v1 as pb;

use crate::site::{OWNER, PASSWORD, Site, login, reason, register, with};

const OTHER: &str = "Wm4?rt-Zk8=b";

fn verify(token: String) -> pb::VerifyEmailRequest {
    pb::VerifyEmailRequest { token }
}

#[tokio::test]
async fn somebody_registers_proves_the_address_and_signs_in() {
    let site = Site::new().await;
    site.account().register(register("Zoe@Example.com")).await.unwrap();
    let early = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(early), "EMAIL_NOT_VERIFIED");
    let token = site.mailed("Zoe@Example.com", "auth.verify_email").await;
    let proved = site.account().verify_email(verify(token.clone())).await.unwrap();
    assert_eq!(proved.into_inner().email, "Zoe@Example.com");
    let again = site.account().verify_email(verify(token)).await;
    assert_eq!(reason(again), "VERIFICATION_TOKEN_NOT_FOUND");
    let signed_in = site.signed_in("ZOE@example.com", PASSWORD).await;
    let user = signed_in.user.unwrap();
    assert!(user.email_verified && user.has_password && !user.totp_enabled);
    assert_eq!(signed_in.required_steps, [i32::from(pb::RequiredStep::SelectOrganization)]);
}

#[tokio::test]
async fn a_taken_address_answers_as_a_free_one_and_its_owner_is_told() {
    let site = Site::new().await;
    let free = site.account().register(register("zoe@example.com")).await.unwrap();
    let taken = site.account().register(register("zoe@example.com")).await.unwrap();
    assert_eq!(free.into_inner(), taken.into_inner());
    assert_eq!(site.mails("zoe@example.com", "auth.account_exists").await.len(), 1);
    // Nobody fills the owner's box: it has one such mail a minute.
    site.account().register(register("ZOE@example.com")).await.unwrap();
    assert_eq!(site.mails("zoe@example.com", "auth.account_exists").await.len(), 1);
    site.wait(Duration::from_secs(60));
    site.account().register(register("zoe@example.com")).await.unwrap();
    assert_eq!(site.mails("zoe@example.com", "auth.account_exists").await.len(), 2);
    assert_eq!(site.mails("zoe@example.com", "auth.verify_email").await.len(), 1);
}

#[tokio::test]
async fn where_people_come_by_invitation_nobody_else_registers() {
    let site = Site::with(|options| options.registration = Registration::InviteOnly).await;
    let refused = site.account().register(register("zoe@example.com")).await;
    assert_eq!(reason(refused), "REGISTRATION_CLOSED");
    let mut invited = register("zoe@example.com");
    invited.invitation_token = "nobody-made-this".to_owned();
    let refused = site.account().register(invited).await;
    assert_eq!(reason(refused), "INVITATION_NOT_FOUND");
}

#[tokio::test]
async fn a_weak_password_is_refused_and_its_field_named() {
    let site = Site::new().await;
    let mut weak = register("zoe@example.com");
    weak.password = "Password1234!".to_owned();
    let status = site.account().register(weak).await.unwrap_err();
    let violations = tonic_types::StatusExt::get_details_bad_request(&status).unwrap();
    assert_eq!(violations.field_violations[0].field, "password");
    assert_eq!(reason(Err::<(), _>(status)), "PASSWORD_TOO_WEAK");
}

#[tokio::test]
async fn a_verification_is_mailed_again_but_not_twice_a_minute_and_the_earlier_token_ends() {
    let site = Site::new().await;
    site.account().register(register("zoe@example.com")).await.unwrap();
    let first = site.mailed("zoe@example.com", "auth.verify_email").await;
    let ask = pb::RequestEmailVerificationRequest { email: "zoe@example.com".to_owned() };
    site.account().request_email_verification(ask.clone()).await.unwrap();
    assert_eq!(site.mails("zoe@example.com", "auth.verify_email").await.len(), 1);
    site.wait(Duration::from_secs(61));
    site.account().request_email_verification(ask).await.unwrap();
    let second = site.mailed("zoe@example.com", "auth.verify_email").await;
    let ended = site.account().verify_email(verify(first)).await;
    assert_eq!(reason(ended), "VERIFICATION_TOKEN_NOT_FOUND");
    site.account().verify_email(verify(second)).await.unwrap();
}

#[tokio::test]
async fn an_address_changes_when_the_new_one_is_proved() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let change = |password: &str| {
        let new_email = "quist@example.com".to_owned();
        with(&zoe, pb::ChangeEmailRequest { new_email, password: password.to_owned() })
    };
    let wrong = site.account().change_email(change(OTHER)).await;
    assert_eq!(reason(wrong), "INVALID_CREDENTIALS");
    site.account().change_email(change(PASSWORD)).await.unwrap();
    assert_eq!(site.mails("zoe@example.com", "auth.email_changing").await.len(), 1);
    site.signed_in("zoe@example.com", PASSWORD).await;
    let token = site.mailed("quist@example.com", "auth.change_email").await;
    site.account().verify_email(verify(token)).await.unwrap();
    site.signed_in("quist@example.com", PASSWORD).await;
    let old = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(old), "INVALID_CREDENTIALS");
}

#[tokio::test]
async fn an_address_that_somebody_else_proved_meanwhile_is_refused() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let change = pb::ChangeEmailRequest {
        new_email: "quist@example.com".to_owned(),
        password: PASSWORD.to_owned(),
    };
    site.account().change_email(with(&zoe, change)).await.unwrap();
    let token = site.mailed("quist@example.com", "auth.change_email").await;
    site.person("quist@example.com").await;
    let refused = site.account().verify_email(verify(token)).await;
    assert_eq!(reason(refused), "EMAIL_ALREADY_EXISTS");
}

#[tokio::test]
async fn a_profile_keeps_what_is_not_named() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let change = pb::UpdateProfileRequest {
        timezone: Some("Europe/Berlin".to_owned()),
        ..pb::UpdateProfileRequest::default()
    };
    let changed = site.account().update_profile(with(&zoe, change)).await.unwrap();
    let user = changed.into_inner().user.unwrap();
    assert_eq!((user.timezone.as_str(), user.full_name.as_str()), ("Europe/Berlin", "Zoë Quist"));
    let wrong = pb::UpdateProfileRequest {
        timezone: Some("Mars/Olympus".to_owned()),
        ..pb::UpdateProfileRequest::default()
    };
    let refused = site.account().update_profile(with(&zoe, wrong)).await;
    assert_eq!(reason(refused), "VALIDATION_FAILED");
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions_and_does_not_come_back() {
    let site = Site::new().await;
    let here = site.person("zoe@example.com").await;
    let there = site.signed_in("zoe@example.com", PASSWORD).await;
    let change = |current: &str, new: &str| {
        let change = pb::ChangePasswordRequest {
            current_password: current.to_owned(),
            new_password: new.to_owned(),
        };
        with(&here, change)
    };
    let wrong = site.account().change_password(change(OTHER, OTHER)).await;
    assert_eq!(reason(wrong), "INVALID_CREDENTIALS");
    site.wait(Duration::from_secs(1));
    let changed = site.account().change_password(change(PASSWORD, OTHER)).await.unwrap();
    assert_eq!(changed.into_inner().invalidated_count, 1);
    let ended = site.auth().logout(with(&there, pb::LogoutRequest {})).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    assert_eq!(site.mails("zoe@example.com", "auth.password_changed").await.len(), 1);
    let back = site.account().change_password(change(OTHER, PASSWORD)).await;
    assert_eq!(reason(back), "PASSWORD_REUSED");
    let old = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(old), "INVALID_CREDENTIALS");
    site.signed_in("zoe@example.com", OTHER).await;
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_the_mailed_token_which_works_once() {
    let site = Site::new().await;
    let before = site.person("zoe@example.com").await;
    let ask = |email: &str| pb::RequestPasswordResetRequest { email: email.to_owned() };
    site.account().request_password_reset(ask("nobody@example.com")).await.unwrap();
    site.account().request_password_reset(ask("zoe@example.com")).await.unwrap();
    let token = site.mailed("zoe@example.com", "auth.reset_password").await;
    site.wait(Duration::from_secs(5));
    let reset = |token: &str| pb::ResetPasswordRequest {
        token: token.to_owned(),
        new_password: OTHER.to_owned(),
    };
    site.account().reset_password(reset(&token)).await.unwrap();
    let again = site.account().reset_password(reset(&token)).await;
    assert_eq!(reason(again), "RESET_TOKEN_NOT_FOUND");
    let ended = site.auth().logout(with(&before, pb::LogoutRequest {})).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    site.signed_in("zoe@example.com", OTHER).await;
}

#[tokio::test]
async fn a_reset_token_ends_after_half_an_hour() {
    let site = Site::new().await;
    site.person("zoe@example.com").await;
    let ask = pb::RequestPasswordResetRequest { email: "zoe@example.com".to_owned() };
    site.account().request_password_reset(ask).await.unwrap();
    let token = site.mailed("zoe@example.com", "auth.reset_password").await;
    site.wait(Duration::from_secs(1800));
    let late = pb::ResetPasswordRequest { token, new_password: OTHER.to_owned() };
    assert_eq!(reason(site.account().reset_password(late).await), "RESET_TOKEN_NOT_FOUND");
}

#[tokio::test]
async fn an_old_password_ends_and_says_so_a_week_before() {
    let site = Site::new().await;
    site.person("zoe@example.com").await;
    site.wait(Duration::from_secs(84 * 86_400));
    let warned = site.signed_in("zoe@example.com", PASSWORD).await;
    assert!(warned.required_steps.contains(&i32::from(pb::RequiredStep::ChangePassword)));
    site.wait(Duration::from_secs(6 * 86_400));
    let ended = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(ended), "PASSWORD_EXPIRED");
}

#[tokio::test]
async fn a_deleted_account_is_gone_and_its_address_free() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let delete =
        |email: &str| with(&zoe, pb::DeleteAccountRequest { confirm_email: email.to_owned() });
    let wrong = site.account().delete_account(delete("other@example.com")).await;
    assert_eq!(reason(wrong), "VALIDATION_FAILED");
    site.account().delete_account(delete("Zoe@example.com")).await.unwrap();
    let ended = site.auth().logout(with(&zoe, pb::LogoutRequest {})).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let gone = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(gone), "INVALID_CREDENTIALS");
    site.person("zoe@example.com").await;
}

#[tokio::test]
async fn deletion_asks_for_a_fresh_proof_and_spares_owners() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let owner = site.owner().await;
    let own = pb::DeleteAccountRequest { confirm_email: OWNER.to_owned() };
    let refused = site.account().delete_account(with(&owner, own)).await;
    assert_eq!(reason(refused), "LAST_OWNER");
    site.wait(Duration::from_secs(601));
    let late = pb::DeleteAccountRequest { confirm_email: "zoe@example.com".to_owned() };
    let refused = site.account().delete_account(with(&zoe, late)).await;
    assert_eq!(reason(refused), "REAUTHENTICATION_REQUIRED");
}

#[tokio::test]
async fn the_first_owner_signs_in_with_the_printed_password_and_has_to_change_it() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let claims = owner.claims.unwrap();
    assert!(claims.is_owner && claims.is_operator);
    assert_eq!(claims.role, "owner");
    assert_eq!(owner.required_steps, [i32::from(pb::RequiredStep::ChangePassword)]);
    let again = auth::reset_owner(&site.options, &site.host).await;
    assert!(again.is_err(), "an owner who has signed in has its own ways");
    site.wait(Duration::from_secs(7 * 86_400));
    let late = site.auth().login(login(OWNER, &site.owner_password)).await;
    assert_eq!(reason(late), "PASSWORD_EXPIRED");
}
