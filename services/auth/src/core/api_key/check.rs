//! Whether a key is good at this very moment, and what it stands for.

use std::net::IpAddr;
use std::time::Duration;

use base::Timestamp;
use rpc::{Principal, PrincipalKind};
use store::{Tx, Work};

use super::text::{Presented, parse};
use super::{ApiKey, METHOD_API_KEY};
use crate::Error;
use crate::core::Auth;
use crate::core::account::Status as AccountStatus;
use crate::core::context::Context;
use crate::core::member::Kind;
use crate::core::network::Networks;
use crate::core::organization::{Organization, Status};
use crate::core::permission::catalog::{OWNER, Rights};
use crate::core::role;
use crate::core::secret::{Hash, same};
use crate::core::service_account;
use crate::store::{account, api_key as sql, member, organization, revocation};

/// How long a server that hears revocations may keep an answer: the time of use is to the minute.
pub(crate) const CACHE: Duration = Duration::from_secs(60);

/// The end of what has none, as far as the wire can say it: the last second of the year 9999.
pub(crate) const NEVER: Timestamp = Timestamp::from_seconds(253_402_300_799);

/// Where a key was presented from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    Address(IpAddr),
    /// A key that is bound to networks is not good.
    Unknown,
    /// Whoever presents it has looked at that already.
    Unchecked,
}

/// A key that is good.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    pub(crate) principal: Principal,
    /// Where it may be presented from.
    pub(crate) networks: Networks,
    /// Until when the answer may be kept by whoever hears revocations.
    pub(crate) keep_until: Timestamp,
    /// Revision of the revocations that it takes into account.
    pub(crate) revision: i64,
}

/// The principal of a key that a service was presented, wherever from.
///
/// # Errors
/// [`Error::TokenExpired`] or [`Error::TokenInvalid`].
pub(crate) async fn authenticate(
    auth: &Auth,
    context: &Context,
    key: &str,
) -> Result<Principal, Error> {
    Ok(check(auth, key, From::Unchecked, context.now).await?.principal)
}

/// Looks at a key exactly, and notes its use.
///
/// # Errors
/// [`Error::TokenExpired`] or [`Error::TokenInvalid`].
pub(crate) async fn check(
    auth: &Auth,
    key: &str,
    from: From,
    now: Timestamp,
) -> Result<Checked, Error> {
    // A slip of the pen costs no look-up.
    let presented = parse(key).ok_or(Error::TokenInvalid)?;
    let checked = auth.db.read(Check { presented, from, now }).await?;
    let Principal { api_key_id, user_id, .. } = &checked.principal;
    auth.uses.note(api_key_id, *user_id, now);
    Ok(checked)
}

struct Check {
    presented: Presented,
    from: From,
    now: Timestamp,
}

impl Work for Check {
    type Output = Checked;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Checked, Error> {
        let Self { presented, from, now } = self;
        let key = sql::find(tx, &presented.id).await?.ok_or(Error::TokenInvalid)?;
        let end = judge(&key, &presented.hash, *now)?;
        let owner = member::find(tx, key.org_id, key.user_id).await?.ok_or(Error::TokenInvalid)?;
        if !is_in_use(tx, owner.kind, key.user_id).await? {
            return Err(Error::TokenInvalid);
        }
        let organization = organization::find(tx, key.org_id).await?;
        let organization = organization.filter(|it| it.status == Status::Active);
        let organization = organization.ok_or(Error::TokenInvalid)?;
        let networks = Networks::new(&key.allowed_networks)
            .and(&Networks::new(&organization.settings.allowed_networks));
        if !networks.admit(*from) {
            return Err(Error::TokenInvalid);
        }
        let rights = role::rights(tx, key.org_id, &owner.role).await?.unwrap_or_default();
        let principal = principal(&key, owner.kind, &owner.role, &rights, &organization, end);
        let keep_until = (*now + CACHE).min(end.unwrap_or(Timestamp::MAX));
        let revision = revocation::head(tx).await?;
        Ok(Checked { principal, networks, keep_until, revision })
    }
}

/// Whether the account of a key's owner, or of a token's subject, is in use.
pub(crate) async fn is_in_use(tx: &mut Tx, kind: Kind, user_id: i64) -> Result<bool, Error> {
    Ok(match kind {
        Kind::Person => {
            let found = account::find(tx, user_id).await?;
            found.is_some_and(|it| it.status == AccountStatus::Active)
        }
        Kind::ServiceAccount => service_account::is_in_use(tx, user_id).await?,
    })
}

/// Whether a secret is good for a key; the end of it, `None` for never.
fn judge(key: &ApiKey, presented: &Hash, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    let is_present = same(&key.secret_hash, presented);
    let previous = key.previous.as_ref();
    let previous = previous.filter(|(hash, _)| same(hash, presented)).map(|(_, end)| *end);
    let end = match (is_present, previous) {
        (true, _) => key.expires_at,
        (false, Some(end)) => Some(key.expires_at.map_or(end, |it| it.min(end))),
        (false, None) => return Err(Error::TokenInvalid),
    };
    if key.revoked_at.is_some() {
        return Err(Error::TokenInvalid);
    }
    match end {
        Some(end) if end <= now => Err(Error::TokenExpired),
        end => Ok(end),
    }
}

fn principal(
    key: &ApiKey,
    kind: Kind,
    role: &str,
    rights: &Rights,
    organization: &Organization,
    end: Option<Timestamp>,
) -> Principal {
    Principal {
        kind: match kind {
            Kind::Person => PrincipalKind::User,
            Kind::ServiceAccount => PrincipalKind::ServiceAccount,
        },
        user_id: key.user_id,
        org_id: key.org_id,
        role: role.to_owned(),
        permissions: key.limited(rights).names(),
        is_narrowed: !key.permissions.is_empty(),
        entity_permissions: key.on_entities(rights),
        // A key with limits is not all that the owner is, and no key runs the cluster.
        is_owner: role == OWNER && key.permissions.is_empty(),
        is_operator: false,
        is_premium: organization.is_premium,
        session_id: String::new(),
        token_id: String::new(),
        api_key_id: key.id.clone(),
        peer: String::new(),
        actor: String::new(),
        // A key proves no presence: it never counts as a fresh proof.
        authenticated_at: Timestamp::default(),
        issued_at: key.rotated_at.unwrap_or(key.created_at),
        expires_at: end.unwrap_or(NEVER),
        methods: vec![METHOD_API_KEY],
        grant_revision: u64::try_from(organization.grant_revision).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::key;
    use super::*;
    use crate::core::permission::catalog::built_in;

    const fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    fn rotated() -> ApiKey {
        let previous = Some((vec![2; 32], at(2000)));
        ApiKey { previous, expires_at: Some(at(3000)), ..key() }
    }

    #[test]
    fn the_old_secret_is_good_until_its_end() {
        let judge = |secret, now| judge(&rotated(), &vec![secret; 32], at(now));
        assert_eq!(judge(1, 1500).unwrap(), Some(at(3000)));
        assert_eq!(judge(2, 1500).unwrap(), Some(at(2000)));
        assert!(matches!(judge(2, 2000), Err(Error::TokenExpired)));
        assert_eq!(judge(1, 2000).unwrap(), Some(at(3000)));
        assert!(matches!(judge(1, 3000), Err(Error::TokenExpired)));
        assert!(matches!(judge(3, 1500), Err(Error::TokenInvalid)));
    }

    #[test]
    fn a_wrong_secret_learns_nothing_of_the_key() {
        let ended = ApiKey { expires_at: Some(at(10)), ..key() };
        assert!(matches!(judge(&ended, &vec![9; 32], at(20)), Err(Error::TokenInvalid)));
        let revoked = ApiKey { revoked_at: Some(at(10)), ..key() };
        assert!(matches!(judge(&revoked, &vec![1; 32], at(20)), Err(Error::TokenInvalid)));
    }

    #[test]
    fn a_key_is_never_an_operator_nor_a_fresh_proof() {
        let owner = built_in(OWNER).unwrap();
        let organization = Organization { grant_revision: 4, ..Organization::default() };
        let full = principal(&key(), Kind::Person, OWNER, owner, &organization, None);
        assert!(full.is_owner && !full.is_operator);
        assert_eq!((full.authenticated_at, full.expires_at), (Timestamp::default(), NEVER));
        assert_eq!((full.methods, full.grant_revision), (vec![5], 4));
        let limited = ApiKey { permissions: vec!["platform.rule.read".to_owned()], ..key() };
        let limited = principal(&limited, Kind::ServiceAccount, OWNER, owner, &organization, None);
        assert!(!limited.is_owner);
        assert_eq!(limited.permissions, ["platform.rule.read"]);
        assert_eq!(limited.kind, PrincipalKind::ServiceAccount);
    }
}
