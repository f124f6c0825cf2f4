//! The first start: an owner who can sign in, and the one-time credential that the process prints.
//!
//! The owner is written first, without any note that its credential was shown; then the credential is printed; then
//! the note is written. A crash in between therefore prints another credential at the next start, and the one before
//! is void. After the note a restart prints nothing; `auth::reset_owner` makes another credential for as long as the
//! owner has never signed in.

use std::time::Duration;

use base::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use store::{Tx, Work};

use super::Auth;
use super::account::registration::created;
use super::account::{Account, end_credentials};
use super::context::{Context, Draws};
use super::email::Email;
use super::organization::found::{New, found};
use super::password::{HISTORY, MAX_AGE_DAYS, Owner, check};
use crate::Error;
use crate::store::account;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::first_start::{self, FirstStart};

/// Days for which the one-time credential is good: within them it has to be changed.
const CREDENTIAL_DAYS: i64 = 7;
/// Characters of the credential, hyphens not counted: 5 bits each.
const CREDENTIAL_CHARS: usize = 20;
const LETTERS: &[u8; 32] = b"ABCDEFGHJKMNPQRSTUVWXYZabcdefghj";
const DIGITS: &[u8; 8] = b"23456789";

/// What to print, once.
#[derive(Clone)]
pub struct FirstCredential {
    /// Address of the owner.
    pub email: String,
    /// Its one-time password.
    pub password: SecretString,
}

impl std::fmt::Debug for FirstCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FirstCredential").field("email", &self.email).finish_non_exhaustive()
    }
}

/// The lines that the process prints.
impl std::fmt::Display for FirstCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "The platform's owner, shown once; change the password within 7 days:")?;
        writeln!(f, "  e-mail    {}", self.email)?;
        write!(f, "  password  {}", self.password.expose_secret())
    }
}

/// Makes the owner if there is nobody yet; returns the credential that is to be printed, if any.
pub(crate) async fn prepare(
    auth: &Auth,
    context: &Context,
) -> Result<Option<FirstCredential>, Error> {
    let seen = auth.db.read(Look).await?;
    let shown = seen.is_some_and(|it| it.printed_at.is_some() || it.signed_in_at.is_some());
    if shown { Ok(None) } else { credential(auth, context, Why::FirstStart).await }
}

/// Makes another credential for the owner of the first start.
///
/// # Errors
/// The owner has signed in: it has its own ways to get in again.
pub(crate) async fn reset(auth: &Auth, context: &Context) -> Result<FirstCredential, Error> {
    let made = credential(auth, context, Why::Reset).await?.ok_or(Error::InvalidCredentials)?;
    // Whoever asked for it shows it, so that a start need not.
    auth.db.write(Shown { now: context.now }).await?;
    Ok(made)
}

async fn credential(
    auth: &Auth,
    context: &Context,
    why: Why,
) -> Result<Option<FirstCredential>, Error> {
    let email = Email::new(auth.options.first_owner.clone());
    let password = password(&auth.random.bytes());
    let owner = Owner { email: &email, full_name: "" };
    check(&password, owner, auth.options.passwords.bytes_min, "password")?;
    let password_hash = auth.hasher.hash(&password, auth.random.bytes()).await?;
    let prepare = Prepare { context: context.clone(), email, password_hash, why };
    let made = auth.db.write(prepare).await?;
    Ok(made.map(|email| FirstCredential { email, password }))
}

/// Notes that the credential was shown.
#[derive(Debug)]
pub(crate) struct Shown {
    pub(crate) now: Timestamp,
}

impl Work for Shown {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        first_start::printed(tx, self.now).await
    }
}

struct Look;

impl Work for Look {
    type Output = Option<FirstStart>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        first_start::find(tx).await
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    FirstStart,
    Reset,
}

struct Prepare {
    context: Context,
    email: Email,
    password_hash: String,
    why: Why,
}

impl Work for Prepare {
    /// Address of the owner; `None` if there is nothing to print.
    type Output = Option<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<String>, Error> {
        let Self { context, email, password_hash, why } = self;
        let draws = context.draws();
        let owner = match first_start::find(tx).await? {
            Some(FirstStart { signed_in_at: Some(_), .. }) => return Ok(None),
            Some(FirstStart { printed_at: Some(_), .. }) if *why == Why::FirstStart => {
                return Ok(None);
            }
            Some(first) => account::get(tx, first.user_id).await?,
            None if account::any(tx).await? => return Ok(None),
            None => first_owner(tx, context, &draws, email).await?,
        };
        // So old that it ends in a week; until then a sign-in says that it must be changed.
        let age = Duration::from_secs(86_400)
            * u32::try_from(MAX_AGE_DAYS - CREDENTIAL_DAYS).unwrap_or(0);
        let changed_at = context.now - age;
        account::set_password(tx, owner.id, password_hash, changed_at, HISTORY as i64).await?;
        account::set_lockout(tx, owner.id, Default::default()).await?;
        if *why == Why::Reset {
            end_credentials(tx, context, owner.id, "owner's credential reset").await?;
        }
        let record = AuditRecord::new(context, &draws, Action::CredentialChange, "user", owner.id)
            .change_secret("password");
        audit::append(tx, &record, context.now).await?;
        Ok(Some(owner.email.written))
    }
}

/// The first person, an operator, who owns the first organisation.
async fn first_owner(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    email: &Email,
) -> Result<Account, Error> {
    let mut owner = Account {
        email_verified: true,
        is_operator: true,
        ..Account::new(email.clone(), "Owner", context.now)
    };
    owner.id = account::insert(tx, &owner).await?.ok_or(Error::EmailAlreadyExists)?;
    created(tx, context, draws, owner.id, 0).await?;
    let new = New { name: "Platform", slug: "platform", timezone: "", currency: "" };
    let made = found(tx, context, draws, owner.id, new).await?;
    owner.default_org_id = made.id;
    account::update(tx, &owner).await?;
    first_start::insert(tx, owner.id, made.id).await?;
    Ok(owner)
}

/// Groups of five letters and digits, such as `Gh4kT-…`: what people can type, with all classes of characters.
fn password(bytes: &[u8; CREDENTIAL_CHARS]) -> SecretString {
    let mut text = String::with_capacity(CREDENTIAL_CHARS + 3);
    for (index, byte) in bytes.iter().enumerate() {
        let place = index % 5;
        if index > 0 && place == 0 {
            text.push('-');
        }
        // The first of a group is upper-case, the second lower-case, the third a digit, so that every class is there.
        let letter = match place {
            0 => LETTERS[usize::from(byte & 15)],
            1 => LETTERS[23 + usize::from(byte & 7)],
            2 => DIGITS[usize::from(byte & 7)],
            _ => LETTERS[usize::from(byte & 31)],
        };
        text.push(char::from(letter));
    }
    SecretString::from(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::password::POLICY_BYTES_MIN;

    proptest! {
        #[test]
        fn every_credential_passes_the_policy(bytes: [u8; CREDENTIAL_CHARS]) {
            let email = Email::new("owner@platform.local");
            let owner = Owner { email: &email, full_name: "" };
            prop_assert!(check(&password(&bytes), owner, POLICY_BYTES_MIN, "p").is_ok());
        }
    }
}
