//! What auth knows of users: what they see, and what the accounts may do that their pipelines run as.
//!
//! Owns:      the rule that a list shows nobody more than they may see; `run_as` has the one about accounts.
//! Invariant: without auth's answer nothing is shown, and no account is taken.
//! Not here:  decisions on single objects (`rpc::Authority`), making accounts and acting for them (auth).

mod run_as;

use std::collections::BTreeMap;

use rpc::{Call, Channel};
use service::visible::{self, Unknown};

use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::Visible;

pub(crate) use run_as::check;

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
    if !kind.is_granted()
        && let Some(principal) = &call.principal
        && !principal.is_owner
    {
        let permission = kind.read_permission();
        let holds = principal.extends_to(permission) && principal.holds(permission);
        return Ok(if holds { Visible::All } else { Visible::NONE });
    }
    let found = visible::visible(channel, call, kind.noun(), kind.read_permission()).await;
    found.map_err(|unknown| match unknown {
        Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
        Unknown::TooMany => unseen(kind),
    })
}

/// The refusal of somebody who may see nothing of a kind.
pub(crate) fn unseen(kind: Kind) -> Error {
    let permission = kind.read_permission();
    Error::Denied { permission, entity_type: kind.noun(), entity_id: String::new() }
}
