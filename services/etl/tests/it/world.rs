//! Stand-ins for auth, config, connector and data, as far as etl asks or tells them.

mod authority;
mod connectors;
mod declared;
mod gold;
mod layers;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use base::{Clock as _, SystemClock, Timestamp};
use futures_util::{StreamExt as _, stream};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::AuditServiceServer;
use platform_proto::platform::auth::v1::auth_service_server::AuthServiceServer;
use platform_proto::platform::auth::v1::permission_service_server::PermissionServiceServer;
use platform_proto::platform::auth::v1::token_service_server::TokenServiceServer;
use platform_proto::platform::common::v1::{
    ConnectorType, CursorPaginationResponse, DateRange, ExecutionStatus, PaginationResponse,
    PipelineStatus,
};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_change_service_server::ConfigChangeServiceServer;
use platform_proto::platform::config::v1::config_service_server::ConfigServiceServer;
use platform_proto::platform::config::v1::dataset_service_server::DatasetServiceServer;
use platform_proto::platform::connector::v1 as connector;
use platform_proto::platform::connector::v1::StreamSyncStatus;
use platform_proto::platform::connector::v1::connector_service_server::ConnectorServiceServer;
use platform_proto::platform::connector::v1::sync_service_server::{
    SyncService, SyncServiceServer,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::bronze_service_server::BronzeServiceServer;
use platform_proto::platform::data::v1::gold_service_server::GoldServiceServer;
use platform_proto::platform::data::v1::silver_service_server::SilverServiceServer;
use platform_proto::platform::data::v1::{Failure, FailureClass};
use rpc::wire::timestamp_to_wire;
use rpc::{Call, Routes, Server};
use runtime::Host;
use tokio::sync::watch;
use tonic::codegen::BoxStream;
use tonic::{Code, Request, Response, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

use crate::fixture::{Fake, Nobody, ORG};

type Answer<T> = Result<Response<T>, Status>;

/// What becomes of one sync of a stream.
#[derive(Clone, Debug)]
pub(crate) enum Script {
    /// It writes so many batches.
    Batches(usize),
    /// It writes so many batches, and fails.
    Fails(usize, FailureClass),
    /// It is refused, since it was begun for an attempt before.
    Outdated,
    /// It writes so many batches, and what follows has columns that a person has to accept.
    Pauses(usize),
    /// It goes on until it is cancelled.
    Hangs,
}

/// The services beside etl.
pub(crate) struct World {
    state: Mutex<State>,
    /// Rung with every change.
    bell: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    pipelines: BTreeMap<String, config::Pipeline>,
    /// What became of pipelines, by revisions from 1; no pipeline is one that was deleted.
    changes: Vec<(String, Option<config::Pipeline>)>,
    /// Whether config does not answer.
    is_away: bool,
    /// Type of every connector.
    kind: ConnectorType,
    /// Data set of each enabled stream.
    streams: BTreeMap<String, String>,
    /// What aggregations read.
    aggregations: BTreeMap<String, Vec<String>>,
    /// What data sets that refine others read.
    refinements: BTreeMap<String, Vec<String>>,
    scripts: BTreeMap<String, VecDeque<Script>>,
    /// Answers of calls that fail, by name and subject.
    failures: BTreeMap<String, VecDeque<Status>>,
    /// Answers of calls that do their work and fail all the same, by name and subject.
    late: BTreeMap<String, VecDeque<Status>>,
    /// Calls that wait, by name and subject.
    held: BTreeSet<String>,
    /// Calls that were made: name and subject.
    calls: Vec<String>,
    /// When batches are written.
    now: Option<Timestamp>,
    /// Newest fence of each execution.
    fences: BTreeMap<String, i64>,
    /// By idempotency key.
    syncs: BTreeMap<String, connector::Sync>,
    batches: BTreeMap<String, data::BronzeBatch>,
    /// For which execution each batch was processed: what is processed twice is not processed anew.
    processed: BTreeMap<String, String>,
    /// What was asked of gold.
    builds: Vec<data::BuildAggregationRequest>,
    reports: Vec<config::ReportPipelineRunRequest>,
    audit: Vec<auth::AuditEvent>,
    /// Parent of each known entity.
    entities: BTreeMap<String, String>,
    hidden: Vec<String>,
    /// For whom other services were called.
    accounts: BTreeSet<i64>,
}

impl State {
    /// Whether config answers.
    fn answers(&self) -> Result<(), Status> {
        if self.is_away { Err(Status::unavailable("config is away")) } else { Ok(()) }
    }
}

impl World {
    /// Serves them in the network of a host, under the name `others`.
    pub(crate) async fn serve(beside: &Host) -> Arc<Self> {
        let mut host = Host::new("others");
        host.network = beside.network.clone();
        host.tasks = beside.tasks.clone();
        let world = Arc::new(Self { state: Mutex::default(), bell: watch::Sender::new(0) });
        let shared = || Shared(Arc::clone(&world));
        let routes = Routes::new()
            .add(rpc::service!(AuditServiceServer::new(shared())))
            .add(rpc::service!(AuthServiceServer::new(shared())))
            .add(rpc::service!(PermissionServiceServer::new(shared())))
            .add(rpc::service!(TokenServiceServer::new(shared())))
            .add(rpc::service!(ConfigServiceServer::new(shared())))
            .add(rpc::service!(ConfigChangeServiceServer::new(shared())))
            .add(rpc::service!(DatasetServiceServer::new(shared())))
            .add(rpc::service!(ConnectorServiceServer::new(shared())))
            .add(rpc::service!(SyncServiceServer::new(shared())))
            .add(rpc::service!(BronzeServiceServer::new(shared())))
            .add(rpc::service!(SilverServiceServer::new(shared())))
            .add(rpc::service!(GoldServiceServer::new(shared())));
        let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
        let server = Server::bind(&host, &ports).await.unwrap();
        server.serve(routes, Arc::new(Fake), Arc::new(Nobody)).unwrap();
        host.health.start();
        world
    }

    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.state.lock().unwrap());
        self.bell.send_modify(|count| *count += 1);
        changed
    }

    pub(crate) fn put_pipeline(&self, pipeline: config::Pipeline) {
        self.with(|it| {
            it.changes.push((pipeline.id.clone(), Some(pipeline.clone())));
            it.pipelines.insert(pipeline.id.clone(), pipeline)
        });
    }

    pub(crate) fn remove_pipeline(&self, id: &str) {
        self.with(|it| {
            it.changes.push((id.to_owned(), None));
            it.pipelines.remove(id)
        });
    }

    /// Lets config answer nothing about pipelines, or answer again.
    pub(crate) fn set_away(&self, is_away: bool) {
        self.with(|it| it.is_away = is_away);
    }

    /// A pipeline of the connector `c` that brings all streams, as account 11.
    pub(crate) fn pipeline(&self, id: &str) {
        self.put_pipeline(pipeline(id));
    }

    pub(crate) fn stream(&self, name: &str, dataset: &str) {
        self.with(|it| it.streams.insert(name.to_owned(), dataset.to_owned()));
    }

    pub(crate) fn aggregation(&self, name: &str, inputs: &[&str]) {
        let inputs = inputs.iter().map(|it| (*it).to_owned()).collect();
        self.with(|it| it.aggregations.insert(name.to_owned(), inputs));
    }

    pub(crate) fn refinement(&self, name: &str, inputs: &[&str]) {
        let inputs = inputs.iter().map(|it| (*it).to_owned()).collect();
        self.with(|it| it.refinements.insert(name.to_owned(), inputs));
    }

    /// What becomes of the next sync of a stream; after all scripts a sync writes one batch.
    pub(crate) fn script(&self, stream: &str, script: Script) {
        self.with(|it| it.scripts.entry(stream.to_owned()).or_default().push_back(script));
    }

    /// Lets the next call of this name and subject fail.
    pub(crate) fn fail(&self, call: &str, status: Status) {
        self.with(|it| it.failures.entry(call.to_owned()).or_default().push_back(status));
    }

    /// Lets all calls go well from now on.
    pub(crate) fn clear_failures(&self) {
        self.with(|it| it.failures.clear());
    }

    /// Lets the next call of this name and subject do its work, and be answered with this.
    pub(crate) fn be_late(&self, call: &str, status: Status) {
        self.with(|it| it.late.entry(call.to_owned()).or_default().push_back(status));
    }

    /// Ends a call that has done its work.
    fn leave(&self, call: &str) -> Result<(), Status> {
        self.with(|it| it.late.get_mut(call).and_then(VecDeque::pop_front)).map_or(Ok(()), Err)
    }

    /// Lets calls of this name and subject wait.
    pub(crate) fn hold(&self, call: &str) {
        self.with(|it| it.held.insert(call.to_owned()));
    }

    pub(crate) fn let_go(&self, call: &str) {
        self.with(|it| it.held.remove(call));
    }

    /// Makes every connector one of this type.
    pub(crate) fn connectors_are(&self, kind: ConnectorType) {
        self.with(|it| it.kind = kind);
    }

    /// Writes a batch that no sync of an execution brings, by the clock; its id.
    pub(crate) fn push(&self, stream: &str, dataset: &str, now: Timestamp) -> String {
        self.push_of(stream, dataset, now, None)
    }

    /// The same, of records that are about some days.
    pub(crate) fn push_of(
        &self,
        stream: &str,
        dataset: &str,
        now: Timestamp,
        days: Option<DateRange>,
    ) -> String {
        self.with(|it| {
            it.now = Some(now);
            let id = format!("{stream}-{}", it.batches.len() + 1);
            it.batch(&id, stream, dataset).date_range = days;
            id
        })
    }

    /// Lets a sync that a person started bring a batch while an execution wants to bring the same stream.
    pub(crate) fn be_busy(&self, stream: &str, dataset: &str, now: Timestamp) {
        let id = format!("{stream}#by hand");
        let sync = connector::Sync {
            id: id.clone(),
            org_id: ORG,
            status: ExecutionStatus::Completed as i32,
            ..Default::default()
        };
        self.with(|it| it.syncs.insert("by hand".to_owned(), sync));
        self.push(stream, dataset, now);
        let facts = std::collections::HashMap::from([("sync_id".to_owned(), id)]);
        let details = ErrorDetails::with_error_info("STREAM_BUSY", "platform", facts);
        let code = Code::FailedPrecondition;
        let busy = Status::with_error_details(code, "the stream is busy", details);
        self.fail(&format!("start_sync {stream}"), busy);
    }

    pub(crate) fn hide(&self, id: &str) {
        self.with(|it| it.hidden.push(id.to_owned()));
    }

    /// How often a call of this name and subject was made.
    pub(crate) fn count(&self, call: &str) -> usize {
        self.with(|it| it.calls.iter().filter(|made| *made == call).count())
    }

    pub(crate) fn calls(&self) -> Vec<String> {
        self.with(|it| it.calls.clone())
    }

    /// Notes a newer fence of an execution, as if another worker had called.
    pub(crate) fn set_fence(&self, execution: &str, fence: i64) {
        self.with(|it| it.fences.insert(execution.to_owned(), fence));
    }

    pub(crate) fn accounts(&self) -> BTreeSet<i64> {
        self.with(|it| it.accounts.clone())
    }

    pub(crate) fn builds(&self) -> Vec<data::BuildAggregationRequest> {
        self.with(|it| it.builds.clone())
    }

    pub(crate) fn reports(&self) -> Vec<config::ReportPipelineRunRequest> {
        self.with(|it| it.reports.clone())
    }

    pub(crate) fn audit(&self) -> Vec<auth::AuditEvent> {
        self.with(|it| it.audit.clone())
    }

    pub(crate) fn entities(&self) -> BTreeMap<String, String> {
        self.with(|it| it.entities.clone())
    }

    pub(crate) fn sync_statuses(&self) -> Vec<ExecutionStatus> {
        self.with(|it| it.syncs.values().map(connector::Sync::status).collect())
    }

    /// Batches of bronze that silver has no result of.
    pub(crate) fn unprocessed(&self) -> Vec<String> {
        self.with(|it| {
            let is_new = |id: &&String| !it.processed.contains_key(*id);
            it.batches.keys().filter(is_new).cloned().collect()
        })
    }

    /// Notes a call, and waits or fails as the test says.
    async fn enter(&self, name: &str, subject: &str) -> Result<(), Status> {
        let call = format!("{name} {subject}");
        self.with(|it| it.calls.push(call.clone()));
        let mut bell = self.bell.subscribe();
        loop {
            bell.borrow_and_update();
            if !self.state.lock().unwrap().held.contains(&call) {
                break;
            }
            bell.changed().await.unwrap();
        }
        let failure =
            self.state.lock().unwrap().failures.get_mut(&call).and_then(VecDeque::pop_front);
        failure.map_or(Ok(()), Err)
    }

    fn fence(&self, execution: &str, fence: i64) -> Result<(), Status> {
        self.with(|it| {
            let newest = it.fences.entry(execution.to_owned()).or_insert(fence);
            if fence < *newest {
                return Err(refused(Code::FailedPrecondition, "STALE_FENCE"));
            }
            *newest = fence;
            Ok(())
        })
    }
}

/// A pipeline of the connector `c` that brings all streams, as account 11.
pub(crate) fn pipeline(id: &str) -> config::Pipeline {
    config::Pipeline {
        id: id.to_owned(),
        org_id: ORG,
        name: format!("pipeline {id}"),
        status: PipelineStatus::Active as i32,
        connector_id: "c".to_owned(),
        run_as_user_id: 11,
        version: 3,
        ..config::Pipeline::default()
    }
}

/// A status with a reason.
pub(crate) fn refused(code: Code, reason: &str) -> Status {
    let details =
        ErrorDetails::with_error_info(reason, "platform", std::collections::HashMap::new());
    Status::with_error_details(code, reason.to_lowercase(), details)
}

struct Shared(Arc<World>);

impl Shared {
    /// Notes for whom a call is made; it has to be a service account of the organisation.
    fn acts<T>(&self, request: &Request<T>) {
        let call = Call::of(request);
        assert_eq!(call.org_id, ORG);
        assert_eq!(call.peer.as_deref(), Some("etl"));
        self.0.with(|it| it.accounts.insert(call.user_id()));
    }
}

#[async_trait]
impl SyncService for Shared {
    async fn list_streams(
        &self,
        request: Request<connector::ListStreamsRequest>,
    ) -> Answer<connector::ListStreamsResponse> {
        self.acts(&request);
        self.0.enter("list_streams", &request.into_inner().connector_id).await?;
        let stream = |(name, dataset): (&String, &String)| connector::Stream {
            config: Some(connector::StreamConfig {
                stream: Some(connector::StreamRef { name: name.clone(), ..Default::default() }),
                dataset: dataset.clone(),
                enabled: true,
                ..Default::default()
            }),
            ..Default::default()
        };
        let streams = self.0.with(|it| it.streams.iter().map(stream).collect());
        let pagination = Some(PaginationResponse::default());
        Ok(Response::new(connector::ListStreamsResponse { streams, pagination }))
    }

    async fn start_sync(
        &self,
        request: Request<connector::StartSyncRequest>,
    ) -> Answer<connector::StartSyncResponse> {
        self.acts(&request);
        let request = request.into_inner();
        let stream = request.streams[0].clone();
        self.0.fence(&request.execution_id, request.fence)?;
        self.0.enter("start_sync", &stream.name).await?;
        if self.0.with(|it| it.kind) == ConnectorType::Push {
            return Err(refused(Code::FailedPrecondition, "CONNECTOR_NOT_FETCHED"));
        }
        let key = request.idempotency_key.clone().unwrap();
        let sync = self.0.with(|it| {
            if let Some(sync) = it.syncs.get(&key) {
                return sync.clone();
            }
            let script = it.scripts.get_mut(&stream.name).and_then(VecDeque::pop_front);
            let sync = it.sync(&key, &request, script.unwrap_or(Script::Batches(1)));
            it.syncs.insert(key.clone(), sync.clone());
            sync
        });
        self.0.leave(&format!("start_sync {}", stream.name))?;
        Ok(Response::new(connector::StartSyncResponse { sync: Some(sync), duplicate: false }))
    }

    async fn watch_sync(
        &self,
        request: Request<connector::WatchSyncRequest>,
    ) -> Answer<BoxStream<connector::WatchSyncResponse>> {
        self.acts(&request);
        let id = request.into_inner().sync_id;
        let stream = id.split('#').next().unwrap().to_owned();
        self.0.enter("watch_sync", &stream).await?;
        if let Err(status) = self.0.leave(&format!("watch_sync {stream}")) {
            return Ok(Response::new(stream::once(async { Err(status) }).boxed()));
        }
        let (world, bell) = (Arc::clone(&self.0), self.0.bell.subscribe());
        let changes = stream::unfold((world, bell, false), move |(world, mut bell, is_over)| {
            let id = id.clone();
            async move {
                if is_over {
                    return None;
                }
                loop {
                    bell.borrow_and_update();
                    let sync =
                        world.state.lock().unwrap().syncs.values().find(|it| it.id == id).cloned();
                    let sync = sync.unwrap();
                    if sync.status() != ExecutionStatus::Running {
                        let change = connector::WatchSyncResponse { sync: Some(sync) };
                        return Some((Ok(change), (world, bell, true)));
                    }
                    bell.changed().await.unwrap();
                }
            }
        });
        Ok(Response::new(changes.boxed()))
    }

    async fn list_syncs(
        &self,
        request: Request<connector::ListSyncsRequest>,
    ) -> Answer<connector::ListSyncsResponse> {
        self.acts(&request);
        let request = request.into_inner();
        let is_it = |it: &&connector::Sync| {
            request.execution_id.as_ref().is_none_or(|id| it.execution_id == *id)
                && (request.statuses.is_empty() || request.statuses.contains(&it.status))
        };
        let syncs = self.0.with(|it| it.syncs.values().filter(is_it).cloned().collect());
        let pagination = Some(CursorPaginationResponse::default());
        Ok(Response::new(connector::ListSyncsResponse { syncs, pagination }))
    }

    async fn cancel_sync(
        &self,
        request: Request<connector::CancelSyncRequest>,
    ) -> Answer<connector::CancelSyncResponse> {
        let id = request.into_inner().sync_id;
        self.0.with(|it| {
            let sync = it.syncs.values_mut().find(|it| it.id == id).unwrap();
            if sync.status() == ExecutionStatus::Running {
                sync.status = ExecutionStatus::Cancelled as i32;
            }
        });
        Ok(Response::new(connector::CancelSyncResponse::default()))
    }
}

impl State {
    /// Makes a sync of what the script says.
    fn sync(
        &mut self,
        key: &str,
        request: &connector::StartSyncRequest,
        script: Script,
    ) -> connector::Sync {
        let stream = request.streams[0].clone();
        let (count, failure) = match script {
            Script::Batches(count) | Script::Pauses(count) => (count, None),
            Script::Fails(count, class) => (count, Some(failure(class, "SOURCE_FAILED"))),
            Script::Outdated => (0, Some(failure(FailureClass::Permanent, "STALE_FENCE"))),
            Script::Hangs => (0, None),
        };
        let status = match (&script, &failure) {
            (Script::Hangs, _) => ExecutionStatus::Running,
            (_, Some(_)) => ExecutionStatus::Failed,
            (_, None) => ExecutionStatus::Completed,
        };
        let mut batch_ids = Vec::new();
        for _ in 0..count {
            let id = format!("{}-{}", stream.name, self.batches.len() + 1);
            let dataset = self.streams.get(&stream.name).cloned().unwrap_or_default();
            let batch = self.batch(&id, &stream.name, &dataset);
            batch.execution_id.clone_from(&request.execution_id);
            batch.pipeline_id.clone_from(&request.pipeline_id);
            batch.date_range.clone_from(&request.date_range);
            batch_ids.push(id);
        }
        let records = 10 * i64::try_from(count).unwrap();
        let of_stream = connector::StreamSync {
            stream: Some(stream.clone()),
            records_read: records,
            records_written: records,
            bytes_read: records * 100,
            batch_ids,
            failure,
            status: match script {
                Script::Pauses(_) => StreamSyncStatus::Paused as i32,
                Script::Batches(_) | Script::Fails(..) | Script::Outdated | Script::Hangs => 0,
            },
            ..Default::default()
        };
        connector::Sync {
            id: format!("{}#{key}", stream.name),
            org_id: ORG,
            status: status as i32,
            streams: vec![of_stream],
            execution_id: request.execution_id.clone(),
            started_at: Some(timestamp_to_wire(SystemClock.now())),
            ..Default::default()
        }
    }
}

impl State {
    /// Adds a batch of 10 records.
    fn batch(&mut self, id: &str, stream: &str, dataset: &str) -> &mut data::BronzeBatch {
        let batch = data::BronzeBatch {
            batch_id: id.to_owned(),
            org_id: ORG,
            stream: stream.to_owned(),
            table_name: format!("bronze_{stream}"),
            snapshot_id: i64::try_from(self.batches.len()).unwrap() + 1,
            input_records: 10,
            valid_records: 10,
            output_records: 10,
            size_bytes: 1000,
            ingested_at: self.now.map(timestamp_to_wire),
            connector_id: "c".to_owned(),
            dataset: dataset.to_owned(),
            ..Default::default()
        };
        self.batches.entry(id.to_owned()).or_insert(batch)
    }
}

fn failure(class: FailureClass, reason: &str) -> Failure {
    Failure {
        failure_class: class as i32,
        reason: reason.to_owned(),
        message: "the other side failed".to_owned(),
        ..Default::default()
    }
}
