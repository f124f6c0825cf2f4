//! The service in a process with stand-ins for the services that it calls, on either database.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, ManualClock, OsRandom, SystemClock};
use net::{Address, Network};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::connector::v1::connector_service_client::ConnectorServiceClient;
use platform_proto::platform::connector::v1::stream_position::Position;
use platform_proto::platform::connector::v1::sync_service_client::SyncServiceClient;
use rpc::{
    Auditor, Authority, Channel, Clients, Credential, Peers, Principal, PrincipalKind, Refusal,
    Server,
};
use runtime::Host;
use tokio::runtime::{Builder, Runtime};
use tonic::{Request, Status};
use tonic_types::StatusExt as _;

use crate::others::Others;

/// Longer than anything here takes.
pub(crate) const BOUND: Duration = Duration::from_secs(60);

/// The organisation of every test that needs one alone.
pub(crate) const ORG: i64 = 7;

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
    options: connector::Options,
    /// The service, which has threads of its own so that it can be killed.
    process: Option<(Runtime, Host)>,
    callers: Clients,
    folder: testkit::TempDir,
}

impl Fixture {
    pub(crate) async fn start(database: Database) -> Self {
        Self::with(database, |_| {}).await
    }

    pub(crate) async fn with(
        database: Database,
        change: impl FnOnce(&mut connector::Options),
    ) -> Self {
        let folder = testkit::folder();
        let store = match database {
            Database::Sqlite => store::Options::sqlite(folder.path().join("connector.db")),
            Database::Postgres => store::Options::postgres(testkit::postgres()),
        };
        let mut options = connector::Options {
            store,
            sealing_key: folder.path().join("connector.key"),
            file_roots: vec![format!("{}/files/{{org}}", folder.path().display())],
            ..connector::Options::default()
        };
        change(&mut options);
        let clock = Arc::new(ManualClock::new(SystemClock.now()));
        let time: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        let host = Host::within("connector", Network::real(), time, Arc::new(OsRandom));
        let others = Others::serve(&host).await;
        let process = Some(start(&host, &options).await);
        let peers = Peers { connector: memory("connector"), ..Peers::default() };
        let callers = Clients::new(&host, &peers, "etl").unwrap();
        Self { host, clock, others, options, process, callers, folder }
    }

    /// Ends the service in the middle of whatever it does.
    pub(crate) async fn kill(&mut self) {
        let (process, _) = self.process.take().unwrap();
        let ended = tokio::task::spawn_blocking(|| process.shutdown_timeout(BOUND));
        ended.await.unwrap();
    }

    /// Ends the service in peace.
    pub(crate) async fn drain(&mut self) {
        let (process, host) = self.process.take().unwrap();
        host.health.drain();
        let running = || host.tasks.running();
        assert!(host.tasks.drain(Duration::from_secs(20)).await, "{:?}", running());
        let ended = tokio::task::spawn_blocking(|| process.shutdown_timeout(BOUND));
        ended.await.unwrap();
    }

    /// Starts a service that has ended, on the same database.
    pub(crate) async fn restart(&mut self) {
        self.process = Some(start(&self.host, &self.options).await);
    }

    pub(crate) fn connectors(&self) -> ConnectorServiceClient<Channel> {
        ConnectorServiceClient::new(self.callers.channel("connector"))
    }

    /// The way to the service.
    pub(crate) fn channel(&self) -> Channel {
        self.callers.channel("connector")
    }

    pub(crate) fn syncs(&self) -> SyncServiceClient<Channel> {
        SyncServiceClient::new(self.callers.channel("connector"))
    }

    /// A folder that is open to an organisation, which is made if it is missing.
    pub(crate) fn folder(&self, org: i64) -> PathBuf {
        let path = self.folder.path().join("files").join(org.to_string());
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    /// What lies in the database, as bytes: of SQLite alone.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let read = |name: &str| std::fs::read(self.folder.path().join(name)).unwrap_or_default();
        [read("connector.db"), read("connector.db-wal")].concat()
    }

    /// A request that makes a connector of the files of [`ORG`].
    pub(crate) fn files(&self, name: &str) -> pb::CreateConnectorRequest {
        let directory = self.folder(ORG).display().to_string();
        pb::CreateConnectorRequest {
            name: name.to_owned(),
            config: Some(file_config(&directory)),
            ..Default::default()
        }
    }

    /// Makes a connector, as the owner.
    pub(crate) async fn make(&self, request: pb::CreateConnectorRequest) -> pb::Connector {
        let made = self.connectors().create_connector(owner(request)).await.unwrap();
        made.into_inner().connector.unwrap()
    }

    /// Writes a file into the folder of [`ORG`], changed so many seconds before now.
    pub(crate) fn write(&self, path: &str, seconds_ago: u64, bytes: impl AsRef<[u8]>) {
        let path = self.folder(ORG).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        let micros = self.clock.now().micros().unsigned_abs() - seconds_ago * 1_000_000;
        let at = std::time::UNIX_EPOCH + Duration::from_micros(micros);
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(at).unwrap();
    }

    /// A connector of the files of [`ORG`], with an enabled stream `orders`.
    pub(crate) async fn orders(&self, name: &str) -> String {
        let id = self.make(self.files(name)).await.id;
        self.configure(&id, config_of("orders")).await;
        id
    }

    /// The same for another organisation, whose folder gets a file.
    pub(crate) async fn orders_of(&self, org: i64) -> String {
        let directory = self.folder(org);
        std::fs::write(directory.join("a.csv"), "id\n1\n").unwrap();
        let at = std::time::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let file = std::fs::File::options().write(true).open(directory.join("a.csv")).unwrap();
        file.set_modified(at).unwrap();
        let token = format!("owner@{org}");
        let create = pb::CreateConnectorRequest {
            name: "files".to_owned(),
            config: Some(file_config(&directory.display().to_string())),
            ..Default::default()
        };
        let made = self.connectors().create_connector(with(&token, create)).await.unwrap();
        let connector_id = made.into_inner().connector.unwrap().id;
        let streams = vec![config_of("orders")];
        let configure =
            pb::ConfigureStreamsRequest { connector_id: connector_id.clone(), streams, org_id: 0 };
        self.syncs().configure_streams(with(&token, configure)).await.unwrap();
        connector_id
    }

    /// Starts a sync, as the owner.
    pub(crate) async fn start_sync(&self, request: pb::StartSyncRequest) -> pb::Sync {
        let started = self.syncs().start_sync(owner(request)).await.unwrap();
        started.into_inner().sync.unwrap()
    }

    pub(crate) async fn sync(&self, id: &str) -> pb::Sync {
        let get = pb::GetSyncRequest { sync_id: id.to_owned(), org_id: 0 };
        self.syncs().get_sync(owner(get)).await.unwrap().into_inner().sync.unwrap()
    }

    /// Waits until a sync has ended.
    pub(crate) async fn ended(&self, id: &str) -> pb::Sync {
        testkit::wait_for_some("the sync ends", BOUND, async || {
            Some(self.sync(id).await).filter(|it| it.completed_at.is_some())
        })
        .await
    }

    /// Syncs all of a connector, to the end.
    pub(crate) async fn sync_all(&self, id: &str) -> pb::Sync {
        let sync = self.start_sync(sync_of(id)).await;
        self.ended(&sync.id).await
    }

    /// Configures a stream, as the owner.
    pub(crate) async fn configure(&self, id: &str, config: pb::StreamConfig) {
        let (connector_id, streams) = (id.to_owned(), vec![config]);
        let configure = pb::ConfigureStreamsRequest { connector_id, streams, org_id: 0 };
        self.syncs().configure_streams(owner(configure)).await.unwrap();
    }

    /// Sets the state of a stream, as the owner.
    pub(crate) async fn set_state(&self, id: &str, name: &str) {
        let set = pb::SetStreamStateRequest {
            connector_id: id.to_owned(),
            stream: Some(stream(name)),
            position: Some(file_position(&["a.csv"])),
            ..Default::default()
        };
        self.syncs().set_stream_state(owner(set)).await.unwrap();
    }

    pub(crate) async fn stop(mut self) {
        self.drain().await;
        self.host.health.drain();
        let running = || self.host.tasks.running();
        assert!(self.host.tasks.drain(Duration::from_secs(20)).await, "{:?}", running());
    }
}

/// A configuration of the CSV files in a folder.
pub(crate) fn file_config(directory: &str) -> pb::ConnectorConfig {
    let stream = pb::FileStream {
        name: "orders".to_owned(),
        glob: "**/*.csv".to_owned(),
        ..Default::default()
    };
    let file = pb::FileConfig { directory: directory.to_owned(), streams: vec![stream] };
    pb::ConnectorConfig { source: Some(Source::File(file)), ..Default::default() }
}

/// A configuration of what others write.
pub(crate) fn push_config() -> pb::ConnectorConfig {
    let stream = pb::PushStream { name: "events".to_owned(), ..Default::default() };
    let push = pb::PushConfig { streams: vec![stream] };
    pb::ConnectorConfig { source: Some(Source::Push(push)), ..Default::default() }
}

/// A request that makes a connector that others write to.
pub(crate) fn push(name: &str) -> pb::CreateConnectorRequest {
    let config = Some(push_config());
    pb::CreateConnectorRequest { name: name.to_owned(), config, ..Default::default() }
}

/// The name of a stream.
pub(crate) fn stream(name: &str) -> pb::StreamRef {
    pb::StreamRef { namespace: String::new(), name: name.to_owned() }
}

/// An enabled stream of which what is new is brought.
pub(crate) fn config_of(name: &str) -> pb::StreamConfig {
    pb::StreamConfig {
        stream: Some(stream(name)),
        enabled: true,
        sync_mode: pb::SyncMode::Incremental as i32,
        ..Default::default()
    }
}

/// A request for a sync of all that is enabled.
pub(crate) fn sync_of(id: &str) -> pb::StartSyncRequest {
    pb::StartSyncRequest { connector_id: id.to_owned(), ..Default::default() }
}

/// A place by files.
pub(crate) fn file_position(paths: &[&str]) -> pb::StreamPosition {
    let seen = |path: &&str| pb::SeenFile { path: (*path).to_owned(), ..Default::default() };
    let files = pb::FilePosition { files: paths.iter().map(seen).collect() };
    pb::StreamPosition { position: Some(Position::File(files)) }
}

fn memory(name: &str) -> Address {
    Address::Memory(name.to_owned())
}

/// Starts the service on threads of its own.
async fn start(beside: &Host, options: &connector::Options) -> (Runtime, Host) {
    let process = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (network, clock) = (beside.network.clone(), Arc::clone(&beside.clock));
    let host = Host::within("connector", network, clock, Arc::new(OsRandom));
    let (served, options) = (host.clone(), options.clone());
    process.spawn(async move { serve(&served, &options).await }).await.unwrap();
    (process, host)
}

async fn serve(host: &Host, options: &connector::Options) {
    let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    let server = Server::bind(host, &ports).await.unwrap();
    let others = || memory("others");
    let peers = Peers {
        auth: others(),
        config: others(),
        data: others(),
        rustmq: "memory:others".to_owned(),
        ..Peers::default()
    };
    let clients = Clients::new(host, &peers, "connector").unwrap();
    let service = connector::build(options, host, &clients).await.unwrap();
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

/// A fact of a status.
pub(crate) fn fact(status: &Status, name: &str) -> String {
    status.get_details_error_info().unwrap().metadata[name].clone()
}

/// Fields of the violations of a status.
pub(crate) fn fields(status: &Status) -> Vec<String> {
    let request = status.get_details_bad_request();
    request.into_iter().flat_map(|it| it.field_violations).map(|it| it.field).collect()
}

/// Every permission that methods of connector name.
fn everything() -> Vec<String> {
    let verbs = ["delete", "execute", "read", "write"];
    let of = |verb| format!("platform.connector.{verb}");
    let others = ["platform.bronze.write", "platform.topic_binding.read"].map(str::to_owned);
    let mut all: Vec<String> = verbs.map(of).into_iter().chain(others).collect();
    all.sort();
    all
}

/// Lets in whoever is named: an owner, or a member who may do everything.
pub(crate) struct Fake;

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
        // Others are users, or service accounts by their number.
        let account = name.strip_prefix("account-").map(|number| number.parse().unwrap());
        let user_id = account.unwrap_or(if is_owner { 1 } else { 2 });
        Ok(Arc::new(Principal {
            kind: match account {
                Some(_) => PrincipalKind::ServiceAccount,
                None => PrincipalKind::User,
            },
            user_id,
            org_id: org.parse().unwrap(),
            role: if is_owner { "owner" } else { "member" }.to_owned(),
            is_owner,
            is_operator: name == "operator",
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

pub(crate) struct Nobody;

#[async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: auth::AuditEvent) {}
}
