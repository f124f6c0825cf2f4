//! Second factors: setting up an authenticator, and proving it.

use std::time::Duration;

use base::Timestamp;
use seal::Sealer;
use serde_json::json;
use store::{Tx, Work};

use super::account::{Account, count_failure, must_have_second_factor, notify};
use super::claims::Policy;
use super::context::{Context, Draws};
use super::lockout::Rule;
use super::mail::Mail;
use super::secret::{self, Hash};
use super::totp;
use crate::Error;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{account, event, factor};

/// How long a new secret waits to be confirmed.
const PENDING: Duration = Duration::from_secs(600);
/// Recovery codes of a person.
const RECOVERY_CODES: usize = 10;
/// Letters and digits that nobody mistakes for one another: 32 of them, so 5 bits each.
const CODE_ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
/// Characters of a recovery code, hyphens not counted: 80 bits.
const CODE_CHARS: usize = 16;
/// Who the codes are for, as authenticators show it.
const ISSUER: &str = "platform";

/// The authenticator of a person, confirmed or pending.
#[derive(Clone, Debug)]
pub(crate) struct Totp {
    pub(crate) sealed: Vec<u8>,
    pub(crate) confirmed_at: Option<Timestamp>,
    pub(crate) pending_until: Timestamp,
    pub(crate) last_step: i64,
}

/// A sign-in that waits for the second factor.
#[derive(Clone, Debug)]
pub(crate) struct Challenge {
    pub(crate) user_id: i64,
    /// Organisation that was asked for; 0 for none.
    pub(crate) org_id: i64,
    /// How the first factor was proved; the contract's SignInMethod.
    pub(crate) method: i32,
    pub(crate) wrong_codes: i64,
    pub(crate) expires_at: Timestamp,
}

/// What somebody presents as second factor.
#[derive(Clone)]
pub(crate) enum Code {
    Totp(String),
    Recovery(String),
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code")
    }
}

impl Code {
    /// The contract's SignInMethod that it proves.
    pub(crate) const fn method(&self) -> i32 {
        match self {
            Self::Totp(_) => 3,
            Self::Recovery(_) => 4,
        }
    }
}

/// Accepts a code and uses it up; false if it is wrong or was used.
pub(crate) async fn prove(
    tx: &mut Tx,
    sealer: &Sealer,
    user_id: i64,
    code: &Code,
    now: Timestamp,
) -> Result<bool, Error> {
    match code {
        Code::Totp(code) => {
            let found = factor::totp(tx, user_id).await?;
            let Some(found) = found.filter(|totp| totp.confirmed_at.is_some()) else {
                return Ok(false);
            };
            let secret = sealer.open(&purpose(user_id), &found.sealed)?;
            match totp::accept(&secret, code, found.last_step, now) {
                Some(step) => factor::use_step(tx, user_id, step).await,
                None => Ok(false),
            }
        }
        Code::Recovery(code) => {
            factor::take_recovery_code(tx, user_id, &recovery_hash(user_id, code), now).await
        }
    }
}

/// Proves a code of somebody who is signed in. A wrong one counts as a failure of the account, and
/// while the account is locked every code is wrong.
async fn prove_again(
    tx: &mut Tx,
    context: &Context,
    sealer: &Sealer,
    rule: Rule,
    account: &Account,
    code: &Code,
) -> Result<bool, Error> {
    let now = context.now;
    if account.lockout.locked_for(now).is_some() {
        return Ok(false);
    }
    if prove(tx, sealer, account.id, code, now).await? {
        return Ok(true);
    }
    count_failure(tx, context, &context.draws(), account, rule).await?;
    Ok(false)
}

/// Starts to set up an authenticator.
#[derive(Clone, Debug)]
pub(crate) struct Begin {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
}

/// What the authenticator has to know.
#[derive(Clone)]
pub(crate) struct Begun {
    pub(crate) secret: String,
    pub(crate) uri: String,
    pub(crate) expires_at: Timestamp,
}

impl Work for Begin {
    type Output = Begun;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Begun, Error> {
        let Self { context, sealer } = self;
        context.recently_authenticated()?;
        let found = account::get(tx, context.user_id()).await?;
        if found.totp_enabled {
            return Err(Error::TotpAlreadyEnabled);
        }
        let draws = context.draws();
        let secret = draws.bytes::<{ totp::SECRET_BYTES }>();
        let sealed = sealer.seal(&purpose(found.id), &secret, &draws);
        let expires_at = context.now + PENDING;
        factor::set_pending(tx, found.id, &sealed, expires_at).await?;
        record(tx, context, &draws, found.id, "pending_totp", "auth.user.totp_pending").await?;
        let uri = totp::uri(&secret, ISSUER, &found.email.written);
        Ok(Begun { secret: totp::base32(&secret), uri, expires_at })
    }
}

/// Confirms the authenticator by one of its codes; the output is the recovery codes.
#[derive(Clone, Debug)]
pub(crate) struct Confirm {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) code: Code,
}

impl Work for Confirm {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>, Error> {
        let Self { context, sealer, code } = self;
        let user_id = context.user_id();
        let pending = factor::totp(tx, user_id)
            .await?
            .filter(|totp| totp.confirmed_at.is_none() && totp.pending_until > context.now);
        let Some(pending) = pending else { return Err(Error::TotpNotPending) };
        let secret = sealer.open(&purpose(user_id), &pending.sealed)?;
        let Code::Totp(code) = code else { return Err(Error::MfaCodeInvalid) };
        let step = totp::accept(&secret, code, pending.last_step, context.now);
        let step = step.ok_or(Error::MfaCodeInvalid)?;
        factor::confirm(tx, user_id, step, context.now).await?;
        let draws = context.draws();
        let codes = new_codes(tx, &draws, user_id).await?;
        record(tx, context, &draws, user_id, "totp", "auth.user.totp_enabled").await?;
        Ok(codes)
    }
}

/// Removes the authenticator and the recovery codes.
#[derive(Clone, Debug)]
pub(crate) struct Disable {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) policy: Policy,
    pub(crate) rule: Rule,
    pub(crate) code: Code,
}

impl Work for Disable {
    /// The inner error is a refusal that has been written down.
    type Output = Result<(), Error>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Self { context, sealer, policy, rule, code } = self;
        let found = account::get(tx, context.user_id()).await?;
        if !found.totp_enabled {
            return Err(Error::TotpNotEnabled);
        }
        if policy.demands_second_factor() && must_have_second_factor(tx, &found).await? {
            return Err(Error::TotpRequired);
        }
        if !prove_again(tx, context, sealer, *rule, &found, code).await? {
            return Ok(Err(Error::MfaCodeInvalid));
        }
        let draws = context.draws();
        remove(tx, context, &draws, &found).await?;
        record(tx, context, &draws, found.id, "totp", "auth.user.totp_disabled").await?;
        Ok(Ok(()))
    }
}

/// Deletes secret and codes of a person, and tells it by mail.
pub(crate) async fn remove(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    account: &Account,
) -> Result<(), Error> {
    factor::remove(tx, account.id).await?;
    notify(tx, context, draws, account, Mail::SecondFactorRemoved).await
}

/// Replaces the recovery codes; the output is the new ones.
#[derive(Clone, Debug)]
pub(crate) struct Regenerate {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) rule: Rule,
    pub(crate) code: Code,
}

impl Work for Regenerate {
    /// The inner error is a refusal that has been written down.
    type Output = Result<Vec<String>, Error>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Self { context, sealer, rule, code } = self;
        let found = account::get(tx, context.user_id()).await?;
        if !found.totp_enabled {
            return Err(Error::TotpNotEnabled);
        }
        if !prove_again(tx, context, sealer, *rule, &found, code).await? {
            return Ok(Err(Error::MfaCodeInvalid));
        }
        let draws = context.draws();
        let codes = new_codes(tx, &draws, found.id).await?;
        let kind = "auth.user.recovery_codes_replaced";
        record(tx, context, &draws, found.id, "recovery_codes", kind).await?;
        Ok(Ok(codes))
    }
}

async fn new_codes(tx: &mut Tx, draws: &Draws, user_id: i64) -> Result<Vec<String>, Error> {
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code(draws)).collect();
    let hashes: Vec<Hash> = codes.iter().map(|code| recovery_hash(user_id, code)).collect();
    factor::set_recovery_codes(tx, user_id, &hashes).await?;
    Ok(codes)
}

/// Four groups of four, such as `k3f9-…`.
fn recovery_code(draws: &Draws) -> String {
    let bytes = draws.bytes::<CODE_CHARS>();
    let mut code = String::with_capacity(CODE_CHARS + 3);
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 && index % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(CODE_ALPHABET[usize::from(byte & 31)]));
    }
    code
}

/// With 80 random bits a plain hash is enough. Hyphens and case do not matter.
fn recovery_hash(user_id: i64, code: &str) -> Hash {
    let plain: String =
        code.chars().filter(|letter| *letter != '-').flat_map(char::to_lowercase).collect();
    secret::hash(&format!("recovery {user_id} {plain}"))
}

async fn record(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    user_id: i64,
    field: &str,
    kind: &str,
) -> Result<(), Error> {
    let record = AuditRecord::new(context, draws, Action::CredentialChange, "user", user_id)
        .change_secret(field);
    audit::append(tx, &record, context.now).await?;
    event::emit(tx, context, draws, 0, kind, json!({"user_id": user_id})).await
}

/// Purpose for which an authenticator's secret is sealed.
pub(crate) fn purpose(user_id: i64) -> String {
    format!("totp/{user_id}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::context::tests::context;

    #[test]
    fn a_recovery_code_is_found_with_or_without_hyphens_and_in_any_case() {
        let code = recovery_code(&context(Timestamp::from_seconds(1)).draws());
        assert_eq!(code.len(), CODE_CHARS + 3, "{code}");
        let typed = code.replace('-', "").to_uppercase();
        assert_eq!(recovery_hash(7, &code), recovery_hash(7, &typed));
        assert_ne!(recovery_hash(7, &code), recovery_hash(8, &code));
    }

    #[test]
    fn the_letters_of_codes_are_distinct() {
        let mut letters = CODE_ALPHABET.to_vec();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), 32);
        assert!(!letters.iter().any(|letter| b"il1o".contains(letter)));
    }
}
