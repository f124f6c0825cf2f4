//! `RoleService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::{Handler, question};
use crate::convert::types::pagination;
use crate::convert::{group, member, role};
use crate::core::role::read::catalog;

const GROUP_READ: &str = "platform.group.read";

#[tonic::async_trait]
impl pb::role_service_server::RoleService for Handler {
    async fn create_role(
        &self,
        request: Request<pb::CreateRoleRequest>,
    ) -> Result<Response<pb::CreateRoleResponse>, Status> {
        let (context, raw) = self.open(request);
        let role = self.auth.db.write(role::create(context, raw)).await?;
        Ok(Response::new(pb::CreateRoleResponse { role: Some(role::to_wire(role)) }))
    }

    async fn get_role(
        &self,
        request: Request<pb::GetRoleRequest>,
    ) -> Result<Response<pb::GetRoleResponse>, Status> {
        let (context, raw) = self.open(request);
        let role = self.auth.db.read(role::get(&context, raw)).await?;
        Ok(Response::new(pb::GetRoleResponse { role: Some(role::to_wire(role)) }))
    }

    async fn list_roles(
        &self,
        request: Request<pb::ListRolesRequest>,
    ) -> Result<Response<pb::ListRolesResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(role::list(&context, raw)?).await?;
        let pagination = pagination(&listed);
        let roles = listed.rows.into_iter().map(role::to_wire).collect();
        Ok(Response::new(pb::ListRolesResponse { roles, pagination }))
    }

    async fn update_role(
        &self,
        request: Request<pb::UpdateRoleRequest>,
    ) -> Result<Response<pb::UpdateRoleResponse>, Status> {
        let (context, raw) = self.open(request);
        let (role, consistency_token) = self.auth.db.write(role::update(context, raw)).await?;
        let role = Some(role::to_wire(role));
        Ok(Response::new(pb::UpdateRoleResponse { role, consistency_token }))
    }

    async fn delete_role(
        &self,
        request: Request<pb::DeleteRoleRequest>,
    ) -> Result<Response<pb::DeleteRoleResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(role::delete(context, raw)).await?;
        Ok(Response::new(pb::DeleteRoleResponse {}))
    }

    async fn list_permissions(
        &self,
        request: Request<pb::ListPermissionsRequest>,
    ) -> Result<Response<pb::ListPermissionsResponse>, Status> {
        let listed = catalog(role::catalog_page(request.into_inner())?);
        let pagination = pagination(&listed);
        let permissions = listed.rows.into_iter().map(role::info_to_wire).collect();
        Ok(Response::new(pb::ListPermissionsResponse { permissions, pagination }))
    }

    async fn create_group(
        &self,
        request: Request<pb::CreateGroupRequest>,
    ) -> Result<Response<pb::CreateGroupResponse>, Status> {
        let (context, raw) = self.open(request);
        let group = self.auth.db.write(group::create(context, raw)).await?;
        Ok(Response::new(pb::CreateGroupResponse { group: Some(group::to_wire(group)) }))
    }

    async fn update_group(
        &self,
        request: Request<pb::UpdateGroupRequest>,
    ) -> Result<Response<pb::UpdateGroupResponse>, Status> {
        let (context, raw) = self.open(request);
        let group = self.auth.db.write(group::update(context, raw)).await?;
        Ok(Response::new(pb::UpdateGroupResponse { group: Some(group::to_wire(group)) }))
    }

    async fn list_groups(
        &self,
        request: Request<pb::ListGroupsRequest>,
    ) -> Result<Response<pb::ListGroupsResponse>, Status> {
        let (context, raw) = self.open(request);
        let visible = question::visible(&self.auth.snapshots, &context, GROUP_READ).await?;
        let listed = self.auth.db.read(group::list(&context, raw, visible)?).await?;
        let pagination = pagination(&listed);
        let groups = listed.rows.into_iter().map(group::to_wire).collect();
        Ok(Response::new(pb::ListGroupsResponse { groups, pagination }))
    }

    async fn delete_group(
        &self,
        request: Request<pb::DeleteGroupRequest>,
    ) -> Result<Response<pb::DeleteGroupResponse>, Status> {
        let (context, raw) = self.open(request);
        let consistency_token = self.auth.db.write(group::delete(context, raw)).await?;
        Ok(Response::new(pb::DeleteGroupResponse { consistency_token }))
    }

    async fn change_group_members(
        &self,
        request: Request<pb::ChangeGroupMembersRequest>,
    ) -> Result<Response<pb::ChangeGroupMembersResponse>, Status> {
        let (context, raw) = self.open(request);
        let change = group::change_members(context, raw);
        let (group, consistency_token) = self.auth.db.write(change).await?;
        let group = Some(group::to_wire(group));
        Ok(Response::new(pb::ChangeGroupMembersResponse { group, consistency_token }))
    }

    async fn list_group_members(
        &self,
        request: Request<pb::ListGroupMembersRequest>,
    ) -> Result<Response<pb::ListGroupMembersResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(group::list_members(&context, raw)?).await?;
        let pagination = pagination(&listed);
        let members = listed.rows.into_iter().map(member::to_wire).collect();
        Ok(Response::new(pb::ListGroupMembersResponse { members, pagination }))
    }
}
