//! Service accounts that pipelines run as.
//!
//! Owns:      the rule that nobody lets a pipeline do more than they may do themselves.
//! Invariant: without auth's answer the account is refused.
//! Not here:  making accounts, and acting for them (auth).

use std::time::Duration;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::common::v1::PaginationRequest;
use rpc::{Authority, Call, Channel, Principal};
use tonic::{Code, Request};

use crate::core::issue::Issues;
use crate::error::{Error, Result};

/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
/// Grants on single entities that are looked at; an account with more is refused to all but the owner.
const GRANTS_MAX: i32 = 1000;

/// Refuses an account that may do more than the caller. A service that calls for itself, and an owner, may name any.
pub(crate) async fn check(
    channel: &Channel,
    authority: &dyn Authority,
    call: &Call,
    user_id: i64,
) -> Result<()> {
    let Some(principal) = &call.principal else { return Ok(()) };
    if user_id == 0 || principal.is_owner {
        return Ok(());
    }
    let found = ask(channel, call.org_id, user_id).await?;
    let is_more = |permission: &&String| !principal.holds(permission);
    if let Some(permission) = found.role_permissions.iter().find(is_more) {
        return Err(beyond(user_id, permission));
    }
    if found.pagination.as_ref().is_some_and(|page| page.has_next) {
        return Err(beyond(user_id, "platform.permission.grant"));
    }
    for grant in &found.entity_permissions {
        check_grant(authority, principal, (call.org_id, user_id), grant).await?;
    }
    Ok(())
}

async fn check_grant(
    authority: &dyn Authority,
    principal: &Principal,
    (org_id, user_id): (i64, i64),
    grant: &auth::EntityPermission,
) -> Result<()> {
    let entity = Some((grant.entity_type.as_str(), grant.entity_id.as_str()));
    for permission in &grant.permissions {
        let decided = authority.allows(principal, org_id, entity, permission).await;
        if !decided.map_err(|_| Error::Unavailable { dependency: "auth" })? {
            return Err(beyond(user_id, permission));
        }
    }
    Ok(())
}

async fn ask(
    channel: &Channel,
    org_id: i64,
    user_id: i64,
) -> Result<auth::GetUserPermissionsResponse> {
    let pagination = PaginationRequest { limit: GRANTS_MAX, ..PaginationRequest::default() };
    let mut request = Request::new(auth::GetUserPermissionsRequest {
        user_id,
        org_id,
        entity_type: None,
        pagination: Some(pagination),
    });
    request.set_timeout(ASK_MAX);
    let answer = AuthServiceClient::new(channel.clone()).get_user_permissions(request).await;
    answer.map(tonic::Response::into_inner).map_err(|status| {
        if status.code() != Code::NotFound {
            return Error::Unavailable { dependency: "auth" };
        }
        let mut issues = Issues::default();
        let message = format!("The organisation has no service account {user_id}.");
        issues.error("run_as_user_id", "unknown_account", message);
        Error::Invalid { issues }
    })
}

fn beyond(user_id: i64, permission: &str) -> Error {
    Error::Beyond { user_id, permission: permission.to_owned() }
}
