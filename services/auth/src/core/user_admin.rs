//! People's accounts, for operators of the cluster.

use seal::Sealer;
use serde_json::{Value, json};
use store::{Tx, Work};

use super::account::registration::created;
use super::account::{Account, Status, View, end_credentials, end_tokens, view};
use super::claims::Policy;
use super::context::{Context, Draws};
use super::email::Email;
use super::factor;
use super::lockout::Lockout;
use super::mail::{self, Mail, Token};
use super::page::{Listed, Page};
use super::proof::{self, Kind};
use crate::Error;
use crate::store::account::{self, Filter};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::event;

/// Lists accounts.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) filter: Filter,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<View>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Listed { rows, total, page } =
            account::list(tx, &self.filter, self.page.clone()).await?;
        let mut views = Vec::with_capacity(rows.len());
        for account in rows {
            views.push(view(tx, account, self.context.now).await?);
        }
        Ok(Listed { rows: views, total, page })
    }
}

/// Makes a verified account without a password, and mails a token to set one.
#[derive(Debug)]
pub(crate) struct Create {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) email: Email,
    pub(crate) full_name: String,
}

impl Work for Create {
    type Output = View;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<View, Error> {
        let Self { context, sealer, email, full_name } = self;
        let mut new =
            Account { email_verified: true, ..Account::new(email.clone(), full_name, context.now) };
        new.id = account::insert(tx, &new).await?.ok_or(Error::EmailAlreadyExists)?;
        let draws = context.draws();
        created(tx, context, &draws, new.id, context.user_id()).await?;
        let kind = Kind::SetPassword;
        let secret = proof::issue(tx, context, &draws, kind, new.id, email).await?;
        let mail = Mail::Welcome(Token { secret: &secret, sealer });
        mail::send(tx, context, &draws, email, "", mail).await?;
        view(tx, new, context.now).await
    }
}

/// Disables an account, or enables it again.
#[derive(Debug)]
pub(crate) struct SetStatus {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) status: Status,
    pub(crate) reason: String,
}

impl Work for SetStatus {
    type Output = View;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<View, Error> {
        let Self { context, user_id, status, reason } = self;
        let draws = context.draws();
        let mut found = account::get(tx, *user_id).await?;
        if found.status == *status {
            return view(tx, found, context.now).await;
        }
        let disables = *status != Status::Active;
        if disables && found.is_operator && account::count_operators(tx).await? <= 1 {
            return Err(Error::LastOperator);
        }
        if disables {
            end_credentials(tx, context, found.id, "account disabled").await?;
        }
        let before = found.status;
        found.status = *status;
        found.updated_at = context.now;
        account::update(tx, &found).await?;
        let change = ("status", json!(before.number()), json!(status.number()));
        record(tx, context, &draws, Action::Update, &found, change, reason).await?;
        view(tx, found, context.now).await
    }
}

/// Ends the lock that failed sign-ins put on an account.
#[derive(Debug)]
pub(crate) struct Unlock {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
}

impl Work for Unlock {
    type Output = View;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<View, Error> {
        let Self { context, user_id } = self;
        let draws = context.draws();
        let mut found = account::get(tx, *user_id).await?;
        if found.lockout != Lockout::default() {
            found.lockout = Lockout::default();
            account::set_lockout(tx, found.id, found.lockout).await?;
            let change = ("locked", json!(true), json!(false));
            record(tx, context, &draws, Action::Update, &found, change, "").await?;
        }
        view(tx, found, context.now).await
    }
}

/// Removes a person's second factor, and revokes its sessions.
#[derive(Debug)]
pub(crate) struct ResetMfa {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) reason: String,
}

impl Work for ResetMfa {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, user_id, reason } = self;
        let draws = context.draws();
        let found = account::get(tx, *user_id).await?;
        factor::remove(tx, context, &draws, &found).await?;
        end_credentials(tx, context, found.id, "second factor reset").await?;
        let change = ("totp", Value::Null, Value::Null);
        record(tx, context, &draws, Action::CredentialChange, &found, change, reason).await
    }
}

/// Makes a person an operator, or no longer one.
#[derive(Debug)]
pub(crate) struct SetOperator {
    pub(crate) context: Context,
    pub(crate) policy: Policy,
    pub(crate) user_id: i64,
    pub(crate) is_operator: bool,
}

impl Work for SetOperator {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, policy, user_id, is_operator } = self;
        let draws = context.draws();
        let mut found = account::get(tx, *user_id).await?;
        if found.is_operator == *is_operator {
            return Ok(());
        }
        if *is_operator && policy.demands_second_factor() && !found.totp_enabled {
            return Err(Error::TotpRequired);
        }
        let counts = found.status == Status::Active;
        if !is_operator && counts && account::count_operators(tx).await? <= 1 {
            return Err(Error::LastOperator);
        }
        found.is_operator = *is_operator;
        found.updated_at = context.now;
        account::update(tx, &found).await?;
        end_tokens(tx, context, found.id).await?;
        let action = if *is_operator { Action::PermissionGrant } else { Action::PermissionRevoke };
        let change = ("is_operator", json!(!is_operator), json!(is_operator));
        record(tx, context, &draws, action, &found, change, "").await
    }
}

/// The audit record and the event of a change that an operator made.
async fn record(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    action: Action,
    account: &Account,
    (field, old, new): (&str, Value, Value),
    reason: &str,
) -> Result<(), Error> {
    let record = AuditRecord::new(context, draws, action, "user", account.id)
        .in_org(0)
        .named(&account.email.written)
        .because(reason);
    let record = if old.is_null() && new.is_null() {
        record.change_secret(field)
    } else {
        record.change(field, old, new)
    };
    audit::append(tx, &record, context.now).await?;
    let data = json!({"user_id": account.id, "field": field});
    event::emit(tx, context, draws, 0, "auth.user.administered", data).await
}
