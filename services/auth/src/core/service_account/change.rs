//! Making, changing and deleting service accounts.

use serde_json::json;
use store::{Tx, Work};

use super::{ENTITY_TYPE, ServiceAccount, Status, load};
use crate::Error;
use crate::core::api_key;
use crate::core::context::{Context, Draws};
use crate::core::member::remove::leave;
use crate::core::organization::{self, expect_version};
use crate::core::permission::escalation::Holder;
use crate::core::permission::revision::{REMEMBERED, raise};
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::member::NewMember;
use crate::store::organization::Part;
use crate::store::revocation::{self, Subject};
use crate::store::{event, member, service_account as sql};

/// Makes a service account.
#[derive(Debug)]
pub(crate) struct Create {
    pub(crate) context: Context,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) role: String,
}

impl Work for Create {
    type Output = (ServiceAccount, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let context = &self.context;
        let organization = organization::load(tx, context.org_id).await?;
        let rights = role::load(tx, organization.id, &self.role).await?;
        if sql::id_of_name(tx, organization.id, &self.name).await?.is_some() {
            return Err(Error::NameAlreadyExists { name: self.name.clone() });
        }
        Holder::of(tx, context, organization.id).await?.may_assign(&self.role, &rights)?;
        let limit = organization.credentials_max();
        if sql::count(tx, organization.id).await? >= limit {
            return Err(Error::QuotaExceeded { kind: ENTITY_TYPE, limit: limit.unsigned_abs() });
        }
        let new = New {
            org_id: organization.id,
            name: &self.name,
            description: &self.description,
            role: &self.role,
            is_for_pipelines: false,
        };
        insert(tx, context, &context.draws(), new).await
    }
}

/// A service account that is to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct New<'a> {
    pub(super) org_id: i64,
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    pub(super) role: &'a str,
    pub(super) is_for_pipelines: bool,
}

/// Writes the account, its membership, the grant revision, the event and the audit record; whoever calls it has
/// looked at everything that could refuse it.
pub(super) async fn insert(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    new: New<'_>,
) -> Result<(ServiceAccount, String), Error> {
    let New { org_id, name, description, role, is_for_pipelines } = new;
    let now = context.now;
    let mut made = ServiceAccount {
        user_id: 0,
        org_id,
        name: name.to_owned(),
        description: description.to_owned(),
        role: role.to_owned(),
        status: Status::Active,
        is_for_pipelines,
        key_count: 0,
        created_by: context.user_id(),
        created_at: now,
        updated_at: now,
        last_used_at: None,
        version: 1,
    };
    made.user_id = sql::insert(tx, &made).await?;
    let (user_id, invited_by) = (made.user_id, made.created_by);
    let joining = NewMember { org_id, user_id, role, joined_at: now, invited_by };
    if !member::insert(tx, &joining).await? {
        return Err(Error::internal("a new service account is a member already"));
    }
    let token = raise(tx, context, org_id, Part::People, vec![user_id]).await?;
    let record = AuditRecord::new(context, draws, Action::Create, ENTITY_TYPE, user_id)
        .in_org(org_id)
        .named(name)
        .change("role", (), role);
    audit::append(tx, &record, now).await?;
    let data = json!({"org_id": org_id, "user_id": user_id, "role": role});
    event::emit(tx, context, draws, org_id, "auth.service_account.created", data).await?;
    Ok((made, token))
}

/// Changes a service account; `None` leaves a field.
#[derive(Debug)]
pub(crate) struct Update {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) status: Option<Status>,
    /// 0 for any.
    pub(crate) expected_version: i64,
}

impl Work for Update {
    type Output = ServiceAccount;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<ServiceAccount, Error> {
        let context = &self.context;
        let (org_id, now) = (context.org_id, context.now);
        let before = load(tx, org_id, self.user_id, now).await?;
        expect_version(self.expected_version, before.version)?;
        let mut after = before.clone();
        if let Some(name) = &self.name {
            let taken = sql::id_of_name(tx, org_id, name).await?;
            if taken.is_some_and(|id| id != before.user_id) {
                return Err(Error::NameAlreadyExists { name: name.clone() });
            }
            after.name.clone_from(name);
        }
        check_manage(tx, context, &before).await?;
        if let Some(description) = &self.description {
            after.description.clone_from(description);
        }
        after.status = self.status.unwrap_or(before.status);
        if after == before {
            return Ok(before);
        }
        after.version += 1;
        after.updated_at = now;
        sql::update(tx, &after).await?;
        if after.status != before.status {
            // What is kept of its keys is void either way; its tokens end.
            let subject =
                Subject::Principal { user_id: after.user_id, org_id: 0, issued_before: now };
            revocation::append(tx, &subject, Some(now + REMEMBERED), now).await?;
        }
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Update, ENTITY_TYPE, after.user_id)
            .named(&after.name)
            .change("name", before.name, after.name.as_str())
            .change("description", before.description, after.description.as_str())
            .change("status", before.status.number(), after.status.number());
        audit::append(tx, &record, now).await?;
        let data = json!({
            "org_id": org_id, "user_id": after.user_id, "status": after.status.number(),
        });
        event::emit(tx, context, &draws, org_id, "auth.service_account.updated", data).await?;
        Ok(after)
    }
}

/// Deletes a service account with its keys and grants.
#[derive(Debug)]
pub(crate) struct Delete {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
}

impl Work for Delete {
    /// Keys that were revoked, and the consistency token.
    type Output = (i64, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let context = &self.context;
        let (org_id, user_id) = (context.org_id, self.user_id);
        let found = load(tx, org_id, user_id, context.now).await?;
        check_manage(tx, context, &found).await?;
        let missing = || Error::ServiceAccountNotFound { user_id };
        let membership = member::find(tx, org_id, user_id).await?.ok_or_else(missing)?;
        let draws = context.draws();
        let revoked = api_key::revoke_all(tx, context, org_id, user_id).await?;
        let token = leave(tx, context, &draws, &membership).await?;
        sql::delete(tx, user_id).await?;
        let record = AuditRecord::new(context, &draws, Action::Delete, ENTITY_TYPE, user_id)
            .named(&found.name)
            .change("api_keys", revoked, 0);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "user_id": user_id});
        event::emit(tx, context, &draws, org_id, "auth.service_account.deleted", data).await?;
        Ok((revoked, token))
    }
}

/// # Errors
/// The account's role has permissions that the caller lacks.
async fn check_manage(
    tx: &mut Tx,
    context: &Context,
    account: &ServiceAccount,
) -> Result<(), Error> {
    let rights = role::rights(tx, account.org_id, &account.role).await?.unwrap_or_default();
    Holder::of(tx, context, account.org_id).await?.may_assign(&account.role, &rights)
}
