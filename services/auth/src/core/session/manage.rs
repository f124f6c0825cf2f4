//! Looking at sessions, and ending them.

use serde_json::json;
use store::{Tx, Work};

use super::{Session, revoke, revoke_all};
use crate::Error;
use crate::core::context::Context;
use crate::core::page::{Listed, Page};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::event;
use crate::store::session as sql;

/// Ends the caller's own session.
#[derive(Clone, Debug)]
pub(crate) struct Logout {
    pub(crate) context: Context,
}

impl Work for Logout {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let context = &self.context;
        let id = context.session_id();
        if id.is_empty() || !revoke(tx, id, "signed out", context.now).await? {
            return Ok(());
        }
        record(tx, context, context.org_id, context.user_id(), id).await
    }
}

/// Lists the live sessions of somebody.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Session>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let org_id = scope(&self.context, self.user_id)?;
        sql::list(tx, self.user_id, org_id, self.context.now, self.page.clone()).await
    }
}

/// Revokes one session.
#[derive(Clone, Debug)]
pub(crate) struct Invalidate {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) session_id: String,
}

impl Work for Invalidate {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { context, user_id, session_id } = self;
        let missing = || Error::SessionNotFound { id: session_id.clone() };
        let org_id = scope(context, *user_id)?;
        let found = sql::find(tx, session_id).await?.ok_or_else(missing)?;
        if found.user_id != *user_id || (org_id != 0 && found.org_id != org_id) {
            return Err(missing());
        }
        if !revoke(tx, session_id, "revoked", context.now).await? {
            return Ok(());
        }
        record(tx, context, found.org_id, *user_id, session_id).await
    }
}

/// Revokes all sessions of somebody but at most one; the output is how many.
#[derive(Clone, Debug)]
pub(crate) struct InvalidateAll {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
    pub(crate) except: Option<String>,
}

impl Work for InvalidateAll {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
        let Self { context, user_id, except } = self;
        let org_id = scope(context, *user_id)?;
        let except = except.as_deref();
        let count = revoke_all(tx, *user_id, except, org_id, "revoked", context.now).await?;
        if count > 0 {
            let draws = context.draws();
            let record = AuditRecord::new(context, &draws, Action::Logout, "user", *user_id)
                .change("sessions", count, 0);
            audit::append(tx, &record, context.now).await?;
            let data = json!({"user_id": user_id, "count": count});
            event::emit(tx, context, &draws, org_id, "auth.sessions.revoked", data).await?;
        }
        Ok(count)
    }
}

/// Organisation in which the caller may look at somebody's sessions; 0 for all, which are one's own.
fn scope(context: &Context, user_id: i64) -> Result<i64, Error> {
    if context.is_self(user_id) {
        return Ok(0);
    }
    match context.org_id {
        // The layer in front lets nobody through here; a filter of 0 would be no filter.
        0 => Err(Error::UserNotFound { user_id }),
        org_id => Ok(org_id),
    }
}

async fn record(
    tx: &mut Tx,
    context: &Context,
    org_id: i64,
    user_id: i64,
    session_id: &str,
) -> Result<(), Error> {
    let draws = context.draws();
    let record =
        AuditRecord::new(context, &draws, Action::Logout, "session", session_id).in_org(org_id);
    audit::append(tx, &record, context.now).await?;
    let data = json!({"user_id": user_id, "session_id": session_id});
    event::emit(tx, context, &draws, org_id, "auth.session.revoked", data).await
}
