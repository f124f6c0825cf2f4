//! Service accounts: members that are programs.
//!
//! Owns:      the life of service accounts, and the one that an organisation's pipelines run as.
//! Invariant: nobody makes, changes or deletes an account whose role allows more than its own does.
//! Not here:  their API keys (`core::api_key`), and the change of their roles (`core::member`).

pub(crate) mod change;
pub(crate) mod for_pipelines;
pub(crate) mod read;

use base::Timestamp;
use rpc::{Principal, PrincipalKind};
use store::{Tx, Work};

use crate::Error;
use crate::core::Auth;
use crate::core::api_key::check::NEVER;
use crate::core::context::Context;
use crate::core::role;
use crate::store::{member, organization, service_account as sql};

/// Kind in audit records.
pub(crate) const ENTITY_TYPE: &str = "service_account";

/// Whether an account is in use; the contract's GenericStatus, which is persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Active = 1,
    Inactive = 2,
}

impl Status {
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }

    /// A number that this version does not know lets nobody in.
    pub(crate) const fn from_number(number: i64) -> Self {
        if number == Self::Active.number() { Self::Active } else { Self::Inactive }
    }
}

/// A service account as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServiceAccount {
    pub(crate) user_id: i64,
    pub(crate) org_id: i64,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) role: String,
    pub(crate) status: Status,
    pub(crate) is_for_pipelines: bool,
    /// API keys that have not ended.
    pub(crate) key_count: i64,
    /// 0 for what the platform made by itself.
    pub(crate) created_by: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// To the hour.
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) version: i64,
}

/// The service account of an organisation.
///
/// # Errors
/// It has no such account.
async fn load(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    now: Timestamp,
) -> Result<ServiceAccount, Error> {
    let found = sql::find(tx, org_id, user_id, now).await?;
    found.ok_or(Error::ServiceAccountNotFound { user_id })
}

/// Whether there is such an account and it is active.
pub(crate) async fn is_in_use(tx: &mut Tx, user_id: i64) -> Result<bool, Error> {
    let status = sql::status(tx, user_id).await?;
    Ok(status.is_some_and(|number| Status::from_number(number) == Status::Active))
}

/// Whom a service acts for when it acts for a service account; 0 stands for the organisation's own for pipelines.
///
/// # Errors
/// The organisation has no such account, or it is inactive.
pub(crate) async fn act_for(
    auth: &Auth,
    context: &Context,
    org_id: i64,
    user_id: i64,
) -> Result<Principal, Error> {
    let user_id = match user_id {
        0 => for_pipelines::ensure(auth, context, org_id).await?,
        user_id => user_id,
    };
    auth.db.read(ActFor { org_id, user_id, now: context.now }).await
}

struct ActFor {
    org_id: i64,
    user_id: i64,
    now: Timestamp,
}

impl Work for ActFor {
    type Output = Principal;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Principal, Error> {
        let Self { org_id, user_id, now } = *self;
        let missing = || Error::ServiceAccountNotFound { user_id };
        if !is_in_use(tx, user_id).await? {
            return Err(missing());
        }
        let found = member::find(tx, org_id, user_id).await?.ok_or_else(missing)?;
        let organization = organization::find(tx, org_id).await?.ok_or_else(missing)?;
        Ok(Principal {
            kind: PrincipalKind::ServiceAccount,
            user_id,
            org_id,
            permissions: role::permissions(tx, org_id, &found.role).await?,
            role: found.role,
            is_premium: organization.is_premium,
            issued_at: now,
            expires_at: NEVER,
            grant_revision: u64::try_from(organization.grant_revision).unwrap_or_default(),
            ..Principal::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_status_lets_nobody_in() {
        for status in [Status::Active, Status::Inactive] {
            assert_eq!(Status::from_number(status.number()), status);
        }
        assert_eq!(Status::from_number(3), Status::Inactive);
    }
}
