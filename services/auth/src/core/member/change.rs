//! A member gets another role.

use serde_json::json;
use store::{Tx, Work};

use super::Member;
use super::read::load;
use crate::Error;
use crate::core::context::Context;
use crate::core::organization::expect_version;
use crate::core::permission::catalog::OWNER;
use crate::core::permission::escalation::Holder;
use crate::core::permission::revision::{end_tokens, present_token, raise};
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::{event, member};

/// Gives a member another role.
#[derive(Debug)]
pub(crate) struct ChangeRole {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) role: String,
    /// 0 for any.
    pub(crate) expected_version: i64,
}

impl Work for ChangeRole {
    type Output = (Member, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let (context, user_id) = (&self.context, self.user_id);
        let org_id = context.org_id;
        let before = member::find(tx, org_id, user_id).await?;
        let before = before.ok_or(Error::MemberNotFound { user_id })?;
        let new = role::load(tx, org_id, &self.role).await?;
        expect_version(self.expected_version, before.version)?;
        if before.role == OWNER {
            return Err(Error::LastOwner { org_id });
        }
        let old = role::rights(tx, org_id, &before.role).await?.unwrap_or_default();
        let holder = Holder::of(tx, context, org_id).await?;
        holder.may_assign(&self.role, &new)?;
        holder.may_assign(&before.role, &old)?;
        if before.role == self.role {
            let token = present_token(tx, org_id).await?;
            return Ok((load(tx, org_id, user_id).await?, token));
        }
        member::set_role(tx, org_id, user_id, &self.role).await?;
        let token = raise(tx, context, org_id, Part::People, vec![user_id]).await?;
        end_tokens(tx, context, org_id, user_id).await?;
        let draws = context.draws();
        let action = Action::PermissionGrant;
        let record = AuditRecord::new(context, &draws, action, "member", user_id).change(
            "role",
            before.role.as_str(),
            self.role.as_str(),
        );
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "user_id": user_id, "role": self.role});
        event::emit(tx, context, &draws, org_id, "auth.member.role_changed", data).await?;
        Ok((load(tx, org_id, user_id).await?, token))
    }
}
