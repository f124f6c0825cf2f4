//! The service in a process with stand-ins for auth and config, on either database.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, ManualClock, OsRandom, SystemClock};
use net::{Address, Network};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::{AuditService, AuditServiceServer};
use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
use platform_proto::platform::auth::v1::permission_service_server::{
    PermissionService, PermissionServiceServer,
};
use platform_proto::platform::auth::v1::token_service_server::TokenServiceServer;
use platform_proto::platform::common::v1::PaginationResponse;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_server::{
    ConfigService, ConfigServiceServer,
};
use platform_proto::platform::config::v1::dataset_service_server::{
    DatasetService, DatasetServiceServer,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::gold_service_server::GoldServiceServer;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::catalog_service_client::CatalogServiceClient;
use platform_proto::platform::query::v1::execute_sql_response::Part;
use platform_proto::platform::query::v1::query_service_client::QueryServiceClient;
use platform_proto::platform::query::v1::saved_query_service_client::SavedQueryServiceClient;
use platform_proto::platform::query::v1::sql_service_client::SqlServiceClient;
use rpc::{
    Auditor, Authority, Channel, Clients, Credential, Peers, Principal, Refusal, Routes, Server,
};
use runtime::Host;
use tonic::{Request, Response, Status};
use tonic_types::StatusExt as _;

use crate::advertising;
use crate::tables::{self, SECRET, Writer};

/// Longer than anything here takes.
pub(crate) const BOUND: Duration = Duration::from_secs(60);

/// The organisation of every test that needs one alone.
pub(crate) const ORG: i64 = 7;
/// Another one.
pub(crate) const OTHER: i64 = 8;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

pub(crate) struct Fixture {
    pub(crate) host: Host,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) others: Arc<Others>,
    pub(crate) writer: Writer,
    _folder: testkit::TempDir,
    callers: Clients,
}

/// What a statement answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Answered {
    pub(crate) started: pb::QueryStarted,
    /// Each row as its values joined by `|`.
    pub(crate) lines: Vec<String>,
    pub(crate) statistics: Option<pb::QueryStatistics>,
}

impl Fixture {
    pub(crate) async fn start(database: Database) -> Self {
        Self::with(database, |_| {}).await
    }

    pub(crate) async fn with(database: Database, change: impl FnOnce(&mut query::Options)) -> Self {
        let folder = testkit::folder();
        let store = match database {
            Database::Sqlite => store::Options::sqlite(folder.path().join("query.db")),
            Database::Postgres => store::Options::postgres(testkit::postgres()),
        };
        let mut options = query::Options {
            store,
            scratch: folder.path().join("scratch"),
            lake: query::Lake {
                url: folder.path().join("lake").display().to_string(),
                ..query::Lake::default()
            },
            ..query::Options::default()
        };
        change(&mut options);
        let clock = Arc::new(ManualClock::new(SystemClock.now()));
        let time: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        let host = Host::within("query", Network::real(), Arc::clone(&time), Arc::new(OsRandom));
        let others = Others::serve(&host).await;
        serve(&host, &options).await;
        let call_timeout = base::Span(BOUND);
        let peers = Peers { query: memory("query"), call_timeout, ..Peers::default() };
        let callers = Clients::new(&host, &peers, "etl").unwrap();
        let writer = Writer::new(folder.path(), time);
        Self { host, clock, others, writer, _folder: folder, callers }
    }

    /// Two organisations with tables of the same names, one of which has one more.
    pub(crate) async fn with_tables(database: Database) -> Self {
        Self::start(database).await.filled().await
    }

    pub(crate) async fn filled(self) -> Self {
        self.others.declare(ORG, vec![tables::people(), tables::daily(), tables::empty()]);
        let of_other = vec![tables::people(), tables::daily(), tables::vault()];
        self.others.declare(OTHER, of_other);
        let own = [("ann", "de", 10, false), ("bob", "fr", 20, false), ("eve", "de", 99, true)];
        self.writer.people(ORG, ORG, &own).await;
        // A row that came into the wrong table.
        self.writer.people(ORG, OTHER, &[("mallory", "xx", SECRET, false)]).await;
        self.writer.people(OTHER, OTHER, &[("zoe", tables::SECRET_TEXT, SECRET, false)]).await;
        self.writer.daily(ORG, ORG, &[(20_700, "de", 10), (20_701, "fr", 20)]).await;
        self.writer.daily(OTHER, OTHER, &[(20_700, tables::SECRET_TEXT, SECRET)]).await;
        self.writer.vault(OTHER).await;
        self
    }

    pub(crate) fn sql(&self) -> SqlServiceClient<Channel> {
        SqlServiceClient::new(self.callers.channel("query"))
    }

    pub(crate) fn saved(&self) -> SavedQueryServiceClient<Channel> {
        SavedQueryServiceClient::new(self.callers.channel("query"))
    }

    pub(crate) fn query(&self) -> QueryServiceClient<Channel> {
        QueryServiceClient::new(self.callers.channel("query"))
    }

    pub(crate) fn catalog(&self) -> CatalogServiceClient<Channel> {
        CatalogServiceClient::new(self.callers.channel("query"))
    }

    /// Executes a statement to its end.
    pub(crate) async fn run(
        &self,
        token: &str,
        statement: pb::SqlStatement,
    ) -> Result<Answered, Status> {
        let request = pb::ExecuteSqlRequest { statement: Some(statement), ..Default::default() };
        let stream = self.sql().execute_sql(with(token, request)).await?;
        read(stream).await
    }

    /// The rows of a statement.
    pub(crate) async fn ask(&self, token: &str, sql: &str) -> Result<Vec<String>, Status> {
        Ok(self.run(token, statement(sql)).await?.lines)
    }

    /// The time that the service and the writer see.
    pub(crate) fn clock_now(&self) -> base::Timestamp {
        self.clock.now()
    }

    pub(crate) async fn stop(self) {
        self.host.health.drain();
        let running = || self.host.tasks.running();
        assert!(self.host.tasks.drain(Duration::from_secs(20)).await, "{:?}", running());
    }
}

/// A stream to its end.
pub(crate) async fn read(
    stream: Response<tonic::Streaming<pb::ExecuteSqlResponse>>,
) -> Result<Answered, Status> {
    let mut stream = stream.into_inner();
    let mut answered = Answered::default();
    while let Some(message) = stream.message().await? {
        assert!(answered.statistics.is_none(), "something came after the statistics");
        match message.part.unwrap() {
            Part::Started(it) => answered.started = it,
            Part::Rows(rows) => answered.lines.extend(rows.rows.iter().map(line)),
            Part::ArrowIpc(_) => panic!("rows were asked for"),
            Part::Progress(_) => {}
            Part::Statistics(it) => answered.statistics = Some(it),
        }
    }
    Ok(answered)
}

pub(crate) fn statement(sql: &str) -> pb::SqlStatement {
    pb::SqlStatement { sql: sql.to_owned(), ..Default::default() }
}

/// A row as its values joined by `|`.
pub(crate) fn line(row: &data::Row) -> String {
    row.values.iter().map(shown).collect::<Vec<_>>().join("|")
}

fn shown(value: &data::Value) -> String {
    match &value.kind {
        None => "NULL".to_owned(),
        Some(Kind::BoolValue(it)) => it.to_string(),
        Some(Kind::Int64Value(it)) => it.to_string(),
        Some(Kind::DoubleValue(it)) => it.to_string(),
        Some(Kind::StringValue(it) | Kind::DateValue(it) | Kind::DecimalValue(it)) => it.clone(),
        Some(other) => format!("{other:?}"),
    }
}

fn memory(name: &str) -> Address {
    Address::Memory(name.to_owned())
}

async fn serve(host: &Host, options: &query::Options) {
    let mut ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    ports.limits.call_timeout = base::Span(BOUND);
    let server = Server::bind(host, &ports).await.unwrap();
    let others = || memory("others");
    let peers = Peers { auth: others(), config: others(), data: others(), ..Peers::default() };
    let clients = Clients::new(host, &peers, "query").unwrap();
    let service = query::build(options, host, &clients, Arc::new(Fake)).await.unwrap();
    server.serve(service.routes(), Arc::new(Fake), Arc::new(Nobody)).unwrap();
    host.health.start();
}

/// A request of the owner of [`ORG`].
pub(crate) fn owner<T>(message: T) -> Request<T> {
    with("owner", message)
}

/// A request with a token: `NAME`, or `NAME@ORGANISATION`.
pub(crate) fn with<T>(token: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    request
}

/// The reason of a status, which every status has.
pub(crate) fn reason(status: &Status) -> String {
    let info = status.get_details_error_info();
    info.unwrap_or_else(|| panic!("no ErrorInfo: {status:?}")).reason
}

/// A fact of a status; empty if it has none of the name.
pub(crate) fn fact(status: &Status, name: &str) -> String {
    let info = status.get_details_error_info().unwrap();
    info.metadata.get(name).cloned().unwrap_or_default()
}

/// Fields of the violations of a status.
pub(crate) fn fields(status: &Status) -> Vec<String> {
    let request = status.get_details_bad_request();
    request.into_iter().flat_map(|it| it.field_violations).map(|it| it.field).collect()
}

/// What members may; owners may more.
fn permissions(is_owner: bool) -> Vec<String> {
    let mut all = vec![
        "campaign.read",
        "catalog.read",
        "dataset.read",
        "gold.read",
        "query.execute",
        "query.read",
        "saved_query.delete",
        "saved_query.read",
        "saved_query.write",
        "view.delete",
        "view.write",
    ];
    if is_owner {
        all.extend(["personal_data.read", "query.admin"]);
    }
    let mut all: Vec<String> = all.into_iter().map(|it| format!("platform.{it}")).collect();
    all.sort();
    all
}

/// Lets in whoever is named: `owner`, or a member. Members may change the views that they made.
struct Fake;

/// Ids of users, by name.
pub(crate) fn user_id(name: &str) -> i64 {
    match name {
        "owner" => 1,
        "member" => 2,
        "premium" => 3,
        other => 100 + i64::try_from(other.len()).unwrap(),
    }
}

#[async_trait]
impl Authority for Fake {
    async fn authenticate(
        &self,
        credential: &Credential,
        peer: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        let (Credential::Bearer(text) | Credential::ApiKey(text)) = credential;
        let (name, org) = text.split_once('@').unwrap_or((text, "7"));
        let is_owner = name == "owner";
        Ok(Arc::new(Principal {
            user_id: user_id(name),
            org_id: org.parse().unwrap(),
            role: if is_owner { "owner" } else { "member" }.to_owned(),
            is_owner,
            is_premium: name == "premium",
            permissions: permissions(is_owner),
            peer: peer.unwrap_or_default().to_owned(),
            actor: peer.unwrap_or_default().to_owned(),
            ..Principal::default()
        }))
    }

    async fn allows(
        &self,
        principal: &Principal,
        _: i64,
        entity: Option<(&str, &str)>,
        _: &str,
    ) -> Result<bool, Refusal> {
        let is_others = entity.is_some_and(|(_, id)| id.starts_with("owners_"));
        Ok(principal.is_owner || !is_others)
    }
}

struct Nobody;

#[async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: auth::AuditEvent) {}
}

/// Auth and config, as far as query asks or tells them.
#[derive(Default)]
pub(crate) struct Others {
    pub(crate) events: Mutex<Vec<auth::AuditEvent>>,
    /// Names of data sets that members may not see.
    pub(crate) hidden: Mutex<Vec<String>>,
    /// Ids of other objects that members may not see, by kind.
    pub(crate) kept_back: Mutex<BTreeMap<String, Vec<String>>>,
    /// Kinds of entities, pipelines and rules by organisation.
    pub(crate) schemas: Mutex<BTreeMap<i64, Vec<config::EntitySchema>>>,
    pub(crate) pipelines: Mutex<BTreeMap<i64, Vec<config::Pipeline>>>,
    pub(crate) rules: Mutex<BTreeMap<i64, Vec<config::Rule>>>,
    /// The time zone of every organisation.
    pub(crate) zone: Mutex<String>,
    /// Kind, name and creator by id, while they are known.
    pub(crate) entities: Mutex<BTreeMap<String, (String, String, i64)>>,
    datasets: Mutex<BTreeMap<i64, Vec<config::Dataset>>>,
}

pub(crate) struct Shared(Arc<Others>);

impl Others {
    /// Sets what an organisation declares.
    pub(crate) fn declare(&self, org: i64, datasets: Vec<config::Dataset>) {
        self.datasets.lock().unwrap().insert(org, datasets);
    }

    async fn serve(beside: &Host) -> Arc<Self> {
        let mut host = Host::new("others");
        host.network = beside.network.clone();
        host.tasks = beside.tasks.clone();
        let others = Arc::new(Self::default());
        let shared = || Shared(Arc::clone(&others));
        let routes = Routes::new()
            .add(rpc::service!(AuditServiceServer::new(shared())))
            .add(rpc::service!(AuthServiceServer::new(shared())))
            .add(rpc::service!(ConfigServiceServer::new(shared())))
            .add(rpc::service!(DatasetServiceServer::new(shared())))
            .add(rpc::service!(GoldServiceServer::new(shared())))
            .add(rpc::service!(TokenServiceServer::new(shared())))
            .add(rpc::service!(PermissionServiceServer::new(shared())));
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
impl AuthService for Shared {
    async fn get_organization(
        &self,
        request: Request<auth::GetOrganizationRequest>,
    ) -> Result<Response<auth::GetOrganizationResponse>, Status> {
        let organization = auth::Organization {
            id: request.into_inner().org_id,
            timezone: self.0.zone.lock().unwrap().clone(),
            currency: "EUR".to_owned(),
            ..Default::default()
        };
        let organization = Some(organization);
        Ok(Response::new(auth::GetOrganizationResponse { organization }))
    }
}

/// What an organisation has of a kind.
fn of<T: Clone>(all: &Mutex<BTreeMap<i64, Vec<T>>>, org: i64) -> Vec<T> {
    all.lock().unwrap().get(&org).cloned().unwrap_or_default()
}

#[async_trait]
impl ConfigService for Shared {
    async fn list_entity_schemas(
        &self,
        request: Request<config::ListEntitySchemasRequest>,
    ) -> Result<Response<config::ListEntitySchemasResponse>, Status> {
        let schemas = of(&self.0.schemas, request.into_inner().org_id);
        Ok(Response::new(config::ListEntitySchemasResponse { schemas, pagination: None }))
    }

    async fn list_pipelines(
        &self,
        request: Request<config::ListPipelinesRequest>,
    ) -> Result<Response<config::ListPipelinesResponse>, Status> {
        let request = request.into_inner();
        let mut pipelines = of(&self.0.pipelines, request.org_id);
        pipelines.retain(|it| it.name.to_lowercase().contains(&request.search.to_lowercase()));
        Ok(Response::new(config::ListPipelinesResponse { pipelines, pagination: None }))
    }

    async fn get_pipeline(
        &self,
        request: Request<config::GetPipelineRequest>,
    ) -> Result<Response<config::GetPipelineResponse>, Status> {
        let request = request.into_inner();
        let mut found = of(&self.0.pipelines, request.org_id).into_iter();
        let pipeline = found.find(|it| it.id == request.id);
        let pipeline = Some(pipeline.ok_or_else(|| Status::not_found("no pipeline"))?);
        Ok(Response::new(config::GetPipelineResponse { pipeline }))
    }

    async fn list_rules(
        &self,
        request: Request<config::ListRulesRequest>,
    ) -> Result<Response<config::ListRulesResponse>, Status> {
        let request = request.into_inner();
        let mut rules = of(&self.0.rules, request.org_id);
        rules.retain(|it| it.name.to_lowercase().contains(&request.search.to_lowercase()));
        Ok(Response::new(config::ListRulesResponse { rules, pagination: None }))
    }

    async fn get_rule(
        &self,
        request: Request<config::GetRuleRequest>,
    ) -> Result<Response<config::GetRuleResponse>, Status> {
        let request = request.into_inner();
        let mut found = of(&self.0.rules, request.org_id).into_iter();
        let rule = found.find(|it| it.id == request.id);
        let rule = Some(rule.ok_or_else(|| Status::not_found("no rule"))?);
        Ok(Response::new(config::GetRuleResponse { rule }))
    }
}

#[async_trait]
impl DatasetService for Shared {
    async fn list_datasets(
        &self,
        request: Request<config::ListDatasetsRequest>,
    ) -> Result<Response<config::ListDatasetsResponse>, Status> {
        let request = request.into_inner();
        let page = request.pagination.unwrap_or_default();
        let all = self.0.datasets.lock().unwrap().get(&request.org_id).cloned();
        let all = all.unwrap_or_default();
        let (limit, number) = (page.limit as usize, page.page as usize);
        let has_next = number * limit < all.len();
        let datasets = all.into_iter().skip((number - 1) * limit).take(limit).collect();
        let pagination = Some(PaginationResponse { has_next, ..Default::default() });
        Ok(Response::new(config::ListDatasetsResponse { datasets, pagination }))
    }

    async fn get_dataset(
        &self,
        request: Request<config::GetDatasetRequest>,
    ) -> Result<Response<config::GetDatasetResponse>, Status> {
        let request = request.into_inner();
        let all = self.0.datasets.lock().unwrap().get(&request.org_id).cloned();
        let found = all.unwrap_or_default().into_iter().find(|it| it.name == request.name);
        let dataset = found.ok_or_else(|| Status::not_found("no data set"))?;
        let gold = dataset.definition.iter().filter_map(|it| it.gold.as_ref());
        let columns = gold.flat_map(|it| {
            let names = it.dimensions.iter().map(|it| it.name.clone());
            names.chain(it.measures.iter().map(|it| it.name.clone())).collect::<Vec<_>>()
        });
        let column = |name| config::DatasetColumn {
            name,
            r#type: config::FieldType::String as i32,
            nullable: true,
            ..Default::default()
        };
        let columns = match advertising::columns(&dataset.name) {
            Some(columns) => columns,
            None => columns.map(column).collect(),
        };
        Ok(Response::new(config::GetDatasetResponse { dataset: Some(dataset), columns }))
    }
}

#[async_trait]
impl PermissionService for Shared {
    async fn list_objects(
        &self,
        request: Request<auth::ListObjectsRequest>,
    ) -> Result<Response<auth::ListObjectsResponse>, Status> {
        let kind = request.into_inner().entity_type;
        let entity_ids = match kind.as_str() {
            "dataset" => self.0.hidden.lock().unwrap().clone(),
            kind => self.0.kept_back.lock().unwrap().get(kind).cloned().unwrap_or_default(),
        };
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
            let about = (target.entity_type, entity.name, entity.creator_user_id);
            known.insert(target.entity_id, about);
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
