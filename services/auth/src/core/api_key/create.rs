//! Making a key.

use std::time::Duration;

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use super::bounds::Bounds;
use super::text::NewKey;
use super::{ApiKey, ENTITY_TYPE};
use crate::Error;
use crate::core::context::Context;
use crate::core::member::Kind;
use crate::core::organization::{self, Organization};
use crate::core::permission::catalog::{PermissionId, Rights, of_organization};
use crate::core::permission::escalation::{Holder, may_act_as};
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{api_key as sql, event, grant, member};

/// Makes a key for the caller, or for a service account.
#[derive(Debug)]
pub(crate) struct Create {
    pub(crate) context: Context,
    /// The cluster's name in keys.
    pub(crate) environment: String,
    pub(crate) user_id: i64,
    pub(crate) name: String,
    pub(crate) permissions: Vec<String>,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) allowed_networks: Vec<String>,
}

impl Work for Create {
    type Output = (ApiKey, NewKey);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let context = &self.context;
        let (org_id, user_id, now) = (context.org_id, self.user_id, context.now);
        let owner = member::find(tx, org_id, user_id).await?;
        let owner = owner.ok_or(Error::MemberNotFound { user_id })?;
        let permissions = known(&self.permissions)?;
        if owner.kind == Kind::Person && !context.is_self(user_id) {
            return Err(Error::EscalationRefused { permission: String::new() });
        }
        let bounds = Bounds::of(tx, context).await?;
        let allowed_networks = bounds.networks(&self.allowed_networks)?;
        let rights = role::rights(tx, org_id, &owner.role).await?.unwrap_or_default();
        Holder::of(tx, context, org_id).await?.may_give(&rights)?;
        may_act_as(tx, context, user_id, None).await?;
        let granted = match permissions.as_slice() {
            [] => Vec::new(),
            _ => grant::permissions_of(tx, org_id, user_id, now).await?,
        };
        check_held(&rights, &granted, &permissions)?;
        let organization = organization::load(tx, org_id).await?;
        let latest = end(&organization, self.expires_at, now)?;
        let expires_at = match self.expires_at {
            Some(_) => bounds.end(latest)?,
            // Nobody asked for more than either allows.
            None => [latest, bounds.end(None)?].into_iter().flatten().min(),
        };
        let limit = organization.credentials_max();
        if sql::count_live(tx, org_id, now).await? >= limit {
            return Err(Error::QuotaExceeded { kind: ENTITY_TYPE, limit: limit.unsigned_abs() });
        }
        let draws = context.draws();
        let made = NewKey::draw(&self.environment, &draws);
        let mut names: Vec<String> = permissions.iter().map(|it| it.name().to_owned()).collect();
        names.sort_unstable();
        let key = ApiKey {
            id: made.id().to_owned(),
            org_id,
            user_id,
            name: self.name.clone(),
            environment: self.environment.clone(),
            permissions: names,
            allowed_networks,
            secret_hash: made.hash(),
            previous: None,
            expires_at,
            created_by: context.user_id(),
            created_at: now,
            rotated_at: None,
            last_used_at: None,
            revoked_at: None,
        };
        sql::insert(tx, &key).await?;
        let record =
            AuditRecord::new(context, &draws, Action::CredentialChange, ENTITY_TYPE, &key.id)
                .named(&key.name)
                .change("user_id", (), user_id)
                .change("permissions", (), json!(key.permissions))
                .change("expires_at", (), expires_at.map(|end| end.to_string()))
                .change("allowed_networks", (), json!(key.allowed_networks));
        audit::append(tx, &record, now).await?;
        let data = json!({"org_id": org_id, "user_id": user_id, "api_key_id": key.id});
        event::emit(tx, context, &draws, org_id, "auth.api_key.created", data).await?;
        Ok((key, made))
    }
}

/// Permissions as a request names them.
///
/// # Errors
/// One is not in the catalogue, or no organisation can give it.
fn known(permissions: &[String]) -> Result<Vec<PermissionId>, Error> {
    let find = |(index, permission): (usize, &String)| {
        let found = PermissionId::find(permission).filter(|it| of_organization().contains(*it));
        found.ok_or_else(|| Error::PermissionUnknown {
            field: format!("permissions[{index}]"),
            permission: permission.clone(),
        })
    };
    permissions.iter().enumerate().map(find).collect()
}

/// # Errors
/// The owner lacks one of the permissions, by its role and on every entity.
fn check_held(
    owner: &Rights,
    granted: &[String],
    permissions: &[PermissionId],
) -> Result<(), Error> {
    let lacks = |it: &&PermissionId| {
        owner.scope(**it).is_none() && !granted.iter().any(|name| name == it.name())
    };
    match permissions.iter().find(lacks) {
        Some(lacking) => Err(Error::EscalationRefused { permission: lacking.name().to_owned() }),
        None => Ok(()),
    }
}

/// When a key ends.
///
/// # Errors
/// The organisation's settings demand an earlier end.
fn end(
    organization: &Organization,
    asked: Option<Timestamp>,
    now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    let days = u64::try_from(organization.settings.api_key_max_age_days).unwrap_or(0);
    if days == 0 {
        return Ok(asked);
    }
    let latest = now + Duration::from_secs(days * 86_400);
    match asked {
        Some(end) if end > latest => Err(Error::ExpiryTooFar { latest }),
        Some(end) => Ok(Some(end)),
        None => Ok(Some(latest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::permission::catalog::built_in;

    #[test]
    fn a_key_ends_as_late_as_the_settings_allow() {
        let at = |days: i64| Timestamp::from_seconds(days * 86_400);
        let mut organization = Organization::default();
        assert_eq!(end(&organization, None, at(1)).unwrap(), None);
        assert_eq!(end(&organization, Some(at(9999)), at(1)).unwrap(), Some(at(9999)));
        organization.settings.api_key_max_age_days = 30;
        assert_eq!(end(&organization, None, at(1)).unwrap(), Some(at(31)));
        assert_eq!(end(&organization, Some(at(31)), at(1)).unwrap(), Some(at(31)));
        let refused = end(&organization, Some(at(32)), at(1));
        assert!(matches!(refused, Err(Error::ExpiryTooFar { latest }) if latest == at(31)));
    }

    #[test]
    fn nobody_names_what_the_owner_lacks() {
        let names = ["platform.rule.read", "platform.audit.read"].map(str::to_owned);
        let permissions = known(&names).unwrap();
        assert!(check_held(built_in("admin").unwrap(), &[], &permissions).is_ok());
        let viewer = built_in("viewer").unwrap();
        assert!(check_held(viewer, &["platform.audit.read".to_owned()], &permissions).is_ok());
        let refused = check_held(viewer, &[], &permissions);
        match refused {
            Err(Error::EscalationRefused { permission }) => {
                assert_eq!(permission, "platform.audit.read");
            }
            other => panic!("{other:?}"),
        }
        let operators = known(&["platform.user.read".to_owned()]);
        assert!(matches!(operators, Err(Error::PermissionUnknown { .. })));
    }
}
