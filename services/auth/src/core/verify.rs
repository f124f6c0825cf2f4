//! Whether an access token is good at this very moment, and what it stands for now.

use base::Timestamp;
use rpc::token::Audience;
use rpc::{Principal, PrincipalKind};
use store::{Tx, Work};

use super::Auth;
use super::api_key::check::is_in_use;
use super::context::Context;
use super::keys::Verified;
use super::member::Kind;
use super::network::Networks;
use super::organization::{Organization, Status};
use super::permission::catalog::{OWNER, Rights};
use super::role;
use crate::Error;
use crate::core::session::Session;
use crate::store::{api_key, member, organization, revocation, session};

/// A token that is good.
#[derive(Clone, Debug)]
pub(crate) struct Exact {
    pub(crate) verified: Verified,
    /// Networks that members of its organisation may call from.
    pub(crate) networks: Networks,
    /// Revision of the revocations that it takes into account.
    pub(crate) revision: i64,
}

/// Verifies a token exactly: signature, life, and that nothing of it has been revoked. The principal is what the
/// subject is now, which may be another role than at the time of issue.
///
/// # Errors
/// [`Error::TokenExpired`] or [`Error::TokenInvalid`].
pub(crate) async fn verify(
    auth: &Auth,
    context: &Context,
    token: &str,
    audience: Audience<'_>,
) -> Result<Verified, Error> {
    Ok(verify_at(auth, token, audience, context.now).await?.verified)
}

/// As [`verify`], with what is needed to keep the answer.
///
/// # Errors
/// [`Error::TokenExpired`] or [`Error::TokenInvalid`].
pub(crate) async fn verify_at(
    auth: &Auth,
    token: &str,
    audience: Audience<'_>,
    now: Timestamp,
) -> Result<Exact, Error> {
    let verified = auth.ring.verify(token, audience, now)?;
    auth.db.read(Check { verified, now }).await
}

/// Looks for a reason not to believe a token that verifies.
#[derive(Debug)]
struct Check {
    verified: Verified,
    now: Timestamp,
}

impl Work for Check {
    type Output = Exact;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Exact, Error> {
        let mut verified = self.verified.clone();
        let principal = &mut verified.principal;
        if revocation::voids(tx, principal, &verified.kid).await? {
            return Err(Error::TokenInvalid);
        }
        self.check_origin(tx, principal).await?;
        let kind = match principal.kind {
            PrincipalKind::ServiceAccount => Kind::ServiceAccount,
            PrincipalKind::User | PrincipalKind::Peer => Kind::Person,
        };
        if !is_in_use(tx, kind, principal.user_id).await? {
            return Err(Error::TokenInvalid);
        }
        let mut networks = Networks::Any;
        if principal.org_id != 0 {
            let (org_id, user_id) = (principal.org_id, principal.user_id);
            let organization = organization::find(tx, org_id).await?;
            let organization = organization.filter(|it| it.status == Status::Active);
            let organization = organization.ok_or(Error::TokenInvalid)?;
            let found = member::find(tx, org_id, user_id).await?.ok_or(Error::TokenInvalid)?;
            let rights = role::rights(tx, org_id, &found.role).await?.unwrap_or_default();
            refresh(principal, found.role, &rights, &organization);
            networks = Networks::new(&organization.settings.allowed_networks);
        }
        let revision = revocation::head(tx).await?;
        Ok(Exact { verified, networks, revision })
    }
}

impl Check {
    /// What the token came from must still be good: its session, or its API key.
    async fn check_origin(&self, tx: &mut Tx, principal: &Principal) -> Result<(), Error> {
        if !principal.session_id.is_empty() {
            let found = session::find(tx, &principal.session_id).await?;
            let is_live = |it: Session| it.is_live(self.now) && it.user_id == principal.user_id;
            if !found.is_some_and(is_live) {
                return Err(Error::TokenInvalid);
            }
        }
        if !principal.api_key_id.is_empty() {
            let found = api_key::find(tx, &principal.api_key_id).await?;
            if !found.is_some_and(|it| it.is_live(self.now)) {
                return Err(Error::TokenInvalid);
            }
        }
        Ok(())
    }
}

/// What the subject is now. A token with which somebody acts for it, or that came from a key, gains nothing.
fn refresh(principal: &mut Principal, role: String, rights: &Rights, organization: &Organization) {
    let names = rights.names();
    let is_owner = role == OWNER;
    if principal.actor.is_empty() && principal.api_key_id.is_empty() {
        principal.permissions = names;
        principal.is_owner = is_owner;
    } else {
        let held = std::mem::take(&mut principal.permissions);
        let (held, lost) = held.into_iter().partition(|it| names.binary_search(it).is_ok());
        principal.permissions = held;
        if principal.is_narrowed {
            // What is on its list still counts where the subject is granted it.
            principal.entity_permissions.extend(lost);
            principal.entity_permissions.sort_unstable();
        }
        principal.is_owner &= is_owner;
    }
    principal.role = role;
    principal.is_premium = organization.is_premium;
    principal.grant_revision = u64::try_from(organization.grant_revision).unwrap_or_default();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::permission::catalog::built_in;

    #[test]
    fn a_token_is_what_its_subject_is_now_and_a_narrowed_one_gains_nothing() {
        let organization = Organization { grant_revision: 9, ..Organization::default() };
        let before = Principal {
            permissions: vec!["platform.audit.read".to_owned(), "platform.rule.read".to_owned()],
            is_owner: true,
            ..Principal::default()
        };
        let viewer = built_in("viewer").unwrap();
        let mut plain = before.clone();
        refresh(&mut plain, "viewer".to_owned(), viewer, &organization);
        assert_eq!(plain.permissions, viewer.names());
        assert_eq!(
            (plain.role.as_str(), plain.is_owner, plain.grant_revision),
            ("viewer", false, 9)
        );
        let acting = Principal { actor: "etl".to_owned(), ..before };
        let mut narrowed = acting.clone();
        refresh(&mut narrowed, "viewer".to_owned(), viewer, &organization);
        assert_eq!(narrowed.permissions, ["platform.rule.read"]);
        assert!(narrowed.entity_permissions.is_empty());
        let mut listed = Principal { is_narrowed: true, ..acting };
        refresh(&mut listed, "viewer".to_owned(), viewer, &organization);
        assert_eq!(listed.permissions, ["platform.rule.read"]);
        assert_eq!(listed.entity_permissions, ["platform.audit.read"]);
    }
}
