//! An existing account becomes a member without an invitation.

use serde_json::json;
use store::{Tx, Work};

use super::Member;
use super::read::load;
use crate::Error;
use crate::core::account::{Account, Status};
use crate::core::context::{Context, Draws};
use crate::core::email::Email;
use crate::core::organization::{self, Organization};
use crate::core::permission::escalation::Holder;
use crate::core::permission::revision::raise;
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::member::NewMember;
use crate::store::organization::Part;
use crate::store::{account, event, member};

/// Makes the account with an address a member.
#[derive(Debug)]
pub(crate) struct Add {
    pub(crate) context: Context,
    pub(crate) email: Email,
    pub(crate) role: String,
}

impl Work for Add {
    type Output = (Member, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let context = &self.context;
        let organization = organization::load(tx, context.org_id).await?;
        let person = account::find_by_email(tx, &self.email).await?;
        let listed = organization.settings.lists_domain(self.email.domain());
        let in_use = |it: &Account| it.status == Status::Active && it.email_verified;
        let person = person.filter(|it| in_use(it) && (context.is_operator() || listed));
        // Who may not be added is not told apart from who is not there.
        let person = person.ok_or(Error::UserNotFound { user_id: 0 })?;
        let rights = role::load(tx, organization.id, &self.role).await?;
        if member::find(tx, organization.id, person.id).await?.is_some() {
            return Err(Error::MemberAlreadyExists);
        }
        Holder::of(tx, context, organization.id).await?.may_assign(&self.role, &rights)?;
        let draws = context.draws();
        let joining = Joining {
            user_id: person.id,
            name: &person.full_name,
            role: &self.role,
            invited_by: context.user_id(),
        };
        let token = join(tx, context, &draws, &organization, joining).await?;
        Ok((load(tx, organization.id, person.id).await?, token))
    }
}

/// Who joins, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Joining<'a> {
    pub(crate) user_id: i64,
    pub(crate) name: &'a str,
    pub(crate) role: &'a str,
    pub(crate) invited_by: i64,
}

/// Writes the membership, the grant revision, the event and the audit record; returns the consistency token.
///
/// # Errors
/// Somebody is a member already, or the organisation has all that it may have.
pub(crate) async fn join(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    organization: &Organization,
    joining: Joining<'_>,
) -> Result<String, Error> {
    let Joining { user_id, name, role, invited_by } = joining;
    let org_id = organization.id;
    check_quota(member::count(tx, org_id).await?, organization)?;
    let joined_at = context.now;
    if !member::insert(tx, &NewMember { org_id, user_id, role, joined_at, invited_by }).await? {
        return Err(Error::MemberAlreadyExists);
    }
    let token = raise(tx, context, org_id, Part::People, vec![user_id]).await?;
    let mut record = AuditRecord::new(context, draws, Action::PermissionGrant, "member", user_id)
        .in_org(org_id)
        .named(name)
        .change("role", (), role);
    if context.principal.is_none() && context.peer.is_none() {
        record = record.by(user_id);
    }
    audit::append(tx, &record, context.now).await?;
    let data = json!({"org_id": org_id, "user_id": user_id, "role": role});
    event::emit(tx, context, draws, org_id, "auth.member.added", data).await?;
    Ok(token)
}

/// # Errors
/// So many members, and open invitations, are all that the organisation may have.
pub(crate) fn check_quota(taken: i64, organization: &Organization) -> Result<(), Error> {
    let limit = organization.members_max();
    if taken < limit {
        return Ok(());
    }
    Err(Error::QuotaExceeded { kind: "member", limit: limit.unsigned_abs() })
}
