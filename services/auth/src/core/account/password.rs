//! Changing a password, and setting one by a token that was mailed.

use seal::Sealer;
use secrecy::SecretString;
use serde_json::json;
use store::{Tx, Work};

use super::registration::asked_in_vain;
use super::{Account, Status, count_failure, end_tokens, notify};
use crate::Error;
use crate::core::Auth;
use crate::core::context::{Context, Draws};
use crate::core::email::Email;
use crate::core::hasher::Verified;
use crate::core::lockout::Rule;
use crate::core::mail::{self, Mail, Token};
use crate::core::password::{HISTORY, Owner, check};
use crate::core::proof::{self, Kind, Proof};
use crate::core::secret::{self, Hash};
use crate::core::session::revoke_all;
use crate::store::audit::{self, Action, AuditRecord, Outcome};
use crate::store::{account, event, factor};

/// Field of the new password in both requests.
const FIELD: &str = "new_password";
/// Hashes of a person's passwords that are kept.
const KEPT: i64 = HISTORY as i64;

/// Replaces the caller's password; returns how many other sessions were revoked.
pub(crate) async fn change(
    auth: &Auth,
    context: Context,
    current: SecretString,
    new: SecretString,
) -> Result<i64, Error> {
    let seen = auth.db.read(Load { user_id: context.user_id() }).await?;
    let found = seen.account;
    if let Some(retry_after) = found.lockout.locked_for(context.now) {
        return Err(Error::AccountLocked { retry_after });
    }
    let Some(hash) = found.password_hash.clone() else { return Err(Error::PasswordNotSet) };
    if auth.hasher.verify(&current, Some(&hash)).await? == Verified::No {
        auth.db.write(CountFailure { context, rule: auth.lockout_rule() }).await?;
        return Err(Error::InvalidCredentials);
    }
    let new_hash = new_hash(auth, &found, &new, seen.history).await?;
    let change = Change { context, seen_hash: hash, new_hash };
    auth.db.write(change).await
}

/// Sets a password by the token that was mailed.
pub(crate) async fn reset(
    auth: &Auth,
    context: Context,
    token: &str,
    new: SecretString,
) -> Result<(), Error> {
    let token_hash = secret::hash(token);
    let seen = auth.db.read(Presented { token_hash: token_hash.clone(), now: context.now }).await?;
    let new_hash = new_hash(auth, &seen.account, &new, seen.history).await?;
    auth.db.write(Reset { context, token_hash, new_hash }).await
}

/// Looks at a new password, and hashes it.
async fn new_hash(
    auth: &Auth,
    account: &Account,
    new: &SecretString,
    mut history: Vec<String>,
) -> Result<String, Error> {
    let owner = Owner { email: &account.email, full_name: &account.full_name };
    check(new, owner, auth.options.passwords.bytes_min, FIELD)?;
    history.truncate(HISTORY);
    if auth.hasher.matches_any(new, history).await? {
        return Err(Error::PasswordReused { field: FIELD, history: HISTORY });
    }
    auth.hasher.hash(new, auth.random.bytes()).await
}

struct Load {
    user_id: i64,
}

struct Loaded {
    account: Account,
    history: Vec<String>,
}

impl Work for Load {
    type Output = Loaded;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Loaded, Error> {
        let account = account::get(tx, self.user_id).await?;
        let history = account::password_history(tx, self.user_id).await?;
        Ok(Loaded { account, history })
    }
}

/// A wrong password of somebody who is signed in counts as a failed sign-in.
#[derive(Debug)]
pub(crate) struct CountFailure {
    pub(crate) context: Context,
    pub(crate) rule: Rule,
}

impl Work for CountFailure {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, rule } = self;
        let found = account::get(tx, context.user_id()).await?;
        let draws = context.draws();
        count_failure(tx, context, &draws, &found, *rule).await?;
        let record = AuditRecord::new(context, &draws, Action::CredentialChange, "user", found.id)
            .outcome(Outcome::Denied)
            .because("INVALID_CREDENTIALS");
        audit::append(tx, &record, context.now).await?;
        Ok(())
    }
}

struct Change {
    context: Context,
    /// The hash that the present password was compared with.
    seen_hash: String,
    new_hash: String,
}

impl Work for Change {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
        let Self { context, seen_hash, new_hash } = self;
        let found = account::get(tx, context.user_id()).await?;
        if found.password_hash.as_ref() != Some(seen_hash) {
            return Err(Error::InvalidCredentials);
        }
        let except = Some(context.session_id()).filter(|id| !id.is_empty());
        let reason = "password changed";
        let count = revoke_all(tx, found.id, except, 0, reason, context.now).await?;
        set(tx, context, &context.draws(), &found, new_hash).await?;
        Ok(count)
    }
}

struct Presented {
    token_hash: Hash,
    now: base::Timestamp,
}

impl Work for Presented {
    type Output = Loaded;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Loaded, Error> {
        let (_, account) = presented(tx, &self.token_hash, self.now).await?;
        let history = account::password_history(tx, account.id).await?;
        Ok(Loaded { account, history })
    }
}

async fn presented(
    tx: &mut Tx,
    token_hash: &Hash,
    now: base::Timestamp,
) -> Result<(Proof, Account), Error> {
    let found = proof::find(tx, token_hash, &[Kind::SetPassword], now).await?;
    let found = found.ok_or(Error::ResetTokenNotFound)?;
    let account = account::find(tx, found.user_id).await?;
    let account = account.filter(|it| it.status == Status::Active);
    Ok((found, account.ok_or(Error::ResetTokenNotFound)?))
}

struct Reset {
    context: Context,
    token_hash: Hash,
    new_hash: String,
}

impl Work for Reset {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, token_hash, new_hash } = self;
        let (proof, mut found) = presented(tx, token_hash, context.now).await?;
        if !crate::store::proof::take(tx, token_hash, context.now).await? {
            return Err(Error::ResetTokenNotFound);
        }
        // Whoever has the mail has the address.
        if proof.email.normal == found.email.normal && !found.email_verified {
            found.email_verified = true;
            account::update(tx, &found).await?;
        }
        account::set_lockout(tx, found.id, Default::default()).await?;
        revoke_all(tx, found.id, None, 0, "password reset", context.now).await?;
        end_tokens(tx, context, found.id).await?;
        set(tx, context, &context.draws(), &found, new_hash).await
    }
}

/// Writes a new password, its audit record, its event and the notice.
async fn set(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    account: &Account,
    hash: &str,
) -> Result<(), Error> {
    account::set_password(tx, account.id, hash, context.now, KEPT).await?;
    crate::store::proof::end(tx, account.id, Kind::SetPassword).await?;
    // What the password before has opened half-way is not opened by it any more.
    factor::end_challenges(tx, account.id).await?;
    let record = AuditRecord::new(context, draws, Action::CredentialChange, "user", account.id)
        .by(account.id)
        .change_secret("password");
    audit::append(tx, &record, context.now).await?;
    let data = json!({"user_id": account.id});
    event::emit(tx, context, draws, 0, "auth.user.password_changed", data).await?;
    notify(tx, context, draws, account, Mail::PasswordChanged).await
}

/// Mails a token to set a password, if there is an account that may have one.
#[derive(Debug)]
pub(crate) struct RequestReset {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) email: Email,
}

impl Work for RequestReset {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, sealer, email } = self;
        let found = account::find_by_email(tx, email).await?;
        let draws = context.draws();
        let Some(found) = found.filter(|it| it.status == Status::Active) else {
            return asked_in_vain(tx, context, &draws, None, "USER_NOT_FOUND").await;
        };
        let kind = Kind::SetPassword;
        if proof::is_too_soon(tx, kind, found.id, context.now).await? {
            return asked_in_vain(tx, context, &draws, Some(&found), "RATE_LIMITED").await;
        }
        let secret = proof::issue(tx, context, &draws, kind, found.id, &found.email).await?;
        let record = AuditRecord::new(context, &draws, Action::CredentialChange, "user", found.id)
            .in_org(0)
            .change_secret("reset_token");
        audit::append(tx, &record, context.now).await?;
        let mail = Mail::ResetPassword(Token { secret: &secret, sealer });
        mail::send(tx, context, &draws, &found.email, &found.locale, mail).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::world::{NOW, World};

    #[tokio::test]
    async fn a_mail_that_does_not_go_out_costs_a_write_too() {
        let world = World::new().await;
        world.person("zoe@example.com").await;
        for (email, mails) in
            [("nobody@example.com", 0), ("zoe@example.com", 1), ("zoe@example.com", 0)]
        {
            let context = world.call(0, 0, NOW).await;
            let before = world.traces().await;
            let (sealer, email) = (Sealer::new(&[7; 32]), Email::new(email));
            world.db.write(RequestReset { context, sealer, email }).await.unwrap();
            let after = world.traces().await;
            assert_eq!((after.0 - before.0, after.1 - before.1), (1, mails));
        }
    }

    #[tokio::test]
    async fn the_failure_that_locks_an_account_is_told_once() {
        let world = World::new().await;
        let zoe = world.person("zoe@example.com").await;
        let rule = Rule { failures: 2, duration: std::time::Duration::from_secs(900) };
        for told in [0, 1, 0] {
            let context = world.call(zoe, 0, NOW).await;
            let before = world.traces().await;
            world.db.write(CountFailure { context, rule }).await.unwrap();
            let after = world.traces().await;
            assert_eq!((after.0 - before.0, after.1 - before.1), (1, told));
        }
    }
}
