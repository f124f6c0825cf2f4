//! Deleting a provider with what came by it.

use serde_json::json;
use store::{Tx, Work};

use super::{ENTITY_TYPE, METHOD_OIDC, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::organization;
use crate::core::session;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::identity_provider as sql;
use crate::store::{event, oidc};

/// Deletes a provider, the identities at it, and the sessions that were opened by it.
#[derive(Debug)]
pub(crate) struct Delete {
    pub(crate) context: Context,
    pub(crate) id: String,
}

impl Work for Delete {
    /// Sessions that were revoked.
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
        let context = &self.context;
        let (org_id, now) = (context.org_id, context.now);
        let found = load(tx, org_id, &self.id).await?;
        let allowed = organization::load(tx, org_id).await?.settings.allowed_sign_in_methods;
        if allowed == [METHOD_OIDC] && sql::count(tx, org_id).await? <= 1 {
            return Err(Error::LastSignInMethod);
        }
        let mut revoked = 0;
        for session in oidc::sessions(tx, &found.id).await? {
            if session::revoke(tx, &session, "identity provider deleted", now).await? {
                revoked += 1;
            }
        }
        for id in found.settings.groups() {
            sql::set_managed(tx, org_id, id, false).await?;
        }
        sql::delete(tx, &found.id).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Delete, ENTITY_TYPE, &found.id)
            .named(&found.settings.name)
            .change("sessions", revoked, 0);
        audit::append(tx, &record, now).await?;
        let data = json!({"org_id": org_id, "provider_id": found.id});
        event::emit(tx, context, &draws, org_id, "auth.identity_provider.deleted", data).await?;
        Ok(revoked)
    }
}
