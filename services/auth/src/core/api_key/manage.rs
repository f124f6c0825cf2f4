//! Looking at keys, and revoking them.

use serde_json::json;
use store::{Tx, Work};

use super::{ApiKey, ENTITY_TYPE, load, void};
use crate::Error;
use crate::core::context::Context;
use crate::core::page::{Listed, Page};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{api_key as sql, event};

/// One page of an organisation's keys, of one owner if it is not 0.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) include_ended: bool,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<ApiKey>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let filter = sql::Filter {
            org_id: self.context.org_id,
            user_id: (self.user_id != 0).then_some(self.user_id),
            live_at: (!self.include_ended).then_some(self.context.now),
        };
        sql::list(tx, filter, self.page.clone()).await
    }
}

/// Revokes a key; one that is revoked stays as it is.
#[derive(Debug)]
pub(crate) struct Revoke {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) id: String,
}

impl Work for Revoke {
    type Output = ApiKey;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<ApiKey, Error> {
        let context = &self.context;
        let (org_id, now) = (context.org_id, context.now);
        let mut key = load(tx, org_id, self.user_id, &self.id).await?;
        if key.revoked_at.is_some() {
            return Ok(key);
        }
        sql::revoke(tx, &key.id, now).await?;
        void(tx, &key.id, now).await?;
        key.revoked_at = Some(now);
        let draws = context.draws();
        let record =
            AuditRecord::new(context, &draws, Action::CredentialChange, ENTITY_TYPE, &key.id)
                .named(&key.name)
                .change("revoked_at", (), now.to_string());
        audit::append(tx, &record, now).await?;
        let data = json!({"org_id": org_id, "user_id": key.user_id, "api_key_id": key.id});
        event::emit(tx, context, &draws, org_id, "auth.api_key.revoked", data).await?;
        Ok(key)
    }
}
