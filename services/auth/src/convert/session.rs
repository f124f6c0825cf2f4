//! `AuthService`: signing in, sessions, tokens, and looking people up.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;
use rpc::token::claims_to_wire;
use rpc::wire::duration_to_wire;
use secrecy::SecretString;

use super::types::{page_request, pagination, session, signed_in, time};
use crate::Error;
use crate::core::Auth;
use crate::core::account::{Look, Wanted};
use crate::core::context::Context;
use crate::core::email::Email;
use crate::core::factor::Code;
use crate::core::keys::Verified;
use crate::core::page::{Listed, Page};
use crate::core::refresh;
use crate::core::secret;
use crate::core::session::Session;
use crate::core::session::manage::{Invalidate, InvalidateAll, List};
use crate::core::session::renew::{Renew, Renewed, Select};
use crate::core::sign_in::{CompleteMfa, Judged, Login};
use crate::store::session::SORTS;

pub(crate) fn login(context: Context, raw: pb::LoginRequest) -> Login {
    let pb::LoginRequest { email, password, mfa_code, org_id } = raw;
    let (email, password) = (Email::new(email), SecretString::from(password));
    Login { context, email, password, mfa_code, org_id }
}

pub(crate) fn complete_mfa(
    auth: &Auth,
    context: Context,
    raw: pb::CompleteMfaRequest,
) -> Result<CompleteMfa, Error> {
    let pb::CompleteMfaRequest { challenge, factor } = raw;
    let code = match factor {
        Some(pb::complete_mfa_request::Factor::TotpCode(code)) => Code::Totp(code),
        Some(pb::complete_mfa_request::Factor::RecoveryCode(code)) => Code::Recovery(code),
        None => return Err(Error::invalid("factor", "required", "answer with a code")),
    };
    Ok(CompleteMfa {
        context,
        sealer: auth.sealer.clone(),
        policy: auth.policy,
        rule: auth.lockout_rule(),
        challenge_hash: secret::hash(&challenge),
        code,
    })
}

pub(crate) fn judged(auth: &Auth, judged: Judged) -> Result<pb::LoginResponse, Error> {
    use pb::login_response::Outcome;
    let outcome = match judged {
        Judged::SignedIn(opened) => {
            let token = auth.ring.sign(&opened.principal, "", opened.principal.issued_at)?;
            Outcome::SignedIn(signed_in(*opened, token))
        }
        Judged::Challenged { challenge, expires_at } => {
            let methods = [pb::MfaMethod::Totp, pb::MfaMethod::RecoveryCode];
            Outcome::MfaChallenge(pb::MfaChallenge {
                challenge: challenge.reveal(),
                expires_at: time(expires_at),
                methods: methods.map(i32::from).to_vec(),
            })
        }
    };
    Ok(pb::LoginResponse { outcome: Some(outcome) })
}

pub(crate) fn renew(
    auth: &Auth,
    context: Context,
    raw: pb::RefreshAccessTokenRequest,
) -> Result<Renew, Error> {
    let pb::RefreshAccessTokenRequest { refresh_token, org_id } = raw;
    let presented = refresh::parse(&refresh_token).ok_or(Error::TokenInvalid)?;
    let (sealer, policy) = (auth.sealer.clone(), auth.policy);
    Ok(Renew { context, sealer, policy, presented, org_id })
}

pub(crate) fn renewed(
    auth: &Auth,
    renewed: Renewed,
) -> Result<pb::RefreshAccessTokenResponse, Error> {
    let Renewed { principal, refresh_token, refresh_expires_at, repeated: _ } = renewed;
    Ok(pb::RefreshAccessTokenResponse {
        access_token: auth.ring.sign(&principal, "", principal.issued_at)?,
        expires_at: time(principal.expires_at),
        claims: Some(claims_to_wire(&principal, "")),
        refresh_token,
        refresh_expires_at: time(refresh_expires_at),
    })
}

pub(crate) fn select(auth: &Auth, context: Context, raw: pb::SelectOrganizationRequest) -> Select {
    let pb::SelectOrganizationRequest { org_id, make_default } = raw;
    Select { context, policy: auth.policy, org_id, make_default }
}

/// The answer of `ValidateToken`: a bad token is one too.
///
/// # Errors
/// Everything that says nothing about the token.
pub(crate) fn validated(
    result: Result<Verified, Error>,
    context: &Context,
) -> Result<pb::ValidateTokenResponse, Error> {
    let (code, message) = match result {
        Ok(Verified { principal, audience, kid: _ }) => {
            let cache_for = principal.expires_at.since(context.now);
            return Ok(pb::ValidateTokenResponse {
                valid: true,
                claims: Some(claims_to_wire(&principal, &audience)),
                error: None,
                cache_for: Some(duration_to_wire(cache_for)),
            });
        }
        Err(Error::TokenExpired) => {
            (common::ErrorCode::TokenExpired, "the token was good and has run out")
        }
        Err(Error::TokenInvalid) => (
            common::ErrorCode::TokenInvalid,
            "the token is malformed, forged, revoked or for another service",
        ),
        Err(error) => return Err(error),
    };
    let error = common::Error {
        code: code.as_str_name().trim_start_matches("ERROR_CODE_").to_owned(),
        message: message.to_owned(),
        request_id: context.request_id.clone(),
        ..common::Error::default()
    };
    Ok(pb::ValidateTokenResponse { error: Some(error), ..pb::ValidateTokenResponse::default() })
}

pub(crate) fn get_user(context: Context, raw: pb::GetUserRequest) -> Look {
    let pb::GetUserRequest { user_id } = raw;
    Look { context, wanted: Wanted::Id(user_id) }
}

pub(crate) fn get_user_by_email(context: Context, raw: pb::GetUserByEmailRequest) -> Look {
    let pb::GetUserByEmailRequest { email } = raw;
    Look { context, wanted: Wanted::Email(Email::new(email)) }
}

pub(crate) fn list_sessions(context: Context, raw: pb::ListSessionsRequest) -> Result<List, Error> {
    let pb::ListSessionsRequest { user_id, pagination } = raw;
    Ok(List { context, user_id, page: Page::new(page_request(pagination), SORTS)? })
}

pub(crate) fn sessions(listed: Listed<Session>, current: &str) -> pb::ListSessionsResponse {
    let pagination = pagination(&listed);
    let sessions = listed.rows.into_iter().map(|it| session(it, current)).collect();
    pb::ListSessionsResponse { sessions, pagination }
}

pub(crate) fn invalidate(context: Context, raw: pb::InvalidateSessionRequest) -> Invalidate {
    let pb::InvalidateSessionRequest { session_id, user_id } = raw;
    Invalidate { context, user_id, session_id }
}

pub(crate) fn invalidate_all(
    context: Context,
    raw: pb::InvalidateAllSessionsRequest,
) -> InvalidateAll {
    let pb::InvalidateAllSessionsRequest { user_id, except_session_id } = raw;
    InvalidateAll { context, user_id, except: except_session_id }
}
