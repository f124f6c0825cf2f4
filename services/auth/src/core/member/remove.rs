//! A member leaves, or is removed.

use serde_json::json;
use store::{Tx, Work};

use super::{Kind, Membership};
use crate::Error;
use crate::core::api_key;
use crate::core::context::{Context, Draws};
use crate::core::permission::catalog::OWNER;
use crate::core::permission::escalation::Holder;
use crate::core::permission::revision::{end_tokens, raise};
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::revocation::{self, Subject};
use crate::store::{event, grant, group, member};

/// Removes a member, or lets the caller leave.
#[derive(Debug)]
pub(crate) struct Remove {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
}

impl Work for Remove {
    type Output = String;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<String, Error> {
        let (context, user_id) = (&self.context, self.user_id);
        let org_id = context.org_id;
        let found = member::find(tx, org_id, user_id).await?;
        let found = found.ok_or(Error::MemberNotFound { user_id })?;
        if found.kind == Kind::ServiceAccount {
            return Err(Error::NotAPerson { user_id });
        }
        if found.role == OWNER {
            return Err(Error::LastOwner { org_id });
        }
        if !context.is_self(user_id) {
            let rights = role::rights(tx, org_id, &found.role).await?.unwrap_or_default();
            Holder::of(tx, context, org_id).await?.may_assign(&found.role, &rights)?;
        }
        leave(tx, context, &context.draws(), &found).await
    }
}

/// Ends everything that somebody has in an organisation, and the membership; returns the consistency token.
///
/// Whoever calls it has made sure that it is not the owner.
pub(crate) async fn leave(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    found: &Membership,
) -> Result<String, Error> {
    let Membership { org_id, user_id, role, .. } = found;
    let (org_id, user_id) = (*org_id, *user_id);
    api_key::revoke_all(tx, context, org_id, user_id).await?;
    grant::delete_of_user(tx, org_id, user_id).await?;
    group::leave_all(tx, org_id, user_id).await?;
    for session in member::end_sessions(tx, org_id, user_id, context.now).await? {
        let until = Some(context.now + crate::core::permission::revision::REMEMBERED);
        revocation::append(tx, &Subject::Session(session), until, context.now).await?;
    }
    member::delete(tx, org_id, user_id).await?;
    let token = raise(tx, context, org_id, Part::Both, vec![user_id]).await?;
    end_tokens(tx, context, org_id, user_id).await?;
    let record = AuditRecord::new(context, draws, Action::PermissionRevoke, "member", user_id)
        .in_org(org_id)
        .change("role", role.as_str(), ());
    audit::append(tx, &record, context.now).await?;
    let data = json!({"org_id": org_id, "user_id": user_id});
    event::emit(tx, context, draws, org_id, "auth.member.removed", data).await?;
    Ok(token)
}
