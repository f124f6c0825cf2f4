//! Members of an organisation: people and service accounts, each with one role.
//!
//! Owns:      who joins, changes role, and leaves.
//! Invariant: whoever is no member has no group, no grant, no key and no session in the organisation.
//! Not here:  how the owner changes (`core::organization::ownership`), and invitations (`core::invitation`).

pub(crate) mod add;
pub(crate) mod change;
pub(crate) mod read;
pub(crate) mod remove;

use base::Timestamp;

/// What a member is; the contract's numbers, which are persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Person = 1,
    ServiceAccount = 2,
}

impl Kind {
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }

    pub(crate) const fn from_number(number: i64) -> Self {
        if number == Self::Person.number() { Self::Person } else { Self::ServiceAccount }
    }
}

/// A place in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
    pub(crate) role: String,
    pub(crate) joined_at: Timestamp,
    /// 0 for the founder.
    pub(crate) invited_by: i64,
    pub(crate) version: i64,
    pub(crate) kind: Kind,
}

/// A member as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) membership: Membership,
    /// Empty for a service account.
    pub(crate) email: String,
    pub(crate) full_name: String,
    pub(crate) totp_enabled: bool,
    /// To the hour.
    pub(crate) last_activity: Option<Timestamp>,
    /// Sorted.
    pub(crate) group_ids: Vec<String>,
}
