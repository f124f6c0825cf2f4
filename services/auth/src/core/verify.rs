//! Whether an access token is good at this very moment, from the store.

use rpc::token::Audience;
use rpc::{Principal, PrincipalKind};
use store::{Tx, Work};

use super::Auth;
use super::account::Status as AccountStatus;
use super::context::Context;
use super::keys::Verified;
use super::organization::Status;
use crate::Error;
use crate::store::{account, member, organization, revocation, session};

/// Verifies a token exactly: signature, life, and that nothing of it has been revoked.
///
/// # Errors
/// [`Error::TokenExpired`] or [`Error::TokenInvalid`].
pub(crate) async fn verify(
    auth: &Auth,
    context: &Context,
    token: &str,
    audience: Audience<'_>,
) -> Result<Verified, Error> {
    let verified = auth.ring.verify(token, audience, context.now)?;
    let check = Check { principal: verified.principal.clone(), kid: verified.kid.clone(), now: context.now };
    auth.db.read(check).await?;
    Ok(verified)
}

/// Looks for a reason not to believe a token that verifies.
#[derive(Debug)]
struct Check {
    principal: Principal,
    kid: String,
    now: base::Timestamp,
}

impl Work for Check {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { principal, kid, now } = self;
        if revocation::voids(tx, principal, kid).await? {
            return Err(Error::TokenInvalid);
        }
        if !principal.session_id.is_empty() {
            let found = session::find(tx, &principal.session_id).await?;
            if !found.is_some_and(|it| it.is_live(*now) && it.user_id == principal.user_id) {
                return Err(Error::TokenInvalid);
            }
        }
        if principal.kind == PrincipalKind::User {
            let found = account::find(tx, principal.user_id).await?;
            if !found.is_some_and(|it| it.status == AccountStatus::Active) {
                return Err(Error::TokenInvalid);
            }
        }
        if principal.org_id != 0 {
            let found = organization::find(tx, principal.org_id).await?;
            if !found.is_some_and(|it| it.status == Status::Active) {
                return Err(Error::TokenInvalid);
            }
            if member::find(tx, principal.org_id, principal.user_id).await?.is_none() {
                return Err(Error::TokenInvalid);
            }
        }
        Ok(())
    }
}
