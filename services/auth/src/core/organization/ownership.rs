//! The ownership goes to another member.

use serde_json::json;
use store::{Tx, Work};

use super::{Organization, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::mail::{self, Mail};
use crate::core::member::Kind;
use crate::core::permission::catalog::{ADMIN, OWNER};
use crate::core::permission::revision::{consistency_token, end_tokens, raise};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::{account, event, member, organization};

/// Makes another member the owner; the old one becomes an admin.
#[derive(Debug)]
pub(crate) struct Transfer {
    pub(crate) context: Context,
    pub(crate) new_owner: i64,
    /// Whether owners of this cluster must have a second factor.
    pub(crate) demands_second_factor: bool,
}

impl Work for Transfer {
    type Output = (Organization, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let (context, new_owner) = (&self.context, self.new_owner);
        let mut after = load(tx, context.org_id).await?;
        let (org_id, old_owner) = (after.id, after.owner_user_id);
        let found = member::find(tx, org_id, new_owner).await?;
        let found = found.ok_or(Error::MemberNotFound { user_id: new_owner })?;
        if found.kind != Kind::Person {
            return Err(Error::NotAPerson { user_id: new_owner });
        }
        if self.demands_second_factor && !member::has_second_factor(tx, new_owner).await? {
            return Err(Error::TotpRequired);
        }
        context.recently_authenticated()?;
        if new_owner == old_owner {
            let token = consistency_token(org_id, after.grant_revision);
            return Ok((after, token));
        }
        member::set_role(tx, org_id, old_owner, ADMIN).await?;
        member::set_role(tx, org_id, new_owner, OWNER).await?;
        after.owner_user_id = new_owner;
        after.version += 1;
        after.updated_at = context.now;
        organization::update(tx, &after).await?;
        let token = raise(tx, context, org_id, Part::People, vec![old_owner, new_owner]).await?;
        let draws = context.draws();
        for user_id in [old_owner, new_owner] {
            end_tokens(tx, context, org_id, user_id).await?;
            if let Some(person) = account::find(tx, user_id).await? {
                let facts = json!({"organization": after.name, "is_owner": user_id == new_owner});
                let mail = Mail::Notice { template: "auth.ownership_transferred", facts };
                mail::send(tx, context, &draws, &person.email, &person.locale, mail).await?;
            }
        }
        let action = Action::PermissionGrant;
        let record = AuditRecord::new(context, &draws, action, "organization", org_id)
            .named(&after.name)
            .change("owner_user_id", old_owner, new_owner);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "from": old_owner, "to": new_owner});
        event::emit(tx, context, &draws, org_id, "auth.organization.ownership_transferred", data)
            .await?;
        after.grant_revision += 1;
        Ok((after, token))
    }
}
