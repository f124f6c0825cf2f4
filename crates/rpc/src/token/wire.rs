//! Between a [`Principal`] and the contract's `TokenClaims`, and the ways of signing in.

use platform_proto::platform::auth::v1 as pb;

use super::{Method, TokenError};
use crate::wire::{timestamp_from_wire, timestamp_to_wire};
use crate::{Principal, PrincipalKind};

/// What a token for `principal` says, for the wire; `audience` is empty for any service of the platform.
#[must_use]
pub fn claims_to_wire(principal: &Principal, audience: &str) -> pb::TokenClaims {
    let kind = match principal.kind {
        PrincipalKind::User => pb::PrincipalKind::User,
        PrincipalKind::ServiceAccount => pb::PrincipalKind::ServiceAccount,
        PrincipalKind::Peer => pb::PrincipalKind::Peer,
    };
    pb::TokenClaims {
        user_id: principal.user_id,
        org_id: principal.org_id,
        role: principal.role.clone(),
        permissions: principal.permissions.clone(),
        expires_at: Some(timestamp_to_wire(principal.expires_at)),
        issued_at: Some(timestamp_to_wire(principal.issued_at)),
        session_id: principal.session_id.clone(),
        is_owner: principal.is_owner,
        is_premium: principal.is_premium,
        kind: kind.into(),
        token_id: principal.token_id.clone(),
        audience: audience.to_owned(),
        actor: principal.actor.clone(),
        authenticated_at: Some(timestamp_to_wire(principal.authenticated_at)),
        methods: principal.methods.clone(),
        is_operator: principal.is_operator,
        api_key_id: principal.api_key_id.clone(),
        grant_revision: principal.grant_revision,
        is_limited: principal.is_narrowed,
        entity_permissions: principal.entity_permissions.clone(),
    }
}

/// Whom claims from the wire stand for. Their audience is not looked at.
///
/// # Errors
/// The kind is none that a principal has, or the end is missing.
pub fn principal_from_wire(claims: pb::TokenClaims) -> Result<Principal, TokenError> {
    let kind = match claims.kind() {
        pb::PrincipalKind::User => PrincipalKind::User,
        pb::PrincipalKind::ServiceAccount => PrincipalKind::ServiceAccount,
        pb::PrincipalKind::Peer => PrincipalKind::Peer,
        pb::PrincipalKind::Unspecified => {
            return Err(TokenError::Invalid("the claims name no kind of principal"));
        }
    };
    let expires_at = claims.expires_at.ok_or(TokenError::Invalid("the claims have no end"))?;
    let mut permissions = claims.permissions;
    permissions.sort_unstable();
    let mut entity_permissions = claims.entity_permissions;
    entity_permissions.sort_unstable();
    Ok(Principal {
        kind,
        user_id: claims.user_id,
        org_id: claims.org_id,
        role: claims.role,
        permissions,
        is_narrowed: claims.is_limited,
        entity_permissions,
        is_owner: claims.is_owner,
        is_operator: claims.is_operator,
        is_premium: claims.is_premium,
        session_id: claims.session_id,
        token_id: claims.token_id,
        api_key_id: claims.api_key_id,
        peer: claims.actor.clone(),
        actor: claims.actor,
        authenticated_at: claims
            .authenticated_at
            .as_ref()
            .map(timestamp_from_wire)
            .unwrap_or_default(),
        issued_at: claims.issued_at.as_ref().map(timestamp_from_wire).unwrap_or_default(),
        expires_at: timestamp_from_wire(&expires_at),
        methods: claims.methods,
        grant_revision: claims.grant_revision,
    })
}

impl Method {
    /// The way of signing in of this number; `None` if it is none.
    pub(super) fn from_wire(method: i32) -> Option<Self> {
        match pb::SignInMethod::try_from(method).ok()? {
            pb::SignInMethod::Unspecified => None,
            pb::SignInMethod::Password => Some(Self::Password),
            pb::SignInMethod::Oidc => Some(Self::Oidc),
            pb::SignInMethod::Totp => Some(Self::Totp),
            pb::SignInMethod::RecoveryCode => Some(Self::RecoveryCode),
            pb::SignInMethod::ApiKey => Some(Self::ApiKey),
        }
    }

    /// Its number in the contract.
    pub(super) fn to_wire(self) -> i32 {
        let method = match self {
            Self::Password => pb::SignInMethod::Password,
            Self::Oidc => pb::SignInMethod::Oidc,
            Self::Totp => pb::SignInMethod::Totp,
            Self::RecoveryCode => pb::SignInMethod::RecoveryCode,
            Self::ApiKey => pb::SignInMethod::ApiKey,
        };
        method.into()
    }
}
