//! Operators: making, disabling and unlocking accounts.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;

use crate::site::{OWNER, PASSWORD, Site, reason, with};

fn set(user_id: i64, status: common::GenericStatus) -> pb::SetUserStatusRequest {
    pb::SetUserStatusRequest { user_id, status: status.into(), reason: "a test".to_owned() }
}

#[tokio::test]
async fn an_operator_makes_an_account_whose_person_sets_the_password() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let create =
        pb::CreateUserRequest { email: "zoe@example.com".to_owned(), full_name: "Zoë".to_owned() };
    let made = site.admin().create_user(with(&owner, create.clone())).await.unwrap();
    let user = made.into_inner().user.unwrap();
    assert!(user.email_verified && !user.has_password);
    let again = site.admin().create_user(with(&owner, create)).await;
    assert_eq!(reason(again), "EMAIL_ALREADY_EXISTS");
    let token = site.mailed("zoe@example.com", "auth.welcome").await;
    let set = pb::ResetPasswordRequest { token, new_password: PASSWORD.to_owned() };
    site.account().reset_password(set).await.unwrap();
    site.signed_in("zoe@example.com", PASSWORD).await;
}

#[tokio::test]
async fn only_operators_administer_accounts() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let list = pb::ListUsersRequest::default();
    assert_eq!(reason(site.admin().list_users(with(&zoe, list)).await), "PERMISSION_DENIED");
}

#[tokio::test]
async fn a_disabled_account_answers_like_a_wrong_password_and_its_tokens_end() {
    let site = Site::new().await;
    let (owner, zoe) = (site.owner().await, site.person("zoe@example.com").await);
    let user_id = zoe.user.as_ref().unwrap().id;
    let off = set(user_id, common::GenericStatus::Inactive);
    let disabled = site.admin().set_user_status(with(&owner, off)).await.unwrap();
    let status = disabled.into_inner().user.unwrap().status;
    assert_eq!(status, i32::from(common::GenericStatus::Inactive));
    let ended = site.auth().logout(with(&zoe, pb::LogoutRequest {})).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let refused = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(refused), "INVALID_CREDENTIALS");
    let on = set(user_id, common::GenericStatus::Active);
    site.admin().set_user_status(with(&owner, on)).await.unwrap();
    site.signed_in("zoe@example.com", PASSWORD).await;
}

#[tokio::test]
async fn the_last_operator_stays() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let user_id = owner.user.as_ref().unwrap().id;
    let off = set(user_id, common::GenericStatus::Inactive);
    let refused = site.admin().set_user_status(with(&owner, off)).await;
    assert_eq!(reason(refused), "LAST_OPERATOR");
    let demote = pb::SetOperatorRequest { user_id, is_operator: false };
    let refused = site.admin().set_operator(with(&owner, demote.clone())).await;
    assert_eq!(reason(refused), "LAST_OPERATOR");
    let zoe = site.person("zoe@example.com").await;
    let other = zoe.user.as_ref().unwrap().id;
    let promote = pb::SetOperatorRequest { user_id: other, is_operator: true };
    site.wait(std::time::Duration::from_secs(1));
    site.admin().set_operator(with(&owner, promote)).await.unwrap();
    let ended = site.auth().logout(with(&zoe, pb::LogoutRequest {})).await;
    assert_eq!(reason(ended), "TOKEN_INVALID");
    let zoe = site.signed_in("zoe@example.com", PASSWORD).await;
    assert!(zoe.claims.as_ref().unwrap().is_operator);
    site.admin().set_operator(with(&zoe, demote)).await.unwrap();
    // Nor is deleting its own account a way out.
    let delete = pb::DeleteAccountRequest { confirm_email: "zoe@example.com".to_owned() };
    assert_eq!(reason(site.account().delete_account(with(&zoe, delete)).await), "LAST_OPERATOR");
}

#[tokio::test]
async fn an_operator_unlocks_an_account() {
    let site = Site::new().await;
    let (owner, zoe) = (site.owner().await, site.person("zoe@example.com").await);
    for _ in 0..5 {
        _ = site.login("zoe@example.com", "Wrong-password-1").await;
    }
    assert_eq!(reason(site.login("zoe@example.com", PASSWORD).await), "ACCOUNT_LOCKED");
    let unlock = pb::UnlockUserRequest { user_id: zoe.user.as_ref().unwrap().id };
    let unlocked = site.admin().unlock_user(with(&owner, unlock)).await.unwrap();
    assert!(unlocked.into_inner().user.unwrap().locked_until.is_none());
    site.signed_in("zoe@example.com", PASSWORD).await;
}

#[tokio::test]
async fn accounts_are_found_by_a_part_of_name_or_address() {
    let site = Site::new().await;
    let owner = site.owner().await;
    for email in ["zoe@example.com", "max_1@example.com", "max-1@example.com"] {
        site.person(email).await;
    }
    let find = async |search: &str, sort_by: &str| {
        let request = pb::ListUsersRequest {
            search: search.to_owned(),
            pagination: Some(common::PaginationRequest {
                sort_by: sort_by.to_owned(),
                sort_order: "asc".to_owned(),
                ..Default::default()
            }),
            ..Default::default()
        };
        let listed = site.admin().list_users(with(&owner, request)).await?.into_inner();
        let emails: Vec<String> = listed.users.into_iter().map(|user| user.email).collect();
        Ok::<_, tonic::Status>(emails)
    };
    assert_eq!(find("ZOE@", "email").await.unwrap(), ["zoe@example.com"]);
    // An underscore is a letter like others.
    assert_eq!(find("max_1", "email").await.unwrap(), ["max_1@example.com"]);
    let all = ["max-1@example.com", "max_1@example.com", OWNER, "zoe@example.com"];
    assert_eq!(find("", "email").await.unwrap(), all);
    assert_eq!(find("", "created_at").await.unwrap()[0], OWNER);
    assert_eq!(reason(find("", "password_hash").await), "VALIDATION_FAILED");
}
