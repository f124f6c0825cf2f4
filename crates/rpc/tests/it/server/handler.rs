//! Services that do what a request tells them to.

use std::sync::Arc;

use futures_util::{StreamExt, stream};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::{AuditService, AuditServiceServer};
use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
use platform_proto::platform::auth::v1::credential_service_server::{
    CredentialService, CredentialServiceServer,
};
use platform_proto::platform::auth::v1::user_admin_service_server::{
    UserAdminService, UserAdminServiceServer,
};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_change_service_server::{
    ConfigChangeService, ConfigChangeServiceServer,
};
use platform_proto::platform::config::v1::config_service_server::{
    ConfigService, ConfigServiceServer,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::bronze_service_server::{
    BronzeService, BronzeServiceServer,
};
use rpc::{Call, Routes};
use tokio::sync::Semaphore;
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status, Streaming};

use super::foreign::{self, Foreign};

/// Does what the id of the pipeline says.
#[derive(Clone)]
pub(super) struct Handler {
    /// Calls of the pipeline `wait` wait for a permit.
    pub(super) permits: Arc<Semaphore>,
    /// Calls of it that have begun.
    pub(super) begun: Arc<Semaphore>,
}

impl Default for Handler {
    fn default() -> Self {
        Self { permits: Arc::new(Semaphore::new(0)), begun: Arc::new(Semaphore::new(0)) }
    }
}

impl Handler {
    pub(super) fn routes(&self) -> Routes {
        Routes::new()
            .add(ConfigServiceServer::new(self.clone()))
            .add(ConfigChangeServiceServer::new(self.clone()))
            .add(CredentialServiceServer::new(self.clone()))
            .add(UserAdminServiceServer::new(self.clone()))
            .add(AuditServiceServer::new(self.clone()))
            .add(AuthServiceServer::new(self.clone()))
            .add(BronzeServiceServer::new(self.clone()))
            .add_foreign(Foreign, &foreign::METHODS)
    }
}

#[tonic::async_trait]
impl ConfigService for Handler {
    async fn get_pipeline(
        &self,
        request: Request<config::GetPipelineRequest>,
    ) -> Result<Response<config::GetPipelineResponse>, Status> {
        let call = Call::of(&request);
        let id = request.into_inner().id;
        let mut name = call.request_id.clone();
        match id.as_str() {
            "panic" => panic!("the handler is clumsy"),
            "hang" => std::future::pending().await,
            "bare" => return Err(Status::internal("sector 7 is broken")),
            "lost" => return Err(Status::not_found("it is not here")),
            "large" => name = "x".repeat(2 << 20),
            "scope" => name = rpc::current().unwrap().request_id.clone(),
            "wait" => {
                self.begun.add_permits(1);
                self.permits.acquire().await.unwrap().forget();
            }
            _ => {}
        }
        let pipeline = config::Pipeline {
            id,
            name,
            org_id: call.org_id,
            created_by: call.user_id(),
            ..Default::default()
        };
        Ok(Response::new(config::GetPipelineResponse { pipeline: Some(pipeline) }))
    }

    async fn delete_pipeline(
        &self,
        request: Request<config::DeletePipelineRequest>,
    ) -> Result<Response<config::DeletePipelineResponse>, Status> {
        if request.get_ref().id == "hang" {
            std::future::pending::<()>().await;
        }
        Ok(Response::new(Default::default()))
    }

    async fn create_pipeline(
        &self,
        _: Request<config::CreatePipelineRequest>,
    ) -> Result<Response<config::CreatePipelineResponse>, Status> {
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl ConfigChangeService for Handler {
    /// Sends one message; then it is silent, or panics if asked for what comes after revision 1.
    async fn watch_config(
        &self,
        request: Request<config::WatchConfigRequest>,
    ) -> Result<Response<BoxStream<config::WatchConfigResponse>>, Status> {
        let org_id = Call::of(&request).org_id;
        let after = request.into_inner().after_revision.unwrap_or(0);
        let first = config::WatchConfigResponse { revision: 1, org_id, ..Default::default() };
        let rest = stream::once(async move {
            if after == 1 {
                // What was sent before leaves first.
                tokio::task::yield_now().await;
                panic!("the stream is clumsy");
            }
            std::future::pending().await
        });
        if after == 2 {
            // It has always something to say.
            return Ok(Response::new(Box::pin(stream::repeat(first).map(Ok))));
        }
        Ok(Response::new(Box::pin(stream::iter([Ok(first)]).chain(rest))))
    }
}

#[tonic::async_trait]
impl CredentialService for Handler {
    async fn list_api_keys(
        &self,
        _: Request<auth::ListApiKeysRequest>,
    ) -> Result<Response<auth::ListApiKeysResponse>, Status> {
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl UserAdminService for Handler {
    async fn list_users(
        &self,
        _: Request<auth::ListUsersRequest>,
    ) -> Result<Response<auth::ListUsersResponse>, Status> {
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl AuditService for Handler {
    async fn record_audit_events(
        &self,
        _: Request<auth::RecordAuditEventsRequest>,
    ) -> Result<Response<auth::RecordAuditEventsResponse>, Status> {
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl AuthService for Handler {
    async fn logout(
        &self,
        _: Request<auth::LogoutRequest>,
    ) -> Result<Response<auth::LogoutResponse>, Status> {
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl BronzeService for Handler {
    /// Counts the messages; the answer has the count as the batch's records.
    async fn ingest_batch(
        &self,
        request: Request<Streaming<data::IngestBatchRequest>>,
    ) -> Result<Response<data::IngestBatchResponse>, Status> {
        let mut messages = request.into_inner();
        let mut count = 0;
        while messages.message().await?.is_some() {
            count += 1;
            self.begun.add_permits(1);
        }
        let batch = data::BronzeBatch { input_records: count, ..Default::default() };
        Ok(Response::new(data::IngestBatchResponse { batch: Some(batch), duplicate: false }))
    }
}
