use crate::json::*;

messages! {
    crate::platform::auth::v1::BatchCheckPermissionsRequest,
    crate::platform::auth::v1::BatchCheckPermissionsResponse,
    crate::platform::auth::v1::BeginTotpEnrollmentRequest,
    crate::platform::auth::v1::BeginTotpEnrollmentResponse,
    crate::platform::auth::v1::ChangeEmailRequest,
    crate::platform::auth::v1::ChangeEmailResponse,
    crate::platform::auth::v1::ChangePasswordRequest,
    crate::platform::auth::v1::ChangePasswordResponse,
    crate::platform::auth::v1::CheckPermissionRequest,
    crate::platform::auth::v1::CheckPermissionResponse,
    crate::platform::auth::v1::CompleteMfaRequest,
    crate::platform::auth::v1::CompleteMfaResponse,
    crate::platform::auth::v1::CompleteOidcSignInRequest,
    crate::platform::auth::v1::CompleteOidcSignInResponse,
    crate::platform::auth::v1::ConfirmTotpEnrollmentRequest,
    crate::platform::auth::v1::ConfirmTotpEnrollmentResponse,
    crate::platform::auth::v1::ConnectedDsp,
    crate::platform::auth::v1::CreateIdentityProviderRequest,
    crate::platform::auth::v1::CreateIdentityProviderResponse,
    crate::platform::auth::v1::CreateUserRequest,
    crate::platform::auth::v1::CreateUserResponse,
    crate::platform::auth::v1::DeleteAccountRequest,
    crate::platform::auth::v1::DeleteAccountResponse,
    crate::platform::auth::v1::DeleteIdentityProviderRequest,
    crate::platform::auth::v1::DeleteIdentityProviderResponse,
    crate::platform::auth::v1::DisableTotpRequest,
    crate::platform::auth::v1::DisableTotpResponse,
    crate::platform::auth::v1::EntityPermission,
    crate::platform::auth::v1::GetIdentityProviderRequest,
    crate::platform::auth::v1::GetIdentityProviderResponse,
    crate::platform::auth::v1::GetOrganizationMembersRequest,
    crate::platform::auth::v1::GetOrganizationMembersResponse,
    crate::platform::auth::v1::GetOrganizationRequest,
    crate::platform::auth::v1::GetOrganizationResponse,
    crate::platform::auth::v1::GetUserByEmailRequest,
    crate::platform::auth::v1::GetUserByEmailResponse,
    crate::platform::auth::v1::GetUserPermissionsRequest,
    crate::platform::auth::v1::GetUserPermissionsResponse,
    crate::platform::auth::v1::GetUserRequest,
    crate::platform::auth::v1::GetUserResponse,
    crate::platform::auth::v1::Identity,
    crate::platform::auth::v1::IdentityProvider,
    crate::platform::auth::v1::IdentityProviderSettings,
    crate::platform::auth::v1::InvalidateAllSessionsRequest,
    crate::platform::auth::v1::InvalidateAllSessionsResponse,
    crate::platform::auth::v1::InvalidateSessionRequest,
    crate::platform::auth::v1::InvalidateSessionResponse,
    crate::platform::auth::v1::ListIdentitiesRequest,
    crate::platform::auth::v1::ListIdentitiesResponse,
    crate::platform::auth::v1::ListIdentityProvidersRequest,
    crate::platform::auth::v1::ListIdentityProvidersResponse,
    crate::platform::auth::v1::ListSessionsRequest,
    crate::platform::auth::v1::ListSessionsResponse,
    crate::platform::auth::v1::ListSignInMethodsRequest,
    crate::platform::auth::v1::ListSignInMethodsResponse,
    crate::platform::auth::v1::ListUsersRequest,
    crate::platform::auth::v1::ListUsersResponse,
    crate::platform::auth::v1::LoginRequest,
    crate::platform::auth::v1::LoginResponse,
    crate::platform::auth::v1::LogoutRequest,
    crate::platform::auth::v1::LogoutResponse,
    crate::platform::auth::v1::MfaChallenge,
    crate::platform::auth::v1::Organization,
    crate::platform::auth::v1::OrganizationLimits,
    crate::platform::auth::v1::OrganizationMember,
    crate::platform::auth::v1::OrganizationSettings,
    crate::platform::auth::v1::PermissionCheck,
    crate::platform::auth::v1::PermissionDetails,
    crate::platform::auth::v1::RefreshAccessTokenRequest,
    crate::platform::auth::v1::RefreshAccessTokenResponse,
    crate::platform::auth::v1::RegenerateRecoveryCodesRequest,
    crate::platform::auth::v1::RegenerateRecoveryCodesResponse,
    crate::platform::auth::v1::RegisterRequest,
    crate::platform::auth::v1::RegisterResponse,
    crate::platform::auth::v1::RequestEmailVerificationRequest,
    crate::platform::auth::v1::RequestEmailVerificationResponse,
    crate::platform::auth::v1::RequestPasswordResetRequest,
    crate::platform::auth::v1::RequestPasswordResetResponse,
    crate::platform::auth::v1::ResetPasswordRequest,
    crate::platform::auth::v1::ResetPasswordResponse,
    crate::platform::auth::v1::ResetUserMfaRequest,
    crate::platform::auth::v1::ResetUserMfaResponse,
    crate::platform::auth::v1::SelectOrganizationRequest,
    crate::platform::auth::v1::SelectOrganizationResponse,
    crate::platform::auth::v1::Session,
    crate::platform::auth::v1::SetOperatorRequest,
    crate::platform::auth::v1::SetOperatorResponse,
    crate::platform::auth::v1::SetUserStatusRequest,
    crate::platform::auth::v1::SetUserStatusResponse,
    crate::platform::auth::v1::SignInProvider,
    crate::platform::auth::v1::SignedIn,
    crate::platform::auth::v1::StartOidcSignInRequest,
    crate::platform::auth::v1::StartOidcSignInResponse,
    crate::platform::auth::v1::TokenClaims,
    crate::platform::auth::v1::UnlinkIdentityRequest,
    crate::platform::auth::v1::UnlinkIdentityResponse,
    crate::platform::auth::v1::UnlockUserRequest,
    crate::platform::auth::v1::UnlockUserResponse,
    crate::platform::auth::v1::UpdateIdentityProviderRequest,
    crate::platform::auth::v1::UpdateIdentityProviderResponse,
    crate::platform::auth::v1::UpdateProfileRequest,
    crate::platform::auth::v1::UpdateProfileResponse,
    crate::platform::auth::v1::User,
    crate::platform::auth::v1::UserOrganization,
    crate::platform::auth::v1::ValidateTokenRequest,
    crate::platform::auth::v1::ValidateTokenResponse,
    crate::platform::auth::v1::VerifyEmailRequest,
    crate::platform::auth::v1::VerifyEmailResponse,
}

enums! {
    crate::platform::auth::v1::MfaMethod {  }
    crate::platform::auth::v1::OrganizationStatus {  }
    crate::platform::auth::v1::PermissionReason {  }
    crate::platform::auth::v1::PrincipalKind {  }
    crate::platform::auth::v1::RequiredStep {  }
    crate::platform::auth::v1::SignInMethod {  }
}

impl Message for crate::platform::auth::v1::BatchCheckPermissionsRequest {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "checks", "atLeastAsFresh"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "checks" => Some(2),
            "atLeastAsFresh" | "at_least_as_fresh" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => repeated::<Nested, _, _>(from, &mut self.checks),
            3 => implicit::<Plain, _, _>(from, &mut self.at_least_as_fresh),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("checks", &self.checks)?;
        to.implicit::<Plain, _>("atLeastAsFresh", &self.at_least_as_fresh)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::BatchCheckPermissionsResponse {
    const FIELDS: &'static [&'static str] = &["results", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            "consistencyToken" | "consistency_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::BeginTotpEnrollmentRequest {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::BeginTotpEnrollmentResponse {
    const FIELDS: &'static [&'static str] = &["secret", "otpauthUri", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "secret" => Some(0),
            "otpauthUri" | "otpauth_uri" => Some(1),
            "expiresAt" | "expires_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.secret),
            1 => implicit::<Plain, _, _>(from, &mut self.otpauth_uri),
            2 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("secret", &self.secret)?;
        to.implicit::<Plain, _>("otpauthUri", &self.otpauth_uri)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangeEmailRequest {
    const FIELDS: &'static [&'static str] = &["newEmail", "password"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "newEmail" | "new_email" => Some(0),
            "password" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.new_email),
            1 => implicit::<Plain, _, _>(from, &mut self.password),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("newEmail", &self.new_email)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangeEmailResponse {
    const FIELDS: &'static [&'static str] = &["verificationExpiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "verificationExpiresAt" | "verification_expires_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.verification_expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("verificationExpiresAt", &self.verification_expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangePasswordRequest {
    const FIELDS: &'static [&'static str] = &["currentPassword", "newPassword"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "currentPassword" | "current_password" => Some(0),
            "newPassword" | "new_password" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.current_password),
            1 => implicit::<Plain, _, _>(from, &mut self.new_password),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("currentPassword", &self.current_password)?;
        to.implicit::<Plain, _>("newPassword", &self.new_password)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangePasswordResponse {
    const FIELDS: &'static [&'static str] = &["invalidatedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invalidatedCount" | "invalidated_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.invalidated_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("invalidatedCount", &self.invalidated_count)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CheckPermissionRequest {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "entityType", "entityId", "permission", "atLeastAsFresh"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "entityId" | "entity_id" => Some(3),
            "permission" => Some(4),
            "atLeastAsFresh" | "at_least_as_fresh" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            3 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            4 => implicit::<Plain, _, _>(from, &mut self.permission),
            5 => implicit::<Plain, _, _>(from, &mut self.at_least_as_fresh),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.implicit::<Plain, _>("permission", &self.permission)?;
        to.implicit::<Plain, _>("atLeastAsFresh", &self.at_least_as_fresh)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CheckPermissionResponse {
    const FIELDS: &'static [&'static str] = &["allowed", "reason", "details", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "allowed" => Some(0),
            "reason" => Some(1),
            "details" => Some(2),
            "consistencyToken" | "consistency_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.allowed),
            1 => implicit::<Open<crate::platform::auth::v1::PermissionReason>, _, _>(from, &mut self.reason),
            2 => optional::<Nested, _, _>(from, &mut self.details),
            3 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("allowed", &self.allowed)?;
        to.implicit::<Open<crate::platform::auth::v1::PermissionReason>, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("details", &self.details)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CompleteMfaRequest {
    const FIELDS: &'static [&'static str] = &["challenge", "totpCode", "recoveryCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "challenge" => Some(0),
            "totpCode" | "totp_code" => Some(1),
            "recoveryCode" | "recovery_code" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.challenge),
            1 => member::<Plain, _, _, _>(from, &mut self.factor, crate::platform::auth::v1::complete_mfa_request::Factor::TotpCode),
            2 => member::<Plain, _, _, _>(from, &mut self.factor, crate::platform::auth::v1::complete_mfa_request::Factor::RecoveryCode),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("challenge", &self.challenge)?;
        match &self.factor {
            Some(crate::platform::auth::v1::complete_mfa_request::Factor::TotpCode(it)) => to.field::<Plain, _>("totpCode", it)?,
            Some(crate::platform::auth::v1::complete_mfa_request::Factor::RecoveryCode(it)) => to.field::<Plain, _>("recoveryCode", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CompleteMfaResponse {
    const FIELDS: &'static [&'static str] = &["signedIn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "signedIn" | "signed_in" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.signed_in),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("signedIn", &self.signed_in)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CompleteOidcSignInRequest {
    const FIELDS: &'static [&'static str] = &["state", "code", "browserBinding", "issuer"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "code" => Some(1),
            "browserBinding" | "browser_binding" => Some(2),
            "issuer" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.code),
            2 => implicit::<Plain, _, _>(from, &mut self.browser_binding),
            3 => implicit::<Plain, _, _>(from, &mut self.issuer),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("state", &self.state)?;
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("browserBinding", &self.browser_binding)?;
        to.implicit::<Plain, _>("issuer", &self.issuer)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CompleteOidcSignInResponse {
    const FIELDS: &'static [&'static str] = &["signedIn", "mfaChallenge"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "signedIn" | "signed_in" => Some(0),
            "mfaChallenge" | "mfa_challenge" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::platform::auth::v1::complete_oidc_sign_in_response::Outcome::SignedIn),
            1 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::platform::auth::v1::complete_oidc_sign_in_response::Outcome::MfaChallenge),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.outcome {
            Some(crate::platform::auth::v1::complete_oidc_sign_in_response::Outcome::SignedIn(it)) => to.field::<Nested, _>("signedIn", it)?,
            Some(crate::platform::auth::v1::complete_oidc_sign_in_response::Outcome::MfaChallenge(it)) => to.field::<Nested, _>("mfaChallenge", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ConfirmTotpEnrollmentRequest {
    const FIELDS: &'static [&'static str] = &["totpCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totpCode" | "totp_code" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.totp_code),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totpCode", &self.totp_code)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ConfirmTotpEnrollmentResponse {
    const FIELDS: &'static [&'static str] = &["recoveryCodes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recoveryCodes" | "recovery_codes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.recovery_codes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("recoveryCodes", &self.recovery_codes)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ConnectedDsp {
    const FIELDS: &'static [&'static str] = &["dspType", "accountCount", "lastSync"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dspType" | "dsp_type" => Some(0),
            "accountCount" | "account_count" => Some(1),
            "lastSync" | "last_sync" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.dsp_type),
            1 => implicit::<Plain, _, _>(from, &mut self.account_count),
            2 => optional::<Nested, _, _>(from, &mut self.last_sync),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("dspType", &self.dsp_type)?;
        to.implicit::<Plain, _>("accountCount", &self.account_count)?;
        to.optional::<Nested, _>("lastSync", &self.last_sync)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateIdentityProviderRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "slug", "settings", "clientSecret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "slug" => Some(1),
            "settings" => Some(2),
            "clientSecret" | "client_secret" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.slug),
            2 => optional::<Nested, _, _>(from, &mut self.settings),
            3 => implicit::<Plain, _, _>(from, &mut self.client_secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("slug", &self.slug)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.implicit::<Plain, _>("clientSecret", &self.client_secret)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateIdentityProviderResponse {
    const FIELDS: &'static [&'static str] = &["provider"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "provider" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.provider),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("provider", &self.provider)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateUserRequest {
    const FIELDS: &'static [&'static str] = &["email", "fullName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            "fullName" | "full_name" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            1 => implicit::<Plain, _, _>(from, &mut self.full_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("fullName", &self.full_name)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateUserResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteAccountRequest {
    const FIELDS: &'static [&'static str] = &["confirmEmail"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "confirmEmail" | "confirm_email" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.confirm_email),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("confirmEmail", &self.confirm_email)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteAccountResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteIdentityProviderRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "providerId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "providerId" | "provider_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.provider_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("providerId", &self.provider_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteIdentityProviderResponse {
    const FIELDS: &'static [&'static str] = &["invalidatedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invalidatedCount" | "invalidated_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.invalidated_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("invalidatedCount", &self.invalidated_count)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DisableTotpRequest {
    const FIELDS: &'static [&'static str] = &["totpCode", "recoveryCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totpCode" | "totp_code" => Some(0),
            "recoveryCode" | "recovery_code" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.factor, crate::platform::auth::v1::disable_totp_request::Factor::TotpCode),
            1 => member::<Plain, _, _, _>(from, &mut self.factor, crate::platform::auth::v1::disable_totp_request::Factor::RecoveryCode),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.factor {
            Some(crate::platform::auth::v1::disable_totp_request::Factor::TotpCode(it)) => to.field::<Plain, _>("totpCode", it)?,
            Some(crate::platform::auth::v1::disable_totp_request::Factor::RecoveryCode(it)) => to.field::<Plain, _>("recoveryCode", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DisableTotpResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::EntityPermission {
    const FIELDS: &'static [&'static str] = &["entityType", "entityId", "permissions", "grantedAt", "expiresAt", "deniedPermissions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entityType" | "entity_type" => Some(0),
            "entityId" | "entity_id" => Some(1),
            "permissions" => Some(2),
            "grantedAt" | "granted_at" => Some(3),
            "expiresAt" | "expires_at" => Some(4),
            "deniedPermissions" | "denied_permissions" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            1 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            2 => repeated::<Plain, _, _>(from, &mut self.permissions),
            3 => optional::<Nested, _, _>(from, &mut self.granted_at),
            4 => optional::<Nested, _, _>(from, &mut self.expires_at),
            5 => repeated::<Plain, _, _>(from, &mut self.denied_permissions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("grantedAt", &self.granted_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.repeated::<Plain, _>("deniedPermissions", &self.denied_permissions)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetIdentityProviderRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "providerId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "providerId" | "provider_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.provider_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("providerId", &self.provider_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetIdentityProviderResponse {
    const FIELDS: &'static [&'static str] = &["provider"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "provider" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.provider),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("provider", &self.provider)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetOrganizationMembersRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "role", "search"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "role" => Some(2),
            "search" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => optional::<Plain, _, _>(from, &mut self.role),
            3 => implicit::<Plain, _, _>(from, &mut self.search),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Plain, _>("role", &self.role)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetOrganizationMembersResponse {
    const FIELDS: &'static [&'static str] = &["members", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "members" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.members),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("members", &self.members)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetOrganizationRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetOrganizationResponse {
    const FIELDS: &'static [&'static str] = &["organization"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "organization" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.organization),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("organization", &self.organization)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetUserByEmailRequest {
    const FIELDS: &'static [&'static str] = &["email"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetUserByEmailResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetUserPermissionsRequest {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "entityType", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "pagination" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Plain, _, _>(from, &mut self.entity_type),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("entityType", &self.entity_type)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetUserPermissionsResponse {
    const FIELDS: &'static [&'static str] = &["role", "rolePermissions", "entityPermissions", "pagination", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "role" => Some(0),
            "rolePermissions" | "role_permissions" => Some(1),
            "entityPermissions" | "entity_permissions" => Some(2),
            "pagination" => Some(3),
            "consistencyToken" | "consistency_token" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.role),
            1 => repeated::<Plain, _, _>(from, &mut self.role_permissions),
            2 => repeated::<Nested, _, _>(from, &mut self.entity_permissions),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("role", &self.role)?;
        to.repeated::<Plain, _>("rolePermissions", &self.role_permissions)?;
        to.repeated::<Nested, _>("entityPermissions", &self.entity_permissions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetUserRequest {
    const FIELDS: &'static [&'static str] = &["userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetUserResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::Identity {
    const FIELDS: &'static [&'static str] = &["id", "providerId", "providerName", "subject", "email", "createdAt", "lastUsedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "providerId" | "provider_id" => Some(1),
            "providerName" | "provider_name" => Some(2),
            "subject" => Some(3),
            "email" => Some(4),
            "createdAt" | "created_at" => Some(5),
            "lastUsedAt" | "last_used_at" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.provider_id),
            2 => implicit::<Plain, _, _>(from, &mut self.provider_name),
            3 => implicit::<Plain, _, _>(from, &mut self.subject),
            4 => implicit::<Plain, _, _>(from, &mut self.email),
            5 => optional::<Nested, _, _>(from, &mut self.created_at),
            6 => optional::<Nested, _, _>(from, &mut self.last_used_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("providerId", &self.provider_id)?;
        to.implicit::<Plain, _>("providerName", &self.provider_name)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("email", &self.email)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("lastUsedAt", &self.last_used_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::IdentityProvider {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "slug", "settings", "createdAt", "updatedAt", "version", "discoveredAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "slug" => Some(2),
            "settings" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "updatedAt" | "updated_at" => Some(5),
            "version" => Some(6),
            "discoveredAt" | "discovered_at" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.slug),
            3 => optional::<Nested, _, _>(from, &mut self.settings),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.updated_at),
            6 => implicit::<Plain, _, _>(from, &mut self.version),
            7 => optional::<Nested, _, _>(from, &mut self.discovered_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("slug", &self.slug)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("discoveredAt", &self.discovered_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::IdentityProviderSettings {
    const FIELDS: &'static [&'static str] = &["name", "issuer", "clientId", "scopes", "emailDomains", "createMembers", "defaultRole", "groupsClaim", "roleByClaimValue", "groupIdByClaimValue", "trustMfa", "disabled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "issuer" => Some(1),
            "clientId" | "client_id" => Some(2),
            "scopes" => Some(3),
            "emailDomains" | "email_domains" => Some(4),
            "createMembers" | "create_members" => Some(5),
            "defaultRole" | "default_role" => Some(6),
            "groupsClaim" | "groups_claim" => Some(7),
            "roleByClaimValue" | "role_by_claim_value" => Some(8),
            "groupIdByClaimValue" | "group_id_by_claim_value" => Some(9),
            "trustMfa" | "trust_mfa" => Some(10),
            "disabled" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.issuer),
            2 => implicit::<Plain, _, _>(from, &mut self.client_id),
            3 => repeated::<Plain, _, _>(from, &mut self.scopes),
            4 => repeated::<Plain, _, _>(from, &mut self.email_domains),
            5 => implicit::<Plain, _, _>(from, &mut self.create_members),
            6 => implicit::<Plain, _, _>(from, &mut self.default_role),
            7 => implicit::<Plain, _, _>(from, &mut self.groups_claim),
            8 => map::<Plain, _, _, _>(from, &mut self.role_by_claim_value),
            9 => map::<Plain, _, _, _>(from, &mut self.group_id_by_claim_value),
            10 => implicit::<Plain, _, _>(from, &mut self.trust_mfa),
            11 => implicit::<Plain, _, _>(from, &mut self.disabled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("issuer", &self.issuer)?;
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.repeated::<Plain, _>("scopes", &self.scopes)?;
        to.repeated::<Plain, _>("emailDomains", &self.email_domains)?;
        to.implicit::<Plain, _>("createMembers", &self.create_members)?;
        to.implicit::<Plain, _>("defaultRole", &self.default_role)?;
        to.implicit::<Plain, _>("groupsClaim", &self.groups_claim)?;
        to.map::<Plain, _, _>("roleByClaimValue", &self.role_by_claim_value)?;
        to.map::<Plain, _, _>("groupIdByClaimValue", &self.group_id_by_claim_value)?;
        to.implicit::<Plain, _>("trustMfa", &self.trust_mfa)?;
        to.implicit::<Plain, _>("disabled", &self.disabled)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::InvalidateAllSessionsRequest {
    const FIELDS: &'static [&'static str] = &["userId", "exceptSessionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "exceptSessionId" | "except_session_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => optional::<Plain, _, _>(from, &mut self.except_session_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.optional::<Plain, _>("exceptSessionId", &self.except_session_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::InvalidateAllSessionsResponse {
    const FIELDS: &'static [&'static str] = &["invalidatedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invalidatedCount" | "invalidated_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.invalidated_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("invalidatedCount", &self.invalidated_count)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::InvalidateSessionRequest {
    const FIELDS: &'static [&'static str] = &["sessionId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sessionId" | "session_id" => Some(0),
            "userId" | "user_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.session_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sessionId", &self.session_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::InvalidateSessionResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListIdentitiesRequest {
    const FIELDS: &'static [&'static str] = &["pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pagination" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListIdentitiesResponse {
    const FIELDS: &'static [&'static str] = &["identities", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "identities" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.identities),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("identities", &self.identities)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListIdentityProvidersRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListIdentityProvidersResponse {
    const FIELDS: &'static [&'static str] = &["providers", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "providers" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.providers),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("providers", &self.providers)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListSessionsRequest {
    const FIELDS: &'static [&'static str] = &["userId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListSessionsResponse {
    const FIELDS: &'static [&'static str] = &["sessions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sessions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.sessions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("sessions", &self.sessions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListSignInMethodsRequest {
    const FIELDS: &'static [&'static str] = &["email"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListSignInMethodsResponse {
    const FIELDS: &'static [&'static str] = &["passwordAllowed", "providers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "passwordAllowed" | "password_allowed" => Some(0),
            "providers" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.password_allowed),
            1 => repeated::<Nested, _, _>(from, &mut self.providers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("passwordAllowed", &self.password_allowed)?;
        to.repeated::<Nested, _>("providers", &self.providers)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListUsersRequest {
    const FIELDS: &'static [&'static str] = &["pagination", "search", "status", "operatorsOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pagination" => Some(0),
            "search" => Some(1),
            "status" => Some(2),
            "operatorsOnly" | "operators_only" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pagination),
            1 => implicit::<Plain, _, _>(from, &mut self.search),
            2 => optional::<Open<crate::platform::common::v1::GenericStatus>, _, _>(from, &mut self.status),
            3 => implicit::<Plain, _, _>(from, &mut self.operators_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.optional::<Open<crate::platform::common::v1::GenericStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("operatorsOnly", &self.operators_only)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListUsersResponse {
    const FIELDS: &'static [&'static str] = &["users", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "users" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.users),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("users", &self.users)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::LoginRequest {
    const FIELDS: &'static [&'static str] = &["email", "password", "mfaCode", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            "password" => Some(1),
            "mfaCode" | "mfa_code" => Some(2),
            "orgId" | "org_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            1 => implicit::<Plain, _, _>(from, &mut self.password),
            2 => implicit::<Plain, _, _>(from, &mut self.mfa_code),
            3 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        to.implicit::<Plain, _>("mfaCode", &self.mfa_code)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::LoginResponse {
    const FIELDS: &'static [&'static str] = &["signedIn", "mfaChallenge"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "signedIn" | "signed_in" => Some(0),
            "mfaChallenge" | "mfa_challenge" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::platform::auth::v1::login_response::Outcome::SignedIn),
            1 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::platform::auth::v1::login_response::Outcome::MfaChallenge),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.outcome {
            Some(crate::platform::auth::v1::login_response::Outcome::SignedIn(it)) => to.field::<Nested, _>("signedIn", it)?,
            Some(crate::platform::auth::v1::login_response::Outcome::MfaChallenge(it)) => to.field::<Nested, _>("mfaChallenge", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::LogoutRequest {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::LogoutResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::MfaChallenge {
    const FIELDS: &'static [&'static str] = &["challenge", "expiresAt", "methods"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "challenge" => Some(0),
            "expiresAt" | "expires_at" => Some(1),
            "methods" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.challenge),
            1 => optional::<Nested, _, _>(from, &mut self.expires_at),
            2 => repeated::<Open<crate::platform::auth::v1::MfaMethod>, _, _>(from, &mut self.methods),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("challenge", &self.challenge)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.repeated::<Open<crate::platform::auth::v1::MfaMethod>, _>("methods", &self.methods)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::Organization {
    const FIELDS: &'static [&'static str] = &["id", "name", "slug", "isPremium", "timezone", "currency", "enabledModules", "settings", "createdAt", "updatedAt", "connectedDsps", "status", "statusReason", "deleteAfter", "ownerUserId", "billingEmail", "limits", "version", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "slug" => Some(2),
            "isPremium" | "is_premium" => Some(3),
            "timezone" => Some(4),
            "currency" => Some(5),
            "enabledModules" | "enabled_modules" => Some(6),
            "settings" => Some(7),
            "createdAt" | "created_at" => Some(8),
            "updatedAt" | "updated_at" => Some(9),
            "connectedDsps" | "connected_dsps" => Some(10),
            "status" => Some(11),
            "statusReason" | "status_reason" => Some(12),
            "deleteAfter" | "delete_after" => Some(13),
            "ownerUserId" | "owner_user_id" => Some(14),
            "billingEmail" | "billing_email" => Some(15),
            "limits" => Some(16),
            "version" => Some(17),
            "labels" => Some(18),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.slug),
            3 => implicit::<Plain, _, _>(from, &mut self.is_premium),
            4 => implicit::<Plain, _, _>(from, &mut self.timezone),
            5 => implicit::<Plain, _, _>(from, &mut self.currency),
            6 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.enabled_modules),
            7 => optional::<Nested, _, _>(from, &mut self.settings),
            8 => optional::<Nested, _, _>(from, &mut self.created_at),
            9 => optional::<Nested, _, _>(from, &mut self.updated_at),
            10 => repeated::<Nested, _, _>(from, &mut self.connected_dsps),
            11 => implicit::<Open<crate::platform::auth::v1::OrganizationStatus>, _, _>(from, &mut self.status),
            12 => implicit::<Plain, _, _>(from, &mut self.status_reason),
            13 => optional::<Nested, _, _>(from, &mut self.delete_after),
            14 => implicit::<Plain, _, _>(from, &mut self.owner_user_id),
            15 => implicit::<Plain, _, _>(from, &mut self.billing_email),
            16 => optional::<Nested, _, _>(from, &mut self.limits),
            17 => implicit::<Plain, _, _>(from, &mut self.version),
            18 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("slug", &self.slug)?;
        to.implicit::<Plain, _>("isPremium", &self.is_premium)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.implicit::<Plain, _>("currency", &self.currency)?;
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("enabledModules", &self.enabled_modules)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.repeated::<Nested, _>("connectedDsps", &self.connected_dsps)?;
        to.implicit::<Open<crate::platform::auth::v1::OrganizationStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("statusReason", &self.status_reason)?;
        to.optional::<Nested, _>("deleteAfter", &self.delete_after)?;
        to.implicit::<Plain, _>("ownerUserId", &self.owner_user_id)?;
        to.implicit::<Plain, _>("billingEmail", &self.billing_email)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::OrganizationLimits {
    const FIELDS: &'static [&'static str] = &["maxMembers", "maxPipelines", "maxRules", "maxDatasets", "maxCredentials", "maxCallsPerMinute", "maxStorageBytes", "maxRunningPipelines"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxMembers" | "max_members" => Some(0),
            "maxPipelines" | "max_pipelines" => Some(1),
            "maxRules" | "max_rules" => Some(2),
            "maxDatasets" | "max_datasets" => Some(3),
            "maxCredentials" | "max_credentials" => Some(4),
            "maxCallsPerMinute" | "max_calls_per_minute" => Some(5),
            "maxStorageBytes" | "max_storage_bytes" => Some(6),
            "maxRunningPipelines" | "max_running_pipelines" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.max_members),
            1 => implicit::<Plain, _, _>(from, &mut self.max_pipelines),
            2 => implicit::<Plain, _, _>(from, &mut self.max_rules),
            3 => implicit::<Plain, _, _>(from, &mut self.max_datasets),
            4 => implicit::<Plain, _, _>(from, &mut self.max_credentials),
            5 => implicit::<Plain, _, _>(from, &mut self.max_calls_per_minute),
            6 => implicit::<Plain, _, _>(from, &mut self.max_storage_bytes),
            7 => implicit::<Plain, _, _>(from, &mut self.max_running_pipelines),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("maxMembers", &self.max_members)?;
        to.implicit::<Plain, _>("maxPipelines", &self.max_pipelines)?;
        to.implicit::<Plain, _>("maxRules", &self.max_rules)?;
        to.implicit::<Plain, _>("maxDatasets", &self.max_datasets)?;
        to.implicit::<Plain, _>("maxCredentials", &self.max_credentials)?;
        to.implicit::<Plain, _>("maxCallsPerMinute", &self.max_calls_per_minute)?;
        to.implicit::<Plain, _>("maxStorageBytes", &self.max_storage_bytes)?;
        to.implicit::<Plain, _>("maxRunningPipelines", &self.max_running_pipelines)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::OrganizationMember {
    const FIELDS: &'static [&'static str] = &["userId", "email", "fullName", "role", "joinedAt", "lastActivity", "kind", "invitedBy", "groupIds", "totpEnabled", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "email" => Some(1),
            "fullName" | "full_name" => Some(2),
            "role" => Some(3),
            "joinedAt" | "joined_at" => Some(4),
            "lastActivity" | "last_activity" => Some(5),
            "kind" => Some(6),
            "invitedBy" | "invited_by" => Some(7),
            "groupIds" | "group_ids" => Some(8),
            "totpEnabled" | "totp_enabled" => Some(9),
            "version" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.email),
            2 => implicit::<Plain, _, _>(from, &mut self.full_name),
            3 => implicit::<Plain, _, _>(from, &mut self.role),
            4 => optional::<Nested, _, _>(from, &mut self.joined_at),
            5 => optional::<Nested, _, _>(from, &mut self.last_activity),
            6 => implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _, _>(from, &mut self.kind),
            7 => implicit::<Plain, _, _>(from, &mut self.invited_by),
            8 => repeated::<Plain, _, _>(from, &mut self.group_ids),
            9 => implicit::<Plain, _, _>(from, &mut self.totp_enabled),
            10 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("fullName", &self.full_name)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.optional::<Nested, _>("joinedAt", &self.joined_at)?;
        to.optional::<Nested, _>("lastActivity", &self.last_activity)?;
        to.implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("invitedBy", &self.invited_by)?;
        to.repeated::<Plain, _>("groupIds", &self.group_ids)?;
        to.implicit::<Plain, _>("totpEnabled", &self.totp_enabled)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::OrganizationSettings {
    const FIELDS: &'static [&'static str] = &["mfaRequired", "allowedSignInMethods", "allowedEmailDomains", "allowedNetworks", "sessionIdleTimeout", "sessionMaxAge", "passwordMaxAgeDays", "apiKeyMaxAgeDays", "auditRetentionDays", "firstWeekday"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mfaRequired" | "mfa_required" => Some(0),
            "allowedSignInMethods" | "allowed_sign_in_methods" => Some(1),
            "allowedEmailDomains" | "allowed_email_domains" => Some(2),
            "allowedNetworks" | "allowed_networks" => Some(3),
            "sessionIdleTimeout" | "session_idle_timeout" => Some(4),
            "sessionMaxAge" | "session_max_age" => Some(5),
            "passwordMaxAgeDays" | "password_max_age_days" => Some(6),
            "apiKeyMaxAgeDays" | "api_key_max_age_days" => Some(7),
            "auditRetentionDays" | "audit_retention_days" => Some(8),
            "firstWeekday" | "first_weekday" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.mfa_required),
            1 => repeated::<Open<crate::platform::auth::v1::SignInMethod>, _, _>(from, &mut self.allowed_sign_in_methods),
            2 => repeated::<Plain, _, _>(from, &mut self.allowed_email_domains),
            3 => repeated::<Plain, _, _>(from, &mut self.allowed_networks),
            4 => optional::<Nested, _, _>(from, &mut self.session_idle_timeout),
            5 => optional::<Nested, _, _>(from, &mut self.session_max_age),
            6 => implicit::<Plain, _, _>(from, &mut self.password_max_age_days),
            7 => implicit::<Plain, _, _>(from, &mut self.api_key_max_age_days),
            8 => implicit::<Plain, _, _>(from, &mut self.audit_retention_days),
            9 => implicit::<Plain, _, _>(from, &mut self.first_weekday),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("mfaRequired", &self.mfa_required)?;
        to.repeated::<Open<crate::platform::auth::v1::SignInMethod>, _>("allowedSignInMethods", &self.allowed_sign_in_methods)?;
        to.repeated::<Plain, _>("allowedEmailDomains", &self.allowed_email_domains)?;
        to.repeated::<Plain, _>("allowedNetworks", &self.allowed_networks)?;
        to.optional::<Nested, _>("sessionIdleTimeout", &self.session_idle_timeout)?;
        to.optional::<Nested, _>("sessionMaxAge", &self.session_max_age)?;
        to.implicit::<Plain, _>("passwordMaxAgeDays", &self.password_max_age_days)?;
        to.implicit::<Plain, _>("apiKeyMaxAgeDays", &self.api_key_max_age_days)?;
        to.implicit::<Plain, _>("auditRetentionDays", &self.audit_retention_days)?;
        to.implicit::<Plain, _>("firstWeekday", &self.first_weekday)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PermissionCheck {
    const FIELDS: &'static [&'static str] = &["entityType", "entityId", "permission"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entityType" | "entity_type" => Some(0),
            "entityId" | "entity_id" => Some(1),
            "permission" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            1 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            2 => implicit::<Plain, _, _>(from, &mut self.permission),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.implicit::<Plain, _>("permission", &self.permission)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PermissionDetails {
    const FIELDS: &'static [&'static str] = &["grantedBy", "grantedAt", "inheritedFrom", "expiresAt", "groupId", "role", "grantId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "grantedBy" | "granted_by" => Some(0),
            "grantedAt" | "granted_at" => Some(1),
            "inheritedFrom" | "inherited_from" => Some(2),
            "expiresAt" | "expires_at" => Some(3),
            "groupId" | "group_id" => Some(4),
            "role" => Some(5),
            "grantId" | "grant_id" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.granted_by),
            1 => optional::<Nested, _, _>(from, &mut self.granted_at),
            2 => optional::<Plain, _, _>(from, &mut self.inherited_from),
            3 => optional::<Nested, _, _>(from, &mut self.expires_at),
            4 => optional::<Plain, _, _>(from, &mut self.group_id),
            5 => optional::<Plain, _, _>(from, &mut self.role),
            6 => optional::<Plain, _, _>(from, &mut self.grant_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("grantedBy", &self.granted_by)?;
        to.optional::<Nested, _>("grantedAt", &self.granted_at)?;
        to.optional::<Plain, _>("inheritedFrom", &self.inherited_from)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Plain, _>("role", &self.role)?;
        to.optional::<Plain, _>("grantId", &self.grant_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RefreshAccessTokenRequest {
    const FIELDS: &'static [&'static str] = &["refreshToken", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "refreshToken" | "refresh_token" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.refresh_token),
            1 => optional::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("refreshToken", &self.refresh_token)?;
        to.optional::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RefreshAccessTokenResponse {
    const FIELDS: &'static [&'static str] = &["accessToken", "expiresAt", "claims", "refreshToken", "refreshExpiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accessToken" | "access_token" => Some(0),
            "expiresAt" | "expires_at" => Some(1),
            "claims" => Some(2),
            "refreshToken" | "refresh_token" => Some(3),
            "refreshExpiresAt" | "refresh_expires_at" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.access_token),
            1 => optional::<Nested, _, _>(from, &mut self.expires_at),
            2 => optional::<Nested, _, _>(from, &mut self.claims),
            3 => implicit::<Plain, _, _>(from, &mut self.refresh_token),
            4 => optional::<Nested, _, _>(from, &mut self.refresh_expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("accessToken", &self.access_token)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("claims", &self.claims)?;
        to.implicit::<Plain, _>("refreshToken", &self.refresh_token)?;
        to.optional::<Nested, _>("refreshExpiresAt", &self.refresh_expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RegenerateRecoveryCodesRequest {
    const FIELDS: &'static [&'static str] = &["totpCode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totpCode" | "totp_code" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.totp_code),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totpCode", &self.totp_code)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RegenerateRecoveryCodesResponse {
    const FIELDS: &'static [&'static str] = &["recoveryCodes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recoveryCodes" | "recovery_codes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.recovery_codes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("recoveryCodes", &self.recovery_codes)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RegisterRequest {
    const FIELDS: &'static [&'static str] = &["email", "password", "fullName", "invitationToken", "locale"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            "password" => Some(1),
            "fullName" | "full_name" => Some(2),
            "invitationToken" | "invitation_token" => Some(3),
            "locale" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            1 => implicit::<Plain, _, _>(from, &mut self.password),
            2 => implicit::<Plain, _, _>(from, &mut self.full_name),
            3 => implicit::<Plain, _, _>(from, &mut self.invitation_token),
            4 => implicit::<Plain, _, _>(from, &mut self.locale),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("password", &self.password)?;
        to.implicit::<Plain, _>("fullName", &self.full_name)?;
        to.implicit::<Plain, _>("invitationToken", &self.invitation_token)?;
        to.implicit::<Plain, _>("locale", &self.locale)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RegisterResponse {
    const FIELDS: &'static [&'static str] = &["verificationExpiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "verificationExpiresAt" | "verification_expires_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.verification_expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("verificationExpiresAt", &self.verification_expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RequestEmailVerificationRequest {
    const FIELDS: &'static [&'static str] = &["email"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RequestEmailVerificationResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RequestPasswordResetRequest {
    const FIELDS: &'static [&'static str] = &["email"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RequestPasswordResetResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ResetPasswordRequest {
    const FIELDS: &'static [&'static str] = &["token", "newPassword"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "token" => Some(0),
            "newPassword" | "new_password" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.token),
            1 => implicit::<Plain, _, _>(from, &mut self.new_password),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("token", &self.token)?;
        to.implicit::<Plain, _>("newPassword", &self.new_password)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ResetPasswordResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ResetUserMfaRequest {
    const FIELDS: &'static [&'static str] = &["userId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "reason" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ResetUserMfaResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SelectOrganizationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "makeDefault"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "makeDefault" | "make_default" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.make_default),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("makeDefault", &self.make_default)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SelectOrganizationResponse {
    const FIELDS: &'static [&'static str] = &["accessToken", "expiresAt", "organization", "permissions", "claims"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accessToken" | "access_token" => Some(0),
            "expiresAt" | "expires_at" => Some(1),
            "organization" => Some(2),
            "permissions" => Some(3),
            "claims" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.access_token),
            1 => optional::<Nested, _, _>(from, &mut self.expires_at),
            2 => optional::<Nested, _, _>(from, &mut self.organization),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => optional::<Nested, _, _>(from, &mut self.claims),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("accessToken", &self.access_token)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("organization", &self.organization)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("claims", &self.claims)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::Session {
    const FIELDS: &'static [&'static str] = &["id", "userId", "orgId", "createdAt", "lastUsedAt", "expiresAt", "ipAddress", "userAgent", "methods", "isCurrent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "userId" | "user_id" => Some(1),
            "orgId" | "org_id" => Some(2),
            "createdAt" | "created_at" => Some(3),
            "lastUsedAt" | "last_used_at" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "ipAddress" | "ip_address" => Some(6),
            "userAgent" | "user_agent" => Some(7),
            "methods" => Some(8),
            "isCurrent" | "is_current" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            3 => optional::<Nested, _, _>(from, &mut self.created_at),
            4 => optional::<Nested, _, _>(from, &mut self.last_used_at),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => implicit::<Plain, _, _>(from, &mut self.ip_address),
            7 => implicit::<Plain, _, _>(from, &mut self.user_agent),
            8 => repeated::<Open<crate::platform::auth::v1::SignInMethod>, _, _>(from, &mut self.methods),
            9 => implicit::<Plain, _, _>(from, &mut self.is_current),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("lastUsedAt", &self.last_used_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("ipAddress", &self.ip_address)?;
        to.implicit::<Plain, _>("userAgent", &self.user_agent)?;
        to.repeated::<Open<crate::platform::auth::v1::SignInMethod>, _>("methods", &self.methods)?;
        to.implicit::<Plain, _>("isCurrent", &self.is_current)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SetOperatorRequest {
    const FIELDS: &'static [&'static str] = &["userId", "isOperator"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "isOperator" | "is_operator" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.is_operator),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("isOperator", &self.is_operator)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SetOperatorResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SetUserStatusRequest {
    const FIELDS: &'static [&'static str] = &["userId", "status", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "status" => Some(1),
            "reason" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Open<crate::platform::common::v1::GenericStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Open<crate::platform::common::v1::GenericStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SetUserStatusResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SignInProvider {
    const FIELDS: &'static [&'static str] = &["slug", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "slug" => Some(0),
            "name" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.slug),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("slug", &self.slug)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SignedIn {
    const FIELDS: &'static [&'static str] = &["refreshToken", "refreshExpiresAt", "accessToken", "accessExpiresAt", "claims", "user", "requiredSteps"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "refreshToken" | "refresh_token" => Some(0),
            "refreshExpiresAt" | "refresh_expires_at" => Some(1),
            "accessToken" | "access_token" => Some(2),
            "accessExpiresAt" | "access_expires_at" => Some(3),
            "claims" => Some(4),
            "user" => Some(5),
            "requiredSteps" | "required_steps" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.refresh_token),
            1 => optional::<Nested, _, _>(from, &mut self.refresh_expires_at),
            2 => implicit::<Plain, _, _>(from, &mut self.access_token),
            3 => optional::<Nested, _, _>(from, &mut self.access_expires_at),
            4 => optional::<Nested, _, _>(from, &mut self.claims),
            5 => optional::<Nested, _, _>(from, &mut self.user),
            6 => repeated::<Open<crate::platform::auth::v1::RequiredStep>, _, _>(from, &mut self.required_steps),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("refreshToken", &self.refresh_token)?;
        to.optional::<Nested, _>("refreshExpiresAt", &self.refresh_expires_at)?;
        to.implicit::<Plain, _>("accessToken", &self.access_token)?;
        to.optional::<Nested, _>("accessExpiresAt", &self.access_expires_at)?;
        to.optional::<Nested, _>("claims", &self.claims)?;
        to.optional::<Nested, _>("user", &self.user)?;
        to.repeated::<Open<crate::platform::auth::v1::RequiredStep>, _>("requiredSteps", &self.required_steps)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::StartOidcSignInRequest {
    const FIELDS: &'static [&'static str] = &["providerSlug", "redirectUri", "loginHint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "providerSlug" | "provider_slug" => Some(0),
            "redirectUri" | "redirect_uri" => Some(1),
            "loginHint" | "login_hint" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.provider_slug),
            1 => implicit::<Plain, _, _>(from, &mut self.redirect_uri),
            2 => implicit::<Plain, _, _>(from, &mut self.login_hint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("providerSlug", &self.provider_slug)?;
        to.implicit::<Plain, _>("redirectUri", &self.redirect_uri)?;
        to.implicit::<Plain, _>("loginHint", &self.login_hint)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::StartOidcSignInResponse {
    const FIELDS: &'static [&'static str] = &["authorizationUrl", "state", "browserBinding", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "authorizationUrl" | "authorization_url" => Some(0),
            "state" => Some(1),
            "browserBinding" | "browser_binding" => Some(2),
            "expiresAt" | "expires_at" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.authorization_url),
            1 => implicit::<Plain, _, _>(from, &mut self.state),
            2 => implicit::<Plain, _, _>(from, &mut self.browser_binding),
            3 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("authorizationUrl", &self.authorization_url)?;
        to.implicit::<Plain, _>("state", &self.state)?;
        to.implicit::<Plain, _>("browserBinding", &self.browser_binding)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::TokenClaims {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "role", "permissions", "expiresAt", "issuedAt", "sessionId", "isOwner", "isPremium", "kind", "tokenId", "audience", "actor", "authenticatedAt", "methods", "isOperator", "apiKeyId", "grantRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "role" => Some(2),
            "permissions" => Some(3),
            "expiresAt" | "expires_at" => Some(4),
            "issuedAt" | "issued_at" => Some(5),
            "sessionId" | "session_id" => Some(6),
            "isOwner" | "is_owner" => Some(7),
            "isPremium" | "is_premium" => Some(8),
            "kind" => Some(9),
            "tokenId" | "token_id" => Some(10),
            "audience" => Some(11),
            "actor" => Some(12),
            "authenticatedAt" | "authenticated_at" => Some(13),
            "methods" => Some(14),
            "isOperator" | "is_operator" => Some(15),
            "apiKeyId" | "api_key_id" => Some(16),
            "grantRevision" | "grant_revision" => Some(17),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.role),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => optional::<Nested, _, _>(from, &mut self.expires_at),
            5 => optional::<Nested, _, _>(from, &mut self.issued_at),
            6 => implicit::<Plain, _, _>(from, &mut self.session_id),
            7 => implicit::<Plain, _, _>(from, &mut self.is_owner),
            8 => implicit::<Plain, _, _>(from, &mut self.is_premium),
            9 => implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _, _>(from, &mut self.kind),
            10 => implicit::<Plain, _, _>(from, &mut self.token_id),
            11 => implicit::<Plain, _, _>(from, &mut self.audience),
            12 => implicit::<Plain, _, _>(from, &mut self.actor),
            13 => optional::<Nested, _, _>(from, &mut self.authenticated_at),
            14 => repeated::<Open<crate::platform::auth::v1::SignInMethod>, _, _>(from, &mut self.methods),
            15 => implicit::<Plain, _, _>(from, &mut self.is_operator),
            16 => implicit::<Plain, _, _>(from, &mut self.api_key_id),
            17 => implicit::<Plain, _, _>(from, &mut self.grant_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("issuedAt", &self.issued_at)?;
        to.implicit::<Plain, _>("sessionId", &self.session_id)?;
        to.implicit::<Plain, _>("isOwner", &self.is_owner)?;
        to.implicit::<Plain, _>("isPremium", &self.is_premium)?;
        to.implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("tokenId", &self.token_id)?;
        to.implicit::<Plain, _>("audience", &self.audience)?;
        to.implicit::<Plain, _>("actor", &self.actor)?;
        to.optional::<Nested, _>("authenticatedAt", &self.authenticated_at)?;
        to.repeated::<Open<crate::platform::auth::v1::SignInMethod>, _>("methods", &self.methods)?;
        to.implicit::<Plain, _>("isOperator", &self.is_operator)?;
        to.implicit::<Plain, _>("apiKeyId", &self.api_key_id)?;
        to.implicit::<Plain, _>("grantRevision", &self.grant_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UnlinkIdentityRequest {
    const FIELDS: &'static [&'static str] = &["identityId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "identityId" | "identity_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.identity_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("identityId", &self.identity_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UnlinkIdentityResponse {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UnlockUserRequest {
    const FIELDS: &'static [&'static str] = &["userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UnlockUserResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateIdentityProviderRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "providerId", "settings", "clientSecret", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "providerId" | "provider_id" => Some(1),
            "settings" => Some(2),
            "clientSecret" | "client_secret" => Some(3),
            "expectedVersion" | "expected_version" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.provider_id),
            2 => optional::<Nested, _, _>(from, &mut self.settings),
            3 => optional::<Plain, _, _>(from, &mut self.client_secret),
            4 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("providerId", &self.provider_id)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.optional::<Plain, _>("clientSecret", &self.client_secret)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateIdentityProviderResponse {
    const FIELDS: &'static [&'static str] = &["provider"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "provider" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.provider),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("provider", &self.provider)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateProfileRequest {
    const FIELDS: &'static [&'static str] = &["fullName", "locale", "timezone"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fullName" | "full_name" => Some(0),
            "locale" => Some(1),
            "timezone" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.full_name),
            1 => optional::<Plain, _, _>(from, &mut self.locale),
            2 => optional::<Plain, _, _>(from, &mut self.timezone),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("fullName", &self.full_name)?;
        to.optional::<Plain, _>("locale", &self.locale)?;
        to.optional::<Plain, _>("timezone", &self.timezone)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateProfileResponse {
    const FIELDS: &'static [&'static str] = &["user"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.user),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("user", &self.user)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::User {
    const FIELDS: &'static [&'static str] = &["id", "email", "fullName", "emailVerified", "createdAt", "updatedAt", "lastLoginAt", "organizations", "status", "totpEnabled", "locale", "timezone", "hasPassword", "lockedUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "email" => Some(1),
            "fullName" | "full_name" => Some(2),
            "emailVerified" | "email_verified" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "updatedAt" | "updated_at" => Some(5),
            "lastLoginAt" | "last_login_at" => Some(6),
            "organizations" => Some(7),
            "status" => Some(8),
            "totpEnabled" | "totp_enabled" => Some(9),
            "locale" => Some(10),
            "timezone" => Some(11),
            "hasPassword" | "has_password" => Some(12),
            "lockedUntil" | "locked_until" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.email),
            2 => implicit::<Plain, _, _>(from, &mut self.full_name),
            3 => implicit::<Plain, _, _>(from, &mut self.email_verified),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.updated_at),
            6 => optional::<Nested, _, _>(from, &mut self.last_login_at),
            7 => repeated::<Nested, _, _>(from, &mut self.organizations),
            8 => implicit::<Open<crate::platform::common::v1::GenericStatus>, _, _>(from, &mut self.status),
            9 => implicit::<Plain, _, _>(from, &mut self.totp_enabled),
            10 => implicit::<Plain, _, _>(from, &mut self.locale),
            11 => implicit::<Plain, _, _>(from, &mut self.timezone),
            12 => implicit::<Plain, _, _>(from, &mut self.has_password),
            13 => optional::<Nested, _, _>(from, &mut self.locked_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("fullName", &self.full_name)?;
        to.implicit::<Plain, _>("emailVerified", &self.email_verified)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("lastLoginAt", &self.last_login_at)?;
        to.repeated::<Nested, _>("organizations", &self.organizations)?;
        to.implicit::<Open<crate::platform::common::v1::GenericStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("totpEnabled", &self.totp_enabled)?;
        to.implicit::<Plain, _>("locale", &self.locale)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.implicit::<Plain, _>("hasPassword", &self.has_password)?;
        to.optional::<Nested, _>("lockedUntil", &self.locked_until)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UserOrganization {
    const FIELDS: &'static [&'static str] = &["orgId", "orgName", "role", "joinedAt", "orgSlug", "isDefault"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "orgName" | "org_name" => Some(1),
            "role" => Some(2),
            "joinedAt" | "joined_at" => Some(3),
            "orgSlug" | "org_slug" => Some(4),
            "isDefault" | "is_default" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_name),
            2 => implicit::<Plain, _, _>(from, &mut self.role),
            3 => optional::<Nested, _, _>(from, &mut self.joined_at),
            4 => implicit::<Plain, _, _>(from, &mut self.org_slug),
            5 => implicit::<Plain, _, _>(from, &mut self.is_default),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("orgName", &self.org_name)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.optional::<Nested, _>("joinedAt", &self.joined_at)?;
        to.implicit::<Plain, _>("orgSlug", &self.org_slug)?;
        to.implicit::<Plain, _>("isDefault", &self.is_default)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ValidateTokenRequest {
    const FIELDS: &'static [&'static str] = &["token", "audience"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "token" => Some(0),
            "audience" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.token),
            1 => implicit::<Plain, _, _>(from, &mut self.audience),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("token", &self.token)?;
        to.implicit::<Plain, _>("audience", &self.audience)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ValidateTokenResponse {
    const FIELDS: &'static [&'static str] = &["valid", "claims", "error", "cacheFor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "claims" => Some(1),
            "error" => Some(2),
            "cacheFor" | "cache_for" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.valid),
            1 => optional::<Nested, _, _>(from, &mut self.claims),
            2 => optional::<Nested, _, _>(from, &mut self.error),
            3 => optional::<Nested, _, _>(from, &mut self.cache_for),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.optional::<Nested, _>("claims", &self.claims)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.optional::<Nested, _>("cacheFor", &self.cache_for)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::VerifyEmailRequest {
    const FIELDS: &'static [&'static str] = &["token"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "token" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("token", &self.token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::VerifyEmailResponse {
    const FIELDS: &'static [&'static str] = &["email"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "email" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.email),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("email", &self.email)?;
        Ok(())
    }
}
