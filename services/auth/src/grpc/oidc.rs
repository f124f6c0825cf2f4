//! `OidcService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::convert::{identity_provider, oidc as convert};
use crate::core::identity_provider::change::change;
use crate::core::oidc;

#[tonic::async_trait]
impl pb::oidc_service_server::OidcService for Handler {
    async fn list_sign_in_methods(
        &self,
        request: Request<pb::ListSignInMethodsRequest>,
    ) -> Result<Response<pb::ListSignInMethodsResponse>, Status> {
        let (_, raw) = self.open(request);
        let methods = self.auth.db.read(convert::methods(raw)).await?;
        Ok(Response::new(convert::listed_methods(methods)))
    }

    async fn start_oidc_sign_in(
        &self,
        request: Request<pb::StartOidcSignInRequest>,
    ) -> Result<Response<pb::StartOidcSignInResponse>, Status> {
        let (context, raw) = self.open(request);
        let started = oidc::start(&self.auth, convert::start(context, raw)).await?;
        Ok(Response::new(convert::started(started)))
    }

    async fn complete_oidc_sign_in(
        &self,
        request: Request<pb::CompleteOidcSignInRequest>,
    ) -> Result<Response<pb::CompleteOidcSignInResponse>, Status> {
        let (context, raw) = self.open(request);
        let complete = convert::complete(context, raw);
        let judged = Box::pin(oidc::complete(&self.auth, complete)).await?;
        Ok(Response::new(convert::completed(&self.auth, judged)?))
    }

    async fn list_identities(
        &self,
        request: Request<pb::ListIdentitiesRequest>,
    ) -> Result<Response<pb::ListIdentitiesResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(convert::list(context, raw)?).await?;
        Ok(Response::new(convert::listed(listed)))
    }

    async fn unlink_identity(
        &self,
        request: Request<pb::UnlinkIdentityRequest>,
    ) -> Result<Response<pb::UnlinkIdentityResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(convert::unlink(context, raw)).await?;
        Ok(Response::new(pb::UnlinkIdentityResponse {}))
    }

    async fn create_identity_provider(
        &self,
        request: Request<pb::CreateIdentityProviderRequest>,
    ) -> Result<Response<pb::CreateIdentityProviderResponse>, Status> {
        let (context, raw) = self.open(request);
        let work = identity_provider::create(context, raw);
        let made = Box::pin(change(&self.auth, work)).await?;
        Ok(Response::new(pb::CreateIdentityProviderResponse { provider: Some(made.into()) }))
    }

    async fn get_identity_provider(
        &self,
        request: Request<pb::GetIdentityProviderRequest>,
    ) -> Result<Response<pb::GetIdentityProviderResponse>, Status> {
        let (context, raw) = self.open(request);
        let found = self.auth.db.read(identity_provider::get(context, raw)).await?;
        Ok(Response::new(pb::GetIdentityProviderResponse { provider: Some(found.into()) }))
    }

    async fn list_identity_providers(
        &self,
        request: Request<pb::ListIdentityProvidersRequest>,
    ) -> Result<Response<pb::ListIdentityProvidersResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(identity_provider::list(context, raw)?).await?;
        Ok(Response::new(identity_provider::listed(listed)))
    }

    async fn update_identity_provider(
        &self,
        request: Request<pb::UpdateIdentityProviderRequest>,
    ) -> Result<Response<pb::UpdateIdentityProviderResponse>, Status> {
        let (context, raw) = self.open(request);
        let work = identity_provider::update(context, raw);
        let changed = Box::pin(change(&self.auth, work)).await?;
        Ok(Response::new(pb::UpdateIdentityProviderResponse { provider: Some(changed.into()) }))
    }

    async fn delete_identity_provider(
        &self,
        request: Request<pb::DeleteIdentityProviderRequest>,
    ) -> Result<Response<pb::DeleteIdentityProviderResponse>, Status> {
        let (context, raw) = self.open(request);
        let revoked = self.auth.db.write(identity_provider::delete(context, raw)).await?;
        let invalidated_count = i32::try_from(revoked).unwrap_or(i32::MAX);
        Ok(Response::new(pb::DeleteIdentityProviderResponse { invalidated_count }))
    }
}
