//! The service in a process with stand-ins for auth and config, on either database.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, ManualClock, OsRandom, SystemClock};
use net::{Address, Network};
use platform_proto::methods::{Caller, methods};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::{AuditService, AuditServiceServer};
use platform_proto::platform::common::v1::{ConnectorType, PaginationResponse};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::dataset_service_server::{
    DatasetService, DatasetServiceServer,
};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::bronze_service_client::BronzeServiceClient;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use platform_proto::platform::data::v1::silver_service_client::SilverServiceClient;
use platform_proto::platform::data::v1::table_service_client::TableServiceClient;
use rpc::{
    Auditor, Authority, Channel, Clients, Credential, Peers, Principal, Refusal, Routes, Server,
};
use runtime::Host;
use serde_json::json;
use tonic::{Request, Response, Status};
use tonic_types::StatusExt as _;

/// Longer than anything here takes.
pub(crate) const BOUND: Duration = Duration::from_secs(60);

/// The organisation of every test that needs one alone.
pub(crate) const ORG: i64 = 7;

/// The tables of the service, for a look into its database while it rests.
pub(crate) const MIGRATIONS: store::Migrations = store::migrations![
    "0001_bronze",
    "0002_silver",
    "0003_gold",
    "0004_tables",
    "0005_dropped",
    "0006_refined",
    "0007_generation",
    "0009_forgotten",
    "0011_leases",
    "0013_followed",
    "0015_fences"
];

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
    pub(crate) options: data::Options,
    callers: Clients,
    folder: Arc<testkit::TempDir>,
}

impl Fixture {
    pub(crate) async fn start(database: Database) -> Self {
        Self::with(database, |_| {}).await
    }

    pub(crate) async fn with(database: Database, change: impl FnOnce(&mut data::Options)) -> Self {
        let folder = Arc::new(testkit::folder());
        let store = match database {
            Database::Sqlite => store::Options::sqlite(folder.path().join("data.db")),
            Database::Postgres => store::Options::postgres(testkit::postgres()),
        };
        let mut options = data::Options {
            store,
            staging: format!("{}/staging/{{org}}", folder.path().display()),
            scratch: folder.path().join("scratch"),
            ..data::Options::default()
        };
        options.lake.url = folder.path().join("lake").display().to_string();
        change(&mut options);
        Self::serve(options, folder, SystemClock.now()).await
    }

    async fn serve(
        options: data::Options,
        folder: Arc<testkit::TempDir>,
        now: base::Timestamp,
    ) -> Self {
        let clock = Arc::new(ManualClock::new(now));
        let time: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        let host = Host::within("data", Network::real(), time, Arc::new(OsRandom));
        let others = Others::serve(&host).await;
        let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
        let server = Server::bind(&host, &ports).await.unwrap();
        let peers = Peers { auth: memory("others"), config: memory("others"), ..Peers::default() };
        let clients = Clients::new(&host, &peers, "data").unwrap();
        let service = data::build(&options, &host, &clients).await.unwrap();
        server.serve(service.routes(), Arc::new(Fake), Arc::new(Nobody)).unwrap();
        host.health.start();
        let peers = Peers { data: memory("data"), ..Peers::default() };
        let callers = Clients::new(&host, &peers, "connector").unwrap();
        Self { host, clock, others, options, callers, folder }
    }

    /// A second process on the same database and the same lake.
    pub(crate) async fn twin(&self) -> Self {
        let mut options = self.options.clone();
        options.scratch = self.path().join("scratch of the twin");
        let twin = Self::serve(options, Arc::clone(&self.folder), self.clock.now()).await;
        let datasets = self.others.datasets.lock().unwrap().clone();
        *twin.others.datasets.lock().unwrap() = datasets;
        twin
    }

    /// Stages a file of an organisation.
    pub(crate) fn stage(&self, org_id: i64, path: &str, bytes: &[u8]) {
        let path = self.path().join(format!("staging/{org_id}/{path}"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// Ends the process; what it kept can be looked at until it begins again.
    pub(crate) async fn paused(self) -> Self {
        self.drain().await;
        self
    }

    /// Begins again after [`Self::paused`], with a database of that name.
    pub(crate) async fn resumed(self, database: &str) -> Self {
        let mut options = self.options;
        options.store = store::Options::sqlite(self.folder.path().join(database));
        Self::serve(options, self.folder, self.clock.now()).await
    }

    /// Ends the process, and begins again on a runtime of its own, so that it can die at any moment.
    pub(crate) async fn mortal(self) -> Mortal {
        self.drain().await;
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
        let (options, folder, now) = (self.options, self.folder, self.clock.now());
        let fixture = runtime.spawn(Self::serve(options, folder, now)).await.unwrap();
        Mortal { fixture, runtime }
    }

    /// The day of the clock in UTC, as `YYYY-MM-DD`.
    pub(crate) fn day(&self) -> String {
        self.clock.now().to_string().split('T').next().unwrap().to_owned()
    }

    pub(crate) fn bronze(&self) -> BronzeServiceClient<Channel> {
        BronzeServiceClient::new(self.callers.channel("data"))
    }

    pub(crate) fn silver(&self) -> SilverServiceClient<Channel> {
        SilverServiceClient::new(self.callers.channel("data"))
    }

    /// The way to the service.
    pub(crate) fn channel(&self) -> Channel {
        self.callers.channel("data")
    }

    pub(crate) fn tables(&self) -> TableServiceClient<Channel> {
        TableServiceClient::new(self.callers.channel("data"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The lake, opened beside the service.
    pub(crate) fn lake(&self) -> lake::Lake {
        lake::Lake::open(&self.options.lake, Arc::new(SystemClock), Arc::new(OsRandom)).unwrap()
    }

    /// Uploads parts as the owner.
    pub(crate) async fn upload(&self, parts: Vec<Part>) -> Result<pb::IngestBatchResponse, Status> {
        self.upload_as("owner", parts).await
    }

    pub(crate) async fn upload_as(
        &self,
        token: &str,
        parts: Vec<Part>,
    ) -> Result<pb::IngestBatchResponse, Status> {
        let parts = parts.into_iter().map(|it| pb::IngestBatchRequest { part: Some(it) });
        let messages: Vec<_> = parts.collect();
        let request = with(token, tokio_stream::iter(messages));
        Ok(self.bronze().ingest_batch(request).await?.into_inner())
    }

    /// The records of a batch as texts.
    pub(crate) async fn raw(&self, batch_id: &str) -> Vec<String> {
        let read = pb::ReadRawRequest { batch_id: batch_id.to_owned(), ..Default::default() };
        let mut stream = self.bronze().read_raw(owner(read)).await.unwrap().into_inner();
        let (mut found, mut next) = (Vec::new(), 0);
        while let Some(message) = stream.message().await.unwrap() {
            for record in message.records {
                assert!(next <= record.row_number, "{record:?}");
                next = record.row_number + 1;
                found.push(String::from_utf8(record.payload.to_vec()).unwrap());
            }
        }
        found
    }

    pub(crate) async fn stop(self) {
        self.drain().await;
    }

    async fn drain(&self) {
        self.host.health.drain();
        let running = || self.host.tasks.running();
        assert!(self.host.tasks.drain(Duration::from_secs(20)).await, "{:?}", running());
    }
}

/// A process that can die.
pub(crate) struct Mortal {
    pub(crate) fixture: Fixture,
    runtime: tokio::runtime::Runtime,
}

impl Mortal {
    /// Drops everything that the process does where it is, and begins again some time later.
    pub(crate) async fn dies(self, away: Duration) -> Fixture {
        let Self { fixture, runtime } = self;
        let Fixture { clock, options, folder, .. } = fixture;
        // Only what cannot be cut off, such as one write to a file, ends.
        let death = tokio::task::spawn_blocking(move || runtime.shutdown_timeout(BOUND));
        death.await.unwrap();
        Fixture::serve(options, folder, clock.now() + away).await
    }
}

/// The header of an upload of NDJSON for `orders`.
pub(crate) fn header(request_id: &str) -> pb::IngestHeader {
    pb::IngestHeader {
        request_id: request_id.to_owned(),
        connector_type: ConnectorType::File as i32,
        connector_id: "c1".to_owned(),
        stream: "orders".to_owned(),
        dataset: "orders".to_owned(),
        form: pb::RecordForm::Ndjson as i32,
        ..Default::default()
    }
}

/// An upload of NDJSON: header, text in pieces, trailer.
pub(crate) fn ndjson(header: pb::IngestHeader, pieces: &[&str], count: i64) -> Vec<Part> {
    let pieces = pieces.iter().map(|it| Part::Rows((*it).as_bytes().to_vec().into()));
    let trailer = pb::IngestTrailer { record_count: count, ..Default::default() };
    let mut parts = vec![Part::Header(header)];
    parts.extend(pieces);
    parts.push(Part::Trailer(trailer));
    parts
}

fn memory(name: &str) -> Address {
    Address::Memory(name.to_owned())
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

/// A fact of a status.
pub(crate) fn fact(status: &Status, name: &str) -> String {
    status.get_details_error_info().unwrap().metadata[name].clone()
}

/// Every permission that methods of the service name, but none to see personal data.
fn everything() -> Vec<String> {
    let named = methods().iter().filter_map(|method| match method.access?.caller {
        Caller::Permission(permission) => Some(permission.to_owned()),
        Caller::Public | Caller::Authenticated | Caller::PeerOnly | Caller::UserImplemented => None,
    });
    let mut named: Vec<String> = named.collect();
    named.sort();
    named.dedup();
    named
}

/// Lets in whoever is named: an owner, or a member who may do everything.
struct Fake;

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
            user_id: if is_owner { 1 } else { 2 },
            org_id: org.parse().unwrap(),
            role: if is_owner { "owner" } else { "member" }.to_owned(),
            is_owner,
            permissions: everything(),
            peer: peer.unwrap_or_default().to_owned(),
            actor: peer.unwrap_or_default().to_owned(),
            ..Principal::default()
        }))
    }

    async fn allows(
        &self,
        _: &Principal,
        _: i64,
        _: Option<(&str, &str)>,
        _: &str,
    ) -> Result<bool, Refusal> {
        Ok(true)
    }
}

struct Nobody;

#[async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: auth::AuditEvent) {}
}

/// Auth and config, as far as data asks or tells them.
pub(crate) struct Others {
    pub(crate) events: Mutex<Vec<auth::AuditEvent>>,
    /// Data sets by name; each organisation has the same.
    pub(crate) datasets: Mutex<BTreeMap<String, config::Dataset>>,
}

struct Shared(Arc<Others>);

impl Others {
    async fn serve(beside: &Host) -> Arc<Self> {
        let mut host = Host::new("others");
        host.network = beside.network.clone();
        host.tasks = beside.tasks.clone();
        let known = [orders(), wide()].map(|it| (it.name.clone(), it));
        let datasets = Mutex::new(known.into_iter().collect());
        let others = Arc::new(Self { events: Mutex::default(), datasets });
        let shared = || Shared(Arc::clone(&others));
        let routes = Routes::new()
            .add(rpc::service!(AuditServiceServer::new(shared())))
            .add(rpc::service!(DatasetServiceServer::new(shared())));
        let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
        let server = Server::bind(&host, &ports).await.unwrap();
        server.serve(routes, Arc::new(Fake), Arc::new(Nobody)).unwrap();
        host.health.start();
        others
    }
}

/// A data set of a definition as proto3 JSON.
pub(crate) fn dataset(name: &str, definition: serde_json::Value) -> config::Dataset {
    let json = json!({"name": name, "version": 1, "definition": definition});
    serde_json::from_value(json).unwrap()
}

fn orders() -> config::Dataset {
    let definition = json!({"bronze": {"maxRowBytes": "100", "expectedPaths": ["id"]}});
    dataset("orders", definition)
}

fn wide() -> config::Dataset {
    dataset("wide", json!({"bronze": {}}))
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
impl DatasetService for Shared {
    async fn get_dataset(
        &self,
        request: Request<config::GetDatasetRequest>,
    ) -> Result<Response<config::GetDatasetResponse>, Status> {
        let request = request.into_inner();
        let found = self.0.datasets.lock().unwrap().get(&request.name).cloned();
        let dataset = Some(found.ok_or_else(|| Status::not_found("no data set"))?);
        Ok(Response::new(config::GetDatasetResponse { dataset, columns: Vec::new() }))
    }

    async fn list_datasets(
        &self,
        _: Request<config::ListDatasetsRequest>,
    ) -> Result<Response<config::ListDatasetsResponse>, Status> {
        let datasets = self.0.datasets.lock().unwrap().values().cloned().collect();
        let pagination = Some(PaginationResponse::default());
        Ok(Response::new(config::ListDatasetsResponse { datasets, pagination }))
    }
}
