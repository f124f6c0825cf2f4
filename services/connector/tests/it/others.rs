//! Stand-ins for auth, config, bronze and a broker, as far as connector asks or tells them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::{AuditService, AuditServiceServer};
use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
use platform_proto::platform::auth::v1::exchange_token_request::Subject;
use platform_proto::platform::auth::v1::permission_service_server::{
    PermissionService, PermissionServiceServer,
};
use platform_proto::platform::auth::v1::token_service_server::{TokenService, TokenServiceServer};
use platform_proto::platform::common::v1::PaginationResponse;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_server::{
    ConfigService, ConfigServiceServer,
};
use platform_proto::platform::config::v1::dataset_service_server::{
    DatasetService, DatasetServiceServer,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::bronze_service_server::{
    BronzeService, BronzeServiceServer,
};
use platform_proto::rustmq::client::v1 as mq;
use platform_proto::rustmq::client::v1::consumer_service_server::{
    ConsumerService, ConsumerServiceServer,
};
use platform_proto::rustmq::client::v1::metadata_service_server::{
    MetadataService, MetadataServiceServer,
};
use rpc::{Call, Routes, Server};
use runtime::Host;
use tonic::{Request, Response, Status, Streaming};

use crate::broker::Broker;
use crate::bronze::Bronze;
use crate::fixture::{Fake, Nobody, ORG};

/// A data set whose rows have no key; those of `orders` have one.
pub(crate) const KEYLESS: &str = "visits";

/// Auth and config, as far as connector asks or tells them.
#[derive(Default)]
pub(crate) struct Others {
    pub(crate) events: Mutex<Vec<auth::AuditEvent>>,
    /// Ids of what members may not see.
    pub(crate) hidden: Mutex<Vec<String>>,
    /// Id, name and creator, while they are known.
    pub(crate) entities: Mutex<BTreeMap<String, (String, i64)>>,
    /// Connector and name of pipelines.
    pub(crate) pipelines: Mutex<Vec<(String, String)>>,
    /// So many tokens more are not given: auth is away.
    pub(crate) tokens_away: Mutex<usize>,
    pub(crate) bronze: Bronze,
    pub(crate) broker: Broker,
}

struct Shared(Arc<Others>);

impl Others {
    pub(crate) async fn serve(beside: &Host) -> Arc<Self> {
        let mut host = Host::new("others");
        host.network = beside.network.clone();
        host.tasks = beside.tasks.clone();
        let others = Arc::new(Self::default());
        let shared = || Shared(Arc::clone(&others));
        let routes = Routes::new()
            .add(rpc::service!(AuditServiceServer::new(shared())))
            .add(rpc::service!(ConfigServiceServer::new(shared())))
            .add(rpc::service!(DatasetServiceServer::new(shared())))
            .add(rpc::service!(PermissionServiceServer::new(shared())))
            .add(rpc::service!(TokenServiceServer::new(shared())))
            .add(rpc::service!(BronzeServiceServer::new(shared())))
            .add(rpc::service!(AuthServiceServer::new(shared())))
            .add(rpc::service!(MetadataServiceServer::new(shared())))
            .add(rpc::service!(ConsumerServiceServer::new(shared())));
        let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
        let server = Server::bind(&host, &ports).await.unwrap();
        server.serve(routes, Arc::new(Fake), Arc::new(Nobody)).unwrap();
        host.health.start();
        others
    }
}

#[async_trait]
impl AuditService for Shared {
    async fn record_audit_events(
        &self,
        request: Request<auth::RecordAuditEventsRequest>,
    ) -> Result<Response<auth::RecordAuditEventsResponse>, Status> {
        self.0.events.lock().unwrap().extend(request.into_inner().events);
        Ok(Response::new(auth::RecordAuditEventsResponse::default()))
    }
}

#[async_trait]
impl ConfigService for Shared {
    async fn list_pipelines(
        &self,
        request: Request<config::ListPipelinesRequest>,
    ) -> Result<Response<config::ListPipelinesResponse>, Status> {
        let request = request.into_inner();
        assert_eq!(request.org_id, ORG);
        let all = self.0.pipelines.lock().unwrap();
        let found = all.iter().filter(|(connector, _)| *connector == request.connector_id);
        let pipeline =
            |name: &String| config::Pipeline { name: name.clone(), ..Default::default() };
        let pipelines: Vec<config::Pipeline> = found.map(|(_, name)| pipeline(name)).collect();
        let total = pipelines.len().try_into().unwrap();
        let pagination = Some(PaginationResponse { total, ..Default::default() });
        Ok(Response::new(config::ListPipelinesResponse { pipelines, pagination }))
    }
}

#[async_trait]
impl DatasetService for Shared {
    async fn get_dataset(
        &self,
        request: Request<config::GetDatasetRequest>,
    ) -> Result<Response<config::GetDatasetResponse>, Status> {
        let request = request.into_inner();
        assert_eq!(request.org_id, ORG);
        let primary_key = match request.name.as_str() {
            "orders" => vec!["id".to_owned()],
            KEYLESS => Vec::new(),
            _ => return Err(Status::not_found("no data set")),
        };
        let silver = Some(config::SilverDefinition { primary_key, ..Default::default() });
        let definition = Some(config::DatasetDefinition { silver, ..Default::default() });
        let dataset = Some(config::Dataset { definition, ..Default::default() });
        Ok(Response::new(config::GetDatasetResponse { dataset, ..Default::default() }))
    }
}

#[async_trait]
impl AuthService for Shared {
    async fn get_organization(
        &self,
        request: Request<auth::GetOrganizationRequest>,
    ) -> Result<Response<auth::GetOrganizationResponse>, Status> {
        if request.into_inner().org_id == 99 {
            return Err(Status::not_found("no organisation"));
        }
        Ok(Response::new(auth::GetOrganizationResponse::default()))
    }
}

#[async_trait]
impl MetadataService for Shared {
    async fn get_topic_metadata(
        &self,
        request: Request<mq::GetTopicMetadataRequest>,
    ) -> Result<Response<mq::GetTopicMetadataResponse>, Status> {
        let topics = self.0.broker.metadata(&request.into_inner());
        Ok(Response::new(mq::GetTopicMetadataResponse { topics, ..Default::default() }))
    }
}

#[async_trait]
impl ConsumerService for Shared {
    async fn list_offsets(
        &self,
        request: Request<mq::ListOffsetsRequest>,
    ) -> Result<Response<mq::ListOffsetsResponse>, Status> {
        let results = self.0.broker.offsets(&request.into_inner());
        Ok(Response::new(mq::ListOffsetsResponse { results }))
    }

    async fn fetch(
        &self,
        request: Request<mq::FetchRequest>,
    ) -> Result<Response<mq::FetchResponse>, Status> {
        Ok(Response::new(self.0.broker.fetch(&request.into_inner())))
    }
}

#[async_trait]
impl TokenService for Shared {
    async fn exchange_token(
        &self,
        request: Request<auth::ExchangeTokenRequest>,
    ) -> Result<Response<auth::ExchangeTokenResponse>, Status> {
        let request = request.into_inner();
        assert_eq!(request.audience, "data");
        {
            let mut away = self.0.tokens_away.lock().unwrap();
            if 0 < *away {
                *away -= 1;
                return Err(Status::unavailable("auth is away"));
            }
        }
        let Some(Subject::ServiceAccount(account)) = request.subject else {
            return Err(Status::permission_denied("connector acts for accounts alone"));
        };
        let access_token = format!("account-{}@{}", account.user_id, account.org_id);
        Ok(Response::new(auth::ExchangeTokenResponse { access_token, ..Default::default() }))
    }
}

#[async_trait]
impl BronzeService for Shared {
    async fn ingest_batch(
        &self,
        request: Request<Streaming<data::IngestBatchRequest>>,
    ) -> Result<Response<data::IngestBatchResponse>, Status> {
        let call = Call::of(&request);
        let by = format!("{}@{}", call.user_id(), call.org_id);
        Ok(Response::new(self.0.bronze.ingest(by, request.into_inner()).await?))
    }
}

#[async_trait]
impl PermissionService for Shared {
    async fn list_objects(
        &self,
        request: Request<auth::ListObjectsRequest>,
    ) -> Result<Response<auth::ListObjectsResponse>, Status> {
        assert_eq!(request.into_inner().entity_type, "connector");
        let entity_ids = self.0.hidden.lock().unwrap().clone();
        let all = true;
        Ok(Response::new(auth::ListObjectsResponse { all, entity_ids, ..Default::default() }))
    }

    async fn put_entities(
        &self,
        request: Request<auth::PutEntitiesRequest>,
    ) -> Result<Response<auth::PutEntitiesResponse>, Status> {
        let mut known = self.0.entities.lock().unwrap();
        for entity in request.into_inner().entities {
            let target = entity.entity.unwrap_or_default();
            assert_eq!(target.entity_type, "connector");
            known.insert(target.entity_id, (entity.name, entity.creator_user_id));
        }
        Ok(Response::new(auth::PutEntitiesResponse::default()))
    }

    async fn remove_entities(
        &self,
        request: Request<auth::RemoveEntitiesRequest>,
    ) -> Result<Response<auth::RemoveEntitiesResponse>, Status> {
        let mut known = self.0.entities.lock().unwrap();
        for target in request.into_inner().entities {
            known.remove(&target.entity_id);
        }
        Ok(Response::new(auth::RemoveEntitiesResponse::default()))
    }
}
