//! Sessions: signing in, refresh tokens, lists, ends.

use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;

use crate::site::{NOW, OWNER, PASSWORD, Site, bearer, reason, register, with};
use crate::teams::{new_organization, organizations};

fn refresh(token: &str) -> pb::RefreshAccessTokenRequest {
    pb::RefreshAccessTokenRequest { refresh_token: token.to_owned(), org_id: None }
}

async fn is_good(site: &Site, access_token: &str) -> bool {
    let request = bearer(access_token, pb::UpdateProfileRequest::default());
    site.account().update_profile(request).await.is_ok()
}

#[tokio::test]
async fn five_wrong_passwords_lock_for_a_quarter_of_an_hour_whoever_it_is() {
    let site = Site::new().await;
    site.person("zoe@example.com").await;
    for email in ["zoe@example.com", "nobody@example.com"] {
        for _ in 0..5 {
            let wrong = site.login(email, "Wrong-password-1").await;
            assert_eq!(reason(wrong), "INVALID_CREDENTIALS", "{email}");
        }
        let locked = site.login(email, PASSWORD).await.unwrap_err();
        let wait = tonic_types::StatusExt::get_details_retry_info(&locked).unwrap();
        assert_eq!(wait.retry_delay, Some(Duration::from_secs(900)));
        assert_eq!(reason(Err::<(), _>(locked)), "ACCOUNT_LOCKED", "{email}");
    }
    site.wait(Duration::from_secs(900));
    site.signed_in("zoe@example.com", PASSWORD).await;
}

#[tokio::test]
async fn one_address_may_not_guess_for_ever() {
    let site = Site::with(|options| options.lockout.address_burst = 3).await;
    for index in 0..3 {
        let wrong = site.login(&format!("p{index}@example.com"), "Wrong-password-1").await;
        assert_eq!(reason(wrong), "INVALID_CREDENTIALS");
    }
    let limited = site.login("p9@example.com", "Wrong-password-1").await;
    assert_eq!(reason(limited), "RATE_LIMITED");
    site.wait(Duration::from_secs(6));
    let wrong = site.login("p9@example.com", "Wrong-password-1").await;
    assert_eq!(reason(wrong), "INVALID_CREDENTIALS");
}

#[tokio::test]
async fn a_refresh_token_is_replaced_and_a_lost_answer_comes_again() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let first = site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await;
    let first = first.unwrap().into_inner();
    assert_ne!(first.refresh_token, zoe.refresh_token);
    assert!(is_good(&site, &first.access_token).await);
    site.wait(Duration::from_secs(9));
    let again = site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await;
    let again = again.unwrap().into_inner();
    assert_eq!(again.refresh_token, first.refresh_token);
    let next = site.auth().refresh_access_token(refresh(&first.refresh_token)).await.unwrap();
    assert_ne!(next.into_inner().refresh_token, first.refresh_token);
}

#[tokio::test]
async fn a_used_refresh_token_that_comes_back_ends_the_session() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let thief = site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await.unwrap();
    let thief = thief.into_inner();
    site.wait(Duration::from_secs(10));
    let owner = site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await;
    assert_eq!(reason(owner), "TOKEN_INVALID");
    let thief_again = site.auth().refresh_access_token(refresh(&thief.refresh_token)).await;
    assert_eq!(reason(thief_again), "TOKEN_INVALID");
    assert!(!is_good(&site, &thief.access_token).await);
}

#[tokio::test]
async fn two_that_refresh_at_once_get_the_same_successor() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let one = async || site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await;
    let answers = tokio::join!(one(), one(), one(), one());
    let token = |answer: Result<tonic::Response<pb::RefreshAccessTokenResponse>, tonic::Status>| {
        answer.unwrap().into_inner().refresh_token
    };
    let tokens = [token(answers.0), token(answers.1), token(answers.2), token(answers.3)];
    assert!(tokens.iter().all(|it| *it == tokens[0]), "{tokens:?}");
}

#[tokio::test]
async fn a_session_that_is_not_used_ends_after_thirty_days() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    site.wait(Duration::from_secs(30 * 86_400));
    let late = site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await;
    assert_eq!(reason(late), "TOKEN_EXPIRED");
    let mut forged = zoe.refresh_token.clone();
    forged.pop();
    forged.push('A');
    forged.push('A');
    let forged = site.auth().refresh_access_token(refresh(&forged)).await;
    assert_eq!(reason(forged), "TOKEN_INVALID");
}

#[tokio::test]
async fn a_session_and_its_tokens_end_as_its_organisation_says() {
    let site = Site::new().await;
    let first = site.person("zoe@example.com").await;
    let second = site.signed_in("zoe@example.com", PASSWORD).await;
    let found = with(&first, new_organization("north"));
    let found = organizations(&site).create_organization(found).await.unwrap().into_inner();
    let org_id = found.organization.unwrap().id;
    let within = site.signed_in("zoe@example.com", PASSWORD).await;
    let seconds = |seconds| Some(Duration::from_secs(seconds).try_into().unwrap());
    let settings = pb::OrganizationSettings {
        session_idle_timeout: seconds(300),
        session_max_age: seconds(3600),
        ..pb::OrganizationSettings::default()
    };
    let update = pb::UpdateOrganizationRequest {
        settings: Some(settings),
        ..pb::UpdateOrganizationRequest::default()
    };
    organizations(&site).update_organization(with(&within, update)).await.unwrap();
    let life = |expires_at: Option<platform_proto::google::protobuf::Timestamp>| {
        expires_at.unwrap().seconds - NOW.seconds()
    };
    let short = site.signed_in("zoe@example.com", PASSWORD).await;
    assert_eq!((life(short.refresh_expires_at), life(short.access_expires_at)), (300, 300));

    // Sessions that stand in no organisation have a month, and bring no more of it along.
    site.wait(Duration::from_secs(3590));
    let first = site.auth().refresh_access_token(refresh(&first.refresh_token)).await.unwrap();
    let second = site.auth().refresh_access_token(refresh(&second.refresh_token)).await.unwrap();
    let (first, second) = (first.into_inner(), second.into_inner());
    let select =
        |token: &str| bearer(token, pb::SelectOrganizationRequest { org_id, make_default: false });
    let entered = site.auth().select_organization(select(&first.access_token)).await.unwrap();
    assert_eq!(life(entered.into_inner().expires_at), 3600);
    site.wait(Duration::from_secs(10));
    let ended = site.auth().refresh_access_token(refresh(&first.refresh_token)).await;
    assert_eq!(reason(ended), "TOKEN_EXPIRED");
    let too_old = site.auth().select_organization(select(&second.access_token)).await;
    assert_eq!(reason(too_old), "TOKEN_EXPIRED");
    let asked = pb::RefreshAccessTokenRequest {
        refresh_token: second.refresh_token.clone(),
        org_id: Some(org_id),
    };
    let too_old = site.auth().refresh_access_token(asked).await;
    assert_eq!(reason(too_old), "TOKEN_EXPIRED");
    site.auth().refresh_access_token(refresh(&second.refresh_token)).await.unwrap();
}

#[tokio::test]
async fn a_sign_out_ends_every_token_of_the_session() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    site.auth().logout(with(&zoe, pb::LogoutRequest {})).await.unwrap();
    assert!(!is_good(&site, &zoe.access_token).await);
    let renewed = site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await;
    assert_eq!(reason(renewed), "TOKEN_INVALID");
}

#[tokio::test]
async fn the_eleventh_session_ends_the_one_that_was_used_least() {
    let site = Site::new().await;
    let first = site.person("zoe@example.com").await;
    let mut last = first.clone();
    for _ in 0..10 {
        site.wait(Duration::from_secs(1));
        last = site.signed_in("zoe@example.com", PASSWORD).await;
    }
    assert!(!is_good(&site, &first.access_token).await);
    let user_id = last.user.as_ref().unwrap().id;
    let list = pb::ListSessionsRequest { user_id, pagination: None };
    let listed = site.auth().list_sessions(with(&last, list)).await.unwrap().into_inner();
    assert_eq!((listed.sessions.len(), listed.pagination.unwrap().total), (10, 10));
    assert!(listed.sessions[0].is_current);
    assert_eq!(listed.sessions.iter().filter(|it| it.is_current).count(), 1);
}

#[tokio::test]
async fn a_person_ends_one_session_or_all_the_others() {
    let site = Site::new().await;
    let first = site.person("zoe@example.com").await;
    let second = site.signed_in("zoe@example.com", PASSWORD).await;
    let third = site.signed_in("zoe@example.com", PASSWORD).await;
    let user_id = first.user.as_ref().unwrap().id;
    let id = |signed_in: &pb::SignedIn| signed_in.claims.as_ref().unwrap().session_id.clone();
    let end = pb::InvalidateSessionRequest { session_id: id(&second), user_id };
    site.auth().invalidate_session(with(&first, end.clone())).await.unwrap();
    site.auth().invalidate_session(with(&first, end)).await.unwrap();
    assert!(!is_good(&site, &second.access_token).await);
    let rest = pb::InvalidateAllSessionsRequest { user_id, except_session_id: Some(id(&first)) };
    let ended = site.auth().invalidate_all_sessions(with(&first, rest)).await.unwrap();
    assert_eq!(ended.into_inner().invalidated_count, 1);
    assert!(!is_good(&site, &third.access_token).await);
    assert!(is_good(&site, &first.access_token).await);
}

#[tokio::test]
async fn sessions_of_others_are_out_of_reach() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let max = site.person("max@example.com").await;
    let owner = site.owner().await;
    let (user_id, session_id) = {
        let claims = max.claims.as_ref().unwrap();
        (claims.user_id, claims.session_id.clone())
    };
    let end = pb::InvalidateSessionRequest { session_id, user_id };
    let refused = site.auth().invalidate_session(with(&zoe, end.clone())).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    // The owner may end sessions, but those that stand in its own organisation.
    let refused = site.auth().invalidate_session(with(&owner, end)).await;
    assert_eq!(reason(refused), "SESSION_NOT_FOUND");
}

#[tokio::test]
async fn a_session_moves_to_an_organisation_of_its_person_alone() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let owner = site.owner().await;
    let org_id = owner.claims.as_ref().unwrap().org_id;
    let select = pb::SelectOrganizationRequest { org_id, make_default: true };
    let refused = site.auth().select_organization(with(&zoe, select.clone())).await;
    assert_eq!(reason(refused), "ORGANIZATION_NOT_FOUND");
    let selected = site.auth().select_organization(with(&owner, select)).await.unwrap();
    let selected = selected.into_inner();
    assert_eq!(selected.organization.unwrap().id, org_id);
    assert!(selected.permissions.is_sorted() && !selected.permissions.is_empty());
    assert!(is_good(&site, &selected.access_token).await);
    let asked = pb::RefreshAccessTokenRequest {
        refresh_token: zoe.refresh_token.clone(),
        org_id: Some(org_id),
    };
    let refused = site.auth().refresh_access_token(asked).await;
    assert_eq!(reason(refused), "ORGANIZATION_NOT_FOUND");
    // A refusal does not use the token up.
    site.auth().refresh_access_token(refresh(&zoe.refresh_token)).await.unwrap();
}

#[tokio::test]
async fn an_access_token_does_not_renew_itself() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let org_id = owner.claims.as_ref().unwrap().org_id;
    let end = owner.access_expires_at;
    site.wait(Duration::from_secs(3000));
    let select = pb::SelectOrganizationRequest { org_id, make_default: false };
    let selected = site.auth().select_organization(with(&owner, select.clone())).await.unwrap();
    let selected = selected.into_inner();
    assert_eq!(selected.expires_at, end);
    let again = site.auth().select_organization(bearer(&selected.access_token, select)).await;
    assert_eq!(again.unwrap().into_inner().expires_at, end);
    // Whoever holds the refresh token goes on.
    let renewed = site.auth().refresh_access_token(refresh(&owner.refresh_token)).await.unwrap();
    assert_eq!(renewed.into_inner().expires_at.unwrap().seconds, NOW.seconds() + 6600);
}

#[tokio::test]
async fn an_access_token_in_its_leeway_gets_no_other() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let org_id = owner.claims.as_ref().unwrap().org_id;
    let select = || {
        let select = pb::SelectOrganizationRequest { org_id, make_default: false };
        with(&owner, select)
    };
    site.wait(Duration::from_secs(3599));
    site.auth().select_organization(select()).await.unwrap();
    // Clocks differ, so a token is taken for a few seconds more; nothing else comes of it.
    for _ in 0..4 {
        site.wait(Duration::from_secs(1));
        assert!(is_good(&site, &owner.access_token).await);
        assert_eq!(reason(site.auth().select_organization(select()).await), "TOKEN_EXPIRED");
    }
}

#[tokio::test]
async fn people_see_themselves_and_not_strangers() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let user_id = zoe.user.as_ref().unwrap().id;
    let own = site.auth().get_user(with(&zoe, pb::GetUserRequest { user_id })).await.unwrap();
    assert_eq!(own.into_inner().user.unwrap().email, "zoe@example.com");
    let owner = site.owner().await;
    let by_email = |email: &str| pb::GetUserByEmailRequest { email: email.to_owned() };
    let peer = site.auth_as("config").get_user_by_email(by_email("ZOE@example.com")).await;
    assert_eq!(peer.unwrap().into_inner().user.unwrap().id, user_id);
    let own = site.auth().get_user_by_email(with(&owner, by_email(OWNER))).await.unwrap();
    assert_eq!(own.into_inner().user.unwrap().organizations.len(), 1);
}

#[tokio::test]
async fn nothing_is_told_about_an_account_that_is_not_verified() {
    let site = Site::new().await;
    site.account().register(register("zoe@example.com")).await.unwrap();
    let wrong = site.login("zoe@example.com", "Wrong-password-1").await;
    assert_eq!(reason(wrong), "INVALID_CREDENTIALS");
}
