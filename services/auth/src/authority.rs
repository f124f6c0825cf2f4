//! Who verifies credentials in this process: this service itself, from its own store.
//!
//! Owns:      which verifications are kept, and for how long.
//! Invariant: a kept verification is used only if no revocation that this process has answered for, and none of other
//!            replicas older than a moment, makes it doubtful.
//! Not here:  the verification (`core::verify`, `core::api_key::check`), and the enforcement (`rpc`).

mod kept;

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use base::Timestamp;
use rpc::token::Audience;
use rpc::{Authority, Credential, Principal, PrincipalKind, Refusal};
use tokio::sync::watch;

use self::kept::{Fingerprint, Kept};
use crate::Error;
use crate::core::Auth;
use crate::core::api_key::check::{Checked, From, check};
use crate::core::doubt::{Basis, Doubts};
use crate::core::network::Networks;
use crate::core::permission::catalog::PermissionId;
use crate::core::permission::decide::lets_in;
use crate::core::revocation::Follow;
use crate::core::verify::{Exact, verify_at};

/// Verified credentials that are kept.
const KEPT_MAX: usize = 32_768;
/// How long a verification is kept at most: a session can end by idleness, which is no revocation.
const KEPT_AGE: Duration = Duration::from_secs(60);

/// Verifies exactly, and decides on the newest state.
pub(crate) struct StoreAuthority {
    auth: Arc<Auth>,
    /// Services of this process, as audiences of tokens.
    services: Vec<&'static str>,
    kept: Kept<Verification>,
    doubts: RwLock<Doubts>,
    /// Commits of this process that have been looked at.
    seen: AtomicU64,
    /// Makes looking one step, so that a burst of calls looks once.
    looking: tokio::sync::Mutex<()>,
}

/// A credential that was good when it was looked at.
#[derive(Clone)]
struct Verification {
    principal: Arc<Principal>,
    /// Key that signed the token; empty for none.
    kid: String,
    basis: Basis,
    until: Timestamp,
    networks: Networks,
}

impl StoreAuthority {
    /// The authority of a process that serves these services.
    pub(crate) fn new(auth: Arc<Auth>, services: &[&'static str]) -> Self {
        let head = *auth.feed.watch().borrow();
        Self {
            auth,
            services: services.to_vec(),
            kept: Kept::new(KEPT_MAX),
            doubts: RwLock::new(Doubts::new(head)),
            seen: AtomicU64::new(u64::MAX),
            looking: tokio::sync::Mutex::default(),
        }
    }

    /// Hears of everything that has been revoked by now.
    async fn look(&self) -> Result<(), Error> {
        if self.is_current() {
            return Ok(());
        }
        let _turn = self.looking.lock().await;
        // Taken before the look, so that what is committed during it is looked at next time.
        let commits = self.auth.db.emissions();
        while !self.is_current() {
            let after = self.read(Doubts::revision);
            let part = self.auth.db.read(Follow { after, now: self.auth.clock.now() }).await?;
            let mut doubts = self.doubts.write().unwrap_or_else(PoisonError::into_inner);
            doubts.hear(&part.revocations, part.revision);
            if part.is_last {
                self.seen.store(commits, Ordering::Release);
                break;
            }
        }
        Ok(())
    }

    /// Whether there can be nothing to hear.
    fn is_current(&self) -> bool {
        self.seen.load(Ordering::Acquire) == self.auth.db.emissions()
            && *self.auth.feed.watch().borrow() <= self.read(Doubts::revision)
    }

    fn read<T>(&self, read: impl FnOnce(&Doubts) -> T) -> T {
        read(&self.doubts.read().unwrap_or_else(PoisonError::into_inner))
    }

    async fn verify(
        &self,
        credential: &Credential,
        from: From,
        now: Timestamp,
    ) -> Result<Verification, Error> {
        let basis = self.read(Doubts::basis);
        match credential {
            Credential::Bearer(token) => {
                let exact = verify_at(&self.auth, token, Audience::Unchecked, now).await?;
                let Exact { verified, networks, revision } = exact;
                let audience = verified.audience.as_str();
                let is_ours = audience.is_empty() || self.services.contains(&audience);
                if !is_ours || !networks.admit(from) {
                    return Err(Error::TokenInvalid);
                }
                let until = verified.principal.expires_at.min(now + KEPT_AGE);
                let (principal, basis) = (Arc::new(verified.principal), basis(revision));
                Ok(Verification { principal, kid: verified.kid, basis, until, networks })
            }
            Credential::ApiKey(key) => {
                let checked = check(&self.auth, key, from, now).await?;
                let Checked { principal, networks, keep_until, revision } = checked;
                let (principal, basis) = (Arc::new(principal), basis(revision));
                let until = keep_until;
                Ok(Verification { principal, kid: String::new(), basis, until, networks })
            }
        }
    }

    /// A verification that was made before, if it still holds.
    fn recall(&self, key: &Fingerprint, from: From, now: Timestamp) -> Option<Arc<Principal>> {
        let holds = |it: &Verification| {
            now < it.until && self.read(|doubts| doubts.holds(&it.principal, &it.kid, it.basis))
        };
        let found = self.kept.get(key, holds)?;
        found.networks.admit(from).then_some(found.principal)
    }
}

#[async_trait]
impl Authority for StoreAuthority {
    async fn authenticate(
        &self,
        credential: &Credential,
        peer: Option<&str>,
        remote: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        let now = self.auth.clock.now();
        let (key, from) = match credential {
            // A service that acts for somebody has its own address.
            Credential::Bearer(token) => {
                let from = remote.filter(|_| peer.is_none()).map_or(From::Unchecked, From::Address);
                (Fingerprint::of("token", token), from)
            }
            Credential::ApiKey(key) => {
                (Fingerprint::of("key", key), remote.map_or(From::Unknown, From::Address))
            }
        };
        self.look().await.map_err(refusal)?;
        let principal = match self.recall(&key, from, now) {
            Some(principal) => principal,
            None => {
                let verification = self.verify(credential, from, now).await.map_err(refusal)?;
                let principal = Arc::clone(&verification.principal);
                self.kept.put(key, verification);
                principal
            }
        };
        // A token that lets a service act for somebody is worth nothing in other hands.
        if !principal.actor.is_empty() && peer != Some(principal.actor.as_str()) {
            return Err(Refusal::TokenInvalid);
        }
        Ok(principal)
    }

    async fn allows(
        &self,
        principal: &Principal,
        org_id: i64,
        entity: Option<(&str, &str)>,
        permission: &str,
    ) -> Result<bool, Refusal> {
        if principal.kind == PrincipalKind::Peer || principal.user_id == 0 || org_id == 0 {
            return Ok(false);
        }
        // The decision is the owner's; a key or a token can be good for less.
        if !principal.extends_to(permission) {
            return Ok(false);
        }
        let Some(wanted) = PermissionId::find(permission) else { return Ok(false) };
        let now = self.auth.clock.now();
        let snapshot = self.auth.snapshots.at(org_id, None, now).await.map_err(refusal)?;
        let Some(snapshot) = snapshot else { return Ok(false) };
        Ok(lets_in(&snapshot, principal.user_id, entity, wanted, now))
    }

    fn news(&self) -> Option<watch::Receiver<i64>> {
        Some(self.auth.feed.watch())
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all else is that the store does not answer")]
fn refusal(error: Error) -> Refusal {
    match error {
        Error::TokenExpired => Refusal::TokenExpired,
        Error::TokenInvalid => Refusal::TokenInvalid,
        error => {
            tracing::warn!(%error, "credentials cannot be verified");
            Refusal::Unavailable { dependency: "store" }
        }
    }
}
