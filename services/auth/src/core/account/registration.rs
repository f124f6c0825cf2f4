//! Making an account, and proving its address.

use base::Timestamp;
use seal::Sealer;
use secrecy::SecretString;
use serde_json::json;
use store::{Tx, Work};

use super::{Account, Status};
use crate::core::Auth;
use crate::core::context::{Context, Draws};
use crate::core::email::Email;
use crate::core::hasher::Verified;
use crate::core::invitation::accept::{accept, find_open};
use crate::core::mail::{self, Mail, Token};
use crate::core::password::{HISTORY, Owner, check};
use crate::core::proof::{self, Kind};
use crate::core::secret::Hash;
use crate::store::audit::{self, Action, AuditRecord, Outcome};
use crate::store::{account, event};
use crate::{Error, Registration};

/// A person that wants an account.
#[derive(Debug)]
pub(crate) struct Register {
    pub(crate) context: Context,
    pub(crate) email: Email,
    pub(crate) password: SecretString,
    pub(crate) full_name: String,
    /// Empty for none.
    pub(crate) invitation_token: String,
    pub(crate) locale: String,
}

/// Makes an account; returns when the token in the mail ends. Where the address has an account
/// the answer is the same, after the same work.
pub(crate) async fn register(auth: &Auth, register: Register) -> Result<Timestamp, Error> {
    let Register { context, email, password, full_name, invitation_token, locale } = register;
    auth.mails.take(&context.ip_address, context.now)?;
    if invitation_token.is_empty() && auth.options.registration == Registration::InviteOnly {
        return Err(Error::RegistrationClosed);
    }
    let owner = Owner { email: &email, full_name: &full_name };
    check(&password, owner, auth.options.passwords.bytes_min, "password")?;
    let password_hash = auth.hasher.hash(&password, auth.random.bytes()).await?;
    let ends = context.now + Kind::VerifyEmail.life();
    let sealer = auth.sealer.clone();
    // Whoever asks often, and from many places, does not fill the box of the address's owner.
    let (address, now) = (email.normal.clone(), context.now);
    let tells_owner = auth.notices.take(&address, now).is_ok();
    let new = Account { locale, ..Account::new(email, &full_name, context.now) };
    let write = Write { context, sealer, new, password_hash, invitation_token, tells_owner };
    let written = auth.db.write(write).await;
    if tells_owner && !matches!(written, Ok(Written::OwnerTold)) {
        auth.notices.give_back(&address, now);
    }
    written.map(|_| ends)
}

/// What a registration came to; nobody but this process learns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    Account,
    /// The address has an account, whose owner has a mail about it.
    OwnerTold,
    /// The address has an account.
    Nothing,
}

struct Write {
    context: Context,
    sealer: Sealer,
    new: Account,
    password_hash: String,
    /// Empty for none.
    invitation_token: String,
    /// Whether the owner of an account with the address has a mail about this.
    tells_owner: bool,
}

impl Work for Write {
    type Output = Written;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Written, Error> {
        let Self { context, sealer, new, password_hash, invitation_token, tells_owner } = self;
        let draws = context.draws();
        let invited = match invitation_token.as_str() {
            "" => None,
            token => Some(find_open(tx, token, context.now).await?),
        };
        if invited.as_ref().is_some_and(|it| it.email.normal != new.email.normal) {
            return Err(Error::InvitationNotFound);
        }
        let account = Account {
            email_verified: invited.is_some(),
            password_changed_at: Some(context.now),
            ..new.clone()
        };
        let Some(id) = account::insert(tx, &account).await? else {
            let owner = account::find_by_email(tx, &new.email).await?;
            let Some(owner) = owner else { return Ok(Written::Nothing) };
            let record = AuditRecord::new(context, &draws, Action::Create, "user", owner.id)
                .in_org(0)
                .outcome(Outcome::Denied)
                .because("EMAIL_ALREADY_EXISTS");
            audit::append(tx, &record, context.now).await?;
            if !tells_owner {
                return Ok(Written::Nothing);
            }
            let (to, locale) = (&owner.email, &owner.locale);
            mail::send(tx, context, &draws, to, locale, Mail::AccountExists).await?;
            return Ok(Written::OwnerTold);
        };
        account::set_password(tx, id, password_hash, context.now, HISTORY as i64).await?;
        created(tx, context, &draws, id, id).await?;
        let account = Account { id, ..account };
        match invited {
            Some(invitation) => {
                accept(tx, context, &draws, &invitation, &account).await?;
            }
            None => verify(tx, context, &draws, sealer, &account).await?,
        }
        Ok(Written::Account)
    }
}

/// The audit record and the event of a new account; `by` is who made it.
pub(crate) async fn created(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    id: i64,
    by: i64,
) -> Result<(), Error> {
    let record = AuditRecord::new(context, draws, Action::Create, "user", id).in_org(0).by(by);
    audit::append(tx, &record, context.now).await?;
    event::emit(tx, context, draws, 0, "auth.user.created", json!({"user_id": id})).await
}

async fn verify(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    sealer: &Sealer,
    account: &Account,
) -> Result<(), Error> {
    let kind = Kind::VerifyEmail;
    let secret = proof::issue(tx, context, draws, kind, account.id, &account.email).await?;
    let mail = Mail::VerifyEmail(Token { secret: &secret, sealer });
    mail::send(tx, context, draws, &account.email, &account.locale, mail).await
}

/// Records that somebody asked for a mail that does not go out. It costs a write as the mail would, so that the time
/// of the answer does not tell who has an account.
pub(crate) async fn asked_in_vain(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    found: Option<&Account>,
    reason: &str,
) -> Result<(), Error> {
    let user_id = found.map_or(0, |account| account.id);
    let record = AuditRecord::new(context, draws, Action::CredentialChange, "user", user_id)
        .in_org(0)
        .outcome(Outcome::Denied)
        .because(reason);
    audit::append(tx, &record, context.now).await?;
    Ok(())
}

/// Mails another verification token, if there is something to verify.
#[derive(Debug)]
pub(crate) struct RequestVerification {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) email: Email,
}

impl Work for RequestVerification {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, sealer, email } = self;
        let found = account::find_by_email(tx, email).await?;
        let found = found.filter(|it| !it.email_verified && it.status == Status::Active);
        let draws = context.draws();
        let Some(found) = found else {
            return asked_in_vain(tx, context, &draws, None, "USER_NOT_FOUND").await;
        };
        if proof::is_too_soon(tx, Kind::VerifyEmail, found.id, context.now).await? {
            return asked_in_vain(tx, context, &draws, Some(&found), "RATE_LIMITED").await;
        }
        let record = AuditRecord::new(context, &draws, Action::Update, "user", found.id)
            .in_org(0)
            .change_secret("verification_token");
        audit::append(tx, &record, context.now).await?;
        verify(tx, context, &draws, sealer, &found).await
    }
}

/// Proves an address; the output is the address.
#[derive(Debug)]
pub(crate) struct VerifyEmail {
    pub(crate) context: Context,
    pub(crate) token_hash: Hash,
}

impl Work for VerifyEmail {
    type Output = String;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<String, Error> {
        let Self { context, token_hash } = self;
        let kinds = [Kind::VerifyEmail, Kind::ChangeEmail];
        let proof = proof::find(tx, token_hash, &kinds, context.now).await?;
        let proof = proof.ok_or(Error::VerificationTokenNotFound)?;
        let before = account::find(tx, proof.user_id).await?;
        let before = before.ok_or(Error::VerificationTokenNotFound)?;
        let replaces = proof.kind == Kind::ChangeEmail;
        // The address may have been replaced since the mail went out.
        if !replaces && before.email.normal != proof.email.normal {
            return Err(Error::VerificationTokenNotFound);
        }
        let mut after = before.clone();
        after.email_verified = true;
        after.updated_at = context.now;
        if replaces {
            after.email = proof.email.clone();
        }
        if !account::update(tx, &after).await? {
            return Err(Error::EmailAlreadyExists);
        }
        if !crate::store::proof::take(tx, token_hash, context.now).await? {
            return Err(Error::VerificationTokenNotFound);
        }
        if replaces {
            // A token that went to the old address must not set a password any more.
            crate::store::proof::end(tx, before.id, Kind::SetPassword).await?;
        }
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Update, "user", before.id)
            .in_org(0)
            .by(before.id)
            .change("email_verified", before.email_verified, true)
            .change("email", before.email.written, after.email.written.as_str());
        audit::append(tx, &record, context.now).await?;
        let data = json!({"user_id": before.id});
        event::emit(tx, context, &draws, 0, "auth.user.email_verified", data).await?;
        Ok(after.email.written)
    }
}

/// Asks to replace the caller's address; returns when the token in the mail ends.
pub(crate) async fn change_email(
    auth: &Auth,
    context: Context,
    new_email: Email,
    password: SecretString,
) -> Result<Timestamp, Error> {
    let found = auth.db.read(Own { user_id: context.user_id() }).await?;
    let Some(hash) = found.password_hash else { return Err(Error::PasswordNotSet) };
    if found.lockout.locked_for(context.now).is_some() {
        return Err(Error::InvalidCredentials);
    }
    if auth.hasher.verify(&password, Some(&hash)).await? == Verified::No {
        let rule = auth.lockout_rule();
        auth.db.write(super::password::CountFailure { context, rule }).await?;
        return Err(Error::InvalidCredentials);
    }
    let ends = context.now + Kind::ChangeEmail.life();
    auth.db.write(ChangeEmail { context, sealer: auth.sealer.clone(), new_email }).await?;
    Ok(ends)
}

struct Own {
    user_id: i64,
}

impl Work for Own {
    type Output = Account;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Account, Error> {
        account::get(tx, self.user_id).await
    }
}

struct ChangeEmail {
    context: Context,
    sealer: Sealer,
    new_email: Email,
}

impl Work for ChangeEmail {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, sealer, new_email } = self;
        let found = account::get(tx, context.user_id()).await?;
        let draws = context.draws();
        let kind = Kind::ChangeEmail;
        let secret = proof::issue(tx, context, &draws, kind, found.id, new_email).await?;
        let mail = Mail::ChangeEmail(Token { secret: &secret, sealer });
        mail::send(tx, context, &draws, new_email, &found.locale, mail).await?;
        let (to, locale) = (&found.email, &found.locale);
        mail::send(tx, context, &draws, to, locale, Mail::EmailChanging).await?;
        let record = AuditRecord::new(context, &draws, Action::Update, "user", found.id).change(
            "pending_email",
            (),
            new_email.written.as_str(),
        );
        audit::append(tx, &record, context.now).await?;
        let data = json!({"user_id": found.id});
        event::emit(tx, context, &draws, 0, "auth.user.email_changing", data).await
    }
}
