//! Single-use tokens that go by mail: that an address is somebody's, or that a password may be set.

use std::time::Duration;

use base::Timestamp;
use store::Tx;

use super::context::{Context, Draws};
use super::email::Email;
use super::secret::Secret;
use crate::Error;
use crate::store::proof;

/// A person gets another mail of a kind after this time at the earliest.
pub(crate) const RESEND_AFTER: Duration = Duration::from_secs(60);

/// What a token is good for; the numbers are persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The address of the account is proved.
    VerifyEmail = 1,
    /// The address replaces that of the account.
    ChangeEmail = 2,
    /// A password may be set.
    SetPassword = 3,
}

impl Kind {
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }

    /// A number that this version does not know proves an address and no more.
    pub(crate) const fn from_number(number: i64) -> Self {
        match number {
            2 => Self::ChangeEmail,
            3 => Self::SetPassword,
            _ => Self::VerifyEmail,
        }
    }

    /// How long a token of the kind lives.
    pub(crate) const fn life(self) -> Duration {
        match self {
            Self::VerifyEmail | Self::ChangeEmail => Duration::from_secs(24 * 3600),
            Self::SetPassword => Duration::from_secs(30 * 60),
        }
    }
}

/// A token that is not used.
#[derive(Clone, Debug)]
pub(crate) struct Proof {
    pub(crate) kind: Kind,
    pub(crate) user_id: i64,
    /// The address that it was mailed to.
    pub(crate) email: Email,
    pub(crate) expires_at: Timestamp,
}

/// Makes a token for a person, in place of earlier ones of the kind.
pub(crate) async fn issue(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    kind: Kind,
    user_id: i64,
    email: &Email,
) -> Result<Secret, Error> {
    let secret = Secret::draw(draws);
    let expires_at = context.now + kind.life();
    let proof = Proof { kind, user_id, email: email.clone(), expires_at };
    proof::replace(tx, &secret.hash(), &proof, context.now).await?;
    Ok(secret)
}

/// Whether a person has had a mail of the kind just now.
pub(crate) async fn is_too_soon(
    tx: &mut Tx,
    kind: Kind,
    user_id: i64,
    now: Timestamp,
) -> Result<bool, Error> {
    let last = proof::last_made(tx, user_id, kind).await?;
    Ok(last.is_some_and(|last| now.since(last) < RESEND_AFTER))
}

/// The token of a hash, if it is one of these kinds and lives. It is not used up by that.
pub(crate) async fn find(
    tx: &mut Tx,
    token_hash: &[u8],
    kinds: &[Kind],
    now: Timestamp,
) -> Result<Option<Proof>, Error> {
    let found = proof::find(tx, token_hash).await?;
    Ok(found.filter(|proof| kinds.contains(&proof.kind) && proof.expires_at > now))
}
