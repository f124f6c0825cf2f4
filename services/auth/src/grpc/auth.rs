//! `AuthService`.

use metrics::counter;
use platform_proto::platform::auth::v1 as pb;
use rpc::token::{Audience, claims_to_wire};
use tonic::{Request, Response, Status};

use super::{Handler, question};
use crate::Error;
use crate::convert::types::{pagination, time};
use crate::convert::{member, organization, session as convert};
use crate::core::organization::read::Get;
use crate::core::session::manage::Logout;
use crate::core::session::renew::Selected;
use crate::core::sign_in;
use crate::core::verify::verify;
use crate::metrics::REFRESHES;

#[tonic::async_trait]
impl pb::auth_service_server::AuthService for Handler {
    async fn login(
        &self,
        request: Request<pb::LoginRequest>,
    ) -> Result<Response<pb::LoginResponse>, Status> {
        let (context, raw) = self.open(request);
        let judged = sign_in::login(&self.auth, convert::login(context, raw)).await?;
        Ok(Response::new(convert::judged(&self.auth, judged)?))
    }

    async fn complete_mfa(
        &self,
        request: Request<pb::CompleteMfaRequest>,
    ) -> Result<Response<pb::CompleteMfaResponse>, Status> {
        use pb::login_response::Outcome;
        let (context, raw) = self.open(request);
        let answer = convert::complete_mfa(&self.auth, context, raw)?;
        let judged = sign_in::complete_mfa(&self.auth, answer).await?;
        match convert::judged(&self.auth, judged)?.outcome {
            Some(Outcome::SignedIn(signed_in)) => {
                Ok(Response::new(pb::CompleteMfaResponse { signed_in: Some(signed_in) }))
            }
            Some(Outcome::MfaChallenge(_)) | None => {
                Err(Error::internal("a challenge came to another challenge").into())
            }
        }
    }

    async fn logout(
        &self,
        request: Request<pb::LogoutRequest>,
    ) -> Result<Response<pb::LogoutResponse>, Status> {
        let (context, pb::LogoutRequest {}) = self.open(request);
        self.auth.db.write(Logout { context }).await?;
        Ok(Response::new(pb::LogoutResponse {}))
    }

    async fn select_organization(
        &self,
        request: Request<pb::SelectOrganizationRequest>,
    ) -> Result<Response<pb::SelectOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let select = convert::select(&self.auth, context, raw);
        let Selected { principal, organization } = self.auth.db.write(select).await?;
        Ok(Response::new(pb::SelectOrganizationResponse {
            access_token: self.auth.ring.sign(&principal, "", principal.issued_at)?,
            expires_at: time(principal.expires_at),
            organization: Some(organization.into()),
            permissions: principal.permissions.clone(),
            claims: Some(claims_to_wire(&principal, "")),
        }))
    }

    async fn validate_token(
        &self,
        request: Request<pb::ValidateTokenRequest>,
    ) -> Result<Response<pb::ValidateTokenResponse>, Status> {
        let (context, pb::ValidateTokenRequest { token, audience }) = self.open(request);
        let audience = match audience.as_str() {
            "" => Audience::Unchecked,
            service => Audience::Service(service),
        };
        let verified = verify(&self.auth, &context, &token, audience).await;
        Ok(Response::new(convert::validated(verified, &context)?))
    }

    async fn refresh_access_token(
        &self,
        request: Request<pb::RefreshAccessTokenRequest>,
    ) -> Result<Response<pb::RefreshAccessTokenResponse>, Status> {
        let (context, raw) = self.open(request);
        let renew = convert::renew(&self.auth, context, raw)?;
        let renewed = self.auth.db.write(renew).await?;
        let outcome = match &renewed {
            Ok(renewed) if renewed.repeated => "repeated",
            Ok(_) => "rotated",
            Err(_) => "reused",
        };
        counter!(REFRESHES, "outcome" => outcome).increment(1);
        Ok(Response::new(convert::renewed(&self.auth, renewed?)?))
    }

    async fn get_user(
        &self,
        request: Request<pb::GetUserRequest>,
    ) -> Result<Response<pb::GetUserResponse>, Status> {
        let (context, raw) = self.open(request);
        let view = self.auth.db.read(convert::get_user(context, raw)).await?;
        Ok(Response::new(pb::GetUserResponse { user: Some(view.into()) }))
    }

    async fn get_user_by_email(
        &self,
        request: Request<pb::GetUserByEmailRequest>,
    ) -> Result<Response<pb::GetUserByEmailResponse>, Status> {
        let (context, raw) = self.open(request);
        let view = self.auth.db.read(convert::get_user_by_email(context, raw)).await?;
        Ok(Response::new(pb::GetUserByEmailResponse { user: Some(view.into()) }))
    }

    async fn check_permission(
        &self,
        request: Request<pb::CheckPermissionRequest>,
    ) -> Result<Response<pb::CheckPermissionResponse>, Status> {
        let (context, raw) = self.open(request);
        Ok(Response::new(question::check(&self.auth.snapshots, &context, raw).await?))
    }

    async fn batch_check_permissions(
        &self,
        request: Request<pb::BatchCheckPermissionsRequest>,
    ) -> Result<Response<pb::BatchCheckPermissionsResponse>, Status> {
        let (context, raw) = self.open(request);
        Ok(Response::new(question::batch_check(&self.auth.snapshots, &context, raw).await?))
    }

    async fn get_user_permissions(
        &self,
        request: Request<pb::GetUserPermissionsRequest>,
    ) -> Result<Response<pb::GetUserPermissionsResponse>, Status> {
        let (context, raw) = self.open(request);
        Ok(Response::new(question::user_permissions(&self.auth, &context, raw).await?))
    }

    async fn get_organization(
        &self,
        request: Request<pb::GetOrganizationRequest>,
    ) -> Result<Response<pb::GetOrganizationResponse>, Status> {
        let (context, pb::GetOrganizationRequest { org_id: _ }) = self.open(request);
        let shows_billing = organization::shows_billing(&context);
        let found = self.auth.db.read(Get { org_id: context.org_id }).await?;
        let organization = Some(organization::to_wire(found, shows_billing));
        Ok(Response::new(pb::GetOrganizationResponse { organization }))
    }

    async fn get_organization_members(
        &self,
        request: Request<pb::GetOrganizationMembersRequest>,
    ) -> Result<Response<pb::GetOrganizationMembersResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(member::list(&context, raw)?).await?;
        let pagination = pagination(&listed);
        let members = listed.rows.into_iter().map(member::to_wire).collect();
        Ok(Response::new(pb::GetOrganizationMembersResponse { members, pagination }))
    }

    async fn list_sessions(
        &self,
        request: Request<pb::ListSessionsRequest>,
    ) -> Result<Response<pb::ListSessionsResponse>, Status> {
        let (context, raw) = self.open(request);
        let current = context.session_id().to_owned();
        let listed = self.auth.db.read(convert::list_sessions(context, raw)?).await?;
        Ok(Response::new(convert::sessions(listed, &current)))
    }

    async fn invalidate_session(
        &self,
        request: Request<pb::InvalidateSessionRequest>,
    ) -> Result<Response<pb::InvalidateSessionResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(convert::invalidate(context, raw)).await?;
        Ok(Response::new(pb::InvalidateSessionResponse {}))
    }

    async fn invalidate_all_sessions(
        &self,
        request: Request<pb::InvalidateAllSessionsRequest>,
    ) -> Result<Response<pb::InvalidateAllSessionsResponse>, Status> {
        let (context, raw) = self.open(request);
        let count = self.auth.db.write(convert::invalidate_all(context, raw)).await?;
        let invalidated_count = i32::try_from(count).unwrap_or(i32::MAX);
        Ok(Response::new(pb::InvalidateAllSessionsResponse { invalidated_count }))
    }
}
