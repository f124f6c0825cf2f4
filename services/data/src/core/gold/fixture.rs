//! For tests: parts over a lake in a temporary folder, with stand-ins for auth and config.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use base::{Clock, ManualClock, SeededRandom, Timestamp};
use lake::arrow::array::{Array as _, RecordBatch};
use lake::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use lake::arrow::util::display::array_value_to_string;
use lake::{Definition, Note, Upsert, rows_of};
use net::{Address, Network};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::dataset_service_server::{
    DatasetService, DatasetServiceServer,
};
use platform_proto::platform::data::v1 as pb;
use rpc::{Auditor, Authority, Clients, Credential, Peers, Principal, Refusal, Routes, Server};
use runtime::Host;
use tonic::{Request, Response, Status};

use super::build::{self, Build};
use super::column::Column;
use super::{engine, text};
use crate::core::caller::Caller;
use crate::error::Error;
use crate::fence::Fence;
use crate::options::Options;
use crate::parts::Parts;
use crate::tables::Layer;

pub(crate) const ORG: i64 = 7;
/// 2026-01-01 as a day.
pub(crate) const DAY: i32 = 20_454;

pub(crate) struct Fixture {
    pub(crate) parts: Arc<Parts>,
    declared: Arc<Mutex<BTreeMap<String, config::Dataset>>>,
    /// What the organisation says of itself.
    pub(crate) organization: Arc<Mutex<auth::Organization>>,
    host: Host,
    _folder: testkit::TempDir,
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        let folder = testkit::folder();
        let time: Arc<dyn Clock> =
            Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000)));
        let host = Host::within("data", Network::real(), time, Arc::new(SeededRandom::new(7)));
        let (declared, organization) = (Arc::default(), Arc::default());
        let others =
            Others { declared: Arc::clone(&declared), organization: Arc::clone(&organization) };
        serve(&host, others).await;
        let memory = || Address::Memory("others".to_owned());
        let peers = Peers { auth: memory(), config: memory(), ..Peers::default() };
        let clients = Clients::new(&host, &peers, "data").unwrap();
        let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let options = Options {
            store: store::Options::sqlite(folder.path().join("data.db")),
            lake: lake::Options {
                url: at("lake"),
                scratch: at("writes"),
                ..lake::Options::default()
            },
            scratch: folder.path().join("reads"),
            dataset_kept: base::Span::seconds(0),
            ..Options::default()
        };
        let db = store::Db::open(&options.store, crate::store::MIGRATIONS).await.unwrap();
        let parts = Arc::new(Parts::open(&options, &host, &clients, db).unwrap());
        Self { parts, declared, organization, host, _folder: folder }
    }

    /// Declares a data set, or declares it anew.
    pub(crate) fn declare(&self, name: &str, definition: serde_json::Value) {
        let mut all = self.declared.lock().unwrap();
        let version = all.get(name).map_or(1, |it| it.version + 1);
        let dataset = config::Dataset {
            name: name.to_owned(),
            version,
            definition: Some(serde_json::from_value(definition).unwrap()),
            ..config::Dataset::default()
        };
        all.insert(name.to_owned(), dataset);
    }

    pub(crate) fn put(&self, dataset: config::Dataset) {
        self.declared.lock().unwrap().insert(dataset.name.clone(), dataset);
    }

    /// The columns of a silver table.
    pub(crate) fn silver(&self, name: &str) -> SchemaRef {
        let all = self.declared.lock().unwrap();
        let silver = all[name].definition.as_ref().unwrap().silver.as_ref().unwrap();
        let columns = silver.columns.iter().map(Column::of_silver);
        let mut fields: Vec<Field> =
            columns.map(|it| Field::new(&it.name, it.data_type(), true)).collect();
        fields.push(Field::new("_org_id", DataType::Int64, false));
        fields.push(Field::new("_seq", DataType::Int64, false));
        fields.push(Field::new("_deleted", DataType::Boolean, false));
        Arc::new(Schema::new(fields))
    }

    fn keys(&self, name: &str) -> Vec<String> {
        let all = self.declared.lock().unwrap();
        all[name].definition.as_ref().unwrap().silver.as_ref().unwrap().primary_key.clone()
    }

    /// Writes silver rows, the later ones winning.
    pub(crate) async fn write(&self, name: &str, rows: RecordBatch) {
        let definition = Definition::new(self.silver(name));
        let tables = &self.parts.tables;
        let note = Note::new();
        let table = tables.ensure(ORG, Layer::Silver, name, &definition, &note).await.unwrap();
        let with =
            Upsert { keys: self.keys(name), order: vec!["_seq".to_owned()], ..Upsert::default() };
        table.upsert(rows_of([rows]), &with).await.unwrap();
    }

    pub(crate) fn caller(&self) -> Caller {
        self.parts.background(ORG)
    }

    pub(crate) async fn build(&self, name: &str) -> Result<pb::GoldResult, Error> {
        self.build_with(Build { name: name.to_owned(), ..Build::default() }).await
    }

    pub(crate) async fn build_fully(&self, name: &str) -> Result<pb::GoldResult, Error> {
        self.build_with(Build { name: name.to_owned(), full: true, ..Build::default() }).await
    }

    pub(crate) async fn build_for(
        &self,
        name: &str,
        execution: &str,
        fence: i64,
    ) -> Result<pb::GoldResult, Error> {
        let execution_id = execution.to_owned();
        let fence = Fence { org_id: ORG, execution_id, fence };
        self.build_with(Build { name: name.to_owned(), fence, ..Build::default() }).await
    }

    pub(crate) async fn build_with(&self, build: Build) -> Result<pb::GoldResult, Error> {
        let build = Build { org_id: ORG, ..build };
        build::run(Arc::clone(&self.parts), self.caller(), build).await
    }

    /// The rows of a gold table: columns apart by `|`, in order.
    pub(crate) async fn rows(&self, name: &str, columns: &str) -> Vec<String> {
        let snapshot = self.parts.tables.newest(ORG, Layer::Gold, name).await.unwrap();
        let mut session = engine::session(&self.parts).unwrap();
        engine::offer(&mut session, ORG, Layer::Gold, name, &snapshot).await.unwrap();
        let sql = format!("SELECT {columns} FROM {}", text::table("gold", name));
        lines(&engine::collect(session, &sql).await.unwrap())
    }

    pub(crate) async fn version(&self, name: &str) -> u64 {
        self.parts.tables.newest(ORG, Layer::Gold, name).await.unwrap().version()
    }

    pub(crate) async fn stop(self) {
        self.host.health.drain();
        self.host.tasks.drain(std::time::Duration::from_secs(20)).await;
    }
}

/// Rows as sorted lines.
pub(crate) fn lines(batches: &[RecordBatch]) -> Vec<String> {
    let mut lines = Vec::new();
    for batch in batches {
        for row in 0..batch.num_rows() {
            let cells = batch.columns().iter().map(|it| match it.is_null(row) {
                true => String::new(),
                false => array_value_to_string(it, row).unwrap(),
            });
            lines.push(cells.collect::<Vec<_>>().join("|"));
        }
    }
    lines.sort();
    lines
}

#[derive(Clone)]
struct Others {
    declared: Arc<Mutex<BTreeMap<String, config::Dataset>>>,
    organization: Arc<Mutex<auth::Organization>>,
}

async fn serve(beside: &Host, others: Others) {
    let mut host = Host::new("others");
    host.network = beside.network.clone();
    host.tasks = beside.tasks.clone();
    let routes = Routes::new()
        .add(rpc::service!(AuthServiceServer::new(others.clone())))
        .add(rpc::service!(DatasetServiceServer::new(others)));
    let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    let server = Server::bind(&host, &ports).await.unwrap();
    server.serve(routes, Arc::new(Anybody), Arc::new(Anybody)).unwrap();
    host.health.start();
}

struct Anybody;

#[async_trait]
impl Authority for Anybody {
    async fn authenticate(
        &self,
        _: &Credential,
        _: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        Ok(Arc::new(Principal { org_id: ORG, ..Principal::default() }))
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

#[async_trait]
impl Auditor for Anybody {
    async fn record(&self, _: auth::AuditEvent) {}
}

#[async_trait]
impl AuthService for Others {
    async fn get_organization(
        &self,
        _: Request<auth::GetOrganizationRequest>,
    ) -> Result<Response<auth::GetOrganizationResponse>, Status> {
        let organization = Some(self.organization.lock().unwrap().clone());
        Ok(Response::new(auth::GetOrganizationResponse { organization }))
    }
}

#[async_trait]
impl DatasetService for Others {
    async fn get_dataset(
        &self,
        request: Request<config::GetDatasetRequest>,
    ) -> Result<Response<config::GetDatasetResponse>, Status> {
        let request = request.into_inner();
        assert_eq!(request.org_id, ORG);
        let found = self.declared.lock().unwrap().get(&request.name).cloned();
        let dataset = Some(found.ok_or_else(|| Status::not_found("no data set"))?);
        Ok(Response::new(config::GetDatasetResponse { dataset, ..Default::default() }))
    }

    async fn list_datasets(
        &self,
        _: Request<config::ListDatasetsRequest>,
    ) -> Result<Response<config::ListDatasetsResponse>, Status> {
        let datasets = self.declared.lock().unwrap().values().cloned().collect();
        Ok(Response::new(config::ListDatasetsResponse { datasets, ..Default::default() }))
    }
}
