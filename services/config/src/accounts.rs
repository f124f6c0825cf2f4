//! What auth knows of users: what they see, and what the accounts may do that their pipelines run as.
//!
//! Owns:      the rule that a list shows nobody more than they may see; `run_as` has the one about accounts.
//! Invariant: without auth's answer nothing is shown, and no account is taken.
//! Not here:  decisions on single objects (`rpc::Authority`), making accounts and acting for them (auth).

mod run_as;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use platform_proto::platform::common::v1::CursorPaginationRequest;
use rpc::{Call, Channel};
use tonic::Request;

use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::Visible;

pub(crate) use run_as::check;

/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
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
