//! `CredentialService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::convert::{api_key, service_account};
use crate::core::api_key::check::check;

#[tonic::async_trait]
impl pb::credential_service_server::CredentialService for Handler {
    async fn create_api_key(
        &self,
        request: Request<pb::CreateApiKeyRequest>,
    ) -> Result<Response<pb::CreateApiKeyResponse>, Status> {
        let (context, raw) = self.open(request);
        let environment = self.auth.options.api_keys.environment.clone();
        let work = api_key::create(context, environment, raw);
        let (key, secret) = self.auth.db.write(work).await?;
        let (api_key, secret) = (Some(key.into()), secret.reveal());
        Ok(Response::new(pb::CreateApiKeyResponse { api_key, secret }))
    }

    async fn list_api_keys(
        &self,
        request: Request<pb::ListApiKeysRequest>,
    ) -> Result<Response<pb::ListApiKeysResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(api_key::list(context, raw)?).await?;
        Ok(Response::new(api_key::listed(listed)))
    }

    async fn revoke_api_key(
        &self,
        request: Request<pb::RevokeApiKeyRequest>,
    ) -> Result<Response<pb::RevokeApiKeyResponse>, Status> {
        let (context, raw) = self.open(request);
        let key = self.auth.db.write(api_key::revoke(context, raw)).await?;
        Ok(Response::new(pb::RevokeApiKeyResponse { api_key: Some(key.into()) }))
    }

    async fn rotate_api_key(
        &self,
        request: Request<pb::RotateApiKeyRequest>,
    ) -> Result<Response<pb::RotateApiKeyResponse>, Status> {
        let (context, raw) = self.open(request);
        let rotated = self.auth.db.write(api_key::rotate(context, raw)).await?;
        Ok(Response::new(api_key::rotated(rotated)))
    }

    async fn validate_api_key(
        &self,
        request: Request<pb::ValidateApiKeyRequest>,
    ) -> Result<Response<pb::ValidateApiKeyResponse>, Status> {
        let (context, pb::ValidateApiKeyRequest { key, ip_address }) = self.open(request);
        let from = api_key::from_address(&ip_address);
        let checked = check(&self.auth, &key, from, context.now).await;
        Ok(Response::new(api_key::validated(checked, &context.request_id, context.now)?))
    }

    async fn create_service_account(
        &self,
        request: Request<pb::CreateServiceAccountRequest>,
    ) -> Result<Response<pb::CreateServiceAccountResponse>, Status> {
        let (context, raw) = self.open(request);
        let work = service_account::create(context, raw);
        let (made, consistency_token) = self.auth.db.write(work).await?;
        let service_account = Some(made.into());
        Ok(Response::new(pb::CreateServiceAccountResponse { service_account, consistency_token }))
    }

    async fn get_service_account(
        &self,
        request: Request<pb::GetServiceAccountRequest>,
    ) -> Result<Response<pb::GetServiceAccountResponse>, Status> {
        let (context, raw) = self.open(request);
        let found = self.auth.db.read(service_account::get(context, raw)).await?;
        let service_account = Some(found.into());
        Ok(Response::new(pb::GetServiceAccountResponse { service_account }))
    }

    async fn list_service_accounts(
        &self,
        request: Request<pb::ListServiceAccountsRequest>,
    ) -> Result<Response<pb::ListServiceAccountsResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(service_account::list(context, raw)?).await?;
        Ok(Response::new(service_account::listed(listed)))
    }

    async fn update_service_account(
        &self,
        request: Request<pb::UpdateServiceAccountRequest>,
    ) -> Result<Response<pb::UpdateServiceAccountResponse>, Status> {
        let (context, raw) = self.open(request);
        let changed = self.auth.db.write(service_account::update(context, raw)).await?;
        let service_account = Some(changed.into());
        Ok(Response::new(pb::UpdateServiceAccountResponse { service_account }))
    }

    async fn delete_service_account(
        &self,
        request: Request<pb::DeleteServiceAccountRequest>,
    ) -> Result<Response<pb::DeleteServiceAccountResponse>, Status> {
        let (context, raw) = self.open(request);
        let (revoked, consistency_token) =
            self.auth.db.write(service_account::delete(context, raw)).await?;
        let revoked_key_count = i32::try_from(revoked).unwrap_or(i32::MAX);
        Ok(Response::new(pb::DeleteServiceAccountResponse { revoked_key_count, consistency_token }))
    }
}
