//! A new secret for a key.

use std::time::Duration;

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use super::bounds::Bounds;
use super::text::NewKey;
use super::{ApiKey, ENTITY_TYPE, load, void};
use crate::Error;
use crate::core::context::Context;
use crate::core::member::Kind;
use crate::core::permission::catalog::PermissionId;
use crate::core::permission::escalation::{Holder, may_act_as};
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{api_key as sql, event, member};

/// How long the old secret works on unless the request says so.
pub(crate) const OVERLAP: Duration = Duration::from_secs(86_400);

/// Gives a key a new secret; the old one works on for a while.
#[derive(Debug)]
pub(crate) struct Rotate {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) id: String,
    pub(crate) overlap: Duration,
}

/// A key with its new secret.
#[derive(Debug)]
pub(crate) struct Rotated {
    pub(crate) key: ApiKey,
    pub(crate) secret: NewKey,
    pub(crate) previous_expires_at: Timestamp,
}

impl Work for Rotate {
    type Output = Rotated;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Rotated, Error> {
        let context = &self.context;
        let (org_id, now) = (context.org_id, context.now);
        let mut key = load(tx, org_id, self.user_id, &self.id).await?;
        if key.revoked_at.is_some() {
            return Err(Error::ApiKeyNotFound { id: key.id });
        }
        check_taking(tx, context, &key).await?;
        let draws = context.draws();
        let secret = NewKey::with_id(&key.environment, key.id.clone(), &draws);
        let previous_expires_at = overlap_end(&key, self.overlap, now);
        let old = std::mem::replace(&mut key.secret_hash, secret.hash());
        key.previous = (previous_expires_at > now).then_some((old, previous_expires_at));
        key.rotated_at = Some(now);
        sql::rotate(tx, &key).await?;
        void(tx, &key.id, now).await?;
        let record =
            AuditRecord::new(context, &draws, Action::CredentialChange, ENTITY_TYPE, &key.id)
                .named(&key.name)
                .change_secret("secret")
                .change("previous_expires_at", (), previous_expires_at.to_string());
        audit::append(tx, &record, now).await?;
        let data = json!({"org_id": org_id, "user_id": key.user_id, "api_key_id": key.id});
        event::emit(tx, context, &draws, org_id, "auth.api_key.rotated", data).await?;
        Ok(Rotated { key, secret, previous_expires_at })
    }
}

/// Whoever rotates a key holds its secret afterwards, so it must be one that the caller could make.
async fn check_taking(tx: &mut Tx, context: &Context, key: &ApiKey) -> Result<(), Error> {
    let refused = || Error::PermissionDenied {
        permission: "platform.api_key.write".to_owned(),
        entity_type: String::new(),
        entity_id: String::new(),
    };
    let is_more = |error| {
        if matches!(error, Error::EscalationRefused { .. }) { refused() } else { error }
    };
    let missing = || Error::ApiKeyNotFound { id: key.id.clone() };
    let owner = member::find(tx, key.org_id, key.user_id).await?.ok_or_else(missing)?;
    if owner.kind == Kind::Person && !context.is_self(key.user_id) {
        return Err(refused());
    }
    if !Bounds::of(tx, context).await.map_err(is_more)?.hold(key) {
        return Err(refused());
    }
    let rights = role::rights(tx, key.org_id, &owner.role).await?.unwrap_or_default();
    let holder = Holder::of(tx, context, key.org_id).await?;
    holder.may_give(&key.limited(&rights)).map_err(is_more)?;
    let limit: Vec<PermissionId> =
        key.permissions.iter().filter_map(|name| PermissionId::find(name)).collect();
    let limit = (!key.permissions.is_empty()).then_some(limit.as_slice());
    may_act_as(tx, context, key.user_id, limit).await.map_err(is_more)
}

/// Until when the old secret works on: not longer than the key itself.
fn overlap_end(key: &ApiKey, overlap: Duration, now: Timestamp) -> Timestamp {
    let end = now + overlap;
    key.expires_at.map_or(end, |expires_at| end.min(expires_at)).max(now)
}

#[cfg(test)]
mod tests {
    use super::super::tests::key;
    use super::*;

    #[test]
    fn the_old_secret_does_not_outlive_the_key() {
        let at = Timestamp::from_seconds;
        let hour = Duration::from_secs(3600);
        assert_eq!(overlap_end(&key(), hour, at(100)), at(3700));
        assert_eq!(overlap_end(&key(), Duration::ZERO, at(100)), at(100));
        let ending = ApiKey { expires_at: Some(at(200)), ..key() };
        assert_eq!(overlap_end(&ending, hour, at(100)), at(200));
        assert_eq!(overlap_end(&ending, hour, at(300)), at(300));
    }
}
