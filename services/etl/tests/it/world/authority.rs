//! What auth keeps and tells.

use async_trait::async_trait;
use base::{Clock as _, SystemClock};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::AuditService;
use platform_proto::platform::auth::v1::auth_service_server::AuthService;
use platform_proto::platform::auth::v1::permission_service_server::PermissionService;
use platform_proto::platform::auth::v1::token_service_server::TokenService;
use rpc::wire::timestamp_to_wire;
use tonic::{Request, Response, Status};

use super::{Answer, Shared};

#[async_trait]
impl AuditService for Shared {
    async fn record_audit_events(
        &self,
        request: Request<auth::RecordAuditEventsRequest>,
    ) -> Answer<auth::RecordAuditEventsResponse> {
        self.0.with(|it| it.audit.extend(request.into_inner().events));
        Ok(Response::new(auth::RecordAuditEventsResponse::default()))
    }
}

#[async_trait]
impl AuthService for Shared {
    async fn get_organization(
        &self,
        request: Request<auth::GetOrganizationRequest>,
    ) -> Answer<auth::GetOrganizationResponse> {
        let organization = auth::Organization {
            id: request.into_inner().org_id,
            timezone: "Asia/Kolkata".to_owned(),
            ..Default::default()
        };
        Ok(Response::new(auth::GetOrganizationResponse { organization: Some(organization) }))
    }
}

#[async_trait]
impl PermissionService for Shared {
    async fn list_objects(
        &self,
        request: Request<auth::ListObjectsRequest>,
    ) -> Answer<auth::ListObjectsResponse> {
        let entity_type = request.into_inner().entity_type;
        assert!(["execution", "pipeline"].contains(&entity_type.as_str()), "{entity_type}");
        let entity_ids = self.0.with(|it| it.hidden.clone());
        let all = true;
        Ok(Response::new(auth::ListObjectsResponse { all, entity_ids, ..Default::default() }))
    }

    async fn put_entities(
        &self,
        request: Request<auth::PutEntitiesRequest>,
    ) -> Answer<auth::PutEntitiesResponse> {
        for entity in request.into_inner().entities {
            let (entity, parent) =
                (entity.entity.unwrap_or_default(), entity.parent.unwrap_or_default());
            assert_eq!(entity.entity_type, "execution");
            assert_eq!(parent.entity_type, "pipeline");
            self.0.with(|it| it.entities.insert(entity.entity_id, parent.entity_id));
        }
        Ok(Response::new(auth::PutEntitiesResponse::default()))
    }

    async fn remove_entities(
        &self,
        request: Request<auth::RemoveEntitiesRequest>,
    ) -> Answer<auth::RemoveEntitiesResponse> {
        for target in request.into_inner().entities {
            self.0.with(|it| it.entities.remove(&target.entity_id));
        }
        Ok(Response::new(auth::RemoveEntitiesResponse::default()))
    }
}

#[async_trait]
impl TokenService for Shared {
    async fn exchange_token(
        &self,
        request: Request<auth::ExchangeTokenRequest>,
    ) -> Answer<auth::ExchangeTokenResponse> {
        let subject = request.into_inner().subject;
        let Some(auth::exchange_token_request::Subject::ServiceAccount(it)) = subject else {
            return Err(Status::invalid_argument("no service account"));
        };
        let access_token = format!("account-{}@{}", it.user_id, it.org_id);
        let end = SystemClock.now() + std::time::Duration::from_secs(300);
        let expires_at = Some(timestamp_to_wire(end));
        Ok(Response::new(auth::ExchangeTokenResponse {
            access_token,
            expires_at,
            ..Default::default()
        }))
    }
}
