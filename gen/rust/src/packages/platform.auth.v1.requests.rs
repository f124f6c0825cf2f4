impl crate::codec::Request for crate::platform::auth::v1::BatchCheckPermissionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::BeginTotpEnrollmentRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ChangeEmailRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ChangePasswordRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::CheckPermissionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::CompleteMfaRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::CompleteOidcSignInRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ConfirmTotpEnrollmentRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::CreateIdentityProviderRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::CreateUserRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::DeleteAccountRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::DeleteIdentityProviderRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::DisableTotpRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::GetIdentityProviderRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::GetOrganizationMembersRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::GetOrganizationRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::GetUserByEmailRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::GetUserPermissionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::GetUserRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::InvalidateAllSessionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::InvalidateSessionRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ListIdentitiesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ListIdentityProvidersRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ListSessionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ListSignInMethodsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ListUsersRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::LoginRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::LogoutRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::RefreshAccessTokenRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::RegenerateRecoveryCodesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::RegisterRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::RequestEmailVerificationRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::RequestPasswordResetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ResetPasswordRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ResetUserMfaRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::SelectOrganizationRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::SetOperatorRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::SetUserStatusRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::StartOidcSignInRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::UnlinkIdentityRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::UnlockUserRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::UpdateIdentityProviderRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::UpdateProfileRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::ValidateTokenRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::auth::v1::VerifyEmailRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

