//! `UserAdminService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::convert::user_admin as convert;

#[tonic::async_trait]
impl pb::user_admin_service_server::UserAdminService for Handler {
    async fn list_users(
        &self,
        request: Request<pb::ListUsersRequest>,
    ) -> Result<Response<pb::ListUsersResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(convert::list(context, raw)?).await?;
        Ok(Response::new(convert::listed(listed)))
    }

    async fn create_user(
        &self,
        request: Request<pb::CreateUserRequest>,
    ) -> Result<Response<pb::CreateUserResponse>, Status> {
        let (context, raw) = self.open(request);
        let view = self.auth.db.write(convert::create(&self.auth, context, raw)).await?;
        Ok(Response::new(pb::CreateUserResponse { user: Some(view.into()) }))
    }

    async fn set_user_status(
        &self,
        request: Request<pb::SetUserStatusRequest>,
    ) -> Result<Response<pb::SetUserStatusResponse>, Status> {
        let (context, raw) = self.open(request);
        let view = self.auth.db.write(convert::set_status(context, raw)).await?;
        Ok(Response::new(pb::SetUserStatusResponse { user: Some(view.into()) }))
    }

    async fn unlock_user(
        &self,
        request: Request<pb::UnlockUserRequest>,
    ) -> Result<Response<pb::UnlockUserResponse>, Status> {
        let (context, raw) = self.open(request);
        let view = self.auth.db.write(convert::unlock(context, raw)).await?;
        Ok(Response::new(pb::UnlockUserResponse { user: Some(view.into()) }))
    }

    async fn reset_user_mfa(
        &self,
        request: Request<pb::ResetUserMfaRequest>,
    ) -> Result<Response<pb::ResetUserMfaResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(convert::reset_mfa(context, raw)).await?;
        Ok(Response::new(pb::ResetUserMfaResponse {}))
    }

    async fn set_operator(
        &self,
        request: Request<pb::SetOperatorRequest>,
    ) -> Result<Response<pb::SetOperatorResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(convert::set_operator(&self.auth, context, raw)).await?;
        Ok(Response::new(pb::SetOperatorResponse {}))
    }
}
