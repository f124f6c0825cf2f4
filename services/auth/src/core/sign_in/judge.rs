//! The decision about a sign-in with a password.

use base::Timestamp;
use seal::Sealer;
use serde_json::json;
use store::{Tx, Work};

use super::{METHOD_PASSWORD, email_hash};
use crate::Error;
use crate::core::account::{Account, Status, count_failure};
use crate::core::claims::{Policy, allows_methods};
use crate::core::context::{Context, Draws};
use crate::core::email::Email;
use crate::core::factor::{Challenge, Code, prove};
use crate::core::lockout::Rule;
use crate::core::password::{Age, age};
use crate::core::secret::Secret;
use crate::core::session::{Opened, Opening, open, strictest};
use crate::store::audit::{self, Action, AuditRecord, Outcome};
use crate::store::{account, event, factor, first_start, organization};

/// How long a challenge waits for the second factor.
pub(crate) const CHALLENGE_LIFE: std::time::Duration = std::time::Duration::from_secs(300);

/// Judges a sign-in whose password has been compared.
#[derive(Debug)]
pub(crate) struct SignIn {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) policy: Policy,
    pub(crate) rule: Rule,
    pub(crate) email: Email,
    /// The hash that the password was compared with; `None` if the address had none.
    pub(crate) seen_hash: Option<String>,
    pub(crate) password_is_right: bool,
    /// A hash with today's parameters, in place of an outdated one.
    pub(crate) rehash: Option<String>,
    pub(crate) mfa_code: String,
    pub(crate) org_id: i64,
}

/// What a sign-in came to.
#[derive(Debug)]
pub(crate) enum Judged {
    SignedIn(Box<Opened>),
    /// The second factor is missing.
    Challenged {
        challenge: Secret,
        expires_at: Timestamp,
    },
}

impl Work for SignIn {
    /// The inner error is a refusal that has been written down.
    type Output = Result<Judged, Error>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let now = self.context.now;
        let draws = self.context.draws();
        let Some(found) = account::find_by_email(tx, &self.email).await? else {
            return self.refuse_unknown(tx, &draws).await;
        };
        if let Some(retry_after) = found.lockout.locked_for(now) {
            return Err(Error::AccountLocked { retry_after });
        }
        // The password changed between the comparison and now: what was compared says nothing.
        if found.password_hash != self.seen_hash {
            return Err(Error::InvalidCredentials);
        }
        if !self.password_is_right || found.status != Status::Active {
            return refuse(tx, &self.context, &draws, self.rule, &found, Error::InvalidCredentials)
                .await;
        }
        if let Some(hash) = &self.rehash {
            account::rehash(tx, found.id, hash).await?;
        }
        if let Err(error) = self.hurdles(tx, &found).await? {
            note(tx, &self.context, &draws, Some(&found), &error).await?;
            return Ok(Err(error));
        }
        let mut methods = vec![METHOD_PASSWORD];
        if found.totp_enabled {
            if self.mfa_code.is_empty() {
                return self.challenge(tx, &draws, &found).await.map(Ok);
            }
            let code = Code::Totp(self.mfa_code.clone());
            if !prove(tx, &self.sealer, found.id, &code, now).await? {
                let error = Error::InvalidCredentials;
                return refuse(tx, &self.context, &draws, self.rule, &found, error).await;
            }
            methods.push(code.method());
        }
        let opening = Opening { methods, org_id: self.org_id };
        let (context, sealer, policy) = (&self.context, &self.sealer, &self.policy);
        let opened = open(tx, context, &draws, sealer, policy, found, opening).await?;
        welcome(tx, context, &draws, &opened).await?;
        Ok(Ok(Judged::SignedIn(Box::new(opened))))
    }
}

impl SignIn {
    /// What stands in the way although the password is right.
    async fn hurdles(&self, tx: &mut Tx, found: &Account) -> Result<Result<(), Error>, Error> {
        if !found.email_verified {
            return Ok(Err(Error::EmailNotVerified));
        }
        let (mut days, mut refusing, mut count) = (Vec::new(), 0, 0);
        for membership in account::memberships(tx, found.id).await? {
            let Some(organization) = organization::find(tx, membership.org_id).await? else {
                continue;
            };
            count += 1;
            days.push(i64::from(organization.settings.password_max_age_days));
            if !allows_methods(&organization.settings, &[METHOD_PASSWORD]) {
                refusing = organization.id;
                count -= 1;
            }
        }
        // Where one organisation takes a password, or there is none, it is a way in.
        if refusing != 0 && count == 0 {
            return Ok(Err(Error::SignInMethodNotAllowed { org_id: refusing }));
        }
        let changed_at = found.password_changed_at.unwrap_or(found.created_at);
        if age(changed_at, strictest(&days), self.context.now) == Age::Expired {
            return Ok(Err(Error::PasswordExpired));
        }
        Ok(Ok(()))
    }

    async fn challenge(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        found: &Account,
    ) -> Result<Judged, Error> {
        let challenge = Secret::draw(draws);
        let expires_at = self.context.now + CHALLENGE_LIFE;
        let row = Challenge {
            user_id: found.id,
            org_id: self.org_id,
            method: METHOD_PASSWORD,
            wrong_codes: 0,
            expires_at,
        };
        factor::insert_challenge(tx, &challenge.hash(), &row).await?;
        Ok(Judged::Challenged { challenge, expires_at })
    }

    /// Nobody has the address: it locks as an account would, so that a lock tells nothing.
    async fn refuse_unknown(
        &self,
        tx: &mut Tx,
        draws: &Draws,
    ) -> Result<Result<Judged, Error>, Error> {
        let now = self.context.now;
        let hash = email_hash(&self.email);
        let lockout = account::unknown_failures(tx, &hash).await?;
        if let Some(retry_after) = lockout.locked_for(now) {
            return Err(Error::AccountLocked { retry_after });
        }
        let lockout = lockout.after_failure(self.rule, now);
        account::set_unknown_failures(tx, &hash, lockout, now).await?;
        note(tx, &self.context, draws, None, &Error::InvalidCredentials).await?;
        Ok(Err(Error::InvalidCredentials))
    }
}

/// Counts a failure and writes it down.
pub(super) async fn refuse<T>(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    rule: Rule,
    found: &Account,
    error: Error,
) -> Result<Result<T, Error>, Error> {
    count_failure(tx, context, draws, found, rule).await?;
    note(tx, context, draws, Some(found), &error).await?;
    Ok(Err(error))
}

/// The audit record of a sign-in that was refused.
async fn note(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    found: Option<&Account>,
    error: &Error,
) -> Result<(), Error> {
    let user_id = found.map_or(0, |account| account.id);
    let mut record = AuditRecord::new(context, draws, Action::Login, "user", user_id)
        .in_org(0)
        .outcome(Outcome::Denied)
        .because(rpc::Fault::reason(error));
    if found.is_some() {
        record = record.by(user_id);
    }
    audit::append(tx, &record, context.now).await?;
    Ok(())
}

/// The audit record and the event of a sign-in that succeeded.
pub(crate) async fn welcome(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    opened: &Opened,
) -> Result<(), Error> {
    let session = &opened.session;
    let mut record = AuditRecord::new(context, draws, Action::Login, "session", &session.id)
        .in_org(session.org_id)
        .by(session.user_id);
    record.session_id.clone_from(&session.id);
    audit::append(tx, &record, context.now).await?;
    first_start::signed_in(tx, session.user_id, context.now).await?;
    let data = json!({
        "user_id": session.user_id,
        "session_id": session.id,
        "methods": session.methods,
    });
    event::emit(tx, context, draws, session.org_id, "auth.session.opened", data).await
}
