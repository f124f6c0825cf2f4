//! `AccountService`: a person's own account.

use platform_proto::platform::auth::v1 as pb;
use secrecy::SecretString;

use crate::Error;
use crate::core::Auth;
use crate::core::account::password::RequestReset;
use crate::core::account::registration::{Register, RequestVerification, VerifyEmail};
use crate::core::account::{Delete, UpdateProfile};
use crate::core::context::Context;
use crate::core::email::Email;
use crate::core::factor::{Begin, Code, Confirm, Disable, Regenerate};
use crate::core::secret;

pub(crate) fn register(context: Context, raw: pb::RegisterRequest) -> Register {
    let pb::RegisterRequest { email, password, full_name, invitation_token, locale } = raw;
    let (email, password) = (Email::new(email), SecretString::from(password));
    Register { context, email, password, full_name, invitation_token, locale }
}

pub(crate) fn verify_email(context: Context, raw: pb::VerifyEmailRequest) -> VerifyEmail {
    let pb::VerifyEmailRequest { token } = raw;
    VerifyEmail { context, token_hash: secret::hash(&token) }
}

pub(crate) fn request_verification(
    auth: &Auth,
    context: Context,
    raw: pb::RequestEmailVerificationRequest,
) -> RequestVerification {
    let pb::RequestEmailVerificationRequest { email } = raw;
    RequestVerification { context, sealer: auth.sealer.clone(), email: Email::new(email) }
}

pub(crate) fn update_profile(context: Context, raw: pb::UpdateProfileRequest) -> UpdateProfile {
    let pb::UpdateProfileRequest { full_name, locale, timezone } = raw;
    UpdateProfile { context, full_name, locale, timezone }
}

pub(crate) fn request_reset(
    auth: &Auth,
    context: Context,
    raw: pb::RequestPasswordResetRequest,
) -> RequestReset {
    let pb::RequestPasswordResetRequest { email } = raw;
    RequestReset { context, sealer: auth.sealer.clone(), email: Email::new(email) }
}

/// The present password and the new one.
pub(crate) fn change_password(raw: pb::ChangePasswordRequest) -> (SecretString, SecretString) {
    let pb::ChangePasswordRequest { current_password, new_password } = raw;
    (SecretString::from(current_password), SecretString::from(new_password))
}

pub(crate) fn begin_totp(auth: &Auth, context: Context) -> Begin {
    Begin { context, sealer: auth.sealer.clone() }
}

pub(crate) fn confirm_totp(
    auth: &Auth,
    context: Context,
    raw: pb::ConfirmTotpEnrollmentRequest,
) -> Confirm {
    let pb::ConfirmTotpEnrollmentRequest { totp_code } = raw;
    Confirm { context, sealer: auth.sealer.clone(), code: Code::Totp(totp_code) }
}

pub(crate) fn disable_totp(
    auth: &Auth,
    context: Context,
    raw: pb::DisableTotpRequest,
) -> Result<Disable, Error> {
    let pb::DisableTotpRequest { factor } = raw;
    let code = match factor {
        Some(pb::disable_totp_request::Factor::TotpCode(code)) => Code::Totp(code),
        Some(pb::disable_totp_request::Factor::RecoveryCode(code)) => Code::Recovery(code),
        None => return Err(Error::invalid("factor", "required", "prove the second factor")),
    };
    let sealer = auth.sealer.clone();
    Ok(Disable { context, sealer, policy: auth.policy, rule: auth.lockout_rule(), code })
}

pub(crate) fn regenerate(
    auth: &Auth,
    context: Context,
    raw: pb::RegenerateRecoveryCodesRequest,
) -> Regenerate {
    let pb::RegenerateRecoveryCodesRequest { totp_code } = raw;
    let (sealer, rule) = (auth.sealer.clone(), auth.lockout_rule());
    Regenerate { context, sealer, rule, code: Code::Totp(totp_code) }
}

pub(crate) fn delete(context: Context, raw: pb::DeleteAccountRequest) -> Delete {
    let pb::DeleteAccountRequest { confirm_email } = raw;
    Delete { context, confirm_email: Email::new(confirm_email) }
}
