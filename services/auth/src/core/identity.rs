//! Identities: who a person is at a provider.

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use crate::Error;
use crate::core::context::Context;
use crate::core::page::{Listed, Page};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{account, event, identity as sql};

/// A person's identity at a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) id: String,
    pub(crate) provider_id: String,
    pub(crate) provider_name: String,
    pub(crate) user_id: i64,
    pub(crate) subject: String,
    /// Address that the provider gave at the last sign-in.
    pub(crate) email: String,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
}

/// One page of the caller's identities.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Identity>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        sql::list(tx, self.context.user_id(), self.page.clone()).await
    }
}

/// Parts the caller's account from an identity.
#[derive(Debug)]
pub(crate) struct Unlink {
    pub(crate) context: Context,
    pub(crate) id: String,
}

impl Work for Unlink {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let context = &self.context;
        let user_id = context.user_id();
        let found = sql::find(tx, &self.id).await?.filter(|it| it.user_id == user_id);
        let found = found.ok_or(Error::IdentityNotFound)?;
        let has_password = account::get(tx, user_id).await?.password_hash.is_some();
        if !has_password && sql::count(tx, user_id).await? <= 1 {
            return Err(Error::LastSignInMethod);
        }
        sql::delete(tx, &found.id).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Delete, "identity", &found.id)
            .in_org(0)
            .named(&found.provider_name)
            .change("subject", found.subject.as_str(), ());
        audit::append(tx, &record, context.now).await?;
        let data = json!({"user_id": user_id, "identity_id": found.id});
        event::emit(tx, context, &draws, 0, "auth.identity.unlinked", data).await
    }
}
