//! Which objects of a kind somebody may see.
//!
//! Owns:      the rule that a list shows nobody more than it may see.
//! Invariant: without auth's answer nothing is shown.
//! Not here:  decisions on single objects (`rpc::Authority`).

use std::collections::BTreeSet;
use std::time::Duration;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use platform_proto::platform::common::v1::CursorPaginationRequest;
use rpc::{Call, Channel};
use store::Query;
use tonic::Request;

/// How long an answer of auth is waited for.
pub const ASK_MAX: Duration = Duration::from_secs(2);
/// Exceptions of one list; somebody with more sees none of the kind.
const EXCEPTIONS_MAX: usize = 10_000;

/// Which objects of a kind somebody may see, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visible {
    /// All of them.
    All,
    /// All but these.
    But(BTreeSet<String>),
    /// These alone.
    Only(BTreeSet<String>),
}

impl Visible {
    /// Nothing.
    pub const NONE: Self = Self::Only(BTreeSet::new());

    /// Whether the object of an id is among them.
    #[must_use]
    pub fn shows(&self, id: &str) -> bool {
        match self {
            Self::All => true,
            Self::But(ids) => !ids.contains(id),
            Self::Only(ids) => ids.contains(id),
        }
    }

    /// Narrows a statement that has a condition already to rows whose column `id` is among them.
    pub fn narrow(&self, query: Query) -> Query {
        match self {
            Self::All => query,
            Self::But(ids) if ids.is_empty() => query,
            Self::But(ids) => query.push(" AND id NOT IN").list(ids),
            Self::Only(ids) => query.push(" AND id IN").list(ids),
        }
    }
}

/// Why it is not known what somebody may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unknown {
    /// Auth does not answer.
    #[error("auth does not answer")]
    Unanswered,
    /// There are more exceptions than a list can have.
    #[error("what may be seen has more than {EXCEPTIONS_MAX} exceptions")]
    TooMany,
}

/// Which objects of a kind, by its noun and the permission to see it, the caller may see.
///
/// A service that calls for itself, and an owner, sees all.
///
/// # Errors
/// It is not known.
pub async fn visible(
    channel: &Channel,
    call: &Call,
    noun: &str,
    permission: &str,
) -> Result<Visible, Unknown> {
    let Some(principal) = &call.principal else { return Ok(Visible::All) };
    if principal.is_owner {
        return Ok(Visible::All);
    }
    if !principal.extends_to(permission) {
        return Ok(Visible::NONE);
    }
    let mut ids = BTreeSet::new();
    let mut cursor = String::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: 1000, ..Default::default() };
        let mut request = Request::new(auth::ListObjectsRequest {
            org_id: call.org_id,
            user_id: principal.user_id,
            entity_type: noun.to_owned(),
            permission: permission.to_owned(),
            pagination: Some(pagination),
            at_least_as_fresh: String::new(),
        });
        request.set_timeout(ASK_MAX);
        let answer = PermissionServiceClient::new(channel.clone()).list_objects(request).await;
        let answer = answer.map_err(|_| Unknown::Unanswered)?.into_inner();
        ids.extend(answer.entity_ids);
        let page = answer.pagination.unwrap_or_default();
        if !page.has_more {
            return Ok(if answer.all { Visible::But(ids) } else { Visible::Only(ids) });
        }
        if EXCEPTIONS_MAX < ids.len() {
            return Err(Unknown::TooMany);
        }
        cursor = page.next_cursor;
    }
}
