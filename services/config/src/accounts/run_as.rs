//! Whether somebody may let a pipeline run as an account: only if nothing that the account may do is beyond the caller.
//!
//! Owns:      the comparison of two members, as auth makes it for whoever makes a key for an account.
//! Invariant: without auth's answer no account is taken.
//! Not here:  when an account is at stake (`core::workspace`), and acting for it (auth).
//!
//! Auth says what the account's role has, and what is granted and denied to both on single entities. Each of that is
//! asked for both. Whether a role has a permission on all entities or on own ones alone shows on an entity that nobody
//! made.

use std::collections::BTreeSet;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::common::v1::PaginationRequest;
use rpc::{Call, Channel};
use tonic::{Code, Request};

use super::ASK_MAX;
use crate::core::issue::Issues;
use crate::error::{Error, Result};

/// Entities with grants or denies that are looked at; an account with more is refused to all but the owner, and all
/// accounts to a caller with more.
const ENTITIES_MAX: i32 = 1000;
/// Questions of one call; the contract takes as many.
const CHECKS_MAX: usize = 1000;
/// What somebody lacks who has, or compares with, more than is looked at.
const GRANT: &str = "platform.permission.grant";

/// One question: kind and id of the entity, and the permission.
type Question = (String, String, String);

/// Refuses whoever is no service account of the organisation, and an account that may do more than the caller, by its
/// role, by a grant, or by a deny that hits the caller alone. A service that calls for itself, and an owner, may name any
/// account. `nowhere` is an id that no entity has.
pub(crate) async fn check(
    channel: &Channel,
    call: &Call,
    user_id: i64,
    nowhere: &str,
) -> Result<()> {
    if user_id == 0 {
        return Ok(());
    }
    let org_id = call.org_id;
    let account = overview(channel, org_id, user_id).await?.ok_or_else(|| unknown(user_id))?;
    if account.kind() != auth::PrincipalKind::ServiceAccount {
        return Err(unknown(user_id));
    }
    let Some(principal) = call.principal.as_ref().filter(|it| !it.is_owner) else {
        return Ok(());
    };
    let beyond = |permission: &str| Error::Beyond { user_id, permission: permission.to_owned() };
    let is_more = |permission: &&String| !principal.holds(permission);
    if let Some(permission) = account.role_permissions.iter().find(is_more) {
        return Err(beyond(permission));
    }
    let caller =
        overview(channel, org_id, principal.user_id).await?.ok_or_else(|| beyond(GRANT))?;
    let has_more = |it: &auth::GetUserPermissionsResponse| {
        it.pagination.as_ref().is_some_and(|page| page.has_next)
    };
    if has_more(&account) || has_more(&caller) {
        return Err(beyond(GRANT));
    }
    let questions: Vec<Question> = questions(&account, &caller, nowhere).into_iter().collect();
    for questions in questions.chunks(CHECKS_MAX) {
        let of_account = decide(channel, org_id, user_id, questions).await?;
        let of_caller = decide(channel, org_id, principal.user_id, questions).await?;
        for ((.., permission), (account_may, caller_may)) in
            questions.iter().zip(of_account.into_iter().zip(of_caller))
        {
            if account_may && !(caller_may && principal.extends_to(permission)) {
                return Err(beyond(permission));
            }
        }
    }
    Ok(())
}

/// Where the two can differ: on all entities by their roles, where the account is granted something, and where the
/// caller is denied something.
fn questions(
    account: &auth::GetUserPermissionsResponse,
    caller: &auth::GetUserPermissionsResponse,
    nowhere: &str,
) -> BTreeSet<Question> {
    let by_role = account.role_permissions.iter().map(|permission| {
        let kind = permission.split('.').nth(1).unwrap_or_default();
        (kind.to_owned(), nowhere.to_owned(), permission.clone())
    });
    let on = |it: &auth::EntityPermission, permissions: &[String]| -> Vec<Question> {
        let question = |permission: &String| {
            (it.entity_type.clone(), it.entity_id.clone(), permission.clone())
        };
        permissions.iter().map(question).collect()
    };
    let granted = account.entity_permissions.iter().flat_map(|it| on(it, &it.permissions));
    let denied = caller.entity_permissions.iter().flat_map(|it| on(it, &it.denied_permissions));
    by_role.chain(granted).chain(denied).collect()
}

/// What a member may do, and on which entities; `None` for whoever is no member.
async fn overview(
    channel: &Channel,
    org_id: i64,
    user_id: i64,
) -> Result<Option<auth::GetUserPermissionsResponse>> {
    let pagination = PaginationRequest { limit: ENTITIES_MAX, ..PaginationRequest::default() };
    let mut request = Request::new(auth::GetUserPermissionsRequest {
        user_id,
        org_id,
        entity_type: None,
        pagination: Some(pagination),
    });
    request.set_timeout(ASK_MAX);
    match AuthServiceClient::new(channel.clone()).get_user_permissions(request).await {
        Ok(answer) => Ok(Some(answer.into_inner())),
        Err(status) if status.code() == Code::NotFound => Ok(None),
        Err(_) => Err(Error::Unavailable { dependency: "auth" }),
    }
}

/// What a member may of what is asked, in the order of the questions.
async fn decide(
    channel: &Channel,
    org_id: i64,
    user_id: i64,
    questions: &[Question],
) -> Result<Vec<bool>> {
    let check = |(entity_type, entity_id, permission): &Question| auth::PermissionCheck {
        entity_type: entity_type.clone(),
        entity_id: entity_id.clone(),
        permission: permission.clone(),
    };
    let mut request = Request::new(auth::BatchCheckPermissionsRequest {
        user_id,
        org_id,
        checks: questions.iter().map(check).collect(),
        at_least_as_fresh: String::new(),
    });
    request.set_timeout(ASK_MAX);
    let answer = AuthServiceClient::new(channel.clone()).batch_check_permissions(request).await;
    let answer = answer.map_err(|_| Error::Unavailable { dependency: "auth" })?.into_inner();
    if answer.results.len() != questions.len() {
        return Err(Error::Unavailable { dependency: "auth" });
    }
    Ok(answer.results.into_iter().map(|it| it.allowed).collect())
}

fn unknown(user_id: i64) -> Error {
    let mut issues = Issues::default();
    let message = format!("The organisation has no service account {user_id}.");
    issues.error("run_as_user_id", "unknown_account", message);
    Error::Invalid { issues }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_granted_to_the_account_and_denied_to_the_caller_is_asked() {
        let on = |id: &str, permissions: &[&str], denied: &[&str]| auth::EntityPermission {
            entity_type: "rule".to_owned(),
            entity_id: id.to_owned(),
            permissions: permissions.iter().map(|it| (*it).to_owned()).collect(),
            denied_permissions: denied.iter().map(|it| (*it).to_owned()).collect(),
            ..Default::default()
        };
        let (read, write) = ("platform.rule.read", "platform.rule.write");
        let account = auth::GetUserPermissionsResponse {
            role_permissions: vec![read.to_owned()],
            entity_permissions: vec![on("1", &[write], &[read])],
            ..Default::default()
        };
        let caller = auth::GetUserPermissionsResponse {
            role_permissions: vec![write.to_owned()],
            entity_permissions: vec![on("2", &[write], &[read])],
            ..Default::default()
        };
        let asked: Vec<Question> = questions(&account, &caller, "none").into_iter().collect();
        let question =
            |id: &str, permission: &str| ("rule".to_owned(), id.to_owned(), permission.to_owned());
        assert_eq!(asked, [question("1", write), question("2", read), question("none", read)]);
    }
}
