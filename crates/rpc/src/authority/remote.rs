//! The authority of every service but auth: it verifies tokens itself, hears what is revoked, and asks for the rest.
//!
//! Owns:      what is verified here and what is asked, and how long an answer is kept.
//! Invariant: an answer is used only while every revocation of the last seconds is known; otherwise auth is asked, and
//!            if it does not answer, the call is refused as UNAVAILABLE. What was heard to be revoked is refused always.
//! Not here:  the rules of permissions (auth), the enforcement (the server's layers).

use std::net::IpAddr;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, Timestamp};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::common::v1::Error as WireError;
use runtime::OnError;
use tokio::sync::watch;
use tokio::time::Instant;
use tonic::Code;

use super::Authority;
use super::ask::{unanswered, within};
use super::block::Block;
use super::cache::{Cache, Key};
use super::jwks::{Found, Jwks};
use super::networks::Networks;
use super::revocations::{Basis, Heard, Revocations, Verdict};
use super::watch::Watch;
use crate::token::{self, Audience, LEEWAY, TokenError};
use crate::wire::{duration_from_wire, timestamp_from_wire};
use crate::{Channel, Clients, Credential, Principal, PrincipalKind, Refusal};

/// Verified credentials that are kept.
const CREDENTIALS_MAX: usize = 65_536;
/// Decisions that are kept.
const DECISIONS_MAX: usize = 65_536;
/// How long a decision is kept at most: a grant or a deny can end without a revision.
const DECISION_AGE_MAX: Duration = Duration::from_secs(30);
/// Longest API key, in bytes (the contract's).
const API_KEY_BYTES_MAX: usize = 256;

/// Verifies tokens with auth's public keys, and asks auth for what only it knows.
pub struct RemoteAuthority {
    /// This service, as the audience of tokens.
    service: &'static str,
    issuer: String,
    auth: Channel,
    clock: Arc<dyn Clock>,
    jwks: Arc<Jwks>,
    revocations: Arc<RwLock<Revocations>>,
    /// Counts what came of revocations.
    news: watch::Receiver<i64>,
    networks: Networks,
    credentials: Cache<Verified>,
    decisions: Cache<Decision>,
}

/// A credential that was good when it was looked at.
#[derive(Clone)]
struct Verified {
    principal: Arc<Principal>,
    /// Key that signed the token; empty for none.
    key_id: Arc<str>,
    basis: Basis,
    until: Timestamp,
    /// Where it may be presented from; empty means anywhere.
    blocks: Arc<[Block]>,
}

#[derive(Clone, Copy)]
struct Decision {
    allowed: bool,
    heard: Heard,
    until: Timestamp,
}

impl RemoteAuthority {
    /// Starts to hear what is revoked and to keep auth's keys, as tasks of the host.
    #[must_use]
    pub fn start(clients: &Clients) -> Arc<Self> {
        let host = clients.host();
        let auth = clients.channel("auth");
        let revocations: Arc<RwLock<Revocations>> = Arc::default();
        let networks =
            Networks::new(auth.clone(), Arc::clone(&host.clock), Arc::clone(&revocations));
        let (tell, news) = watch::channel(0);
        let authority = Arc::new(Self {
            service: clients.name(),
            issuer: clients.peers().issuer.clone(),
            auth: auth.clone(),
            clock: Arc::clone(&host.clock),
            jwks: Arc::new(Jwks::new(auth.clone(), Arc::clone(&host.clock))),
            revocations,
            news,
            networks,
            credentials: Cache::new(CREDENTIALS_MAX),
            decisions: Cache::new(DECISIONS_MAX),
        });
        let watch = Watch {
            auth,
            state: Arc::clone(&authority.revocations),
            news: tell,
            clock: Arc::clone(&host.clock),
            random: Arc::clone(&host.random),
        };
        let stop = host.tasks.stop();
        host.tasks.spawn("revocations", OnError::Log, async move {
            stop.run_until_cancelled(watch.run()).await;
            Ok(())
        });
        let (jwks, random) = (Arc::clone(&authority.jwks), Arc::clone(&host.random));
        let stop = host.tasks.stop();
        host.tasks.spawn("public keys", OnError::Log, async move {
            stop.run_until_cancelled(jwks.keep_fresh(&*random)).await;
            Ok(())
        });
        authority
    }

    /// Whether everything that was revoked up to a few seconds ago is known here.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.revocations.read().expect("no panic under this lock").is_fresh(Instant::now())
    }

    async fn token(&self, token: &str) -> Result<Arc<Principal>, Refusal> {
        let key = Key::of(&[b"token", token.as_bytes()]);
        if let Some(verified) = self.kept(&key, None) {
            return Ok(verified.principal);
        }
        // What is forged never costs auth a call.
        let key_id = token::key_id(token).map_err(refusal)?;
        if let Some(principal) = self.verify(token, &key_id).await? {
            match self.judge(&principal, &key_id) {
                Verdict::Good => {
                    let until = principal.expires_at + LEEWAY;
                    return Ok(self.keep(key, principal, &key_id, Basis::Token, until, &[]));
                }
                Verdict::Revoked => return Err(Refusal::TokenInvalid),
                Verdict::Void => {}
            }
        }
        self.ask_token(key, token, &key_id).await
    }

    /// What a token says; `None` if no keys are to be had.
    async fn verify(&self, token: &str, key_id: &str) -> Result<Option<Principal>, Refusal> {
        let key = match self.jwks.find(key_id).await {
            Found::Key(key) => key,
            Found::Unknown => return Err(Refusal::TokenInvalid),
            Found::NoKeys => return Ok(None),
        };
        let audience = Audience::Service(self.service);
        let claims = token::verify(token, &key, &self.issuer, audience, self.clock.now());
        let principal = claims.and_then(token::Claims::principal).map_err(refusal)?;
        Ok(Some(principal))
    }

    async fn ask_token(
        &self,
        key: Key,
        token: &str,
        key_id: &str,
    ) -> Result<Arc<Principal>, Refusal> {
        let basis = Basis::Asked(self.heard());
        let request =
            pb::ValidateTokenRequest { token: token.to_owned(), audience: self.service.to_owned() };
        let mut client = AuthServiceClient::new(self.auth.clone());
        let answer = client.validate_token(within(request)).await.map_err(|it| unanswered(&it))?;
        let pb::ValidateTokenResponse { valid, claims, error, cache_for } = answer.into_inner();
        let principal = good(valid, claims, error.as_ref())?;
        let until = self.until(cache_for.as_ref(), &principal);
        Ok(self.keep(key, principal, key_id, basis, until, &[]))
    }

    async fn api_key(
        &self,
        api_key: &str,
        remote: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        if api_key.is_empty() || api_key.len() > API_KEY_BYTES_MAX {
            return Err(Refusal::TokenInvalid);
        }
        let key = Key::of(&[b"key", api_key.as_bytes()]);
        if let Some(verified) = self.kept(&key, remote) {
            return Ok(verified.principal);
        }
        let basis = Basis::Asked(self.heard());
        let request = pb::ValidateApiKeyRequest {
            key: api_key.to_owned(),
            ip_address: remote.map(|it| it.to_canonical().to_string()).unwrap_or_default(),
        };
        let mut client = CredentialServiceClient::new(self.auth.clone());
        let answer = client.validate_api_key(within(request)).await;
        let answer = answer.map_err(|it| unanswered(&it))?.into_inner();
        let pb::ValidateApiKeyResponse { valid, claims, error, cache_for, allowed_networks } =
            answer;
        let principal = good(valid, claims, error.as_ref())?;
        let until = self.until(cache_for.as_ref(), &principal);
        let blocks: Result<Vec<Block>, _> =
            allowed_networks.iter().map(|text| text.parse()).collect();
        match blocks {
            Ok(blocks) => Ok(self.keep(key, principal, "", basis, until, &blocks)),
            // Good for this call; what it is bound to is not understood, so it is not kept.
            Err(_) => Ok(Arc::new(principal)),
        }
    }

    /// A credential that was verified before, if that may still be relied upon.
    fn kept(&self, key: &Key, remote: Option<IpAddr>) -> Option<Verified> {
        let now = self.clock.now();
        let state = self.revocations.read().expect("no panic under this lock");
        if !state.is_fresh(Instant::now()) {
            return None;
        }
        let verified = self.credentials.get(key, |it| {
            now < it.until && state.judge(&it.principal, &it.key_id, it.basis) == Verdict::Good
        })?;
        let fits = |address| verified.blocks.iter().any(|block| block.contains(address));
        (verified.blocks.is_empty() || remote.is_some_and(fits)).then_some(verified)
    }

    fn keep(
        &self,
        key: Key,
        principal: Principal,
        key_id: &str,
        basis: Basis,
        until: Timestamp,
        blocks: &[Block],
    ) -> Arc<Principal> {
        let principal = Arc::new(principal);
        let verified = Verified {
            principal: Arc::clone(&principal),
            key_id: key_id.into(),
            basis,
            until,
            blocks: blocks.into(),
        };
        self.credentials.put(key, verified);
        principal
    }

    fn until(
        &self,
        cache_for: Option<&platform_proto::google::protobuf::Duration>,
        principal: &Principal,
    ) -> Timestamp {
        let cache_for = cache_for.map(duration_from_wire).unwrap_or_default();
        (self.clock.now() + cache_for).min(principal.expires_at)
    }

    fn judge(&self, principal: &Principal, key_id: &str) -> Verdict {
        let state = self.revocations.read().expect("no panic under this lock");
        state.judge_token(principal, key_id, Instant::now())
    }

    fn heard(&self) -> Heard {
        self.revocations.read().expect("no panic under this lock").heard()
    }

    async fn decide(
        &self,
        user_id: i64,
        org_id: i64,
        entity: (&str, &str),
        permission: &str,
    ) -> Result<bool, Refusal> {
        let (entity_type, entity_id) = entity;
        let key = Key::of(&[
            &user_id.to_be_bytes(),
            &org_id.to_be_bytes(),
            entity_type.as_bytes(),
            entity_id.as_bytes(),
            permission.as_bytes(),
        ]);
        let now = self.clock.now();
        let (heard, at_least_as_fresh) = {
            let state = self.revocations.read().expect("no panic under this lock");
            let holds =
                |it: &Decision| now < it.until && state.decision_holds(org_id, user_id, it.heard);
            if state.is_fresh(Instant::now())
                && let Some(decision) = self.decisions.get(&key, holds)
            {
                return Ok(decision.allowed);
            }
            (state.heard(), state.consistency_token(org_id))
        };
        let request = pb::CheckPermissionRequest {
            user_id,
            org_id,
            entity_type: entity_type.to_owned(),
            entity_id: entity_id.to_owned(),
            permission: permission.to_owned(),
            at_least_as_fresh,
        };
        let mut client = AuthServiceClient::new(self.auth.clone());
        let answer = match client.check_permission(within(request)).await {
            Ok(answer) => answer,
            // No entity has such an id, so nobody may do anything to it.
            Err(status) if status.code() == Code::InvalidArgument => return Ok(false),
            Err(status) => return Err(unanswered(&status)),
        };
        let pb::CheckPermissionResponse { allowed, details, .. } = answer.into_inner();
        let ends = details.and_then(|it| it.expires_at).as_ref().map(timestamp_from_wire);
        let until = (now + DECISION_AGE_MAX).min(ends.unwrap_or(Timestamp::MAX));
        self.decisions.put(key, Decision { allowed, heard, until });
        Ok(allowed)
    }
}

#[async_trait]
impl Authority for RemoteAuthority {
    async fn authenticate(
        &self,
        credential: &Credential,
        peer: Option<&str>,
        remote: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        let principal = match credential {
            Credential::Bearer(token) => self.token(token).await?,
            Credential::ApiKey(api_key) => self.api_key(api_key, remote).await?,
        };
        // A token that lets a service act for somebody is worth nothing in other hands.
        if !principal.actor.is_empty() && peer != Some(principal.actor.as_str()) {
            return Err(Refusal::TokenInvalid);
        }
        if let Credential::Bearer(_) = credential
            && principal.kind != PrincipalKind::Peer
            && principal.org_id != 0
            // A service that acts for somebody has its own address.
            && peer.is_none()
            && let Some(remote) = remote
        {
            self.networks.admit(principal.org_id, remote).await?;
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
        // Auth decides for the user; a key or a token can be good for less.
        if !principal.extends_to(permission) {
            return Ok(false);
        }
        self.decide(principal.user_id, org_id, entity.unwrap_or_default(), permission).await
    }

    fn news(&self) -> Option<watch::Receiver<i64>> {
        Some(self.news.clone())
    }

    fn heard(&self) -> u64 {
        Self::heard(self).revision
    }

    fn doubts(
        &self,
        credential: &Credential,
        principal: &Principal,
        org_id: i64,
        since: u64,
    ) -> bool {
        let key_id = match credential {
            Credential::Bearer(token) => token::key_id(token).unwrap_or_default(),
            Credential::ApiKey(_) => String::new(),
        };
        let state = self.revocations.read().expect("no panic under this lock");
        state.concerns(principal, &key_id, org_id, since)
    }
}

/// The principal of an answer.
fn good(
    valid: bool,
    claims: Option<pb::TokenClaims>,
    error: Option<&WireError>,
) -> Result<Principal, Refusal> {
    if !valid {
        let expired = error.is_some_and(|error| error.code == "TOKEN_EXPIRED");
        return Err(if expired { Refusal::TokenExpired } else { Refusal::TokenInvalid });
    }
    let claims = claims.ok_or(Refusal::TokenInvalid)?;
    token::principal_from_wire(claims).map_err(refusal)
}

fn refusal(error: TokenError) -> Refusal {
    match error {
        TokenError::Expired => Refusal::TokenExpired,
        TokenError::Invalid(_) | TokenError::Unsigned => Refusal::TokenInvalid,
    }
}
