use crate::json::*;

messages! {
    crate::platform::auth::v1::AcceptInvitationRequest,
    crate::platform::auth::v1::AcceptInvitationResponse,
    crate::platform::auth::v1::AddMemberRequest,
    crate::platform::auth::v1::AddMemberResponse,
    crate::platform::auth::v1::ApiKey,
    crate::platform::auth::v1::AuditChange,
    crate::platform::auth::v1::AuditEvent,
    crate::platform::auth::v1::BatchCheckPermissionsRequest,
    crate::platform::auth::v1::BatchCheckPermissionsResponse,
    crate::platform::auth::v1::BeginTotpEnrollmentRequest,
    crate::platform::auth::v1::BeginTotpEnrollmentResponse,
    crate::platform::auth::v1::ChangeEmailRequest,
    crate::platform::auth::v1::ChangeEmailResponse,
    crate::platform::auth::v1::ChangeGroupMembersRequest,
    crate::platform::auth::v1::ChangeGroupMembersResponse,
    crate::platform::auth::v1::ChangeMemberRoleRequest,
    crate::platform::auth::v1::ChangeMemberRoleResponse,
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
    crate::platform::auth::v1::CreateApiKeyRequest,
    crate::platform::auth::v1::CreateApiKeyResponse,
    crate::platform::auth::v1::CreateGroupRequest,
    crate::platform::auth::v1::CreateGroupResponse,
    crate::platform::auth::v1::CreateIdentityProviderRequest,
    crate::platform::auth::v1::CreateIdentityProviderResponse,
    crate::platform::auth::v1::CreateInvitationRequest,
    crate::platform::auth::v1::CreateInvitationResponse,
    crate::platform::auth::v1::CreateOrganizationRequest,
    crate::platform::auth::v1::CreateOrganizationResponse,
    crate::platform::auth::v1::CreateRoleRequest,
    crate::platform::auth::v1::CreateRoleResponse,
    crate::platform::auth::v1::CreateServiceAccountRequest,
    crate::platform::auth::v1::CreateServiceAccountResponse,
    crate::platform::auth::v1::CreateUserRequest,
    crate::platform::auth::v1::CreateUserResponse,
    crate::platform::auth::v1::DeleteAccountRequest,
    crate::platform::auth::v1::DeleteAccountResponse,
    crate::platform::auth::v1::DeleteGroupRequest,
    crate::platform::auth::v1::DeleteGroupResponse,
    crate::platform::auth::v1::DeleteIdentityProviderRequest,
    crate::platform::auth::v1::DeleteIdentityProviderResponse,
    crate::platform::auth::v1::DeleteOrganizationRequest,
    crate::platform::auth::v1::DeleteOrganizationResponse,
    crate::platform::auth::v1::DeleteRoleRequest,
    crate::platform::auth::v1::DeleteRoleResponse,
    crate::platform::auth::v1::DeleteServiceAccountRequest,
    crate::platform::auth::v1::DeleteServiceAccountResponse,
    crate::platform::auth::v1::DenyPermissionRequest,
    crate::platform::auth::v1::DenyPermissionResponse,
    crate::platform::auth::v1::DisableTotpRequest,
    crate::platform::auth::v1::DisableTotpResponse,
    crate::platform::auth::v1::Entity,
    crate::platform::auth::v1::EntityPermission,
    crate::platform::auth::v1::ExchangeTokenRequest,
    crate::platform::auth::v1::ExchangeTokenResponse,
    crate::platform::auth::v1::ExplainPermissionRequest,
    crate::platform::auth::v1::ExplainPermissionResponse,
    crate::platform::auth::v1::GetIdentityProviderRequest,
    crate::platform::auth::v1::GetIdentityProviderResponse,
    crate::platform::auth::v1::GetInvitationRequest,
    crate::platform::auth::v1::GetInvitationResponse,
    crate::platform::auth::v1::GetJwksRequest,
    crate::platform::auth::v1::GetJwksResponse,
    crate::platform::auth::v1::GetOrganizationMembersRequest,
    crate::platform::auth::v1::GetOrganizationMembersResponse,
    crate::platform::auth::v1::GetOrganizationRequest,
    crate::platform::auth::v1::GetOrganizationResponse,
    crate::platform::auth::v1::GetRoleRequest,
    crate::platform::auth::v1::GetRoleResponse,
    crate::platform::auth::v1::GetServiceAccountRequest,
    crate::platform::auth::v1::GetServiceAccountResponse,
    crate::platform::auth::v1::GetUserByEmailRequest,
    crate::platform::auth::v1::GetUserByEmailResponse,
    crate::platform::auth::v1::GetUserPermissionsRequest,
    crate::platform::auth::v1::GetUserPermissionsResponse,
    crate::platform::auth::v1::GetUserRequest,
    crate::platform::auth::v1::GetUserResponse,
    crate::platform::auth::v1::Grant,
    crate::platform::auth::v1::GrantPermissionRequest,
    crate::platform::auth::v1::GrantPermissionResponse,
    crate::platform::auth::v1::GrantRevision,
    crate::platform::auth::v1::GrantSubject,
    crate::platform::auth::v1::GrantTarget,
    crate::platform::auth::v1::Group,
    crate::platform::auth::v1::Identity,
    crate::platform::auth::v1::IdentityProvider,
    crate::platform::auth::v1::IdentityProviderSettings,
    crate::platform::auth::v1::InvalidateAllSessionsRequest,
    crate::platform::auth::v1::InvalidateAllSessionsResponse,
    crate::platform::auth::v1::InvalidateSessionRequest,
    crate::platform::auth::v1::InvalidateSessionResponse,
    crate::platform::auth::v1::Invitation,
    crate::platform::auth::v1::JsonWebKey,
    crate::platform::auth::v1::LabelSelection,
    crate::platform::auth::v1::ListApiKeysRequest,
    crate::platform::auth::v1::ListApiKeysResponse,
    crate::platform::auth::v1::ListAuditLogsRequest,
    crate::platform::auth::v1::ListAuditLogsResponse,
    crate::platform::auth::v1::ListGrantsRequest,
    crate::platform::auth::v1::ListGrantsResponse,
    crate::platform::auth::v1::ListGroupMembersRequest,
    crate::platform::auth::v1::ListGroupMembersResponse,
    crate::platform::auth::v1::ListGroupsRequest,
    crate::platform::auth::v1::ListGroupsResponse,
    crate::platform::auth::v1::ListIdentitiesRequest,
    crate::platform::auth::v1::ListIdentitiesResponse,
    crate::platform::auth::v1::ListIdentityProvidersRequest,
    crate::platform::auth::v1::ListIdentityProvidersResponse,
    crate::platform::auth::v1::ListInvitationsRequest,
    crate::platform::auth::v1::ListInvitationsResponse,
    crate::platform::auth::v1::ListObjectsRequest,
    crate::platform::auth::v1::ListObjectsResponse,
    crate::platform::auth::v1::ListOrganizationsRequest,
    crate::platform::auth::v1::ListOrganizationsResponse,
    crate::platform::auth::v1::ListPermissionsRequest,
    crate::platform::auth::v1::ListPermissionsResponse,
    crate::platform::auth::v1::ListRolesRequest,
    crate::platform::auth::v1::ListRolesResponse,
    crate::platform::auth::v1::ListServiceAccountsRequest,
    crate::platform::auth::v1::ListServiceAccountsResponse,
    crate::platform::auth::v1::ListSessionsRequest,
    crate::platform::auth::v1::ListSessionsResponse,
    crate::platform::auth::v1::ListSignInMethodsRequest,
    crate::platform::auth::v1::ListSignInMethodsResponse,
    crate::platform::auth::v1::ListSubjectsRequest,
    crate::platform::auth::v1::ListSubjectsResponse,
    crate::platform::auth::v1::ListUsersRequest,
    crate::platform::auth::v1::ListUsersResponse,
    crate::platform::auth::v1::LoginRequest,
    crate::platform::auth::v1::LoginResponse,
    crate::platform::auth::v1::LogoutRequest,
    crate::platform::auth::v1::LogoutResponse,
    crate::platform::auth::v1::MfaChallenge,
    crate::platform::auth::v1::ModuleSelection,
    crate::platform::auth::v1::Organization,
    crate::platform::auth::v1::OrganizationLimits,
    crate::platform::auth::v1::OrganizationMember,
    crate::platform::auth::v1::OrganizationRevocation,
    crate::platform::auth::v1::OrganizationSettings,
    crate::platform::auth::v1::PermissionCheck,
    crate::platform::auth::v1::PermissionDetails,
    crate::platform::auth::v1::PermissionInfo,
    crate::platform::auth::v1::PermissionStep,
    crate::platform::auth::v1::PermissionSubject,
    crate::platform::auth::v1::PrincipalRevocation,
    crate::platform::auth::v1::PutEntitiesRequest,
    crate::platform::auth::v1::PutEntitiesResponse,
    crate::platform::auth::v1::RecordAuditEventsRequest,
    crate::platform::auth::v1::RecordAuditEventsResponse,
    crate::platform::auth::v1::RefreshAccessTokenRequest,
    crate::platform::auth::v1::RefreshAccessTokenResponse,
    crate::platform::auth::v1::RegenerateRecoveryCodesRequest,
    crate::platform::auth::v1::RegenerateRecoveryCodesResponse,
    crate::platform::auth::v1::RegisterRequest,
    crate::platform::auth::v1::RegisterResponse,
    crate::platform::auth::v1::RemoveEntitiesRequest,
    crate::platform::auth::v1::RemoveEntitiesResponse,
    crate::platform::auth::v1::RemoveMemberRequest,
    crate::platform::auth::v1::RemoveMemberResponse,
    crate::platform::auth::v1::RequestEmailVerificationRequest,
    crate::platform::auth::v1::RequestEmailVerificationResponse,
    crate::platform::auth::v1::RequestPasswordResetRequest,
    crate::platform::auth::v1::RequestPasswordResetResponse,
    crate::platform::auth::v1::ResendInvitationRequest,
    crate::platform::auth::v1::ResendInvitationResponse,
    crate::platform::auth::v1::ResetPasswordRequest,
    crate::platform::auth::v1::ResetPasswordResponse,
    crate::platform::auth::v1::ResetUserMfaRequest,
    crate::platform::auth::v1::ResetUserMfaResponse,
    crate::platform::auth::v1::RestoreOrganizationRequest,
    crate::platform::auth::v1::RestoreOrganizationResponse,
    crate::platform::auth::v1::ResumeOrganizationRequest,
    crate::platform::auth::v1::ResumeOrganizationResponse,
    crate::platform::auth::v1::Revocation,
    crate::platform::auth::v1::RevocationBeat,
    crate::platform::auth::v1::RevocationChanges,
    crate::platform::auth::v1::RevocationSnapshot,
    crate::platform::auth::v1::RevokeApiKeyRequest,
    crate::platform::auth::v1::RevokeApiKeyResponse,
    crate::platform::auth::v1::RevokeInvitationRequest,
    crate::platform::auth::v1::RevokeInvitationResponse,
    crate::platform::auth::v1::RevokePermissionRequest,
    crate::platform::auth::v1::RevokePermissionResponse,
    crate::platform::auth::v1::Role,
    crate::platform::auth::v1::RolePermission,
    crate::platform::auth::v1::RotateApiKeyRequest,
    crate::platform::auth::v1::RotateApiKeyResponse,
    crate::platform::auth::v1::SelectOrganizationRequest,
    crate::platform::auth::v1::SelectOrganizationResponse,
    crate::platform::auth::v1::ServiceAccount,
    crate::platform::auth::v1::ServiceAccountSubject,
    crate::platform::auth::v1::Session,
    crate::platform::auth::v1::SetOperatorRequest,
    crate::platform::auth::v1::SetOperatorResponse,
    crate::platform::auth::v1::SetOrganizationLimitsRequest,
    crate::platform::auth::v1::SetOrganizationLimitsResponse,
    crate::platform::auth::v1::SetUserStatusRequest,
    crate::platform::auth::v1::SetUserStatusResponse,
    crate::platform::auth::v1::SignInProvider,
    crate::platform::auth::v1::SignedIn,
    crate::platform::auth::v1::StartOidcSignInRequest,
    crate::platform::auth::v1::StartOidcSignInResponse,
    crate::platform::auth::v1::StreamAuditLogsRequest,
    crate::platform::auth::v1::StreamAuditLogsResponse,
    crate::platform::auth::v1::SuspendOrganizationRequest,
    crate::platform::auth::v1::SuspendOrganizationResponse,
    crate::platform::auth::v1::TokenClaims,
    crate::platform::auth::v1::TransferOwnershipRequest,
    crate::platform::auth::v1::TransferOwnershipResponse,
    crate::platform::auth::v1::UnlinkIdentityRequest,
    crate::platform::auth::v1::UnlinkIdentityResponse,
    crate::platform::auth::v1::UnlockUserRequest,
    crate::platform::auth::v1::UnlockUserResponse,
    crate::platform::auth::v1::UpdateGroupRequest,
    crate::platform::auth::v1::UpdateGroupResponse,
    crate::platform::auth::v1::UpdateIdentityProviderRequest,
    crate::platform::auth::v1::UpdateIdentityProviderResponse,
    crate::platform::auth::v1::UpdateOrganizationRequest,
    crate::platform::auth::v1::UpdateOrganizationResponse,
    crate::platform::auth::v1::UpdateProfileRequest,
    crate::platform::auth::v1::UpdateProfileResponse,
    crate::platform::auth::v1::UpdateRoleRequest,
    crate::platform::auth::v1::UpdateRoleResponse,
    crate::platform::auth::v1::UpdateServiceAccountRequest,
    crate::platform::auth::v1::UpdateServiceAccountResponse,
    crate::platform::auth::v1::User,
    crate::platform::auth::v1::UserOrganization,
    crate::platform::auth::v1::ValidateApiKeyRequest,
    crate::platform::auth::v1::ValidateApiKeyResponse,
    crate::platform::auth::v1::ValidateTokenRequest,
    crate::platform::auth::v1::ValidateTokenResponse,
    crate::platform::auth::v1::VerifyEmailRequest,
    crate::platform::auth::v1::VerifyEmailResponse,
    crate::platform::auth::v1::WatchRevocationsRequest,
    crate::platform::auth::v1::WatchRevocationsResponse,
}

enums! {
    crate::platform::auth::v1::AuditOutcome {  }
    crate::platform::auth::v1::GrantEffect {  }
    crate::platform::auth::v1::InvitationStatus {  }
    crate::platform::auth::v1::MfaMethod {  }
    crate::platform::auth::v1::OrganizationStatus {  }
    crate::platform::auth::v1::PermissionReason {  }
    crate::platform::auth::v1::PermissionScope {  }
    crate::platform::auth::v1::PrincipalKind {  }
    crate::platform::auth::v1::RequiredStep {  }
    crate::platform::auth::v1::SignInMethod {  }
}

impl Message for crate::platform::auth::v1::AcceptInvitationRequest {
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

impl Message for crate::platform::auth::v1::AcceptInvitationResponse {
    const FIELDS: &'static [&'static str] = &["membership", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "membership" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.membership),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("membership", &self.membership)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::AddMemberRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "email", "role"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "email" => Some(1),
            "role" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.email),
            2 => implicit::<Plain, _, _>(from, &mut self.role),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::AddMemberResponse {
    const FIELDS: &'static [&'static str] = &["member", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "member" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.member),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("member", &self.member)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ApiKey {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "userId", "name", "prefix", "permissions", "expiresAt", "lastUsedAt", "createdAt", "revokedAt", "createdBy", "rotatedAt", "allowedNetworks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "userId" | "user_id" => Some(2),
            "name" => Some(3),
            "prefix" => Some(4),
            "permissions" => Some(5),
            "expiresAt" | "expires_at" => Some(6),
            "lastUsedAt" | "last_used_at" => Some(7),
            "createdAt" | "created_at" => Some(8),
            "revokedAt" | "revoked_at" => Some(9),
            "createdBy" | "created_by" => Some(10),
            "rotatedAt" | "rotated_at" => Some(11),
            "allowedNetworks" | "allowed_networks" => Some(12),
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
            2 => implicit::<Plain, _, _>(from, &mut self.user_id),
            3 => implicit::<Plain, _, _>(from, &mut self.name),
            4 => implicit::<Plain, _, _>(from, &mut self.prefix),
            5 => repeated::<Plain, _, _>(from, &mut self.permissions),
            6 => optional::<Nested, _, _>(from, &mut self.expires_at),
            7 => optional::<Nested, _, _>(from, &mut self.last_used_at),
            8 => optional::<Nested, _, _>(from, &mut self.created_at),
            9 => optional::<Nested, _, _>(from, &mut self.revoked_at),
            10 => implicit::<Plain, _, _>(from, &mut self.created_by),
            11 => optional::<Nested, _, _>(from, &mut self.rotated_at),
            12 => repeated::<Plain, _, _>(from, &mut self.allowed_networks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("lastUsedAt", &self.last_used_at)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("revokedAt", &self.revoked_at)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("rotatedAt", &self.rotated_at)?;
        to.repeated::<Plain, _>("allowedNetworks", &self.allowed_networks)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::AuditChange {
    const FIELDS: &'static [&'static str] = &["field", "oldValue", "newValue"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "oldValue" | "old_value" => Some(1),
            "newValue" | "new_value" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => optional::<Nullable, _, _>(from, &mut self.old_value),
            2 => optional::<Nullable, _, _>(from, &mut self.new_value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.optional::<Nullable, _>("oldValue", &self.old_value)?;
        to.optional::<Nullable, _>("newValue", &self.new_value)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::AuditEvent {
    const FIELDS: &'static [&'static str] = &["id", "sequence", "context", "action", "entityType", "entityId", "entityName", "outcome", "reason", "changes", "occurredAt", "recordedAt", "service", "method", "principalKind", "actor", "sessionId", "apiKeyId", "traceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "sequence" => Some(1),
            "context" => Some(2),
            "action" => Some(3),
            "entityType" | "entity_type" => Some(4),
            "entityId" | "entity_id" => Some(5),
            "entityName" | "entity_name" => Some(6),
            "outcome" => Some(7),
            "reason" => Some(8),
            "changes" => Some(9),
            "occurredAt" | "occurred_at" => Some(10),
            "recordedAt" | "recorded_at" => Some(11),
            "service" => Some(12),
            "method" => Some(13),
            "principalKind" | "principal_kind" => Some(14),
            "actor" => Some(15),
            "sessionId" | "session_id" => Some(16),
            "apiKeyId" | "api_key_id" => Some(17),
            "traceId" | "trace_id" => Some(18),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sequence),
            2 => optional::<Nested, _, _>(from, &mut self.context),
            3 => implicit::<Open<crate::platform::common::v1::AuditAction>, _, _>(from, &mut self.action),
            4 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            5 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            6 => implicit::<Plain, _, _>(from, &mut self.entity_name),
            7 => implicit::<Open<crate::platform::auth::v1::AuditOutcome>, _, _>(from, &mut self.outcome),
            8 => implicit::<Plain, _, _>(from, &mut self.reason),
            9 => repeated::<Nested, _, _>(from, &mut self.changes),
            10 => optional::<Nested, _, _>(from, &mut self.occurred_at),
            11 => optional::<Nested, _, _>(from, &mut self.recorded_at),
            12 => implicit::<Plain, _, _>(from, &mut self.service),
            13 => implicit::<Plain, _, _>(from, &mut self.method),
            14 => implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _, _>(from, &mut self.principal_kind),
            15 => implicit::<Plain, _, _>(from, &mut self.actor),
            16 => implicit::<Plain, _, _>(from, &mut self.session_id),
            17 => implicit::<Plain, _, _>(from, &mut self.api_key_id),
            18 => implicit::<Plain, _, _>(from, &mut self.trace_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.optional::<Nested, _>("context", &self.context)?;
        to.implicit::<Open<crate::platform::common::v1::AuditAction>, _>("action", &self.action)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.implicit::<Plain, _>("entityName", &self.entity_name)?;
        to.implicit::<Open<crate::platform::auth::v1::AuditOutcome>, _>("outcome", &self.outcome)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        to.optional::<Nested, _>("occurredAt", &self.occurred_at)?;
        to.optional::<Nested, _>("recordedAt", &self.recorded_at)?;
        to.implicit::<Plain, _>("service", &self.service)?;
        to.implicit::<Plain, _>("method", &self.method)?;
        to.implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _>("principalKind", &self.principal_kind)?;
        to.implicit::<Plain, _>("actor", &self.actor)?;
        to.implicit::<Plain, _>("sessionId", &self.session_id)?;
        to.implicit::<Plain, _>("apiKeyId", &self.api_key_id)?;
        to.implicit::<Plain, _>("traceId", &self.trace_id)?;
        Ok(())
    }
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

impl Message for crate::platform::auth::v1::ChangeGroupMembersRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "groupId", "addUserIds", "removeUserIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "addUserIds" | "add_user_ids" => Some(2),
            "removeUserIds" | "remove_user_ids" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => repeated::<Plain, _, _>(from, &mut self.add_user_ids),
            3 => repeated::<Plain, _, _>(from, &mut self.remove_user_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Plain, _>("addUserIds", &self.add_user_ids)?;
        to.repeated::<Plain, _>("removeUserIds", &self.remove_user_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangeGroupMembersResponse {
    const FIELDS: &'static [&'static str] = &["group", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "group" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.group),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("group", &self.group)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangeMemberRoleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "role", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "role" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Plain, _, _>(from, &mut self.role),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ChangeMemberRoleResponse {
    const FIELDS: &'static [&'static str] = &["member", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "member" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.member),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("member", &self.member)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::CreateApiKeyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "name", "permissions", "expiresAt", "allowedNetworks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "name" => Some(2),
            "permissions" => Some(3),
            "expiresAt" | "expires_at" => Some(4),
            "allowedNetworks" | "allowed_networks" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => optional::<Nested, _, _>(from, &mut self.expires_at),
            5 => repeated::<Plain, _, _>(from, &mut self.allowed_networks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.repeated::<Plain, _>("allowedNetworks", &self.allowed_networks)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateApiKeyResponse {
    const FIELDS: &'static [&'static str] = &["apiKey", "secret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "apiKey" | "api_key" => Some(0),
            "secret" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.api_key),
            1 => implicit::<Plain, _, _>(from, &mut self.secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("apiKey", &self.api_key)?;
        to.implicit::<Plain, _>("secret", &self.secret)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateGroupRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateGroupResponse {
    const FIELDS: &'static [&'static str] = &["group"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "group" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.group),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("group", &self.group)?;
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

impl Message for crate::platform::auth::v1::CreateInvitationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "email", "role", "groupIds", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "email" => Some(1),
            "role" => Some(2),
            "groupIds" | "group_ids" => Some(3),
            "message" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.email),
            2 => implicit::<Plain, _, _>(from, &mut self.role),
            3 => repeated::<Plain, _, _>(from, &mut self.group_ids),
            4 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.repeated::<Plain, _>("groupIds", &self.group_ids)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateInvitationResponse {
    const FIELDS: &'static [&'static str] = &["invitation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invitation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.invitation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("invitation", &self.invitation)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateOrganizationRequest {
    const FIELDS: &'static [&'static str] = &["name", "slug", "timezone", "currency"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "slug" => Some(1),
            "timezone" => Some(2),
            "currency" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.slug),
            2 => implicit::<Plain, _, _>(from, &mut self.timezone),
            3 => implicit::<Plain, _, _>(from, &mut self.currency),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("slug", &self.slug)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.implicit::<Plain, _>("currency", &self.currency)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateOrganizationResponse {
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

impl Message for crate::platform::auth::v1::CreateRoleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "permissions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "permissions" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => repeated::<Nested, _, _>(from, &mut self.permissions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("permissions", &self.permissions)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateRoleResponse {
    const FIELDS: &'static [&'static str] = &["role"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "role" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.role),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("role", &self.role)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateServiceAccountRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "role"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "role" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Plain, _, _>(from, &mut self.role),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::CreateServiceAccountResponse {
    const FIELDS: &'static [&'static str] = &["serviceAccount", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceAccount" | "service_account" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.service_account),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("serviceAccount", &self.service_account)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::DeleteGroupRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "groupId" | "group_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteGroupResponse {
    const FIELDS: &'static [&'static str] = &["consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "consistencyToken" | "consistency_token" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::DeleteOrganizationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "confirmSlug"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "confirmSlug" | "confirm_slug" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.confirm_slug),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("confirmSlug", &self.confirm_slug)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteOrganizationResponse {
    const FIELDS: &'static [&'static str] = &["deleteAfter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleteAfter" | "delete_after" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.delete_after),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deleteAfter", &self.delete_after)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteRoleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteRoleResponse {
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

impl Message for crate::platform::auth::v1::DeleteServiceAccountRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DeleteServiceAccountResponse {
    const FIELDS: &'static [&'static str] = &["revokedKeyCount", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revokedKeyCount" | "revoked_key_count" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.revoked_key_count),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revokedKeyCount", &self.revoked_key_count)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DenyPermissionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "subject", "target", "permissions", "lift", "expiresAt", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "subject" => Some(1),
            "target" => Some(2),
            "permissions" => Some(3),
            "lift" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "reason" => Some(6),
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
            1 => optional::<Nested, _, _>(from, &mut self.subject),
            2 => optional::<Nested, _, _>(from, &mut self.target),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => implicit::<Plain, _, _>(from, &mut self.lift),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("subject", &self.subject)?;
        to.optional::<Nested, _>("target", &self.target)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.implicit::<Plain, _>("lift", &self.lift)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::DenyPermissionResponse {
    const FIELDS: &'static [&'static str] = &["grant", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "grant" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.grant),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("grant", &self.grant)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::Entity {
    const FIELDS: &'static [&'static str] = &["entity", "parent", "name", "creatorUserId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "parent" => Some(1),
            "name" => Some(2),
            "creatorUserId" | "creator_user_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => optional::<Nested, _, _>(from, &mut self.parent),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.creator_user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("parent", &self.parent)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("creatorUserId", &self.creator_user_id)?;
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

impl Message for crate::platform::auth::v1::ExchangeTokenRequest {
    const FIELDS: &'static [&'static str] = &["subjectToken", "serviceAccount", "audience", "lifetime", "permissions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subjectToken" | "subject_token" => Some(0),
            "serviceAccount" | "service_account" => Some(1),
            "audience" => Some(2),
            "lifetime" => Some(3),
            "permissions" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::exchange_token_request::Subject::SubjectToken),
            1 => member::<Nested, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::exchange_token_request::Subject::ServiceAccount),
            2 => implicit::<Plain, _, _>(from, &mut self.audience),
            3 => optional::<Nested, _, _>(from, &mut self.lifetime),
            4 => repeated::<Plain, _, _>(from, &mut self.permissions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.subject {
            Some(crate::platform::auth::v1::exchange_token_request::Subject::SubjectToken(it)) => to.field::<Plain, _>("subjectToken", it)?,
            Some(crate::platform::auth::v1::exchange_token_request::Subject::ServiceAccount(it)) => to.field::<Nested, _>("serviceAccount", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("audience", &self.audience)?;
        to.optional::<Nested, _>("lifetime", &self.lifetime)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ExchangeTokenResponse {
    const FIELDS: &'static [&'static str] = &["accessToken", "expiresAt", "claims"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accessToken" | "access_token" => Some(0),
            "expiresAt" | "expires_at" => Some(1),
            "claims" => Some(2),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("accessToken", &self.access_token)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("claims", &self.claims)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ExplainPermissionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "entityType", "entityId", "permission", "atLeastAsFresh"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            3 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            4 => implicit::<Plain, _, _>(from, &mut self.permission),
            5 => implicit::<Plain, _, _>(from, &mut self.at_least_as_fresh),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.implicit::<Plain, _>("permission", &self.permission)?;
        to.implicit::<Plain, _>("atLeastAsFresh", &self.at_least_as_fresh)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ExplainPermissionResponse {
    const FIELDS: &'static [&'static str] = &["allowed", "reason", "steps", "chain", "considered", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "allowed" => Some(0),
            "reason" => Some(1),
            "steps" => Some(2),
            "chain" => Some(3),
            "considered" => Some(4),
            "consistencyToken" | "consistency_token" => Some(5),
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
            2 => repeated::<Nested, _, _>(from, &mut self.steps),
            3 => repeated::<Nested, _, _>(from, &mut self.chain),
            4 => repeated::<Nested, _, _>(from, &mut self.considered),
            5 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("allowed", &self.allowed)?;
        to.implicit::<Open<crate::platform::auth::v1::PermissionReason>, _>("reason", &self.reason)?;
        to.repeated::<Nested, _>("steps", &self.steps)?;
        to.repeated::<Nested, _>("chain", &self.chain)?;
        to.repeated::<Nested, _>("considered", &self.considered)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::GetInvitationRequest {
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

impl Message for crate::platform::auth::v1::GetInvitationResponse {
    const FIELDS: &'static [&'static str] = &["invitation", "orgName", "invitedByName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invitation" => Some(0),
            "orgName" | "org_name" => Some(1),
            "invitedByName" | "invited_by_name" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.invitation),
            1 => implicit::<Plain, _, _>(from, &mut self.org_name),
            2 => implicit::<Plain, _, _>(from, &mut self.invited_by_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("invitation", &self.invitation)?;
        to.implicit::<Plain, _>("orgName", &self.org_name)?;
        to.implicit::<Plain, _>("invitedByName", &self.invited_by_name)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetJwksRequest {
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

impl Message for crate::platform::auth::v1::GetJwksResponse {
    const FIELDS: &'static [&'static str] = &["keys", "cacheFor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keys" => Some(0),
            "cacheFor" | "cache_for" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.keys),
            1 => optional::<Nested, _, _>(from, &mut self.cache_for),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("keys", &self.keys)?;
        to.optional::<Nested, _>("cacheFor", &self.cache_for)?;
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

impl Message for crate::platform::auth::v1::GetRoleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetRoleResponse {
    const FIELDS: &'static [&'static str] = &["role"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "role" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.role),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("role", &self.role)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetServiceAccountRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GetServiceAccountResponse {
    const FIELDS: &'static [&'static str] = &["serviceAccount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceAccount" | "service_account" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.service_account),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("serviceAccount", &self.service_account)?;
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
    const FIELDS: &'static [&'static str] = &["role", "rolePermissions", "entityPermissions", "pagination", "consistencyToken", "kind"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "role" => Some(0),
            "rolePermissions" | "role_permissions" => Some(1),
            "entityPermissions" | "entity_permissions" => Some(2),
            "pagination" => Some(3),
            "consistencyToken" | "consistency_token" => Some(4),
            "kind" => Some(5),
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
            5 => implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _, _>(from, &mut self.kind),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("role", &self.role)?;
        to.repeated::<Plain, _>("rolePermissions", &self.role_permissions)?;
        to.repeated::<Nested, _>("entityPermissions", &self.entity_permissions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        to.implicit::<Open<crate::platform::auth::v1::PrincipalKind>, _>("kind", &self.kind)?;
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

impl Message for crate::platform::auth::v1::Grant {
    const FIELDS: &'static [&'static str] = &["id", "subject", "target", "permissions", "effect", "grantedBy", "grantedAt", "expiresAt", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "subject" => Some(1),
            "target" => Some(2),
            "permissions" => Some(3),
            "effect" => Some(4),
            "grantedBy" | "granted_by" => Some(5),
            "grantedAt" | "granted_at" => Some(6),
            "expiresAt" | "expires_at" => Some(7),
            "reason" => Some(8),
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
            1 => optional::<Nested, _, _>(from, &mut self.subject),
            2 => optional::<Nested, _, _>(from, &mut self.target),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => implicit::<Open<crate::platform::auth::v1::GrantEffect>, _, _>(from, &mut self.effect),
            5 => implicit::<Plain, _, _>(from, &mut self.granted_by),
            6 => optional::<Nested, _, _>(from, &mut self.granted_at),
            7 => optional::<Nested, _, _>(from, &mut self.expires_at),
            8 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.optional::<Nested, _>("subject", &self.subject)?;
        to.optional::<Nested, _>("target", &self.target)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.implicit::<Open<crate::platform::auth::v1::GrantEffect>, _>("effect", &self.effect)?;
        to.implicit::<Plain, _>("grantedBy", &self.granted_by)?;
        to.optional::<Nested, _>("grantedAt", &self.granted_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GrantPermissionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "subject", "target", "permissions", "expiresAt", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "subject" => Some(1),
            "target" => Some(2),
            "permissions" => Some(3),
            "expiresAt" | "expires_at" => Some(4),
            "reason" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.subject),
            2 => optional::<Nested, _, _>(from, &mut self.target),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => optional::<Nested, _, _>(from, &mut self.expires_at),
            5 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("subject", &self.subject)?;
        to.optional::<Nested, _>("target", &self.target)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GrantPermissionResponse {
    const FIELDS: &'static [&'static str] = &["grant", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "grant" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.grant),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("grant", &self.grant)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GrantRevision {
    const FIELDS: &'static [&'static str] = &["orgId", "grantRevision", "userIds", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "grantRevision" | "grant_revision" => Some(1),
            "userIds" | "user_ids" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.grant_revision),
            2 => repeated::<Plain, _, _>(from, &mut self.user_ids),
            3 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("grantRevision", &self.grant_revision)?;
        to.repeated::<Plain, _>("userIds", &self.user_ids)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GrantSubject {
    const FIELDS: &'static [&'static str] = &["userId", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::grant_subject::Subject::UserId),
            1 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::grant_subject::Subject::GroupId),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.subject {
            Some(crate::platform::auth::v1::grant_subject::Subject::UserId(it)) => to.field::<Plain, _>("userId", it)?,
            Some(crate::platform::auth::v1::grant_subject::Subject::GroupId(it)) => to.field::<Plain, _>("groupId", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::GrantTarget {
    const FIELDS: &'static [&'static str] = &["entityType", "entityId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entityType" | "entity_type" => Some(0),
            "entityId" | "entity_id" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::Group {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "memberCount", "isManaged", "version", "createdAt", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "memberCount" | "member_count" => Some(3),
            "isManaged" | "is_managed" => Some(4),
            "version" => Some(5),
            "createdAt" | "created_at" => Some(6),
            "updatedAt" | "updated_at" => Some(7),
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
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Plain, _, _>(from, &mut self.member_count),
            4 => implicit::<Plain, _, _>(from, &mut self.is_managed),
            5 => implicit::<Plain, _, _>(from, &mut self.version),
            6 => optional::<Nested, _, _>(from, &mut self.created_at),
            7 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("memberCount", &self.member_count)?;
        to.implicit::<Plain, _>("isManaged", &self.is_managed)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
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

impl Message for crate::platform::auth::v1::Invitation {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "email", "role", "invitedBy", "expiresAt", "acceptedAt", "createdAt", "status", "groupIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "email" => Some(2),
            "role" => Some(3),
            "invitedBy" | "invited_by" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            "acceptedAt" | "accepted_at" => Some(6),
            "createdAt" | "created_at" => Some(7),
            "status" => Some(8),
            "groupIds" | "group_ids" => Some(9),
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
            2 => implicit::<Plain, _, _>(from, &mut self.email),
            3 => implicit::<Plain, _, _>(from, &mut self.role),
            4 => implicit::<Plain, _, _>(from, &mut self.invited_by),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            6 => optional::<Nested, _, _>(from, &mut self.accepted_at),
            7 => optional::<Nested, _, _>(from, &mut self.created_at),
            8 => implicit::<Open<crate::platform::auth::v1::InvitationStatus>, _, _>(from, &mut self.status),
            9 => repeated::<Plain, _, _>(from, &mut self.group_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("email", &self.email)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.implicit::<Plain, _>("invitedBy", &self.invited_by)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.optional::<Nested, _>("acceptedAt", &self.accepted_at)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.implicit::<Open<crate::platform::auth::v1::InvitationStatus>, _>("status", &self.status)?;
        to.repeated::<Plain, _>("groupIds", &self.group_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::JsonWebKey {
    const FIELDS: &'static [&'static str] = &["kid", "kty", "crv", "x", "alg", "use", "notBefore", "retiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kid" => Some(0),
            "kty" => Some(1),
            "crv" => Some(2),
            "x" => Some(3),
            "alg" => Some(4),
            "use" => Some(5),
            "notBefore" | "not_before" => Some(6),
            "retiresAt" | "retires_at" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.kid),
            1 => implicit::<Plain, _, _>(from, &mut self.kty),
            2 => implicit::<Plain, _, _>(from, &mut self.crv),
            3 => implicit::<Plain, _, _>(from, &mut self.x),
            4 => implicit::<Plain, _, _>(from, &mut self.alg),
            5 => implicit::<Plain, _, _>(from, &mut self.r#use),
            6 => optional::<Nested, _, _>(from, &mut self.not_before),
            7 => optional::<Nested, _, _>(from, &mut self.retires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("kid", &self.kid)?;
        to.implicit::<Plain, _>("kty", &self.kty)?;
        to.implicit::<Plain, _>("crv", &self.crv)?;
        to.implicit::<Plain, _>("x", &self.x)?;
        to.implicit::<Plain, _>("alg", &self.alg)?;
        to.implicit::<Plain, _>("use", &self.r#use)?;
        to.optional::<Nested, _>("notBefore", &self.not_before)?;
        to.optional::<Nested, _>("retiresAt", &self.retires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::LabelSelection {
    const FIELDS: &'static [&'static str] = &["labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "labels" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListApiKeysRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "includeEnded", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "includeEnded" | "include_ended" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Plain, _, _>(from, &mut self.include_ended),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("includeEnded", &self.include_ended)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListApiKeysResponse {
    const FIELDS: &'static [&'static str] = &["apiKeys", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "apiKeys" | "api_keys" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.api_keys),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("apiKeys", &self.api_keys)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListAuditLogsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "actions", "entityType", "timeRange", "pagination", "entityId", "outcome", "requestId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "actions" => Some(2),
            "entityType" | "entity_type" => Some(3),
            "timeRange" | "time_range" => Some(4),
            "pagination" => Some(5),
            "entityId" | "entity_id" => Some(6),
            "outcome" => Some(7),
            "requestId" | "request_id" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => repeated::<Open<crate::platform::common::v1::AuditAction>, _, _>(from, &mut self.actions),
            3 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            4 => optional::<Nested, _, _>(from, &mut self.time_range),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            6 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            7 => optional::<Open<crate::platform::auth::v1::AuditOutcome>, _, _>(from, &mut self.outcome),
            8 => implicit::<Plain, _, _>(from, &mut self.request_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.repeated::<Open<crate::platform::common::v1::AuditAction>, _>("actions", &self.actions)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.optional::<Nested, _>("timeRange", &self.time_range)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.optional::<Open<crate::platform::auth::v1::AuditOutcome>, _>("outcome", &self.outcome)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListAuditLogsResponse {
    const FIELDS: &'static [&'static str] = &["events", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "events" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.events),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("events", &self.events)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListGrantsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "subject", "entityType", "entityId", "effect", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "subject" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "entityId" | "entity_id" => Some(3),
            "effect" => Some(4),
            "pagination" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.subject),
            2 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            3 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            4 => optional::<Open<crate::platform::auth::v1::GrantEffect>, _, _>(from, &mut self.effect),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.optional::<Open<crate::platform::auth::v1::GrantEffect>, _>("effect", &self.effect)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListGrantsResponse {
    const FIELDS: &'static [&'static str] = &["grants", "pagination", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "grants" => Some(0),
            "pagination" => Some(1),
            "consistencyToken" | "consistency_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.grants),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("grants", &self.grants)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListGroupMembersRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "groupId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "pagination" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListGroupMembersResponse {
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

impl Message for crate::platform::auth::v1::ListGroupsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "userId" | "user_id" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListGroupsResponse {
    const FIELDS: &'static [&'static str] = &["groups", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groups" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.groups),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("groups", &self.groups)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
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

impl Message for crate::platform::auth::v1::ListInvitationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "status" => Some(2),
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
            2 => optional::<Open<crate::platform::auth::v1::InvitationStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Open<crate::platform::auth::v1::InvitationStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListInvitationsResponse {
    const FIELDS: &'static [&'static str] = &["invitations", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invitations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.invitations),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("invitations", &self.invitations)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListObjectsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "entityType", "permission", "pagination", "atLeastAsFresh"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "permission" => Some(3),
            "pagination" => Some(4),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            3 => implicit::<Plain, _, _>(from, &mut self.permission),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            5 => implicit::<Plain, _, _>(from, &mut self.at_least_as_fresh),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("permission", &self.permission)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("atLeastAsFresh", &self.at_least_as_fresh)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListObjectsResponse {
    const FIELDS: &'static [&'static str] = &["all", "entityIds", "pagination", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "all" => Some(0),
            "entityIds" | "entity_ids" => Some(1),
            "pagination" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.all),
            1 => repeated::<Plain, _, _>(from, &mut self.entity_ids),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            3 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("all", &self.all)?;
        to.repeated::<Plain, _>("entityIds", &self.entity_ids)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListOrganizationsRequest {
    const FIELDS: &'static [&'static str] = &["pagination", "search", "status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pagination" => Some(0),
            "search" => Some(1),
            "status" => Some(2),
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
            2 => optional::<Open<crate::platform::auth::v1::OrganizationStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.optional::<Open<crate::platform::auth::v1::OrganizationStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListOrganizationsResponse {
    const FIELDS: &'static [&'static str] = &["organizations", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "organizations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.organizations),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("organizations", &self.organizations)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListPermissionsRequest {
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

impl Message for crate::platform::auth::v1::ListPermissionsResponse {
    const FIELDS: &'static [&'static str] = &["permissions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "permissions" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.permissions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("permissions", &self.permissions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListRolesRequest {
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

impl Message for crate::platform::auth::v1::ListRolesResponse {
    const FIELDS: &'static [&'static str] = &["roles", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "roles" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.roles),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("roles", &self.roles)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListServiceAccountsRequest {
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

impl Message for crate::platform::auth::v1::ListServiceAccountsResponse {
    const FIELDS: &'static [&'static str] = &["serviceAccounts", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceAccounts" | "service_accounts" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.service_accounts),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("serviceAccounts", &self.service_accounts)?;
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

impl Message for crate::platform::auth::v1::ListSubjectsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entityType", "entityId", "permission", "pagination", "atLeastAsFresh"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entityType" | "entity_type" => Some(1),
            "entityId" | "entity_id" => Some(2),
            "permission" => Some(3),
            "pagination" => Some(4),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            2 => implicit::<Plain, _, _>(from, &mut self.entity_id),
            3 => implicit::<Plain, _, _>(from, &mut self.permission),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            5 => implicit::<Plain, _, _>(from, &mut self.at_least_as_fresh),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("entityId", &self.entity_id)?;
        to.implicit::<Plain, _>("permission", &self.permission)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("atLeastAsFresh", &self.at_least_as_fresh)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ListSubjectsResponse {
    const FIELDS: &'static [&'static str] = &["subjects", "pagination", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "subjects" => Some(0),
            "pagination" => Some(1),
            "consistencyToken" | "consistency_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.subjects),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("subjects", &self.subjects)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::ModuleSelection {
    const FIELDS: &'static [&'static str] = &["modules"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "modules" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.modules),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("modules", &self.modules)?;
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

impl Message for crate::platform::auth::v1::OrganizationRevocation {
    const FIELDS: &'static [&'static str] = &["orgId", "status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "status" => Some(1),
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
            1 => implicit::<Open<crate::platform::auth::v1::OrganizationStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::auth::v1::OrganizationStatus>, _>("status", &self.status)?;
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

impl Message for crate::platform::auth::v1::PermissionInfo {
    const FIELDS: &'static [&'static str] = &["permission", "description", "entityType", "inheritedFrom"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "permission" => Some(0),
            "description" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "inheritedFrom" | "inherited_from" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.permission),
            1 => implicit::<Plain, _, _>(from, &mut self.description),
            2 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            3 => repeated::<Plain, _, _>(from, &mut self.inherited_from),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("permission", &self.permission)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.repeated::<Plain, _>("inheritedFrom", &self.inherited_from)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PermissionStep {
    const FIELDS: &'static [&'static str] = &["description", "reason", "applied", "grantId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "description" => Some(0),
            "reason" => Some(1),
            "applied" => Some(2),
            "grantId" | "grant_id" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.description),
            1 => implicit::<Open<crate::platform::auth::v1::PermissionReason>, _, _>(from, &mut self.reason),
            2 => implicit::<Plain, _, _>(from, &mut self.applied),
            3 => implicit::<Plain, _, _>(from, &mut self.grant_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::auth::v1::PermissionReason>, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("applied", &self.applied)?;
        to.implicit::<Plain, _>("grantId", &self.grant_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PermissionSubject {
    const FIELDS: &'static [&'static str] = &["userId", "reason", "details"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "reason" => Some(1),
            "details" => Some(2),
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
            1 => implicit::<Open<crate::platform::auth::v1::PermissionReason>, _, _>(from, &mut self.reason),
            2 => optional::<Nested, _, _>(from, &mut self.details),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Open<crate::platform::auth::v1::PermissionReason>, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("details", &self.details)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PrincipalRevocation {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "issuedBefore"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "issuedBefore" | "issued_before" => Some(2),
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
            2 => optional::<Nested, _, _>(from, &mut self.issued_before),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("issuedBefore", &self.issued_before)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PutEntitiesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entities" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.entities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::PutEntitiesResponse {
    const FIELDS: &'static [&'static str] = &["createdCount", "updatedCount", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "createdCount" | "created_count" => Some(0),
            "updatedCount" | "updated_count" => Some(1),
            "consistencyToken" | "consistency_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.created_count),
            1 => implicit::<Plain, _, _>(from, &mut self.updated_count),
            2 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("createdCount", &self.created_count)?;
        to.implicit::<Plain, _>("updatedCount", &self.updated_count)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RecordAuditEventsRequest {
    const FIELDS: &'static [&'static str] = &["events"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "events" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.events),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("events", &self.events)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RecordAuditEventsResponse {
    const FIELDS: &'static [&'static str] = &["recordedCount", "duplicateCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordedCount" | "recorded_count" => Some(0),
            "duplicateCount" | "duplicate_count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.recorded_count),
            1 => implicit::<Plain, _, _>(from, &mut self.duplicate_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordedCount", &self.recorded_count)?;
        to.implicit::<Plain, _>("duplicateCount", &self.duplicate_count)?;
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

impl Message for crate::platform::auth::v1::RemoveEntitiesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entities" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.entities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RemoveEntitiesResponse {
    const FIELDS: &'static [&'static str] = &["removedCount", "removedGrantCount", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "removedCount" | "removed_count" => Some(0),
            "removedGrantCount" | "removed_grant_count" => Some(1),
            "consistencyToken" | "consistency_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.removed_count),
            1 => implicit::<Plain, _, _>(from, &mut self.removed_grant_count),
            2 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("removedCount", &self.removed_count)?;
        to.implicit::<Plain, _>("removedGrantCount", &self.removed_grant_count)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RemoveMemberRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RemoveMemberResponse {
    const FIELDS: &'static [&'static str] = &["consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "consistencyToken" | "consistency_token" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::ResendInvitationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "invitationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "invitationId" | "invitation_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.invitation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("invitationId", &self.invitation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ResendInvitationResponse {
    const FIELDS: &'static [&'static str] = &["invitation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "invitation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.invitation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("invitation", &self.invitation)?;
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

impl Message for crate::platform::auth::v1::RestoreOrganizationRequest {
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

impl Message for crate::platform::auth::v1::RestoreOrganizationResponse {
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

impl Message for crate::platform::auth::v1::ResumeOrganizationRequest {
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

impl Message for crate::platform::auth::v1::ResumeOrganizationResponse {
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

impl Message for crate::platform::auth::v1::Revocation {
    const FIELDS: &'static [&'static str] = &["revision", "forgetAfter", "tokenId", "sessionId", "apiKeyId", "principal", "grants", "organization", "keyId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            "forgetAfter" | "forget_after" => Some(1),
            "tokenId" | "token_id" => Some(2),
            "sessionId" | "session_id" => Some(3),
            "apiKeyId" | "api_key_id" => Some(4),
            "principal" => Some(5),
            "grants" => Some(6),
            "organization" => Some(7),
            "keyId" | "key_id" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            1 => optional::<Nested, _, _>(from, &mut self.forget_after),
            2 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::TokenId),
            3 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::SessionId),
            4 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::ApiKeyId),
            5 => member::<Nested, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::Principal),
            6 => member::<Nested, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::Grants),
            7 => member::<Nested, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::Organization),
            8 => member::<Plain, _, _, _>(from, &mut self.subject, crate::platform::auth::v1::revocation::Subject::KeyId),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("forgetAfter", &self.forget_after)?;
        match &self.subject {
            Some(crate::platform::auth::v1::revocation::Subject::TokenId(it)) => to.field::<Plain, _>("tokenId", it)?,
            Some(crate::platform::auth::v1::revocation::Subject::SessionId(it)) => to.field::<Plain, _>("sessionId", it)?,
            Some(crate::platform::auth::v1::revocation::Subject::ApiKeyId(it)) => to.field::<Plain, _>("apiKeyId", it)?,
            Some(crate::platform::auth::v1::revocation::Subject::Principal(it)) => to.field::<Nested, _>("principal", it)?,
            Some(crate::platform::auth::v1::revocation::Subject::Grants(it)) => to.field::<Nested, _>("grants", it)?,
            Some(crate::platform::auth::v1::revocation::Subject::Organization(it)) => to.field::<Nested, _>("organization", it)?,
            Some(crate::platform::auth::v1::revocation::Subject::KeyId(it)) => to.field::<Plain, _>("keyId", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevocationBeat {
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

impl Message for crate::platform::auth::v1::RevocationChanges {
    const FIELDS: &'static [&'static str] = &["revocations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revocations" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.revocations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("revocations", &self.revocations)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevocationSnapshot {
    const FIELDS: &'static [&'static str] = &["revocations", "part", "isLast"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revocations" => Some(0),
            "part" => Some(1),
            "isLast" | "is_last" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.revocations),
            1 => implicit::<Plain, _, _>(from, &mut self.part),
            2 => implicit::<Plain, _, _>(from, &mut self.is_last),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("revocations", &self.revocations)?;
        to.implicit::<Plain, _>("part", &self.part)?;
        to.implicit::<Plain, _>("isLast", &self.is_last)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevokeApiKeyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "apiKeyId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "apiKeyId" | "api_key_id" => Some(1),
            "userId" | "user_id" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.api_key_id),
            2 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("apiKeyId", &self.api_key_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevokeApiKeyResponse {
    const FIELDS: &'static [&'static str] = &["apiKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "apiKey" | "api_key" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.api_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("apiKey", &self.api_key)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevokeInvitationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "invitationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "invitationId" | "invitation_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.invitation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("invitationId", &self.invitation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevokeInvitationResponse {
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

impl Message for crate::platform::auth::v1::RevokePermissionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "subject", "target", "permissions", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "subject" => Some(1),
            "target" => Some(2),
            "permissions" => Some(3),
            "reason" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.subject),
            2 => optional::<Nested, _, _>(from, &mut self.target),
            3 => repeated::<Plain, _, _>(from, &mut self.permissions),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("subject", &self.subject)?;
        to.optional::<Nested, _>("target", &self.target)?;
        to.repeated::<Plain, _>("permissions", &self.permissions)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RevokePermissionResponse {
    const FIELDS: &'static [&'static str] = &["grant", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "grant" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.grant),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("grant", &self.grant)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::Role {
    const FIELDS: &'static [&'static str] = &["name", "description", "permissions", "isBuiltIn", "memberCount", "version", "createdAt", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "permissions" => Some(2),
            "isBuiltIn" | "is_built_in" => Some(3),
            "memberCount" | "member_count" => Some(4),
            "version" => Some(5),
            "createdAt" | "created_at" => Some(6),
            "updatedAt" | "updated_at" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.description),
            2 => repeated::<Nested, _, _>(from, &mut self.permissions),
            3 => implicit::<Plain, _, _>(from, &mut self.is_built_in),
            4 => implicit::<Plain, _, _>(from, &mut self.member_count),
            5 => implicit::<Plain, _, _>(from, &mut self.version),
            6 => optional::<Nested, _, _>(from, &mut self.created_at),
            7 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("permissions", &self.permissions)?;
        to.implicit::<Plain, _>("isBuiltIn", &self.is_built_in)?;
        to.implicit::<Plain, _>("memberCount", &self.member_count)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RolePermission {
    const FIELDS: &'static [&'static str] = &["permission", "scope"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "permission" => Some(0),
            "scope" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.permission),
            1 => implicit::<Open<crate::platform::auth::v1::PermissionScope>, _, _>(from, &mut self.scope),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("permission", &self.permission)?;
        to.implicit::<Open<crate::platform::auth::v1::PermissionScope>, _>("scope", &self.scope)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RotateApiKeyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "apiKeyId", "userId", "overlap"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "apiKeyId" | "api_key_id" => Some(1),
            "userId" | "user_id" => Some(2),
            "overlap" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.api_key_id),
            2 => implicit::<Plain, _, _>(from, &mut self.user_id),
            3 => optional::<Nested, _, _>(from, &mut self.overlap),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("apiKeyId", &self.api_key_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.optional::<Nested, _>("overlap", &self.overlap)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::RotateApiKeyResponse {
    const FIELDS: &'static [&'static str] = &["apiKey", "secret", "previousExpiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "apiKey" | "api_key" => Some(0),
            "secret" => Some(1),
            "previousExpiresAt" | "previous_expires_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.api_key),
            1 => implicit::<Plain, _, _>(from, &mut self.secret),
            2 => optional::<Nested, _, _>(from, &mut self.previous_expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("apiKey", &self.api_key)?;
        to.implicit::<Plain, _>("secret", &self.secret)?;
        to.optional::<Nested, _>("previousExpiresAt", &self.previous_expires_at)?;
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

impl Message for crate::platform::auth::v1::ServiceAccount {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "name", "description", "role", "status", "keyCount", "createdBy", "createdAt", "updatedAt", "lastUsedAt", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "role" => Some(4),
            "status" => Some(5),
            "keyCount" | "key_count" => Some(6),
            "createdBy" | "created_by" => Some(7),
            "createdAt" | "created_at" => Some(8),
            "updatedAt" | "updated_at" => Some(9),
            "lastUsedAt" | "last_used_at" => Some(10),
            "version" => Some(11),
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
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.role),
            5 => implicit::<Open<crate::platform::common::v1::GenericStatus>, _, _>(from, &mut self.status),
            6 => implicit::<Plain, _, _>(from, &mut self.key_count),
            7 => implicit::<Plain, _, _>(from, &mut self.created_by),
            8 => optional::<Nested, _, _>(from, &mut self.created_at),
            9 => optional::<Nested, _, _>(from, &mut self.updated_at),
            10 => optional::<Nested, _, _>(from, &mut self.last_used_at),
            11 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("role", &self.role)?;
        to.implicit::<Open<crate::platform::common::v1::GenericStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("keyCount", &self.key_count)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("lastUsedAt", &self.last_used_at)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ServiceAccountSubject {
    const FIELDS: &'static [&'static str] = &["orgId", "userId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
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

impl Message for crate::platform::auth::v1::SetOrganizationLimitsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "limits", "isPremium"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "limits" => Some(1),
            "isPremium" | "is_premium" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.limits),
            2 => optional::<Plain, _, _>(from, &mut self.is_premium),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        to.optional::<Plain, _>("isPremium", &self.is_premium)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SetOrganizationLimitsResponse {
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

impl Message for crate::platform::auth::v1::StreamAuditLogsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "afterSequence", "stopAtEnd"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "afterSequence" | "after_sequence" => Some(1),
            "stopAtEnd" | "stop_at_end" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.after_sequence),
            2 => implicit::<Plain, _, _>(from, &mut self.stop_at_end),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("afterSequence", &self.after_sequence)?;
        to.implicit::<Plain, _>("stopAtEnd", &self.stop_at_end)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::StreamAuditLogsResponse {
    const FIELDS: &'static [&'static str] = &["events"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "events" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.events),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("events", &self.events)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SuspendOrganizationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::SuspendOrganizationResponse {
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

impl Message for crate::platform::auth::v1::TokenClaims {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "role", "permissions", "expiresAt", "issuedAt", "sessionId", "isOwner", "isPremium", "kind", "tokenId", "audience", "actor", "authenticatedAt", "methods", "isOperator", "apiKeyId", "grantRevision", "isLimited", "entityPermissions"];

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
            "isLimited" | "is_limited" => Some(18),
            "entityPermissions" | "entity_permissions" => Some(19),
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
            18 => implicit::<Plain, _, _>(from, &mut self.is_limited),
            19 => repeated::<Plain, _, _>(from, &mut self.entity_permissions),
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
        to.implicit::<Plain, _>("isLimited", &self.is_limited)?;
        to.repeated::<Plain, _>("entityPermissions", &self.entity_permissions)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::TransferOwnershipRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "newOwnerUserId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "newOwnerUserId" | "new_owner_user_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.new_owner_user_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("newOwnerUserId", &self.new_owner_user_id)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::TransferOwnershipResponse {
    const FIELDS: &'static [&'static str] = &["organization", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "organization" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.organization),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("organization", &self.organization)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
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

impl Message for crate::platform::auth::v1::UpdateGroupRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "groupId", "name", "description", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateGroupResponse {
    const FIELDS: &'static [&'static str] = &["group"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "group" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.group),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("group", &self.group)?;
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

impl Message for crate::platform::auth::v1::UpdateOrganizationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "slug", "timezone", "currency", "enabledModules", "settings", "billingEmail", "labels", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "slug" => Some(2),
            "timezone" => Some(3),
            "currency" => Some(4),
            "enabledModules" | "enabled_modules" => Some(5),
            "settings" => Some(6),
            "billingEmail" | "billing_email" => Some(7),
            "labels" => Some(8),
            "expectedVersion" | "expected_version" => Some(9),
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
            1 => optional::<Plain, _, _>(from, &mut self.name),
            2 => optional::<Plain, _, _>(from, &mut self.slug),
            3 => optional::<Plain, _, _>(from, &mut self.timezone),
            4 => optional::<Plain, _, _>(from, &mut self.currency),
            5 => optional::<Nested, _, _>(from, &mut self.enabled_modules),
            6 => optional::<Nested, _, _>(from, &mut self.settings),
            7 => optional::<Plain, _, _>(from, &mut self.billing_email),
            8 => optional::<Nested, _, _>(from, &mut self.labels),
            9 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("slug", &self.slug)?;
        to.optional::<Plain, _>("timezone", &self.timezone)?;
        to.optional::<Plain, _>("currency", &self.currency)?;
        to.optional::<Nested, _>("enabledModules", &self.enabled_modules)?;
        to.optional::<Nested, _>("settings", &self.settings)?;
        to.optional::<Plain, _>("billingEmail", &self.billing_email)?;
        to.optional::<Nested, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateOrganizationResponse {
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

impl Message for crate::platform::auth::v1::UpdateRoleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "add", "remove", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "add" => Some(3),
            "remove" => Some(4),
            "expectedVersion" | "expected_version" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => optional::<Plain, _, _>(from, &mut self.description),
            3 => repeated::<Nested, _, _>(from, &mut self.add),
            4 => repeated::<Plain, _, _>(from, &mut self.remove),
            5 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("add", &self.add)?;
        to.repeated::<Plain, _>("remove", &self.remove)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateRoleResponse {
    const FIELDS: &'static [&'static str] = &["role", "consistencyToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "role" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.role),
            1 => implicit::<Plain, _, _>(from, &mut self.consistency_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("role", &self.role)?;
        to.implicit::<Plain, _>("consistencyToken", &self.consistency_token)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateServiceAccountRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "userId", "name", "description", "status", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "userId" | "user_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "status" => Some(4),
            "expectedVersion" | "expected_version" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.user_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Open<crate::platform::common::v1::GenericStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Open<crate::platform::common::v1::GenericStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::UpdateServiceAccountResponse {
    const FIELDS: &'static [&'static str] = &["serviceAccount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceAccount" | "service_account" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.service_account),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("serviceAccount", &self.service_account)?;
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

impl Message for crate::platform::auth::v1::ValidateApiKeyRequest {
    const FIELDS: &'static [&'static str] = &["key", "ipAddress"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "ipAddress" | "ip_address" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.ip_address),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("ipAddress", &self.ip_address)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::ValidateApiKeyResponse {
    const FIELDS: &'static [&'static str] = &["valid", "claims", "error", "cacheFor", "allowedNetworks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "claims" => Some(1),
            "error" => Some(2),
            "cacheFor" | "cache_for" => Some(3),
            "allowedNetworks" | "allowed_networks" => Some(4),
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
            4 => repeated::<Plain, _, _>(from, &mut self.allowed_networks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.optional::<Nested, _>("claims", &self.claims)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.optional::<Nested, _>("cacheFor", &self.cache_for)?;
        to.repeated::<Plain, _>("allowedNetworks", &self.allowed_networks)?;
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

impl Message for crate::platform::auth::v1::WatchRevocationsRequest {
    const FIELDS: &'static [&'static str] = &["afterRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "afterRevision" | "after_revision" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.after_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("afterRevision", &self.after_revision)?;
        Ok(())
    }
}

impl Message for crate::platform::auth::v1::WatchRevocationsResponse {
    const FIELDS: &'static [&'static str] = &["revision", "sentAt", "snapshot", "changes", "beat"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            "sentAt" | "sent_at" => Some(1),
            "snapshot" => Some(2),
            "changes" => Some(3),
            "beat" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            1 => optional::<Nested, _, _>(from, &mut self.sent_at),
            2 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::auth::v1::watch_revocations_response::Event::Snapshot),
            3 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::auth::v1::watch_revocations_response::Event::Changes),
            4 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::auth::v1::watch_revocations_response::Event::Beat),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("sentAt", &self.sent_at)?;
        match &self.event {
            Some(crate::platform::auth::v1::watch_revocations_response::Event::Snapshot(it)) => to.field::<Nested, _>("snapshot", it)?,
            Some(crate::platform::auth::v1::watch_revocations_response::Event::Changes(it)) => to.field::<Nested, _>("changes", it)?,
            Some(crate::platform::auth::v1::watch_revocations_response::Event::Beat(it)) => to.field::<Nested, _>("beat", it)?,
            None => {}
        }
        Ok(())
    }
}
