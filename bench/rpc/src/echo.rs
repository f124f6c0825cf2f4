//! The handler that both servers have: it says the role's name again.

use platform_proto::platform::auth::v1::role_service_server::RoleService;
use platform_proto::platform::auth::v1::{GetRoleRequest, GetRoleResponse, Role};
use tonic::{Request, Response, Status};

/// Answers `GetRole` from its request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Echo;

#[tonic::async_trait]
impl RoleService for Echo {
    async fn get_role(
        &self,
        request: Request<GetRoleRequest>,
    ) -> Result<Response<GetRoleResponse>, Status> {
        let role = Role { name: request.into_inner().name, ..Role::default() };
        Ok(Response::new(GetRoleResponse { role: Some(role) }))
    }
}
