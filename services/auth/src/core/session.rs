//! Sessions: how one is opened, renewed, moved to an organisation, listed and ended.
//!
//! Owns:      the life of a session and of its refresh tokens.
//! Invariant: of two that present one refresh token, one gets a successor or both get the same one.
//! Not here:  how somebody proves who it is (`sign_in`), and what a token says (`claims`).

pub(crate) mod manage;
pub(crate) mod renew;

use base::Timestamp;
use rpc::Principal;
use seal::Sealer;
use store::Tx;

use super::account::{self, Account, View};
use super::claims::{self, Policy, Standing, standing};
use super::context::{Context, Draws};
use super::password::{Age, age};
use super::permission::revision::REMEMBERED;
use super::refresh;
use crate::Error;
use crate::store::revocation::{self, Subject};
use crate::store::session as sql;

/// Sessions of one person; the one that was used least recently goes.
pub(crate) const SESSIONS_MAX: usize = 10;

/// A sign-in that has not ended.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) user_id: i64,
    /// 0 for none.
    pub(crate) org_id: i64,
    pub(crate) refresh_key_sealed: Vec<u8>,
    pub(crate) refresh_counter: i64,
    pub(crate) rotated_at: Timestamp,
    pub(crate) expires_at: Timestamp,
    pub(crate) authenticated_at: Timestamp,
    /// The contract's SignInMethod.
    pub(crate) methods: Vec<i32>,
    pub(crate) ip_address: String,
    pub(crate) user_agent: String,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Timestamp,
    pub(crate) revoked_at: Option<Timestamp>,
}

impl Session {
    pub(crate) fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at > now
    }
}

/// Something that a person must do before going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RequiredStep {
    EnrollTotp,
    ChangePassword,
    SelectOrganization,
}

/// A session that was just opened; the access token is signed from the principal.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub(crate) session: Session,
    pub(crate) refresh_token: String,
    pub(crate) principal: Principal,
    pub(crate) view: View,
    pub(crate) required_steps: Vec<RequiredStep>,
}

/// How somebody proved who it is, and where it wants to start.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    /// The contract's SignInMethod.
    pub(crate) methods: Vec<i32>,
    /// 0 for the default.
    pub(crate) org_id: i64,
}

/// Opens a session: writes it, ends the oldest above the limit, and clears the failures.
///
/// The caller has looked at everything that could refuse the person, and writes the audit record.
pub(crate) async fn open(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    sealer: &Sealer,
    policy: &Policy,
    account: Account,
    opening: Opening,
) -> Result<Opened, Error> {
    let Opening { methods, org_id } = opening;
    let now = context.now;
    let view = account::view(tx, account, now).await?;
    let start = choose(tx, &view, &methods, org_id, policy).await?;
    let id = draws.id(now);
    let key = draws.bytes::<{ refresh::KEY_BYTES }>();
    let settings = start.standing.as_ref().map(|it| &it.organization.settings);
    let session = Session {
        refresh_key_sealed: sealer.seal(&purpose(&id), &key, draws),
        user_id: view.account.id,
        org_id: start.standing.as_ref().map_or(0, |it| it.organization.id),
        refresh_counter: 0,
        rotated_at: now,
        expires_at: policy.session_end(settings, now, now),
        authenticated_at: now,
        methods,
        ip_address: context.ip_address.clone(),
        user_agent: context.user_agent.clone(),
        created_at: now,
        last_used_at: now,
        revoked_at: None,
        id,
    };
    sql::insert(tx, &session).await?;
    let live = sql::live(tx, session.user_id, 0, now).await?;
    let oldest = live.iter().filter(|it| it.id != session.id).skip(SESSIONS_MAX - 1);
    for extra in oldest {
        revoke(tx, &extra.id, "too many sessions", now).await?;
    }
    crate::store::account::signed_in(tx, session.user_id, now).await?;
    let principal =
        claims::of_session(&view.account, &session, start.standing.as_ref(), policy, draws, now);
    let mut required_steps = start.required_steps;
    let password_age = view.account.password_changed_at.map(|at| age(at, start.password_days, now));
    if password_age == Some(Age::Ending) {
        required_steps.push(RequiredStep::ChangePassword);
    }
    let refresh_token = refresh::token(&key, &session.id, 0);
    Ok(Opened { session, refresh_token, principal, view, required_steps })
}

struct Start {
    standing: Option<Standing>,
    required_steps: Vec<RequiredStep>,
    password_days: i64,
}

/// The organisation that a session starts in: the one asked for, the default, or the only one, if
/// the person may enter it; otherwise none, and what is to be done first.
async fn choose(
    tx: &mut Tx,
    view: &View,
    methods: &[i32],
    wanted: i64,
    policy: &Policy,
) -> Result<Start, Error> {
    let mut must_enroll = view.account.is_operator && !policy.counts_as_operator(&view.account);
    let mut days: Vec<i64> = Vec::new();
    let mut admitted = Vec::new();
    for membership in &view.memberships {
        let found = standing(tx, view.account.id, membership.org_id).await?;
        let Some(found) = found else { continue };
        let settings = &found.organization.settings;
        days.push(i64::from(settings.password_max_age_days));
        must_enroll |= policy.must_enroll(&view.account, &found.role, settings);
        if found.admit(&view.account, methods, policy).is_ok() {
            admitted.push(found);
        }
    }
    let only = if view.memberships.len() == 1 { view.memberships[0].org_id } else { 0 };
    let first = [wanted, view.account.default_org_id, only].into_iter().find(|id| *id != 0);
    let chosen = admitted.into_iter().find(|it| Some(it.organization.id) == first);
    let mut required_steps = Vec::new();
    if must_enroll {
        required_steps.push(RequiredStep::EnrollTotp);
    }
    if chosen.is_none() {
        required_steps.push(RequiredStep::SelectOrganization);
    }
    Ok(Start { standing: chosen, required_steps, password_days: strictest(&days) })
}

/// The least of the organisations' greatest ages of a password; 0 for the default.
pub(crate) fn strictest(days: &[i64]) -> i64 {
    days.iter().copied().filter(|days| *days > 0).min().unwrap_or(0)
}

/// Revokes a session and tells every server; false if it was revoked already.
pub(crate) async fn revoke(
    tx: &mut Tx,
    id: &str,
    reason: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    if !sql::revoke(tx, id, reason, now).await? {
        return Ok(false);
    }
    let subject = Subject::Session(id.to_owned());
    revocation::append(tx, &subject, Some(now + REMEMBERED), now).await?;
    Ok(true)
}

/// Revokes the live sessions of a person but one, of one organisation if it is not 0; returns how
/// many.
pub(crate) async fn revoke_all(
    tx: &mut Tx,
    user_id: i64,
    except: Option<&str>,
    org_id: i64,
    reason: &str,
    now: Timestamp,
) -> Result<i64, Error> {
    let mut count = 0;
    for session in sql::live(tx, user_id, org_id, now).await? {
        if Some(session.id.as_str()) != except && revoke(tx, &session.id, reason, now).await? {
            count += 1;
        }
    }
    Ok(count)
}

/// Purpose for which a session's key is sealed.
pub(crate) fn purpose(id: &str) -> String {
    format!("session/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strictest_age_of_a_password_counts() {
        assert_eq!(strictest(&[0, 60, 30]), 30);
        assert_eq!(strictest(&[0, 0]), 0);
        assert_eq!(strictest(&[]), 0);
    }
}
