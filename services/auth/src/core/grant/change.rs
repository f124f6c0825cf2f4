//! Permissions are granted, taken back, denied, and denied no longer.

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use super::{GRANTS_MAX, Grant, Subject, usable};
use crate::Error;
use crate::core::context::{Context, Draws};
use crate::core::entity::Key;
use crate::core::group;
use crate::core::permission::catalog::PermissionId;
use crate::core::permission::escalation::EntityHolder;
use crate::core::permission::revision::{present_token, raise};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::grant::{self, NewPermission, Target};
use crate::store::organization::Part;
use crate::store::{entity, event, member};

/// Members of a group that a change of the revision names; one of more is for all.
const NAMED_MAX: i64 = 64;

/// What is done to the permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Grant,
    Revoke,
    Deny,
    LiftDeny,
}

impl Change {
    /// Whether it is about denies.
    const fn denies(self) -> bool {
        matches!(self, Self::Deny | Self::LiftDeny)
    }

    /// Whether it adds something.
    const fn adds(self) -> bool {
        matches!(self, Self::Grant | Self::Deny)
    }

    const fn event(self) -> &'static str {
        match self {
            Self::Grant => "auth.permission.granted",
            Self::Revoke => "auth.permission.revoked",
            Self::Deny => "auth.permission.denied",
            Self::LiftDeny => "auth.permission.deny_lifted",
        }
    }
}

/// Changes what a subject is granted or denied on an entity.
#[derive(Debug)]
pub(crate) struct ChangeGrant {
    pub(crate) context: Context,
    pub(crate) change: Change,
    pub(crate) subject: Subject,
    pub(crate) entity: Key,
    /// Empty means all that are there, for those that take away.
    pub(crate) permissions: Vec<String>,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) reason: String,
}

impl Work for ChangeGrant {
    /// Everything that the subject is granted, or denied, on the entity after the change.
    type Output = (Option<Grant>, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let (context, org_id) = (&self.context, self.context.org_id);
        let entity = (self.entity.0.as_str(), self.entity.1.as_str());
        let before = grant::find(tx, org_id, self.target(), context.now).await?;
        let permissions = self.checked(tx, entity, before.as_ref()).await?;
        let holder = EntityHolder::of(tx, context, org_id, entity).await?;
        // What is given, or denied, ends with what lets the caller do it; what is taken away leaves nothing behind.
        let end = if self.change.adds() {
            self.expires_at.unwrap_or(Timestamp::MAX)
        } else {
            context.now
        };
        holder.may_grant(end)?;
        holder.may_give(permissions.iter().map(|permission| (*permission, end)))?;
        if self.change == Change::Deny && self.hits_caller(tx).await? {
            return Err(Error::EscalationRefused { permission: String::new() });
        }
        let draws = context.draws();
        self.write(tx, &draws, &permissions).await?;
        let after = grant::find(tx, org_id, self.target(), context.now).await?;
        if after == before {
            return Ok((after, present_token(tx, org_id).await?));
        }
        let concerned = self.concerned(tx).await?;
        let token = raise(tx, context, org_id, Part::Places, concerned).await?;
        self.record(tx, &draws, before.as_ref(), after.as_ref()).await?;
        Ok((after, token))
    }
}

impl ChangeGrant {
    fn target(&self) -> Target<'_> {
        let (user_id, group_id) = match &self.subject {
            Subject::User(user_id) => (*user_id, ""),
            Subject::Group(id) => (0, id.as_str()),
        };
        let entity = (self.entity.0.as_str(), self.entity.1.as_str());
        Target { user_id, group_id, entity, deny: self.change.denies() }
    }

    /// The permissions, once subject, entity and permissions are known to be there.
    async fn checked(
        &self,
        tx: &mut Tx,
        entity: (&str, &str),
        before: Option<&Grant>,
    ) -> Result<Vec<PermissionId>, Error> {
        if !self.change.adds() {
            // What cannot be granted is not granted: that is no error when it is taken back.
            let all = before.map_or(&[][..], |before| &before.permissions);
            let wanted = if self.permissions.is_empty() { all } else { &self.permissions };
            return Ok(wanted.iter().filter_map(|it| PermissionId::find(it)).collect());
        }
        let org_id = self.context.org_id;
        match &self.subject {
            Subject::User(user_id) => {
                let found = member::find(tx, org_id, *user_id).await?;
                found.ok_or(Error::MemberNotFound { user_id: *user_id })?;
            }
            Subject::Group(id) => {
                group::load(tx, org_id, id).await?;
            }
        }
        if !entity::exists(tx, org_id, entity).await? {
            let (entity_type, entity_id) = self.entity.clone();
            return Err(Error::EntityNotFound { entity_type, entity_id });
        }
        usable(&self.permissions, entity.0)
    }

    async fn hits_caller(&self, tx: &mut Tx) -> Result<bool, Error> {
        let caller = self.context.user_id();
        match &self.subject {
            Subject::User(user_id) => Ok(*user_id == caller),
            Subject::Group(id) => crate::store::group::has(tx, id, caller).await,
        }
    }

    async fn write(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        permissions: &[PermissionId],
    ) -> Result<(), Error> {
        let (context, org_id, target) = (&self.context, self.context.org_id, self.target());
        if self.change.adds() {
            let new = NewPermission {
                granted_by: context.user_id(),
                granted_at: context.now,
                expires_at: self.expires_at,
                reason: &self.reason,
            };
            let id = draws.id(context.now);
            grant::put(tx, org_id, id, target, permissions, new).await?;
            if grant::add_counts(tx, org_id, 0, 0).await?.1 > GRANTS_MAX {
                let limit = GRANTS_MAX.unsigned_abs();
                return Err(Error::QuotaExceeded { kind: "grant", limit });
            }
        } else {
            let all = self.permissions.is_empty();
            grant::take(tx, org_id, target, (!all).then_some(permissions)).await?;
        }
        Ok(())
    }

    /// Whose decisions change: none means anybody's.
    async fn concerned(&self, tx: &mut Tx) -> Result<Vec<i64>, Error> {
        match &self.subject {
            Subject::User(user_id) => Ok(vec![*user_id]),
            Subject::Group(id) => {
                let members = crate::store::group::members(tx, id, NAMED_MAX + 1).await?;
                let few = i64::try_from(members.len()).is_ok_and(|count| count <= NAMED_MAX);
                Ok(if few { members } else { Vec::new() })
            }
        }
    }

    async fn record(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        before: Option<&Grant>,
        after: Option<&Grant>,
    ) -> Result<(), Error> {
        let (context, org_id) = (&self.context, self.context.org_id);
        let action =
            if self.change.adds() { Action::PermissionGrant } else { Action::PermissionRevoke };
        let (entity_type, entity_id) = &self.entity;
        let subject = match &self.subject {
            Subject::User(user_id) => format!("user/{user_id}"),
            Subject::Group(id) => format!("group/{id}"),
        };
        let field = if self.change.denies() { "denied" } else { "granted" };
        let names = |grant: Option<&Grant>| json!(grant.map(|grant| &grant.permissions));
        let end = |grant: Option<&Grant>| {
            json!(grant.and_then(|grant| grant.expires_at).map(|at| at.to_string()))
        };
        let record = AuditRecord::new(context, draws, action, entity_type, entity_id)
            .because(&self.reason)
            .change(&format!("{field}.{subject}"), names(before), names(after))
            .change(&format!("{field}.{subject}.expires_at"), end(before), end(after));
        audit::append(tx, &record, context.now).await?;
        let data = json!({
            "org_id": org_id,
            "subject": subject,
            "entity_type": entity_type,
            "entity_id": entity_id,
            "before": names(before),
            "after": names(after),
        });
        event::emit(tx, context, draws, org_id, self.change.event(), data).await
    }
}
