//! Organisations: what they are, and how they are founded, changed, suspended, deleted and handed over.
//!
//! Owns:      the life of an organisation, and what its settings and limits mean where they are unset.
//! Invariant: an organisation always has exactly one owner, who is a person.
//! Not here:  its members (`core::member`), and who may do what in it (`core::permission`).

pub(crate) mod found;
pub(crate) mod ownership;
pub(crate) mod read;
pub(crate) mod removal;
pub(crate) mod settings;
pub(crate) mod status;
pub(crate) mod update;

use std::collections::BTreeMap;
use std::time::Duration;

use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::Tx;

use crate::Error;

/// Organisations that one person may own.
pub(crate) const OWNED_MAX: i64 = 10;

/// How long a deletion can be taken back.
pub(crate) const DELETE_GRACE: Duration = Duration::from_secs(30 * 86_400);

/// Members of an organisation that pays nothing, and of one on the paid plan, unless an operator said otherwise.
const MEMBERS_FREE: i64 = 100;
const MEMBERS_PAID: i64 = 10_000;

/// API keys, and service accounts, unless an operator said otherwise.
const CREDENTIALS: i64 = 100;

/// Whether an organisation works; the contract's numbers, which are persisted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Status {
    #[default]
    Active = 1,
    Suspended = 2,
    Deleting = 3,
}

impl Status {
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }

    /// What does not exist is as good as suspended: nobody gets in.
    pub(crate) const fn from_number(number: i64) -> Self {
        match number {
            1 => Self::Active,
            3 => Self::Deleting,
            _ => Self::Suspended,
        }
    }
}

/// A tenant.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Organization {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) slug: String,
    pub(crate) is_premium: bool,
    pub(crate) timezone: String,
    pub(crate) currency: String,
    /// The contract's ModuleType.
    pub(crate) enabled_modules: Vec<i32>,
    pub(crate) settings: Settings,
    pub(crate) limits: Limits,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) billing_email: String,
    pub(crate) status: Status,
    pub(crate) status_reason: String,
    pub(crate) delete_after: Option<Timestamp>,
    pub(crate) owner_user_id: i64,
    pub(crate) version: i64,
    pub(crate) grant_revision: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// An organisation's own policy; 0, empty and `None` stand for the platform's defaults.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) mfa_required: bool,
    /// The contract's SignInMethod.
    pub(crate) allowed_sign_in_methods: Vec<i32>,
    /// In lower case.
    pub(crate) allowed_email_domains: Vec<String>,
    /// CIDR blocks.
    pub(crate) allowed_networks: Vec<String>,
    /// Microseconds.
    pub(crate) session_idle_timeout: Option<i64>,
    /// Microseconds.
    pub(crate) session_max_age: Option<i64>,
    pub(crate) password_max_age_days: i32,
    pub(crate) api_key_max_age_days: i32,
    pub(crate) audit_retention_days: i32,
    pub(crate) first_weekday: i32,
}

impl Settings {
    /// Whether addresses of the domain may be invited.
    pub(crate) fn allows_domain(&self, domain: &str) -> bool {
        self.allowed_email_domains.is_empty() || self.lists_domain(domain)
    }

    /// Whether the domain is named.
    pub(crate) fn lists_domain(&self, domain: &str) -> bool {
        self.allowed_email_domains.iter().any(|listed| listed == domain)
    }
}

/// What an organisation may use; 0 stands for the plan's default.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Limits {
    pub(crate) max_members: i32,
    pub(crate) max_pipelines: i32,
    pub(crate) max_rules: i32,
    pub(crate) max_datasets: i32,
    pub(crate) max_credentials: i32,
    pub(crate) max_calls_per_minute: i32,
    pub(crate) max_storage_bytes: i64,
    pub(crate) max_running_pipelines: i32,
}

impl Organization {
    /// Members that it may have.
    pub(crate) fn members_max(&self) -> i64 {
        match (self.limits.max_members, self.is_premium) {
            (0, false) => MEMBERS_FREE,
            (0, true) => MEMBERS_PAID,
            (set, _) => i64::from(set),
        }
    }

    /// API keys, and service accounts, that it may have of each.
    pub(crate) fn credentials_max(&self) -> i64 {
        match self.limits.max_credentials {
            0 => CREDENTIALS,
            set => i64::from(set),
        }
    }

    /// # Errors
    /// The caller expects another version; 0 is any.
    pub(crate) fn expect_version(&self, expected: i64) -> Result<(), Error> {
        expect_version(expected, self.version)
    }
}

/// # Errors
/// The caller expects another version than the object has; 0 is any.
pub(crate) fn expect_version(expected: i64, found: i64) -> Result<(), Error> {
    if expected == 0 || expected == found {
        Ok(())
    } else {
        Err(Error::VersionConflict { expected, found })
    }
}

/// The organisation of an id.
///
/// # Errors
/// There is none.
pub(crate) async fn load(tx: &mut Tx, org_id: i64) -> Result<Organization, Error> {
    let found = crate::store::organization::find(tx, org_id).await?;
    found.ok_or(Error::OrganizationNotFound { org_id })
}

/// The organisation of an id, if people can enter it.
///
/// # Errors
/// There is none, or it is suspended or being deleted.
pub(crate) async fn load_open(tx: &mut Tx, org_id: i64) -> Result<Organization, Error> {
    let found = load(tx, org_id).await?;
    match found.status {
        Status::Active => Ok(found),
        Status::Suspended | Status::Deleting => Err(Error::OrganizationSuspended { org_id }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unset_limit_is_the_plans() {
        let mut organization = Organization::default();
        assert_eq!(organization.members_max(), 100);
        organization.is_premium = true;
        assert_eq!(organization.members_max(), 10_000);
        organization.limits.max_members = 3;
        assert_eq!(organization.members_max(), 3);
        assert_eq!(organization.credentials_max(), 100);
    }

    #[test]
    fn an_unknown_status_lets_nobody_in() {
        for status in [Status::Active, Status::Suspended, Status::Deleting] {
            assert_eq!(Status::from_number(status.number()), status);
        }
        assert_eq!(Status::from_number(9), Status::Suspended);
    }

    #[test]
    fn version_zero_is_any() {
        assert!(expect_version(0, 5).is_ok());
        assert!(expect_version(5, 5).is_ok());
        let refused = expect_version(4, 5);
        assert!(matches!(refused, Err(Error::VersionConflict { expected: 4, found: 5 })));
    }
}
