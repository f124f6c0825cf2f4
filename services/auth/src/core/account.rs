//! Accounts of people: what they are, who sees them, and how their owners change or delete them.

pub(crate) mod password;
pub(crate) mod registration;

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use super::claims::needs_second_factor;
use super::context::{Context, Draws};
use super::email::Email;
use super::lockout::{Lockout, Rule};
use super::mail::{self, Mail};
use super::organization::found::check_timezone;
use super::permission::revision::REMEMBERED;
use super::session;
use crate::Error;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::revocation::{self, Subject};
use crate::store::{account, event, factor, identity, member, organization, proof};

/// Whether an account is in use; the contract's GenericStatus, which is persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Active = 1,
    Inactive = 2,
    Deleted = 3,
}

impl Status {
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }

    /// A number that this version does not know lets nobody in.
    pub(crate) const fn from_number(number: i64) -> Self {
        match number {
            1 => Self::Active,
            3 => Self::Deleted,
            _ => Self::Inactive,
        }
    }
}

/// A person's account.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) email: Email,
    pub(crate) full_name: String,
    pub(crate) locale: String,
    pub(crate) timezone: String,
    pub(crate) email_verified: bool,
    /// A PHC string; `None` where the person signs in by an identity provider alone.
    pub(crate) password_hash: Option<String>,
    pub(crate) password_changed_at: Option<Timestamp>,
    pub(crate) status: Status,
    pub(crate) is_operator: bool,
    /// 0 for none.
    pub(crate) default_org_id: i64,
    pub(crate) lockout: Lockout,
    pub(crate) last_login_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) totp_enabled: bool,
}

impl Account {
    /// A new account, not yet written: nothing proved, no password.
    pub(crate) fn new(email: Email, full_name: &str, now: Timestamp) -> Self {
        Self {
            id: 0,
            email,
            full_name: full_name.to_owned(),
            locale: String::new(),
            timezone: String::new(),
            email_verified: false,
            password_hash: None,
            password_changed_at: None,
            status: Status::Active,
            is_operator: false,
            default_org_id: 0,
            lockout: Lockout::default(),
            last_login_at: None,
            created_at: now,
            updated_at: now,
            totp_enabled: false,
        }
    }
}

/// A person's place in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) org_id: i64,
    pub(crate) name: String,
    pub(crate) slug: String,
    pub(crate) role: String,
    pub(crate) joined_at: Timestamp,
    pub(crate) is_default: bool,
}

/// An account as somebody may see it.
#[derive(Clone, Debug)]
pub(crate) struct View {
    pub(crate) account: Account,
    pub(crate) memberships: Vec<Membership>,
    /// Until when sign-in is locked; not shown to other members.
    pub(crate) locked_until: Option<Timestamp>,
}

/// All of an account, for its owner, peers and operators.
pub(crate) async fn view(tx: &mut Tx, account: Account, now: Timestamp) -> Result<View, Error> {
    let memberships = account::memberships(tx, account.id).await?;
    let locked_until = account.lockout.locked_until.filter(|until| *until > now);
    Ok(View { account, memberships, locked_until })
}

/// Whom to look for.
#[derive(Clone, Debug)]
pub(crate) enum Wanted {
    Id(i64),
    Email(Email),
}

/// Looks a person up. Others than the person itself, peers and operators see members of their
/// own organisation only, and only that one.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    pub(crate) context: Context,
    pub(crate) wanted: Wanted,
}

impl Work for Look {
    type Output = View;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<View, Error> {
        let context = &self.context;
        let (found, named) = match &self.wanted {
            Wanted::Id(id) => (account::find(tx, *id).await?, *id),
            Wanted::Email(email) => (account::find_by_email(tx, email).await?, 0),
        };
        let missing = || Error::UserNotFound { user_id: named };
        let found = found.ok_or_else(missing)?;
        let sees_all = context.is_self(found.id) || context.is_bare_peer() || context.is_operator();
        let mut view = view(tx, found, context.now).await?;
        if !sees_all {
            view.memberships.retain(|membership| membership.org_id == context.org_id);
            view.locked_until = None;
            if view.memberships.is_empty() {
                return Err(missing());
            }
        }
        Ok(view)
    }
}

/// Changes the caller's name, language or time zone; `None` leaves it.
#[derive(Clone, Debug)]
pub(crate) struct UpdateProfile {
    pub(crate) context: Context,
    pub(crate) full_name: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) timezone: Option<String>,
}

impl Work for UpdateProfile {
    type Output = View;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<View, Error> {
        let Self { context, full_name, locale, timezone } = self;
        if let Some(timezone) = timezone
            && !timezone.is_empty()
        {
            check_timezone(timezone)?;
        }
        let before = account::get(tx, context.user_id()).await?;
        let mut after = before.clone();
        let set = |to: &mut String, wanted: &Option<String>| {
            if let Some(wanted) = wanted {
                to.clone_from(wanted);
            }
        };
        set(&mut after.full_name, full_name);
        set(&mut after.locale, locale);
        set(&mut after.timezone, timezone);
        after.updated_at = context.now;
        account::update(tx, &after).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Update, "user", before.id)
            .change("full_name", before.full_name, after.full_name.as_str())
            .change("locale", before.locale, after.locale.as_str())
            .change("timezone", before.timezone, after.timezone.as_str());
        audit::append(tx, &record, context.now).await?;
        let data = json!({"user_id": before.id});
        event::emit(tx, context, &draws, 0, "auth.user.updated", data).await?;
        view(tx, after, context.now).await
    }
}

/// Deletes the caller's account.
#[derive(Clone, Debug)]
pub(crate) struct Delete {
    pub(crate) context: Context,
    pub(crate) confirm_email: Email,
}

impl Work for Delete {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, confirm_email } = self;
        context.recently_authenticated()?;
        let found = account::get(tx, context.user_id()).await?;
        if found.email.normal != confirm_email.normal {
            return Err(Error::invalid("confirm_email", "confirm_email", "type your own address"));
        }
        let memberships = account::memberships(tx, found.id).await?;
        if organization::count_owned(tx, found.id).await? > 0 {
            let owned = memberships.iter().find(|it| it.role == "owner").map_or(0, |it| it.org_id);
            return Err(Error::LastOwner { org_id: owned });
        }
        if found.is_operator && account::count_operators(tx).await? <= 1 {
            return Err(Error::LastOperator);
        }
        let draws = context.draws();
        for membership in memberships {
            if let Some(member) = member::find(tx, membership.org_id, found.id).await? {
                super::member::remove::leave(tx, context, &draws, &member).await?;
            }
        }
        end_credentials(tx, context, found.id, "account deleted").await?;
        factor::remove(tx, found.id).await?;
        proof::end_all(tx, found.id).await?;
        mail::send(tx, context, &draws, &found.email, &found.locale, Mail::AccountDeleted).await?;
        identity::delete_of_user(tx, found.id).await?;
        account::erase(tx, found.id, context.now).await?;
        let record = AuditRecord::new(context, &draws, Action::Delete, "user", found.id).in_org(0);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"user_id": found.id});
        event::emit(tx, context, &draws, 0, "auth.user.deleted", data).await
    }
}

/// Revokes every session of a person and every token that it has; returns how many sessions.
pub(crate) async fn end_credentials(
    tx: &mut Tx,
    context: &Context,
    user_id: i64,
    reason: &str,
) -> Result<i64, Error> {
    let count = session::revoke_all(tx, user_id, None, 0, reason, context.now).await?;
    end_tokens(tx, context, user_id).await?;
    Ok(count)
}

/// Makes every token that a person has void, whatever its organisation.
pub(crate) async fn end_tokens(tx: &mut Tx, context: &Context, user_id: i64) -> Result<(), Error> {
    let subject = Subject::Principal { user_id, org_id: 0, issued_before: context.now };
    revocation::append(tx, &subject, Some(context.now + REMEMBERED), context.now).await?;
    Ok(())
}

/// Whether a role, an organisation or being an operator demands a second factor of a person.
pub(crate) async fn must_have_second_factor(tx: &mut Tx, account: &Account) -> Result<bool, Error> {
    if account.is_operator {
        return Ok(true);
    }
    for membership in account::memberships(tx, account.id).await? {
        let Some(found) = organization::find(tx, membership.org_id).await? else { continue };
        if needs_second_factor(&membership.role, &found.settings) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts a wrong password or code of a person, and tells of the lock that it puts on the account.
pub(crate) async fn count_failure(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    found: &Account,
    rule: Rule,
) -> Result<(), Error> {
    let lockout = found.lockout.after_failure(rule, context.now);
    account::set_lockout(tx, found.id, lockout).await?;
    if lockout == found.lockout || lockout.locked_for(context.now).is_none() {
        return Ok(());
    }
    event::emit(tx, context, draws, 0, "auth.user.locked", json!({"user_id": found.id})).await
}

/// Tells a person of a change by mail.
pub(crate) async fn notify(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    account: &Account,
    notice: Mail<'_>,
) -> Result<(), Error> {
    mail::send(tx, context, draws, &account.email, &account.locale, notice).await
}
