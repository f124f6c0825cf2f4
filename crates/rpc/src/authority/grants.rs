//! How far the grants of an organisation have come, as far as it has been heard.
//!
//! Owns:      whose permissions have changed since a credential was issued or a decision was made.
//! Invariant: at most [`MEMBERS_MAX`] members are told apart; beyond that a change concerns all of them, never nobody.
//! Not here:  the stream's order and whether it is fresh (`revocations`).

use std::collections::HashMap;

use platform_proto::platform::auth::v1 as pb;

use super::revocations::Basis;

/// Members of an organisation whose changes are remembered one by one; with more, a change concerns all of them.
pub(super) const MEMBERS_MAX: usize = 4096;

/// The changes of one organisation.
#[derive(Debug, Default)]
pub(super) struct Grants {
    /// Revision of the stream at which they changed last, for whomever.
    changed: u64,
    everybody: Change,
    members: HashMap<i64, Change>,
    consistency_token: String,
    /// Revision of the grants that the token is of.
    newest: u64,
}

#[derive(Clone, Copy, Debug, Default)]
struct Change {
    /// Revision of the stream.
    revision: u64,
    /// Revision of the organisation's grants.
    grant_revision: u64,
}

impl Change {
    fn max(self, other: Self) -> Self {
        Self {
            revision: self.revision.max(other.revision),
            grant_revision: self.grant_revision.max(other.grant_revision),
        }
    }

    fn voids(self, basis: Basis, issued: u64) -> bool {
        match basis {
            Basis::Token => self.grant_revision > issued,
            Basis::Asked(heard) => self.revision > heard.revision,
        }
    }
}

impl Grants {
    /// Takes a change that came at a revision of the stream.
    pub(super) fn mark(&mut self, revision: u64, grants: pb::GrantRevision) {
        let pb::GrantRevision { org_id: _, grant_revision, user_ids, consistency_token } = grants;
        let change = Change { revision, grant_revision };
        self.changed = self.changed.max(revision);
        if grant_revision >= self.newest {
            (self.newest, self.consistency_token) = (grant_revision, consistency_token);
        }
        for user_id in &user_ids {
            let member = self.members.entry(*user_id).or_default();
            *member = member.max(change);
        }
        if user_ids.is_empty() {
            self.everybody = self.everybody.max(change);
            let everybody = self.everybody;
            self.members.retain(|_, member| {
                member.revision > everybody.revision
                    || member.grant_revision > everybody.grant_revision
            });
        } else if self.members.len() > MEMBERS_MAX {
            let all = self.members.drain().fold(self.everybody, |all, (_, it)| all.max(it));
            self.everybody = all;
        }
    }

    /// Revision of the stream at which they changed last, for whomever.
    pub(super) fn changed(&self) -> u64 {
        self.changed
    }

    /// Token of the newest state that was heard of.
    pub(super) fn consistency_token(&self) -> &str {
        &self.consistency_token
    }

    /// Whether what is known of a member is older than a change that concerns it; `issued` is the revision of the
    /// grants that its claims are of.
    pub(super) fn void(&self, user_id: i64, basis: Basis, issued: u64) -> bool {
        let member = self.members.get(&user_id).copied().unwrap_or_default();
        self.everybody.max(member).voids(basis, issued)
    }

    /// Members that are told apart.
    #[cfg(test)]
    pub(super) fn members(&self) -> usize {
        self.members.len()
    }
}
