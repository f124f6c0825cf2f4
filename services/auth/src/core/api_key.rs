//! API keys: how programs prove who they are.
//!
//! Owns:      the form of a key, what of it is kept, and the life of keys.
//! Invariant: a key never allows more than its owner may at that moment, and what is got with it lasts no longer and
//!            reaches no further than it does; its secret is shown once and not kept.
//! Not here:  the accounts that programs have (`core::service_account`).

mod bounds;
pub(crate) mod check;
pub(crate) mod create;
pub(crate) mod manage;
pub(crate) mod rotate;
pub(crate) mod text;
pub(crate) mod uses;

use base::Timestamp;
use store::Tx;

use crate::Error;
use crate::core::context::Context;
use crate::core::permission::catalog::{PermissionId, Rights};
use crate::core::permission::revision::REMEMBERED;
use crate::core::secret::Hash;
use crate::store::api_key as sql;
use crate::store::revocation::{self, Subject};

/// Kind in audit records.
pub(crate) const ENTITY_TYPE: &str = "api_key";
/// The contract's SignInMethod.
pub(crate) const METHOD_API_KEY: i32 = 5;

/// What is kept of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiKey {
    pub(crate) id: String,
    pub(crate) org_id: i64,
    /// Owner: a person or a service account.
    pub(crate) user_id: i64,
    pub(crate) name: String,
    pub(crate) environment: String,
    /// Sorted; empty for all that its owner may.
    pub(crate) permissions: Vec<String>,
    /// CIDR blocks; empty for any.
    pub(crate) allowed_networks: Vec<String>,
    pub(crate) secret_hash: Hash,
    /// The secret before, and until when it works on.
    pub(crate) previous: Option<(Hash, Timestamp)>,
    /// `None` for never.
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) created_by: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) rotated_at: Option<Timestamp>,
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) revoked_at: Option<Timestamp>,
}

impl ApiKey {
    /// Neither revoked nor expired.
    pub(crate) fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }

    /// What it allows, of what its owner may.
    pub(crate) fn limited(&self, owner: &Rights) -> Rights {
        if self.permissions.is_empty() {
            return *owner;
        }
        let mut rights = Rights::default();
        for permission in self.permissions.iter().filter_map(|name| PermissionId::find(name)) {
            if let Some(scope) = owner.scope(permission) {
                rights.set(permission, scope);
            }
        }
        rights
    }

    /// What it names beyond its owner's role: it is good for that where the owner is granted it. Sorted.
    pub(crate) fn on_entities(&self, owner: &Rights) -> Vec<String> {
        let is_beyond = |name: &&String| {
            PermissionId::find(name).is_some_and(|permission| owner.scope(permission).is_none())
        };
        self.permissions.iter().filter(is_beyond).cloned().collect()
    }
}

/// The key of an owner.
///
/// # Errors
/// The owner has no such key in the organisation.
async fn load(tx: &mut Tx, org_id: i64, user_id: i64, id: &str) -> Result<ApiKey, Error> {
    let found = sql::find(tx, id).await?;
    let found = found.filter(|key| key.org_id == org_id && key.user_id == user_id);
    found.ok_or_else(|| Error::ApiKeyNotFound { id: id.to_owned() })
}

/// Makes every server forget what it keeps of a key.
async fn void(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), Error> {
    let subject = Subject::ApiKey(id.to_owned());
    revocation::append(tx, &subject, Some(now + REMEMBERED), now).await?;
    Ok(())
}

/// Revokes every key that somebody has in an organisation; returns how many.
///
/// The caller writes the audit record and the event of what it belongs to.
pub(crate) async fn revoke_all(
    tx: &mut Tx,
    context: &Context,
    org_id: i64,
    user_id: i64,
) -> Result<i64, Error> {
    let ids = sql::revoke_all(tx, org_id, user_id, context.now).await?;
    for id in &ids {
        void(tx, id, context.now).await?;
    }
    Ok(i64::try_from(ids.len()).unwrap_or(i64::MAX))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::core::permission::catalog::{Scope, built_in};

    pub(crate) fn key() -> ApiKey {
        ApiKey {
            id: "k3VX09aaQz".to_owned(),
            org_id: 3,
            user_id: 7,
            name: "nightly".to_owned(),
            environment: "live".to_owned(),
            permissions: Vec::new(),
            allowed_networks: Vec::new(),
            secret_hash: vec![1; 32],
            previous: None,
            expires_at: None,
            created_by: 7,
            created_at: Timestamp::from_seconds(1000),
            rotated_at: None,
            last_used_at: None,
            revoked_at: None,
        }
    }

    #[test]
    fn a_key_ends_by_its_expiry_or_its_revocation() {
        let at = Timestamp::from_seconds;
        assert!(key().is_live(at(2000)));
        let ending = ApiKey { expires_at: Some(at(2000)), ..key() };
        assert!(ending.is_live(at(1999)) && !ending.is_live(at(2000)));
        assert!(!ApiKey { revoked_at: Some(at(1500)), ..key() }.is_live(at(1600)));
    }

    #[test]
    fn a_key_allows_what_it_names_and_its_owner_has() {
        let member = built_in("member").unwrap();
        assert_eq!(key().limited(member), *member);
        let named = ["platform.pipeline.write", "platform.audit.read", "platform.rule.read"];
        let limited = ApiKey { permissions: named.map(str::to_owned).to_vec(), ..key() };
        let rights = limited.limited(member);
        assert_eq!(rights.names(), ["platform.pipeline.write", "platform.rule.read"]);
        let write = PermissionId::find("platform.pipeline.write").unwrap();
        assert_eq!(rights.scope(write), Some(Scope::Own));
        assert_eq!(limited.on_entities(member), ["platform.audit.read"]);
    }
}
