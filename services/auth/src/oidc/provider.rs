//! Discovery, the address to send a person to, and the redemption of the code that comes back.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base::{Clock, Timestamp};
use chrono::{DateTime, Utc};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AuthType, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError,
    ClientId, ClientSecret, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IdTokenClaims, IdTokenFields, IssuerUrl, LoginHint, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, SignatureVerificationError, StandardErrorResponse, StandardTokenResponse,
    TokenResponse as _, UserInfoClaims,
};
use reqwest::Url;

use super::Http;
use super::told::{Claims, Told};
use crate::Error;

/// How long a discovery document and its keys are used without reading them again.
const KEEP: Duration = Duration::from_secs(600);
/// How old they must be before a token with an unknown key makes us read them again.
const KEEP_MIN: Duration = Duration::from_secs(30);
/// Providers whose documents are kept.
const PROVIDERS_MAX: usize = 1000;
/// How old an identity token may be, and how far ahead the provider's clock.
const TOKEN_AGE_MAX: Duration = Duration::from_secs(600);
const CLOCK_SKEW: Duration = Duration::from_secs(60);
/// Signatures that a provider can make and we cannot: a shared secret would let us sign as the provider.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

type Tokens = StandardTokenResponse<
    IdTokenFields<
        Claims,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

type Relying = openidconnect::Client<
    Claims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// This platform as client of a provider.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// What a person is sent to a provider with.
#[derive(Clone, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) scopes: &'a [String],
    pub(crate) redirect_uri: &'a str,
    /// Empty for none.
    pub(crate) login_hint: &'a str,
    pub(crate) state: String,
    pub(crate) nonce: String,
    pub(crate) verifier: String,
}

/// What came back, and what it is held against.
#[derive(Clone, Debug)]
pub(crate) struct Redemption<'a> {
    pub(crate) code: String,
    pub(crate) redirect_uri: &'a str,
    pub(crate) nonce: String,
    pub(crate) verifier: String,
    /// Claim that lists groups; empty for none.
    pub(crate) groups_claim: &'a str,
}

/// The providers whose discovery documents have been read.
pub(crate) struct Providers {
    http: Http,
    clock: Arc<dyn Clock>,
    kept: Mutex<HashMap<String, Kept>>,
}

#[derive(Clone)]
struct Kept {
    metadata: Arc<CoreProviderMetadata>,
    read_at: Timestamp,
}

impl Providers {
    pub(crate) fn new(http: Http, clock: Arc<dyn Clock>) -> Self {
        Self { http, clock, kept: Mutex::default() }
    }

    /// Whether an issuer can be called at all.
    pub(crate) fn allows(&self, issuer: &str) -> bool {
        Url::parse(issuer).is_ok_and(|url| {
            self.http.allows(&url) && url.query().is_none() && url.fragment().is_none()
        })
    }

    /// Reads a provider's discovery document and keys, whatever is kept.
    ///
    /// # Errors
    /// They cannot be read, or are of no use here.
    pub(crate) async fn discover(&self, issuer: &str) -> Result<(), Error> {
        self.read(issuer).await.map(drop)
    }

    /// The address to send a person to.
    ///
    /// # Errors
    /// The discovery document cannot be read.
    pub(crate) async fn ask(&self, client: &Client, asked: Asked<'_>) -> Result<String, Error> {
        let kept = self.kept(&client.issuer, KEEP).await?;
        let relying = relying(&kept.metadata, client, asked.redirect_uri)?;
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(asked.verifier));
        let (state, nonce) = (CsrfToken::new(asked.state), Nonce::new(asked.nonce));
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let mut request = relying
            .authorize_url(flow, move || state, move || nonce)
            .set_pkce_challenge(challenge)
            .add_scopes(asked.scopes.iter().cloned().map(Scope::new));
        if !asked.login_hint.is_empty() {
            request = request.set_login_hint(LoginHint::new(asked.login_hint.to_owned()));
        }
        let (url, _, _) = request.url();
        Ok(url.to_string())
    }

    /// Redeems a code and verifies what comes for it.
    ///
    /// # Errors
    /// [`Error::OidcRefused`] if the provider refuses or its token does not verify;
    /// [`Error::IdentityProviderUnavailable`] if it does not answer.
    pub(crate) async fn redeem(
        &self,
        client: &Client,
        redemption: Redemption<'_>,
    ) -> Result<Told, Error> {
        let Redemption { code, redirect_uri, nonce, verifier, groups_claim } = redemption;
        let kept = self.kept(&client.issuer, KEEP).await?;
        let relying = relying(&kept.metadata, client, redirect_uri)?;
        let request = relying
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|error| unavailable(&client.issuer, error))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier));
        let tokens = request.request_async(&self.http).await.map_err(|error| match error {
            RequestTokenError::ServerResponse(refusal) => refused(refusal.error().as_ref()),
            RequestTokenError::Request(error) => unavailable(&client.issuer, error),
            RequestTokenError::Parse(error, _) => unavailable(&client.issuer, error),
            RequestTokenError::Other(error) => unavailable(&client.issuer, error),
        })?;
        let nonce = Nonce::new(nonce);
        let claims = match self.verify(&relying, &tokens, &nonce) {
            // The provider may have new keys.
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) => {
                let kept = self.kept(&client.issuer, KEEP_MIN).await?;
                let relying = self::relying(&kept.metadata, client, redirect_uri)?;
                self.verify(&relying, &tokens, &nonce)
            }
            verified => verified,
        };
        let claims = claims.map_err(|error| {
            tracing::warn!(issuer = client.issuer, %error, "identity token refused");
            refused(word(&error))
        })?;
        let mut told = Told::new(&claims, groups_claim);
        if !told.is_complete(groups_claim) {
            self.complete(client, &relying, &tokens, groups_claim, &mut told).await?;
        }
        Ok(told)
    }

    /// What the identity token left out, from the provider's own account of the person.
    async fn complete(
        &self,
        client: &Client,
        relying: &Relying,
        tokens: &Tokens,
        groups_claim: &str,
        told: &mut Told,
    ) -> Result<(), Error> {
        let subject = openidconnect::SubjectIdentifier::new(told.subject.clone());
        let Ok(request) = relying.user_info(tokens.access_token().clone(), Some(subject)) else {
            return Ok(()); // The provider has no such place.
        };
        let claims: UserInfoClaims<Claims, CoreGenderClaim> = request
            .request_async(&self.http)
            .await
            .map_err(|error| unavailable(&client.issuer, error))?;
        told.complete(&claims, groups_claim);
        Ok(())
    }

    fn verify(
        &self,
        relying: &Relying,
        tokens: &Tokens,
        nonce: &Nonce,
    ) -> Result<IdTokenClaims<Claims, CoreGenderClaim>, ClaimsVerificationError> {
        let other = |text: &str| ClaimsVerificationError::Other(text.to_owned());
        let token = tokens.id_token().ok_or_else(|| other("no identity token came"))?;
        let now = self.clock.now();
        let verifier = relying
            .id_token_verifier()
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || date(now))
            .set_issue_time_verifier_fn(move |issued_at| check_age(issued_at, now));
        let claims = token.claims(&verifier, nonce)?.clone();
        if let Some(expected) = claims.access_token_hash() {
            let key = token
                .signing_key(&verifier)
                .map_err(ClaimsVerificationError::SignatureVerification)?;
            let algorithm = token.signing_alg().map_err(|_| other("no algorithm"))?;
            let actual = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
            if actual.ok().as_ref() != Some(expected) {
                return Err(other("the access token is another one"));
            }
        }
        Ok(claims)
    }

    /// What is kept of a provider, if it is young enough; otherwise it is read again.
    async fn kept(&self, issuer: &str, age_max: Duration) -> Result<Kept, Error> {
        let now = self.clock.now();
        let found = {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.get(issuer).filter(|it| now.since(it.read_at) < age_max).cloned()
        };
        match found {
            Some(found) => Ok(found),
            None => self.read(issuer).await,
        }
    }

    async fn read(&self, issuer: &str) -> Result<Kept, Error> {
        let url = IssuerUrl::new(issuer.to_owned()).map_err(|it| unavailable(issuer, it))?;
        let metadata = CoreProviderMetadata::discover_async(url, &self.http).await;
        let metadata = metadata.map_err(|error| unavailable(issuer, error))?;
        if metadata.token_endpoint().is_none() {
            return Err(unavailable(issuer, "it has no token endpoint"));
        }
        let kept = Kept { metadata: Arc::new(metadata), read_at: self.clock.now() };
        let mut all = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= PROVIDERS_MAX {
            all.clear();
        }
        all.insert(issuer.to_owned(), kept.clone());
        Ok(kept)
    }
}

fn relying(
    metadata: &CoreProviderMetadata,
    client: &Client,
    redirect_uri: &str,
) -> Result<Relying, Error> {
    let redirect = RedirectUrl::new(redirect_uri.to_owned());
    let redirect = redirect.map_err(|error| unavailable(&client.issuer, error))?;
    let secret = ClientSecret::new(client.client_secret.clone());
    let id = ClientId::new(client.client_id.clone());
    let methods = metadata.token_endpoint_auth_methods_supported();
    let takes = |wanted| methods.is_some_and(|listed| listed.contains(&wanted));
    let in_body = takes(CoreClientAuthMethod::ClientSecretPost)
        && !takes(CoreClientAuthMethod::ClientSecretBasic);
    let auth_type = if in_body { AuthType::RequestBody } else { AuthType::BasicAuth };
    let relying = Relying::from_provider_metadata(metadata.clone(), id, Some(secret));
    Ok(relying.set_redirect_uri(redirect).set_auth_type(auth_type))
}

fn date(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(at.micros()).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

fn check_age(issued_at: DateTime<Utc>, now: Timestamp) -> Result<(), String> {
    let issued_at = Timestamp::from_micros(issued_at.timestamp_micros());
    if issued_at > now + CLOCK_SKEW {
        return Err("the token is from the future".to_owned());
    }
    if issued_at + TOKEN_AGE_MAX < now {
        return Err("the token is too old".to_owned());
    }
    Ok(())
}

fn unavailable(issuer: &str, error: impl std::fmt::Display) -> Error {
    tracing::warn!(issuer, %error, "identity provider cannot be used");
    Error::IdentityProviderUnavailable { cause: error.to_string() }
}

/// The provider's word for what is wrong, as far as it is a word.
pub(crate) fn refused(error: &str) -> Error {
    let is_word =
        |letter: &char| letter.is_ascii_alphanumeric() || *letter == '_' || *letter == '-';
    Error::OidcRefused { error: error.chars().filter(is_word).take(64).collect() }
}

/// A word for a token that does not verify.
#[expect(clippy::wildcard_enum_match_arm, reason = "the enum of the library may grow")]
fn word(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "id_token_expired",
        ClaimsVerificationError::InvalidNonce(_) => "nonce_mismatch",
        ClaimsVerificationError::InvalidIssuer(_) => "issuer_mismatch",
        ClaimsVerificationError::InvalidAudience(_) => "audience_mismatch",
        ClaimsVerificationError::SignatureVerification(_) => "signature_invalid",
        _ => "id_token_invalid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_young() {
        let at = Timestamp::from_seconds;
        let check = |issued, now| check_age(date(at(issued)), at(now)).is_ok();
        assert!(check(1000, 1000) && check(1060, 1000) && check(1000, 1600));
        assert!(!check(1061, 1000) && !check(1000, 1601));
    }

    #[test]
    fn what_a_provider_says_is_no_more_than_a_word() {
        let said = "access_denied\n<script>";
        assert!(
            matches!(refused(said), Error::OidcRefused { error } if error == "access_deniedscript")
        );
    }
}
