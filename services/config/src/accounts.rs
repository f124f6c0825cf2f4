//! What auth knows of users: what they see, and what the accounts may do that their pipelines run as.
//!
//! Owns:      the rules that a list shows nobody more than they may see, and that nobody lets a pipeline do more than
//!            they may do themselves.
//! Invariant: without auth's answer nothing is shown, and no account is taken.
//! Not here:  decisions on single objects (`rpc::Authority`), making accounts and acting for them (auth).

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use platform_proto::platform::common::v1::{CursorPaginationRequest, PaginationRequest};
use rpc::{Authority, Call, Channel, Principal};
use tonic::{Code, Request};

use crate::core::issue::Issues;
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::Visible;

/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
/// Grants on single entities that are looked at; an account with more is refused to all but the owner.
const GRANTS_MAX: i32 = 1000;

/// Exceptions of one list; somebody with more sees none of the kind.
const EXCEPTIONS_MAX: usize = 10_000;

/// What somebody may see of a configuration; of a kind that is not here, nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sight(BTreeMap<Kind, Visible>);

impl Sight {
    /// What the caller may see of these kinds.
    pub(crate) async fn of(channel: &Channel, call: &Call, kinds: &[Kind]) -> Result<Self> {
        let mut found = BTreeMap::new();
        for kind in kinds {
            if !found.contains_key(kind) {
                found.insert(*kind, visible(channel, call, *kind).await?);
            }
        }
        Ok(Self(found))
    }

    /// Everything.
    #[cfg(test)]
    pub(crate) fn whole() -> Self {
        Self(Kind::ALL.into_iter().map(|kind| (kind, Visible::All)).collect())
    }

    /// Whether an object may be seen.
    pub(crate) fn shows(&self, kind: Kind, id: &str) -> bool {
        self.0.get(&kind).is_some_and(|visible| visible.shows(id))
    }

    /// Takes over what is known of some kinds now.
    pub(crate) fn renew(&mut self, newer: Self) {
        self.0.extend(newer.0);
    }
}

/// Which objects of a kind the caller may see. A service that calls for itself, and an owner, sees all.
pub(crate) async fn visible(channel: &Channel, call: &Call, kind: Kind) -> Result<Visible> {
    let Some(principal) = &call.principal else { return Ok(Visible::All) };
    if principal.is_owner {
        return Ok(Visible::All);
    }
    if !principal.extends_to(kind.read_permission()) {
        return Ok(Visible::NONE);
    }
    if !kind.is_granted() {
        let holds = principal.holds(kind.read_permission());
        return Ok(if holds { Visible::All } else { Visible::NONE });
    }
    let mut ids = BTreeSet::new();
    let mut cursor = String::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: 1000, ..Default::default() };
        let mut request = Request::new(auth::ListObjectsRequest {
            org_id: call.org_id,
            user_id: principal.user_id,
            entity_type: kind.noun().to_owned(),
            permission: kind.read_permission().to_owned(),
            pagination: Some(pagination),
            at_least_as_fresh: String::new(),
        });
        request.set_timeout(ASK_MAX);
        let answer = PermissionServiceClient::new(channel.clone()).list_objects(request).await;
        let answer = answer.map_err(|_| Error::Unavailable { dependency: "auth" })?.into_inner();
        ids.extend(answer.entity_ids);
        let page = answer.pagination.unwrap_or_default();
        if !page.has_more {
            return Ok(if answer.all { Visible::But(ids) } else { Visible::Only(ids) });
        }
        if EXCEPTIONS_MAX < ids.len() {
            return Err(unseen(kind));
        }
        cursor = page.next_cursor;
    }
}

/// The refusal of somebody who may see nothing of a kind.
pub(crate) fn unseen(kind: Kind) -> Error {
    let permission = kind.read_permission();
    Error::Denied { permission, entity_type: kind.noun(), entity_id: String::new() }
}

/// Refuses whoever is no service account of the organisation, and an account that may do more than the caller. A service
/// that calls for itself, and an owner, may name any account.
pub(crate) async fn check(
    channel: &Channel,
    authority: &dyn Authority,
    call: &Call,
    user_id: i64,
) -> Result<()> {
    if user_id == 0 {
        return Ok(());
    }
    let found = ask(channel, call.org_id, user_id).await?;
    if found.kind() != auth::PrincipalKind::ServiceAccount {
        return Err(unknown(user_id));
    }
    let Some(principal) = call.principal.as_ref().filter(|it| !it.is_owner) else {
        return Ok(());
    };
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
        unknown(user_id)
    })
}

fn unknown(user_id: i64) -> Error {
    let mut issues = Issues::default();
    let message = format!("The organisation has no service account {user_id}.");
    issues.error("run_as_user_id", "unknown_account", message);
    Error::Invalid { issues }
}

fn beyond(user_id: i64, permission: &str) -> Error {
    Error::Beyond { user_id, permission: permission.to_owned() }
}
