//! Renewing a session by its refresh token, and moving it to another organisation.

use base::Timestamp;
use rpc::Principal;
use seal::Sealer;
use serde_json::json;
use store::{Tx, Work};

use super::{Session, purpose, revoke};
use crate::Error;
use crate::core::account::{Account, Status};
use crate::core::claims::{self, Policy, Standing, standing};
use crate::core::context::{Context, Draws};
use crate::core::organization::Organization;
use crate::core::refresh::{self, Counter, Presented, Step};
use crate::store::audit::{self, Action, AuditRecord, Outcome};
use crate::store::session as sql;
use crate::store::{account, event};

/// Exchanges a refresh token for the next one.
#[derive(Clone, Debug)]
pub(crate) struct Renew {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) policy: Policy,
    pub(crate) presented: Presented,
    /// Organisation for the access token; `None` for the session's.
    pub(crate) org_id: Option<i64>,
}

/// What a refresh token is exchanged for; the access token is signed from the principal.
#[derive(Clone, Debug)]
pub(crate) struct Renewed {
    pub(crate) principal: Principal,
    pub(crate) refresh_token: String,
    pub(crate) refresh_expires_at: Timestamp,
    /// Whether the token was the one before, presented again.
    pub(crate) repeated: bool,
}

impl Work for Renew {
    /// The inner error is a refusal that has been written down.
    type Output = Result<Renewed, Error>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Self { context, sealer, presented, .. } = self;
        let now = context.now;
        let found = sql::find(tx, &presented.session_id).await?;
        let Some(session) = found else { return Err(Error::TokenInvalid) };
        let key = sealer.open(&purpose(&session.id), &session.refresh_key_sealed)?;
        let counter = Counter { count: session.refresh_counter, rotated_at: session.rotated_at };
        let step = refresh::step(presented, &key, counter, now);
        let count = match step {
            Step::Forged => return Err(Error::TokenInvalid),
            Step::Reuse => return self.reused(tx, &session).await,
            Step::Rotate(count) | Step::Repeat(count) => count,
        };
        if session.revoked_at.is_some() {
            return Err(Error::TokenInvalid);
        }
        if session.expires_at <= now {
            return Err(Error::TokenExpired);
        }
        let account = account::find(tx, session.user_id).await?;
        let Some(account) = account.filter(|it| it.status == Status::Active) else {
            return Err(Error::TokenInvalid);
        };
        let standing = self.standing(tx, &account, &session).await?;
        let repeated = matches!(step, Step::Repeat(_));
        let draws = context.draws();
        let session = if repeated {
            session
        } else {
            let from = session.org_id;
            let rotated = self.rotate(tx, session, &standing, count).await?;
            moved(tx, context, &draws, &rotated, from).await?;
            rotated
        };
        let principal =
            claims::of_session(&account, &session, standing.as_ref(), &self.policy, &draws, now);
        Ok(Ok(Renewed {
            principal,
            refresh_token: refresh::token(&key, &session.id, count),
            refresh_expires_at: session.expires_at,
            repeated,
        }))
    }
}

impl Renew {
    /// A used token came again: somebody holds a copy, and nobody can tell who.
    async fn reused(
        &self,
        tx: &mut Tx,
        session: &Session,
    ) -> Result<Result<Renewed, Error>, Error> {
        let context = &self.context;
        if revoke(tx, &session.id, "refresh token used again", context.now).await? {
            let draws = context.draws();
            let record = AuditRecord::new(context, &draws, Action::Logout, "session", &session.id)
                .in_org(session.org_id)
                .by(session.user_id)
                .outcome(Outcome::Denied)
                .because("TOKEN_INVALID");
            audit::append(tx, &record, context.now).await?;
            let data = json!({
                "user_id": session.user_id,
                "session_id": session.id,
                "cause": "refresh_token_reused",
            });
            event::emit(tx, context, &draws, session.org_id, "auth.session.revoked", data).await?;
        }
        Ok(Err(Error::TokenInvalid))
    }

    /// The standing in the organisation asked for, or in the session's. Whoever has left the
    /// session's organisation goes on without one.
    async fn standing(
        &self,
        tx: &mut Tx,
        account: &Account,
        session: &Session,
    ) -> Result<Option<Standing>, Error> {
        let org_id = self.org_id.unwrap_or(session.org_id);
        if org_id == 0 {
            return Ok(None);
        }
        match standing(tx, account.id, org_id).await? {
            Some(found) => {
                found.admit(account, &session.methods, &self.policy)?;
                Ok(Some(found))
            }
            None if self.org_id.is_some() => Err(Error::OrganizationNotFound { org_id }),
            None => Ok(None),
        }
    }

    async fn rotate(
        &self,
        tx: &mut Tx,
        mut session: Session,
        standing: &Option<Standing>,
        count: i64,
    ) -> Result<Session, Error> {
        let now = self.context.now;
        let settings = standing.as_ref().map(|it| &it.organization.settings);
        let from = session.refresh_counter;
        session.refresh_counter = count;
        session.rotated_at = now;
        session.last_used_at = now;
        session.expires_at = self.policy.session_end(settings, session.created_at, now);
        if session.expires_at <= now {
            // Older than the organisation bears.
            return Err(Error::TokenExpired);
        }
        session.org_id = standing.as_ref().map_or(0, |it| it.organization.id);
        session.ip_address.clone_from(&self.context.ip_address);
        session.user_agent.clone_from(&self.context.user_agent);
        if sql::rotate(tx, &session, from).await? { Ok(session) } else { Err(Error::TokenInvalid) }
    }
}

/// Moves the caller's session to one of the caller's organisations.
#[derive(Clone, Debug)]
pub(crate) struct Select {
    pub(crate) context: Context,
    pub(crate) policy: Policy,
    pub(crate) org_id: i64,
    pub(crate) make_default: bool,
}

/// A token for the chosen organisation, to be signed from the principal.
#[derive(Clone, Debug)]
pub(crate) struct Selected {
    pub(crate) principal: Principal,
    pub(crate) organization: Organization,
}

impl Work for Select {
    type Output = Selected;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Selected, Error> {
        let Self { context, policy, org_id, make_default } = self;
        let (now, org_id) = (context.now, *org_id);
        // Keys and service accounts have no session, and no choice; a service that acts for somebody has none either.
        let missing = Error::OrganizationNotFound { org_id };
        let Some(mut session) = own_session(tx, context).await? else { return Err(missing) };
        let mut account = account::get(tx, context.user_id()).await?;
        let Some(standing) = standing(tx, account.id, org_id).await? else { return Err(missing) };
        standing.admit(&account, &session.methods, policy)?;
        let settings = &standing.organization.settings;
        let end = policy.session_end(Some(settings), session.created_at, now);
        // The organisation may bear less than the session was opened for, and never makes it last longer.
        session.expires_at = session.expires_at.min(end);
        if session.expires_at <= now {
            return Err(Error::TokenExpired);
        }
        sql::move_to(tx, &session.id, org_id, session.expires_at, now).await?;
        let draws: Draws = context.draws();
        if *make_default && account.default_org_id != org_id {
            let before = std::mem::replace(&mut account.default_org_id, org_id);
            account.updated_at = now;
            account::update(tx, &account).await?;
            let record = AuditRecord::new(context, &draws, Action::Update, "user", account.id)
                .in_org(0)
                .change("default_org_id", before, org_id);
            audit::append(tx, &record, now).await?;
        }
        let from = std::mem::replace(&mut session.org_id, org_id);
        moved(tx, context, &draws, &session, from).await?;
        let mut principal =
            claims::of_session(&account, &session, Some(&standing), policy, &draws, now);
        // A token for another organisation is no longer life: that takes the refresh token.
        let presented = context.principal.as_deref().map_or(now, |it| it.expires_at);
        if presented <= now {
            return Err(Error::TokenExpired);
        }
        principal.expires_at = principal.expires_at.min(presented);
        Ok(Selected { principal, organization: standing.organization })
    }
}

/// The audit record and the event of a session that is in another organisation than before; nothing if it is not.
async fn moved(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    session: &Session,
    from: i64,
) -> Result<(), Error> {
    let Session { org_id, user_id, .. } = *session;
    if org_id == from {
        return Ok(());
    }
    let mut record = AuditRecord::new(context, draws, Action::Update, "session", &session.id)
        .in_org(org_id)
        .by(user_id)
        .change("org_id", from, org_id);
    record.session_id.clone_from(&session.id);
    audit::append(tx, &record, context.now).await?;
    let data = json!({"user_id": user_id, "session_id": session.id, "org_id": org_id});
    event::emit(tx, context, draws, org_id, "auth.session.moved", data).await
}

/// The caller's own session, if it lives. The session of whom a service acts for is not the service's own.
async fn own_session(tx: &mut Tx, context: &Context) -> Result<Option<Session>, Error> {
    let found = match context.session_id() {
        "" => None,
        _ if context.is_delegated() => None,
        id => sql::find(tx, id).await?,
    };
    Ok(found.filter(|it| it.user_id == context.user_id() && it.is_live(context.now)))
}
