//! `PermissionService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::{Handler, question};
use crate::convert::{entity, grant};

#[tonic::async_trait]
impl pb::permission_service_server::PermissionService for Handler {
    async fn grant_permission(
        &self,
        request: Request<pb::GrantPermissionRequest>,
    ) -> Result<Response<pb::GrantPermissionResponse>, Status> {
        let (context, raw) = self.open(request);
        let change = grant::grant(context, raw)?;
        let (found, consistency_token) = self.auth.db.write(change).await?;
        let grant = found.map(grant::to_wire);
        Ok(Response::new(pb::GrantPermissionResponse { grant, consistency_token }))
    }

    async fn revoke_permission(
        &self,
        request: Request<pb::RevokePermissionRequest>,
    ) -> Result<Response<pb::RevokePermissionResponse>, Status> {
        let (context, raw) = self.open(request);
        let change = grant::revoke(context, raw)?;
        let (found, consistency_token) = self.auth.db.write(change).await?;
        let grant = found.map(grant::to_wire);
        Ok(Response::new(pb::RevokePermissionResponse { grant, consistency_token }))
    }

    async fn deny_permission(
        &self,
        request: Request<pb::DenyPermissionRequest>,
    ) -> Result<Response<pb::DenyPermissionResponse>, Status> {
        let (context, raw) = self.open(request);
        let change = grant::deny(context, raw)?;
        let (found, consistency_token) = self.auth.db.write(change).await?;
        let grant = found.map(grant::to_wire);
        Ok(Response::new(pb::DenyPermissionResponse { grant, consistency_token }))
    }

    async fn list_grants(
        &self,
        request: Request<pb::ListGrantsRequest>,
    ) -> Result<Response<pb::ListGrantsResponse>, Status> {
        let (context, raw) = self.open(request);
        let found = self.auth.db.read(grant::list(context, raw)?).await?;
        Ok(Response::new(grant::list_to_wire(found)))
    }

    async fn explain_permission(
        &self,
        request: Request<pb::ExplainPermissionRequest>,
    ) -> Result<Response<pb::ExplainPermissionResponse>, Status> {
        let (context, raw) = self.open(request);
        Ok(Response::new(question::explain_permission(&self.auth.snapshots, &context, raw).await?))
    }

    async fn list_objects(
        &self,
        request: Request<pb::ListObjectsRequest>,
    ) -> Result<Response<pb::ListObjectsResponse>, Status> {
        let (context, raw) = self.open(request);
        Ok(Response::new(question::list_objects(&self.auth.snapshots, &context, raw).await?))
    }

    async fn list_subjects(
        &self,
        request: Request<pb::ListSubjectsRequest>,
    ) -> Result<Response<pb::ListSubjectsResponse>, Status> {
        let (context, raw) = self.open(request);
        Ok(Response::new(question::list_subjects(&self.auth.snapshots, &context, raw).await?))
    }

    async fn put_entities(
        &self,
        request: Request<pb::PutEntitiesRequest>,
    ) -> Result<Response<pb::PutEntitiesResponse>, Status> {
        let (context, raw) = self.open(request);
        let told = self.auth.db.write(entity::put(context, raw)?).await?;
        Ok(Response::new(entity::told_to_wire(told)))
    }

    async fn remove_entities(
        &self,
        request: Request<pb::RemoveEntitiesRequest>,
    ) -> Result<Response<pb::RemoveEntitiesResponse>, Status> {
        let (context, raw) = self.open(request);
        let gone = self.auth.db.write(entity::remove(context, raw)?).await?;
        Ok(Response::new(entity::gone_to_wire(gone)))
    }
}
