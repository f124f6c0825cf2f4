//! Whether somebody may let a pipeline run as an account: only if nothing that the account may do is beyond the caller.
//!
//! Owns:      the comparison of two members, as auth makes it for whoever makes a key for an account.
//! Invariant: without auth's answer no account is taken.
//! Not here:  when an account is at stake (`core::workspace`), and acting for it (auth).
//!
//! Auth says what the account's role has, and what is granted and denied to both on single entities. Each of that is
//! asked for both, and until when. Whether a role has a permission on all entities or on own ones alone shows on an
//! entity that nobody made.

use std::collections::BTreeSet;

use base::Timestamp;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::common::v1::PaginationRequest;
use rpc::wire::timestamp_from_wire;
use rpc::{Call, Channel};
use service::visible::ASK_MAX;
use tonic::{Code, Request};

use crate::core::issue::Issues;
use crate::error::{Error, Result};

/// Entities of one page; the contract gives as many.
const PAGE: i32 = 1000;
/// Pages of an account's grants that are looked at; an account with more is refused to all but the owner.
const ACCOUNT_PAGES_MAX: i32 = 1;
/// Pages of the caller's grants and denies that are looked at; to a caller with more, all accounts are refused.
const CALLER_PAGES_MAX: i32 = 10;
/// Questions that are asked for one account; with more it is refused to all but the owner.
const QUESTIONS_MAX: usize = 20_000;
/// Questions of one call; the contract takes as many.
const CHECKS_MAX: usize = 1000;
/// How often the pages are read from the first on because the organisation changed between them.
const ATTEMPTS_MAX: u32 = 3;
/// What somebody lacks who has, or compares with, more than is looked at.
const GRANT: &str = "platform.permission.grant";

/// Auth does not answer, or with something that cannot be used.
const UNANSWERED: Error = Error::Unavailable { dependency: "auth" };

/// One question: kind and id of the entity, and the permission.
type Question = (String, String, String);

/// Refuses whoever is no service account of the organisation, and an account that may do more than the caller, or for
/// longer, by its role, by a grant, or by a deny that hits the caller alone. A service that calls for itself, and an
/// owner, may name any account. `nowhere` is an id that no entity has.
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
    let account = Member { channel, org_id, user_id };
    let found = account.overview(ACCOUNT_PAGES_MAX).await?.ok_or_else(|| unknown(user_id))?;
    if !found.is_account {
        return Err(unknown(user_id));
    }
    let Some(principal) = call.principal.as_ref().filter(|it| !it.is_owner) else {
        return Ok(());
    };
    let beyond = |permission: &str| Error::Beyond { user_id, permission: permission.to_owned() };
    let is_more = |permission: &&String| !principal.holds(permission);
    if let Some(permission) = found.role_permissions.iter().find(is_more) {
        return Err(beyond(permission));
    }
    let caller = Member { channel, org_id, user_id: principal.user_id };
    let own = caller.overview(CALLER_PAGES_MAX).await?.ok_or_else(|| beyond(GRANT))?;
    if !found.is_whole || !own.is_whole {
        return Err(beyond(GRANT));
    }
    let questions: Vec<Question> = questions(&found, &own, nowhere).into_iter().collect();
    if questions.len() > QUESTIONS_MAX {
        return Err(beyond(GRANT));
    }
    for questions in questions.chunks(CHECKS_MAX) {
        let of_account = account.decide(questions).await?;
        let of_caller = caller.decide(questions).await?;
        for ((.., permission), (of_account, of_caller)) in
            questions.iter().zip(of_account.iter().zip(&of_caller))
        {
            let held = allowed_until(of_caller).filter(|_| principal.extends_to(permission));
            // Nothing is less than anything.
            if held < may_last_until(of_account) {
                return Err(beyond(permission));
            }
        }
    }
    Ok(())
}

/// Until when somebody may do something at least, if nobody takes it away; `None` if it may not.
fn allowed_until(decision: &auth::CheckPermissionResponse) -> Option<Timestamp> {
    decision.allowed.then(|| end(decision).unwrap_or(Timestamp::MAX))
}

/// Until when somebody may do something at most, if nobody gives it more; `None` if it never may. A deny that ends
/// holds nothing back.
fn may_last_until(decision: &auth::CheckPermissionResponse) -> Option<Timestamp> {
    let is_denied_for_now =
        decision.reason() == auth::PermissionReason::Denied && end(decision).is_some();
    if is_denied_for_now { Some(Timestamp::MAX) } else { allowed_until(decision) }
}

/// When the grant or the deny ends that decided; `None` if it does not, or none did.
fn end(decision: &auth::CheckPermissionResponse) -> Option<Timestamp> {
    decision.details.as_ref()?.expires_at.as_ref().map(timestamp_from_wire)
}

/// Where the two can differ: on all entities by their roles, where the account is granted something, and where the
/// caller is denied something that the account may have.
fn questions(account: &Overview, caller: &Overview, nowhere: &str) -> BTreeSet<Question> {
    let by_role = account.role_permissions.iter().map(|permission| {
        let kind = permission.split('.').nth(1).unwrap_or_default();
        (kind.to_owned(), nowhere.to_owned(), permission.clone())
    });
    let on = |it: &auth::EntityPermission, permission: &String| {
        (it.entity_type.clone(), it.entity_id.clone(), permission.clone())
    };
    let granted = account
        .entities
        .iter()
        .flat_map(|it| it.permissions.iter().map(move |permission| on(it, permission)));
    let found: BTreeSet<&String> = account
        .entities
        .iter()
        .flat_map(|it| &it.permissions)
        .chain(&account.role_permissions)
        .collect();
    let denied = caller.entities.iter().flat_map(|it| {
        let matters = it.denied_permissions.iter().filter(|permission| found.contains(permission));
        matters.map(move |permission| on(it, permission))
    });
    by_role.chain(granted).chain(denied).collect()
}

/// What a member may do, and on which entities.
#[derive(Debug, Default)]
struct Overview {
    is_account: bool,
    role_permissions: Vec<String>,
    entities: Vec<auth::EntityPermission>,
    /// Nothing is left out.
    is_whole: bool,
}

/// Somebody of whom auth is asked.
struct Member<'a> {
    channel: &'a Channel,
    org_id: i64,
    user_id: i64,
}

impl Member<'_> {
    /// What the member may do, and on which entities, as far as so many pages tell; `None` for whoever is no member.
    async fn overview(&self, pages_max: i32) -> Result<Option<Overview>> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.pages(pages_max).await {
                Err(Error::PlanConflict) if attempt < ATTEMPTS_MAX => {}
                read => return read,
            }
        }
    }

    /// The pages of one state; a conflict if the organisation changes between them.
    async fn pages(&self, pages_max: i32) -> Result<Option<Overview>> {
        let mut found = Overview::default();
        let mut state = None;
        for page in 1..=pages_max {
            let Some(answer) = self.page(page).await? else { return Ok(None) };
            let pagination = answer.pagination.clone().unwrap_or_default();
            // Pages of different states can leave something out between them.
            let of_page = (answer.consistency_token.clone(), pagination.total);
            if *state.get_or_insert_with(|| of_page.clone()) != of_page {
                return Err(Error::PlanConflict);
            }
            found.is_account = answer.kind() == auth::PrincipalKind::ServiceAccount;
            found.role_permissions = answer.role_permissions;
            found.entities.extend(answer.entity_permissions);
            found.is_whole = !pagination.has_next;
            if found.is_whole {
                break;
            }
        }
        Ok(Some(found))
    }

    async fn page(&self, page: i32) -> Result<Option<auth::GetUserPermissionsResponse>> {
        let pagination = PaginationRequest { page, limit: PAGE, ..PaginationRequest::default() };
        let mut request = Request::new(auth::GetUserPermissionsRequest {
            user_id: self.user_id,
            org_id: self.org_id,
            entity_type: None,
            pagination: Some(pagination),
        });
        request.set_timeout(ASK_MAX);
        match AuthServiceClient::new(self.channel.clone()).get_user_permissions(request).await {
            Ok(answer) => Ok(Some(answer.into_inner())),
            Err(status) if status.code() == Code::NotFound => Ok(None),
            Err(_) => Err(UNANSWERED),
        }
    }

    /// What the member may of what is asked, in the order of the questions.
    async fn decide(&self, questions: &[Question]) -> Result<Vec<auth::CheckPermissionResponse>> {
        let check = |(entity_type, entity_id, permission): &Question| auth::PermissionCheck {
            entity_type: entity_type.clone(),
            entity_id: entity_id.clone(),
            permission: permission.clone(),
        };
        let mut request = Request::new(auth::BatchCheckPermissionsRequest {
            user_id: self.user_id,
            org_id: self.org_id,
            checks: questions.iter().map(check).collect(),
            at_least_as_fresh: String::new(),
        });
        request.set_timeout(ASK_MAX);
        let mut client = AuthServiceClient::new(self.channel.clone());
        let answer = client.batch_check_permissions(request).await.map_err(|_| UNANSWERED)?;
        let results = answer.into_inner().results;
        if results.len() == questions.len() { Ok(results) } else { Err(UNANSWERED) }
    }
}

fn unknown(user_id: i64) -> Error {
    let mut issues = Issues::default();
    let message = format!("The organisation has no service account {user_id}.");
    issues.error("run_as_user_id", "unknown_account", message);
    Error::Invalid { issues }
}

#[cfg(test)]
mod tests {
    use rpc::wire::timestamp_to_wire;

    use super::*;

    const READ: &str = "platform.rule.read";
    const WRITE: &str = "platform.rule.write";

    fn on(id: &str, permissions: &[&str], denied: &[&str]) -> auth::EntityPermission {
        let names = |of: &[&str]| of.iter().map(|it| (*it).to_owned()).collect();
        auth::EntityPermission {
            entity_type: "rule".to_owned(),
            entity_id: id.to_owned(),
            permissions: names(permissions),
            denied_permissions: names(denied),
            ..Default::default()
        }
    }

    #[test]
    fn what_is_granted_to_the_account_and_denied_to_the_caller_is_asked() {
        let account = Overview {
            role_permissions: vec![READ.to_owned()],
            entities: vec![on("1", &[WRITE], &[READ])],
            ..Default::default()
        };
        let caller = Overview {
            role_permissions: vec![WRITE.to_owned()],
            entities: vec![on("2", &[WRITE], &[READ, WRITE, "platform.rule.delete"])],
            ..Default::default()
        };
        let asked: Vec<Question> = questions(&account, &caller, "none").into_iter().collect();
        let question =
            |id: &str, permission: &str| ("rule".to_owned(), id.to_owned(), permission.to_owned());
        let expected = [
            question("1", WRITE),
            question("2", READ),
            question("2", WRITE),
            question("none", READ),
        ];
        assert_eq!(asked, expected);
    }

    #[test]
    fn a_decision_lasts_as_long_as_what_it_stands_on() {
        use auth::PermissionReason::{Denied, ExplicitGrant, NoGrant, RoleBased};
        let of = |reason: auth::PermissionReason, end: Option<i64>| {
            let expires_at = end.map(|end| timestamp_to_wire(Timestamp::from_seconds(end)));
            let decision = auth::CheckPermissionResponse {
                allowed: matches!(reason, ExplicitGrant | RoleBased),
                reason: reason.into(),
                details: Some(auth::PermissionDetails { expires_at, ..Default::default() }),
                ..Default::default()
            };
            (allowed_until(&decision), may_last_until(&decision))
        };
        let (never, at) = (Some(Timestamp::MAX), Some(Timestamp::from_seconds(9)));
        assert_eq!(of(ExplicitGrant, Some(9)), (at, at));
        assert_eq!(of(ExplicitGrant, None), (never, never));
        assert_eq!(of(RoleBased, None), (never, never));
        assert_eq!(of(NoGrant, None), (None, None));
        assert_eq!(of(Denied, None), (None, None));
        assert_eq!(of(Denied, Some(9)), (None, never));
    }
}
