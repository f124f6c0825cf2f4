//! Access tokens: what a JWT says, how it is signed, and how it is verified.
//!
//! Owns:      the names of the claims, and the conversion between them and a [`Principal`].
//! Invariant: a token is accepted only if it is signed with EdDSA by the given key; its header never chooses.
//! Not here:  whose keys these are (`authority::jwks`), and what has been revoked (`authority::revocations`).

mod date;
mod permissions;
mod wire;

use std::time::Duration;

use base::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

pub use self::wire::{claims_to_wire, principal_from_wire};
use crate::{Principal, PrincipalKind};

/// Issuer of a cluster's tokens unless its configuration names another.
pub const ISSUER: &str = "platform";
/// Audience of tokens that are good for any service of the platform.
pub const AUDIENCE_ANY: &str = "platform";
/// Type in the header of an access token (RFC 9068); nothing else that the same key signs passes for one.
pub const TYPE: &str = "at+jwt";
/// Longest token that is looked at, in bytes.
pub const TOKEN_BYTES_MAX: usize = 4096;
/// By how much the clocks of two machines may differ.
pub const LEEWAY: Duration = Duration::from_secs(5);

/// Why a token is not good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// It was good and has run out.
    #[error("the token has expired")]
    Expired,
    /// It is none of ours, or not for here.
    #[error("{0}")]
    Invalid(&'static str),
    /// The key does not sign.
    #[error("the key cannot sign")]
    Unsigned,
}

/// Whom a token must be made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience<'a> {
    /// This service, or any service of the platform.
    Service(&'a str),
    /// The audience is not looked at.
    Unchecked,
}

/// The claims of an access token, by their names in the JWT.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claims {
    /// Who signed it.
    pub iss: String,
    /// Service that it is for, or [`AUDIENCE_ANY`].
    pub aud: String,
    /// User or service account, in decimal.
    pub sub: String,
    /// When it was made. It has microseconds, since what was issued before a revocation is void and what was issued in
    /// the same second after it is not.
    #[serde(with = "date")]
    pub iat: Timestamp,
    /// When it ends.
    #[serde(with = "date")]
    pub exp: Timestamp,
    /// Its own id.
    pub jti: String,
    /// Organisation; 0 for none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub org: i64,
    /// Role in the organisation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: String,
    /// Permissions, packed: a token that listed an owner's in full would outgrow [`TOKEN_BYTES_MAX`].
    #[serde(default, skip_serializing_if = "is_default")]
    pub perms: Vec<String>,
    /// The token is for `perms` and `ents` alone, on single objects too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub nrw: bool,
    /// What it is good for only where the subject is granted it on a single object, packed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ents: Vec<String>,
    /// Session.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sid: String,
    /// API key that an exchanged token came from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub key: String,
    /// Service that acts for the subject (RFC 8693).
    #[serde(default, skip_serializing_if = "is_default")]
    pub act: Option<Actor>,
    /// When the subject last proved who it is.
    #[serde(default, with = "date", skip_serializing_if = "is_default")]
    pub auth_time: Timestamp,
    /// How the subject proved it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amr: Vec<Method>,
    /// What the subject is.
    pub knd: Kind,
    /// The subject owns the organisation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own: bool,
    /// The organisation is on the paid plan.
    #[serde(default, skip_serializing_if = "is_default")]
    pub prm: bool,
    /// The subject is an operator of the cluster.
    #[serde(default, skip_serializing_if = "is_default")]
    pub opr: bool,
    /// Revision of the organisation's grants at the time of issue.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grv: u64,
}

/// Service that acts for a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Name of the service.
    pub sub: String,
}

/// What a subject is, as `knd` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A person.
    User,
    /// An account that programs use.
    ServiceAccount,
    /// A service of the cluster.
    Peer,
}

/// A way of proving who one is, as `amr` has it: the names of RFC 8176 where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// E-mail and password.
    #[serde(rename = "pwd")]
    Password,
    /// An identity provider.
    #[serde(rename = "oidc")]
    Oidc,
    /// A one-time code.
    #[serde(rename = "otp")]
    Totp,
    /// A recovery code.
    #[serde(rename = "recovery")]
    RecoveryCode,
    /// An API key.
    #[serde(rename = "key")]
    ApiKey,
}

impl Claims {
    /// What a token for `principal` says.
    ///
    /// `audience` is a service's name or [`AUDIENCE_ANY`]. The principal's `peer` is no claim: who presents a token is
    /// seen when it is presented.
    #[must_use]
    pub fn new(principal: &Principal, issuer: &str, audience: &str) -> Self {
        Self {
            iss: issuer.to_owned(),
            aud: audience.to_owned(),
            sub: principal.user_id.to_string(),
            iat: principal.issued_at,
            exp: principal.expires_at,
            jti: principal.token_id.clone(),
            org: principal.org_id,
            role: principal.role.clone(),
            perms: permissions::pack(&principal.permissions),
            nrw: principal.is_narrowed,
            ents: permissions::pack(&principal.entity_permissions),
            sid: principal.session_id.clone(),
            key: principal.api_key_id.clone(),
            act: (!principal.actor.is_empty()).then(|| Actor { sub: principal.actor.clone() }),
            auth_time: principal.authenticated_at,
            amr: principal.methods.iter().copied().filter_map(Method::from_wire).collect(),
            knd: match principal.kind {
                PrincipalKind::User => Kind::User,
                PrincipalKind::ServiceAccount => Kind::ServiceAccount,
                PrincipalKind::Peer => Kind::Peer,
            },
            own: principal.is_owner,
            prm: principal.is_premium,
            opr: principal.is_operator,
            grv: principal.grant_revision,
        }
    }

    /// Whom the claims stand for.
    ///
    /// # Errors
    /// Says which claim is not one of ours.
    pub fn principal(self) -> Result<Principal, TokenError> {
        let Self { iss: _, aud: _, sub, iat, exp, jti, org, role, perms, sid, key, act, .. } = self;
        let user_id = sub.parse().ok().filter(|id| *id >= 0 && org >= 0);
        let actor = act.map(|actor| actor.sub).unwrap_or_default();
        Ok(Principal {
            kind: match self.knd {
                Kind::User => PrincipalKind::User,
                Kind::ServiceAccount => PrincipalKind::ServiceAccount,
                Kind::Peer => PrincipalKind::Peer,
            },
            user_id: user_id.ok_or(TokenError::Invalid("the token's subject is no id"))?,
            org_id: org,
            role,
            permissions: permissions::unpack(&perms)?,
            is_narrowed: self.nrw,
            entity_permissions: permissions::unpack(&self.ents)?,
            is_owner: self.own,
            is_operator: self.opr,
            is_premium: self.prm,
            session_id: sid,
            token_id: jti,
            api_key_id: key,
            peer: actor.clone(),
            actor,
            authenticated_at: self.auth_time,
            issued_at: iat,
            expires_at: exp,
            methods: self.amr.iter().map(|method| method.to_wire()).collect(),
            grant_revision: self.grv,
        })
    }

    /// The token, signed by the key of this id.
    ///
    /// # Errors
    /// The key is none of Ed25519, or the token would be longer than [`TOKEN_BYTES_MAX`].
    pub fn sign(&self, kid: &str, key: &EncodingKey) -> Result<String, TokenError> {
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(kid.to_owned());
        let token = jsonwebtoken::encode(&header, self, key).map_err(|_| TokenError::Unsigned)?;
        if token.len() > TOKEN_BYTES_MAX {
            return Err(TokenError::Invalid("the token would be too long"));
        }
        Ok(token)
    }
}

/// Id of the key that a token says it is signed with; nothing is verified yet.
///
/// # Errors
/// The token is not of the form that we sign.
pub fn key_id(token: &str) -> Result<String, TokenError> {
    if token.len() > TOKEN_BYTES_MAX {
        return Err(TokenError::Invalid("the token is too long"));
    }
    let header = jsonwebtoken::decode_header(token);
    let header = header.map_err(|_| TokenError::Invalid("the token is malformed"))?;
    if header.alg != Algorithm::EdDSA || header.typ.as_deref() != Some(TYPE) {
        return Err(TokenError::Invalid("the token is no access token"));
    }
    header.kid.ok_or(TokenError::Invalid("the token names no key"))
}

/// What a token says, if `key` signed it for this audience and it lives.
///
/// # Errors
/// [`TokenError::Expired`] only where everything else is right.
pub fn verify(
    token: &str,
    key: &DecodingKey,
    issuer: &str,
    audience: Audience<'_>,
    now: Timestamp,
) -> Result<Claims, TokenError> {
    key_id(token)?;
    // Times are checked below, against the clock that is given.
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.validate_exp = false;
    rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    rules.set_issuer(&[issuer]);
    match audience {
        Audience::Service(service) => rules.set_audience(&[service, AUDIENCE_ANY]),
        Audience::Unchecked => rules.validate_aud = false,
    }
    let claims = jsonwebtoken::decode::<Claims>(token, key, &rules)
        .map_err(|_| TokenError::Invalid("the token is forged, malformed or for another service"))?
        .claims;
    if claims.iat > now + LEEWAY || claims.exp < claims.iat {
        return Err(TokenError::Invalid("the token is not good yet"));
    }
    if claims.exp + LEEWAY <= now {
        return Err(TokenError::Expired);
    }
    Ok(claims)
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[cfg(test)]
mod tests;
