//! What a decision knows of the call that it is for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use aws_lc_rs::hmac;
use base::{Random, Timestamp};

use crate::Error;

/// How old a proof of identity may be where a call asks for a fresh one.
pub(crate) const REAUTHENTICATION_MAX: Duration = Duration::from_secs(600);

/// The facts of a call, its time, and the chance that it may use.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// Who calls; `None` without credentials.
    pub(crate) principal: Option<Arc<rpc::Principal>>,
    /// Service that calls, by its certificate; `None` for everybody else.
    pub(crate) peer: Option<String>,
    /// Effective organisation; 0 for none.
    pub(crate) org_id: i64,
    /// Such as `platform.auth.v1.AuthService/Login`; empty for what no call does.
    pub(crate) method: String,
    pub(crate) request_id: String,
    pub(crate) trace_id: String,
    /// Network address of the caller; empty if unknown.
    pub(crate) ip_address: String,
    /// What the client says it is, at most 512 characters.
    pub(crate) user_agent: String,
    /// When the call came; the one time that its decision knows.
    pub(crate) now: Timestamp,
    seed: [u8; 32],
}

impl Context {
    /// The context of a call.
    pub(crate) fn new(call: &rpc::Call, now: Timestamp, random: &dyn Random) -> Self {
        Self {
            principal: call.principal.clone(),
            peer: call.peer.clone(),
            org_id: call.org_id,
            method: call.method.path.trim_start_matches('/').to_owned(),
            request_id: call.request_id.clone(),
            trace_id: call.trace_id.clone(),
            ip_address: call.remote.map(|ip| ip.to_string()).unwrap_or_default(),
            user_agent: call.user_agent.chars().take(512).collect(),
            now,
            seed: random.bytes(),
        }
    }

    /// The context of what the service does by itself.
    pub(crate) fn own(now: Timestamp, random: &dyn Random) -> Self {
        Self {
            principal: None,
            peer: None,
            org_id: 0,
            method: String::new(),
            request_id: String::new(),
            trace_id: String::new(),
            ip_address: String::new(),
            user_agent: String::new(),
            now,
            seed: random.bytes(),
        }
    }

    /// The calling user or service account; 0 for a peer or nobody.
    pub(crate) fn user_id(&self) -> i64 {
        self.principal.as_ref().map_or(0, |principal| principal.user_id)
    }

    /// The caller's session; empty for none.
    pub(crate) fn session_id(&self) -> &str {
        self.principal.as_ref().map_or("", |principal| &principal.session_id)
    }

    /// The same moment, for a rule about what somebody else may do with these permissions of its role. It is no call of
    /// theirs, and nothing is recorded by it.
    pub(crate) fn in_place_of(&self, user_id: i64, org_id: i64, permissions: Vec<String>) -> Self {
        let principal =
            rpc::Principal { user_id, org_id, permissions, ..rpc::Principal::default() };
        Self { principal: Some(Arc::new(principal)), peer: None, org_id, ..self.clone() }
    }

    /// Whether a service acts for the caller, by a token that was exchanged.
    pub(crate) fn is_delegated(&self) -> bool {
        self.principal.as_ref().is_some_and(|principal| !principal.actor.is_empty())
    }

    pub(crate) fn is_operator(&self) -> bool {
        self.principal.as_ref().is_some_and(|principal| principal.is_operator)
    }

    /// A peer that calls on its own behalf: it may see what no organisation's member could.
    pub(crate) fn is_bare_peer(&self) -> bool {
        self.peer.is_some() && self.principal.is_none()
    }

    /// Whether the caller is this user itself.
    pub(crate) fn is_self(&self, user_id: i64) -> bool {
        user_id != 0 && self.user_id() == user_id
    }

    /// Whether the caller's own permissions have this one.
    pub(crate) fn has(&self, permission: &str) -> bool {
        self.principal.as_ref().is_some_and(|principal| {
            principal.permissions.binary_search_by(|held| held.as_str().cmp(permission)).is_ok()
        })
    }

    /// # Errors
    /// The caller last proved who it is more than 10 minutes ago.
    pub(crate) fn recently_authenticated(&self) -> Result<(), Error> {
        let proved = self.principal.as_ref().map(|principal| principal.authenticated_at);
        match proved {
            Some(at) if self.now.since(at) <= REAUTHENTICATION_MAX => Ok(()),
            _ => Err(Error::ReauthenticationRequired),
        }
    }

    /// The chance of one run of the decision: the same ids and secrets in every run.
    pub(crate) fn draws(&self) -> Draws {
        Draws::of(&self.seed)
    }
}

/// A repeatable source of chance whose seed came from the operating system: HMAC-SHA-256 of a
/// counter. Fit for ids and secrets; nobody can go from one draw to the seed.
#[derive(Debug)]
pub(crate) struct Draws {
    key: hmac::Key,
    used: AtomicU64,
}

impl Random for Draws {
    fn fill(&self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let block = self.used.fetch_add(1, Ordering::Relaxed);
            let tag = hmac::sign(&self.key, &block.to_be_bytes());
            chunk.copy_from_slice(&tag.as_ref()[..chunk.len()]);
        }
    }
}

impl Draws {
    /// Those of a seed, which are as hard to guess as it is.
    pub(crate) fn of(seed: &[u8]) -> Self {
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, seed), used: AtomicU64::new(0) }
    }

    /// The next id, which sorts by `now`.
    pub(crate) fn id(&self, now: Timestamp) -> String {
        base::uuid_v7(now, self)
    }

    /// `N` random bytes.
    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut out = [0; N];
        self.fill(&mut out);
        out
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use base::SeededRandom;

    use super::*;

    static CONTEXTS: AtomicU64 = AtomicU64::new(0);

    /// A context for tests of rules; each has other draws.
    pub(crate) fn context(now: Timestamp) -> Context {
        Context::own(now, &SeededRandom::new(CONTEXTS.fetch_add(1, Ordering::Relaxed)))
    }

    #[test]
    fn every_run_of_a_decision_draws_the_same() {
        let context = context(Timestamp::from_seconds(1_000_000));
        let draw = || {
            let draws = context.draws();
            (draws.id(context.now), draws.bytes::<40>(), draws.id(context.now))
        };
        assert_eq!(draw(), draw());
        let (first, _, second) = draw();
        assert_ne!(first, second);
    }

    #[test]
    fn nobody_has_proved_anything_recently() {
        let context = context(Timestamp::from_seconds(1_000_000));
        assert!(matches!(context.recently_authenticated(), Err(Error::ReauthenticationRequired)));
        assert!(!context.is_self(0));
    }
}
