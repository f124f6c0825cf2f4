//! The service in a process of its own kind, which a test can kill, on either database.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, ManualClock, OsRandom, SystemClock};
use net::{Address, Network};
use platform_proto::methods::{Caller, methods};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::etl_service_client::EtlServiceClient;
use platform_proto::platform::etl::v1::lineage_service_client::LineageServiceClient;
use platform_proto::platform::etl::v1::schedule_service_client::ScheduleServiceClient;
use platform_proto::platform::etl::v1::watermark_service_client::WatermarkServiceClient;
use rpc::{
    Auditor, Authority, Channel, Clients, Credential, Peers, Principal, PrincipalKind, Refusal,
    Server,
};
use runtime::Host;
use tokio::runtime::Runtime;
use tonic::{Request, Status};
use tonic_types::StatusExt as _;

use crate::world::World;

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
    pub(crate) world: Arc<World>,
    pub(crate) clock: Arc<ManualClock>,
    options: etl::Options,
    /// Of the stand-ins and of whoever calls.
    host: Host,
    callers: Clients,
    /// The process of the service; `None` after it was killed.
    process: Option<(Runtime, Host)>,
    /// Its port.
    pub(crate) address: String,
    _folder: testkit::TempDir,
}

impl Fixture {
    pub(crate) async fn start(database: Database) -> Self {
        Self::with(database, |_| {}).await
    }

    pub(crate) async fn with(database: Database, change: impl FnOnce(&mut etl::Options)) -> Self {
        let folder = testkit::folder();
        let store = match database {
            Database::Sqlite => store::Options::sqlite(folder.path().join("etl.db")),
            Database::Postgres => store::Options::postgres(testkit::postgres()),
        };
        let look_every = base::Span::millis(100);
        let mut options = etl::Options { store, look_every, ..etl::Options::default() };
        change(&mut options);
        let clock = Arc::new(ManualClock::new(SystemClock.now()));
        let host = Host::within("caller", Network::real(), time(&clock), Arc::new(OsRandom));
        let world = World::serve(&host).await;
        let peers = Peers { etl: memory("etl"), ..Peers::default() };
        let callers = Clients::new(&host, &peers, "connector").unwrap();
        let mut fixture = Self {
            world,
            clock,
            options,
            host,
            callers,
            process: None,
            address: String::new(),
            _folder: folder,
        };
        fixture.restart().await;
        fixture
    }

    /// Starts the service, on the database that is there.
    pub(crate) async fn restart(&mut self) {
        assert!(self.process.is_none());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let (options, network) = (self.options.clone(), self.host.network.clone());
        let host = Host::within("etl", network, time(&self.clock), Arc::new(OsRandom));
        let own = host.clone();
        self.address = runtime.spawn(async move { serve(&own, &options).await }).await.unwrap();
        self.process = Some((runtime, host));
    }

    /// Ends the service in the middle of whatever it does.
    pub(crate) fn kill(&mut self) {
        let (runtime, _) = self.process.take().unwrap();
        tokio::task::block_in_place(|| runtime.shutdown_timeout(BOUND));
    }

    /// Stops the service in order.
    pub(crate) async fn shut_down(&mut self) {
        let (runtime, host) = self.process.take().unwrap();
        host.health.drain();
        assert!(host.tasks.drain(BOUND).await, "{:?}", host.tasks.running());
        tokio::task::block_in_place(|| runtime.shutdown_timeout(BOUND));
    }

    pub(crate) fn etl(&self) -> EtlServiceClient<Channel> {
        EtlServiceClient::new(self.callers.channel("etl"))
    }

    pub(crate) fn schedules(&self) -> ScheduleServiceClient<Channel> {
        ScheduleServiceClient::new(self.callers.channel("etl"))
    }

    pub(crate) fn watermarks(&self) -> WatermarkServiceClient<Channel> {
        WatermarkServiceClient::new(self.callers.channel("etl"))
    }

    pub(crate) fn lineage(&self) -> LineageServiceClient<Channel> {
        LineageServiceClient::new(self.callers.channel("etl"))
    }

    /// Starts an execution of a pipeline, as the owner.
    pub(crate) async fn trigger(&self, pipeline: &str) -> pb::Execution {
        let request =
            pb::TriggerPipelineRequest { pipeline_id: pipeline.to_owned(), ..Default::default() };
        self.trigger_with(request).await
    }

    pub(crate) async fn trigger_with(&self, request: pb::TriggerPipelineRequest) -> pb::Execution {
        let answer = self.etl().trigger_pipeline(owner(request)).await.unwrap();
        answer.into_inner().execution.unwrap()
    }

    pub(crate) async fn get(&self, id: &str) -> pb::Execution {
        let get = pb::GetExecutionRequest { execution_id: id.to_owned(), org_id: 0 };
        let answer = self.etl().get_execution(owner(get)).await.unwrap();
        answer.into_inner().execution.unwrap()
    }

    /// Waits until an execution has a status.
    pub(crate) async fn until(&self, id: &str, status: ExecutionStatus) -> pb::Execution {
        let what = format!("execution {id} is {status:?}");
        testkit::wait_for_some(&what, BOUND, async || {
            let found = self.get(id).await;
            assert!(
                found.status() == status || found.completed_at.is_none(),
                "{:?} {:?}",
                found.status(),
                found.error
            );
            (found.status() == status).then_some(found)
        })
        .await
    }

    /// Waits until a call of this name and subject was made so many times.
    pub(crate) async fn until_called(&self, call: &str, times: usize) {
        let what = format!("{times} calls of {call}");
        testkit::wait_for(&what, BOUND, async || times <= self.world.count(call)).await;
    }

    pub(crate) async fn steps(&self, id: &str) -> Vec<pb::ExecutionStep> {
        let list = pb::ListExecutionStepsRequest {
            execution_id: id.to_owned(),
            pagination: Some(platform_proto::platform::common::v1::PaginationRequest {
                limit: 100,
                ..Default::default()
            }),
            org_id: 0,
        };
        self.etl().list_execution_steps(owner(list)).await.unwrap().into_inner().steps
    }

    /// The step of a subject in a layer.
    pub(crate) async fn step(&self, id: &str, layer: &str, subject: &str) -> pb::ExecutionStep {
        let steps = self.steps(id).await;
        let is_it = |it: &&pb::ExecutionStep| it.layer == layer && it.subject == subject;
        steps.iter().find(is_it).cloned().unwrap_or_else(|| panic!("{layer} {subject}: {steps:?}"))
    }

    pub(crate) async fn stop(mut self) {
        if self.process.is_some() {
            self.shut_down().await;
        }
        self.host.health.drain();
        let running = || self.host.tasks.running();
        assert!(self.host.tasks.drain(Duration::from_secs(20)).await, "{:?}", running());
    }
}

fn time(clock: &Arc<ManualClock>) -> Arc<dyn Clock> {
    Arc::<ManualClock>::clone(clock)
}

fn memory(name: &str) -> Address {
    Address::Memory(name.to_owned())
}

/// Serves etl; the address of its port.
async fn serve(host: &Host, options: &etl::Options) -> String {
    let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    let server = Server::bind(host, &ports).await.unwrap();
    let address = server.address().to_string();
    let others = || memory("others");
    let peers = Peers {
        auth: others(),
        config: others(),
        connector: others(),
        data: others(),
        ..Peers::default()
    };
    let clients = Clients::new(host, &peers, "etl").unwrap();
    let service = etl::build(options, host, &clients).await.unwrap();
    server.serve(service.routes(), Arc::new(Fake), Arc::new(Nobody)).unwrap();
    host.health.start();
    address
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

/// Every permission that methods name.
fn everything() -> Vec<String> {
    let permissions = methods().iter().filter_map(|method| match method.access?.caller {
        Caller::Permission(permission) => Some(permission.to_owned()),
        Caller::Public | Caller::Authenticated | Caller::PeerOnly | Caller::UserImplemented => None,
    });
    let mut permissions: Vec<String> = permissions.collect();
    permissions.sort();
    permissions.dedup();
    permissions
}

/// Lets in whoever is named: an owner, a member who may do everything, or `account-ID`.
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
        let account = name.strip_prefix("account-").map(|id| id.parse().unwrap());
        let kind =
            if account.is_some() { PrincipalKind::ServiceAccount } else { PrincipalKind::User };
        Ok(Arc::new(Principal {
            kind,
            user_id: account.unwrap_or(if is_owner { 1 } else { 2 }),
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

pub(crate) struct Nobody;

#[async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: auth::AuditEvent) {}
}

/// Runs tests on both databases.
macro_rules! on_both {
    ($($test:ident)*) => {$(
        mod $test {
            use crate::fixture::Database;

            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                super::$test(Database::Sqlite).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn on_postgres() {
                super::$test(Database::Postgres).await;
            }
        }
    )*};
}
pub(crate) use on_both;
