//! Sign-in by an organisation's identity provider: OpenID Connect, authorization code with PKCE.
//!
//! Owns:      attempts, and who may sign in with an identity.
//! Invariant: an attempt is used once, from the browser that began it; an account is joined to an identity only by an
//!            address that the provider verified and whose domain its organisation has proved.
//! Not here:  talking to a provider (`crate::oidc`), and the sessions that come of it (`core::session`).

pub(crate) mod follow;
pub(crate) mod judge;
mod redirect;

use std::time::Duration;

use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Tx, Work};

use self::judge::{Facts, Judge};
use super::Auth;
use super::context::Context;
use super::identity_provider::IdentityProvider;
use super::organization::Status;
use super::secret::{self, Hash, Secret, same};
use super::sign_in::{Judged, count};
use crate::Error;
use crate::oidc::{Asked, Redemption};
use crate::store::oidc::{self as sql, Attempt};
use crate::store::{identity_provider, organization};

/// How long an attempt can be completed.
const ATTEMPT_LIFE: Duration = Duration::from_secs(600);

/// Wants to sign in by a provider.
#[derive(Debug)]
pub(crate) struct Start {
    pub(crate) context: Context,
    pub(crate) slug: String,
    pub(crate) redirect_uri: String,
    /// Empty for none.
    pub(crate) login_hint: String,
}

/// Where to send the person.
#[derive(Debug)]
pub(crate) struct Started {
    pub(crate) authorization_url: String,
    pub(crate) state: Secret,
    pub(crate) browser_binding: Secret,
    pub(crate) expires_at: Timestamp,
}

/// What an attempt is held against when it comes back.
#[derive(Serialize, Deserialize)]
struct Secrets {
    nonce: String,
    verifier: String,
}

/// Begins a sign-in.
pub(crate) async fn start(auth: &Auth, start: Start) -> Result<Started, Error> {
    let Start { context, slug, redirect_uri, login_hint } = start;
    let now = context.now;
    // Beginning is no failure, but whoever has failed too often does not begin.
    auth.addresses.admit(&context.ip_address, now)?;
    // Each costs a row and, now and then, a call of the provider.
    auth.starts.take(&context.ip_address, now)?;
    let provider = auth.db.read(Open::BySlug(slug)).await?;
    if !redirect::is_allowed(&auth.options.redirect_uris, &redirect_uri) {
        return Err(Error::RedirectUriNotAllowed { field: "redirect_uri" });
    }
    let draws = context.draws();
    let (state, binding) = (Secret::draw(&draws), Secret::draw(&draws));
    let secrets =
        Secrets { nonce: Secret::draw(&draws).reveal(), verifier: Secret::draw(&draws).reveal() };
    let asked = Asked {
        scopes: &provider.settings.scopes(),
        redirect_uri: &redirect_uri,
        login_hint: &login_hint,
        state: state.clone().reveal(),
        nonce: secrets.nonce.clone(),
        verifier: secrets.verifier.clone(),
    };
    let client = provider.client(&auth.sealer)?;
    let authorization_url = auth.providers.ask(&client, asked).await?;
    let plain = serde_json::to_vec(&secrets).map_err(Error::internal)?;
    let expires_at = now + ATTEMPT_LIFE;
    let attempt = Attempt {
        secrets_sealed: auth.sealer.seal(&purpose(&provider.id), &plain, &draws),
        provider_id: provider.id,
        redirect_uri,
        binding_hash: binding.hash(),
        expires_at,
    };
    auth.db.write(Begin { state_hash: state.hash(), attempt }).await?;
    Ok(Started { authorization_url, state, browser_binding: binding, expires_at })
}

/// Comes back from a provider.
#[derive(Debug)]
pub(crate) struct Complete {
    pub(crate) context: Context,
    pub(crate) state_hash: Hash,
    pub(crate) code: Secret,
    pub(crate) binding_hash: Hash,
    /// The parameter `iss`; empty if none came.
    pub(crate) issuer: String,
}

/// Completes a sign-in.
pub(crate) async fn complete(auth: &Auth, complete: Complete) -> Result<Judged, Error> {
    let (address, now) = (complete.context.ip_address.clone(), complete.context.now);
    auth.addresses.charge(&address, now, async { count(redeem(auth, complete).await) }).await
}

async fn redeem(auth: &Auth, complete: Complete) -> Result<Judged, Error> {
    let Complete { context, state_hash, code, binding_hash, issuer } = complete;
    // Used up whatever comes of it: nobody tries twice.
    let attempt = auth.db.write(Take { state_hash }).await?;
    let attempt = attempt.ok_or(Error::OidcStateInvalid)?;
    if attempt.expires_at <= context.now || !same(&attempt.binding_hash, &binding_hash) {
        return Err(Error::OidcStateInvalid);
    }
    let provider = auth.db.read(Open::ById(attempt.provider_id)).await;
    // A provider that has gone meanwhile takes its attempts with it.
    if matches!(provider, Err(Error::IdentityProviderNotFound { .. })) {
        return Err(Error::OidcStateInvalid);
    }
    let provider = provider?;
    // An answer of another provider than the one that was asked is a mix-up (RFC 9207).
    if !issuer.is_empty() && issuer != provider.settings.issuer {
        return Err(crate::oidc::refused("issuer_mismatch"));
    }
    let opened = auth.sealer.open(&purpose(&provider.id), &attempt.secrets_sealed)?;
    let secrets: Secrets = serde_json::from_slice(&opened).map_err(Error::internal)?;
    let redemption = Redemption {
        code: code.reveal(),
        redirect_uri: &attempt.redirect_uri,
        nonce: secrets.nonce,
        verifier: secrets.verifier,
        groups_claim: &provider.settings.rules.groups_claim,
    };
    let told = auth.providers.redeem(&provider.client(&auth.sealer)?, redemption).await?;
    let facts = Facts { provider_id: provider.id, told };
    let (sealer, policy) = (auth.sealer.clone(), auth.policy);
    auth.db.write(Judge { context, sealer, policy, facts }).await?
}

/// Purpose for which the secrets of an attempt are sealed.
fn purpose(provider_id: &str) -> String {
    format!("oidc_attempt/{provider_id}")
}

/// Looks a provider up that people can sign in by.
enum Open {
    BySlug(String),
    ById(String),
}

impl Work for Open {
    type Output = IdentityProvider;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<IdentityProvider, Error> {
        let (found, name) = match self {
            Self::BySlug(slug) => (identity_provider::find_by_slug(tx, slug).await?, slug),
            Self::ById(id) => (identity_provider::find(tx, id).await?, id),
        };
        let missing = || Error::IdentityProviderNotFound { id: name.clone() };
        let found = found.filter(|it| !it.settings.disabled).ok_or_else(missing)?;
        let organization = organization::find(tx, found.org_id).await?;
        match organization.map(|it| it.status) {
            Some(Status::Active) => Ok(found),
            _ => Err(missing()),
        }
    }
}

struct Begin {
    state_hash: Hash,
    attempt: Attempt,
}

impl Work for Begin {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        // It may have been deleted while it was asked.
        let id = &self.attempt.provider_id;
        if identity_provider::find(tx, id).await?.is_none() {
            return Err(Error::IdentityProviderNotFound { id: id.clone() });
        }
        sql::insert_attempt(tx, &self.state_hash, &self.attempt).await
    }
}

struct Take {
    state_hash: Hash,
}

impl Work for Take {
    type Output = Option<Attempt>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Attempt>, Error> {
        sql::take_attempt(tx, &self.state_hash).await
    }
}

/// Hash of what a client holds.
pub(crate) fn hash(text: &str) -> Hash {
    secret::hash(text)
}
