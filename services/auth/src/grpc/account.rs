//! `AccountService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::Error;
use crate::convert::account as convert;
use crate::convert::types::time;
use crate::core::account::{password, registration};
use crate::core::email::Email;

#[tonic::async_trait]
impl pb::account_service_server::AccountService for Handler {
    async fn register(
        &self,
        request: Request<pb::RegisterRequest>,
    ) -> Result<Response<pb::RegisterResponse>, Status> {
        let (context, raw) = self.open(request);
        let register = convert::register(context, raw);
        let ends = registration::register(&self.auth, register).await?;
        Ok(Response::new(pb::RegisterResponse { verification_expires_at: time(ends) }))
    }

    async fn verify_email(
        &self,
        request: Request<pb::VerifyEmailRequest>,
    ) -> Result<Response<pb::VerifyEmailResponse>, Status> {
        let (context, raw) = self.open(request);
        let email = self.auth.db.write(convert::verify_email(context, raw)).await?;
        Ok(Response::new(pb::VerifyEmailResponse { email }))
    }

    async fn request_email_verification(
        &self,
        request: Request<pb::RequestEmailVerificationRequest>,
    ) -> Result<Response<pb::RequestEmailVerificationResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.mails.take(&context.ip_address, context.now)?;
        self.auth.db.write(convert::request_verification(&self.auth, context, raw)).await?;
        Ok(Response::new(pb::RequestEmailVerificationResponse {}))
    }

    async fn change_email(
        &self,
        request: Request<pb::ChangeEmailRequest>,
    ) -> Result<Response<pb::ChangeEmailResponse>, Status> {
        let (context, pb::ChangeEmailRequest { new_email, password }) = self.open(request);
        let (email, password) = (Email::new(new_email), password.into());
        let ends = registration::change_email(&self.auth, context, email, password).await?;
        Ok(Response::new(pb::ChangeEmailResponse { verification_expires_at: time(ends) }))
    }

    async fn update_profile(
        &self,
        request: Request<pb::UpdateProfileRequest>,
    ) -> Result<Response<pb::UpdateProfileResponse>, Status> {
        let (context, raw) = self.open(request);
        let view = self.auth.db.write(convert::update_profile(context, raw)).await?;
        Ok(Response::new(pb::UpdateProfileResponse { user: Some(view.into()) }))
    }

    async fn change_password(
        &self,
        request: Request<pb::ChangePasswordRequest>,
    ) -> Result<Response<pb::ChangePasswordResponse>, Status> {
        let (context, raw) = self.open(request);
        let (current, new) = convert::change_password(raw);
        let count = password::change(&self.auth, context, current, new).await?;
        let invalidated_count = i32::try_from(count).unwrap_or(i32::MAX);
        Ok(Response::new(pb::ChangePasswordResponse { invalidated_count }))
    }

    async fn request_password_reset(
        &self,
        request: Request<pb::RequestPasswordResetRequest>,
    ) -> Result<Response<pb::RequestPasswordResetResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.mails.take(&context.ip_address, context.now)?;
        self.auth.db.write(convert::request_reset(&self.auth, context, raw)).await?;
        Ok(Response::new(pb::RequestPasswordResetResponse {}))
    }

    async fn reset_password(
        &self,
        request: Request<pb::ResetPasswordRequest>,
    ) -> Result<Response<pb::ResetPasswordResponse>, Status> {
        let (context, pb::ResetPasswordRequest { token, new_password }) = self.open(request);
        password::reset(&self.auth, context, &token, new_password.into()).await?;
        Ok(Response::new(pb::ResetPasswordResponse {}))
    }

    async fn begin_totp_enrollment(
        &self,
        request: Request<pb::BeginTotpEnrollmentRequest>,
    ) -> Result<Response<pb::BeginTotpEnrollmentResponse>, Status> {
        let (context, pb::BeginTotpEnrollmentRequest {}) = self.open(request);
        let begun = self.auth.db.write(convert::begin_totp(&self.auth, context)).await?;
        Ok(Response::new(pb::BeginTotpEnrollmentResponse {
            secret: begun.secret,
            otpauth_uri: begun.uri,
            expires_at: time(begun.expires_at),
        }))
    }

    async fn confirm_totp_enrollment(
        &self,
        request: Request<pb::ConfirmTotpEnrollmentRequest>,
    ) -> Result<Response<pb::ConfirmTotpEnrollmentResponse>, Status> {
        let (context, raw) = self.open(request);
        let confirm = convert::confirm_totp(&self.auth, context, raw);
        let recovery_codes = self.auth.db.write(confirm).await?;
        Ok(Response::new(pb::ConfirmTotpEnrollmentResponse { recovery_codes }))
    }

    async fn disable_totp(
        &self,
        request: Request<pb::DisableTotpRequest>,
    ) -> Result<Response<pb::DisableTotpResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(convert::disable_totp(&self.auth, context, raw)?).await??;
        Ok(Response::new(pb::DisableTotpResponse {}))
    }

    async fn regenerate_recovery_codes(
        &self,
        request: Request<pb::RegenerateRecoveryCodesRequest>,
    ) -> Result<Response<pb::RegenerateRecoveryCodesResponse>, Status> {
        let (context, raw) = self.open(request);
        let decided: Result<Vec<String>, Error> =
            self.auth.db.write(convert::regenerate(&self.auth, context, raw)).await?;
        let recovery_codes = decided?;
        Ok(Response::new(pb::RegenerateRecoveryCodesResponse { recovery_codes }))
    }

    async fn delete_account(
        &self,
        request: Request<pb::DeleteAccountRequest>,
    ) -> Result<Response<pb::DeleteAccountResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(convert::delete(context, raw)).await?;
        Ok(Response::new(pb::DeleteAccountResponse {}))
    }
}
