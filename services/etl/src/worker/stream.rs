//! Steps of the source: which streams there are, and bringing one.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::common::v1::{ExecutionStatus, PaginationRequest};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::StreamSyncStatus;
use platform_proto::platform::connector::v1::sync_service_client::SyncServiceClient;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1::ExecutionPriority;
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;
use runtime::OnError;
use tonic::{Code, Request, Status};
use tracing::debug;

use super::calls::{Broken, Context, Outcome, ask, fact, incomplete, outcome, reason};
use crate::connectors;
use crate::core::execution::Execution;
use crate::core::failure::Failed;
use crate::core::machine::{Made, Mark};
use crate::core::spec::{Layer, StreamName};
use crate::core::step::{Counts, Kind, StepBody};
use crate::parts::Parts;

/// Rows of a page of what is listed.
const PAGE: i32 = 500;
/// Batches that a stream names; a sync that wrote as many may have written more.
const NAMED_MAX: usize = 100;
/// Times that a watch may break off without a word before the step fails.
const SILENCES_MAX: u32 = 5;
/// Between two attempts to watch.
const PAUSE: Duration = Duration::from_millis(500);

impl Context {
    /// Finds out what is to be brought, or which batches are to be worked on again.
    pub(super) async fn streams(&self) -> Result<Made, Broken> {
        let spec = &self.execution.spec;
        if spec.connector_id.is_empty() {
            return Err(Broken::Failed(Failed::new(
                FailureClass::Configuration,
                "PIPELINE_HAS_NO_CONNECTOR",
                "the pipeline names no connector, so there is nothing to bring",
            )));
        }
        if spec.from_layer == Layer::Source && spec.date_range.is_some() {
            self.require_days().await?;
        }
        let known = self.enabled().await?;
        let wanted = self.wanted(&known)?;
        let mut made = Made { output_ref: format!("{} streams", wanted.len()), ..Made::default() };
        match spec.from_layer {
            Layer::Source => {
                for (stream, dataset) in wanted {
                    if !dataset.is_empty() && spec.date_range.is_none() {
                        made.next.extend(self.batches_again(&stream, &dataset).await?);
                    }
                    made.next.push(source_step(stream, dataset));
                }
            }
            Layer::Bronze | Layer::Silver => {
                for (stream, _) in wanted {
                    made.next.extend(self.batches_of_days(&stream).await?);
                }
            }
            Layer::Gold => {
                let datasets: BTreeSet<String> =
                    wanted.into_iter().map(|it| it.1).filter(|it| !it.is_empty()).collect();
                made.datasets = datasets.into_iter().collect();
            }
        }
        Ok(made)
    }

    /// Refuses days if the connector knows none.
    async fn require_days(&self) -> Result<(), Broken> {
        let id = self.execution.spec.connector_id.clone();
        let get = pb::GetConnectorRequest { id, org_id: self.org_id() };
        let answer = self.connectors_client().get_connector(ask(get)).await;
        let answer = answer.map_err(|status| self.broken(&status))?.into_inner();
        let connector = answer.connector.ok_or_else(|| incomplete("the connector"))?;
        let Some(kind) = connectors::without_days(connector.connector_type()) else {
            return Ok(());
        };
        let message = format!(
            "a connector of the type `{kind}` knows no days: none can be asked for, \
             and `default_range_days` of the pipeline has to be 0"
        );
        let reason = "CONNECTOR_KNOWS_NO_DAYS";
        Err(Failed::new(FailureClass::Configuration, reason, message).into())
    }

    /// Streams that are enabled at the connector, with their data sets.
    async fn enabled(&self) -> Result<Vec<(StreamName, String)>, Broken> {
        let mut found = Vec::new();
        for page in 1.. {
            let pagination = PaginationRequest { page, limit: PAGE, ..Default::default() };
            let list = pb::ListStreamsRequest {
                org_id: self.org_id(),
                connector_id: self.execution.spec.connector_id.clone(),
                enabled_only: true,
                pagination: Some(pagination),
            };
            let answer = self.syncs_client().list_streams(ask(list)).await;
            let answer = answer.map_err(|status| self.broken(&status))?.into_inner();
            for config in answer.streams.into_iter().filter_map(|stream| stream.config) {
                let name = config.stream.unwrap_or_default();
                let name = StreamName { namespace: name.namespace, name: name.name };
                found.push((name, config.dataset));
            }
            if !answer.pagination.unwrap_or_default().has_next {
                break;
            }
        }
        Ok(found)
    }

    /// Of the streams those that this execution brings.
    fn wanted(&self, known: &[(StreamName, String)]) -> Result<Vec<(StreamName, String)>, Broken> {
        let spec = &self.execution.spec;
        let missing = |name: String| {
            let message = format!("stream `{name}` is not enabled at the connector");
            Failed::new(FailureClass::Configuration, "STREAM_NOT_ENABLED", message)
        };
        let mut wanted = Vec::new();
        if spec.streams.is_empty() {
            wanted = known.to_vec();
        }
        for name in &spec.streams {
            let found = known.iter().find(|it| it.0 == *name);
            wanted.push(found.cloned().ok_or_else(|| missing(name.text()))?);
        }
        if !spec.only.is_empty() {
            let absent = |only: &&String| !wanted.iter().any(|it| it.0.text() == **only);
            if let Some(only) = spec.only.iter().find(absent) {
                return Err(missing(only.clone()).into());
            }
            wanted.retain(|it| spec.only.contains(&it.0.text()));
        }
        if wanted.is_empty() {
            let message = "no stream of the connector is enabled";
            let failed = Failed::new(FailureClass::Configuration, "NO_STREAMS_ENABLED", message);
            return Err(failed.into());
        }
        Ok(wanted)
    }

    /// Brings one stream.
    pub(super) async fn source(&self) -> Outcome {
        let stream = self.step.body.stream.clone().unwrap_or_default();
        let sync = match self.sync(&stream).await {
            Ok(sync) => sync,
            // Others write to the connector: what they wrote is in bronze.
            Err(Broken::Failed(failed)) if failed.reason == "CONNECTOR_NOT_FETCHED" => {
                return self.pushed(&stream).await;
            }
            // What others brought does not wait for the other side.
            Err(Broken::Failed(failed)) => {
                let brought = self.beside(&stream).await.unwrap_or_default();
                return Outcome::Failed { failed, brought };
            }
            Err(Broken::Stale) => return Outcome::Stale,
        };
        let ids = match self.batches_of_sync(&stream, &sync).await {
            Ok(ids) => ids,
            Err(broken) => return outcome(broken),
        };
        let bronze = |id: String| StepBody {
            stream: Some(stream.clone()),
            dataset: self.step.body.dataset.clone(),
            input_ref: sync.id.clone(),
            ..StepBody::new(Kind::Bronze, id)
        };
        let mut batches: Vec<StepBody> = ids.into_iter().map(bronze).collect();
        let of_stream: Vec<&pb::StreamSync> = sync.streams.iter().collect();
        let others = self.beside(&stream).await;
        if let Some(failed) = failure(&sync, &of_stream) {
            batches.extend(others.unwrap_or_default());
            return Outcome::Failed { failed, brought: batches };
        }
        match others {
            Ok(others) => batches.extend(others),
            Err(broken) => return outcome(broken),
        }
        let sum = |of: fn(&pb::StreamSync) -> i64| of_stream.iter().map(|it| of(it)).sum::<i64>();
        Outcome::Done(Box::new(Made {
            output_ref: sync.id.clone(),
            counts: Counts {
                input_records: sum(|it| it.records_read),
                output_records: sum(|it| it.records_written),
                failed_records: sum(|it| it.records_rejected),
                size_bytes: sum(|it| it.bytes_read),
                ..Counts::default()
            },
            next: batches,
            watermark: self.brought_until(&stream, &sync),
            ..Made::default()
        }))
    }

    /// How far the source has come with a sync: its days, or everything that was there when it began.
    fn brought_until(&self, stream: &StreamName, sync: &pb::Sync) -> Option<Mark> {
        let position = match &self.execution.spec.date_range {
            Some(range) => Position::Date(range.end.clone()),
            None => Position::EventTime(sync.started_at?),
        };
        let position = WatermarkPosition { position: Some(position) };
        Some(Mark { subject: stream.text(), position })
    }

    /// Starts the sync of a stream, or finds the one that was started, and waits until it has ended.
    async fn sync(&self, stream: &StreamName) -> Result<pb::Sync, Broken> {
        let spec = &self.execution.spec;
        let start = pb::StartSyncRequest {
            org_id: self.org_id(),
            connector_id: spec.connector_id.clone(),
            streams: vec![pb::StreamRef {
                namespace: stream.namespace.clone(),
                name: stream.name.clone(),
            }],
            date_range: spec.date_range.clone(),
            full_refresh: spec.full_refresh,
            priority: match self.execution.priority {
                ExecutionPriority::Low => pb::FetchPriority::Low,
                ExecutionPriority::High => pb::FetchPriority::High,
                ExecutionPriority::Normal | ExecutionPriority::Unspecified => {
                    pb::FetchPriority::Normal
                }
            } as i32,
            idempotency_key: Some(format!(
                "{}/{}/{}",
                self.execution.id, self.step.position, self.step.body.round
            )),
            pipeline_id: self.execution.pipeline_id.clone(),
            execution_id: self.execution.id.clone(),
            fence: self.fence(),
        };
        let sync = loop {
            match self.syncs_client().start_sync(ask(start.clone())).await {
                Ok(answer) => {
                    let sync = answer.into_inner().sync;
                    break sync.ok_or_else(|| incomplete("the sync"))?;
                }
                // Somebody else brings the stream: this one waits for its turn.
                Err(status) if reason(&status) == "STREAM_BUSY" => {
                    let Some(other) = fact(&status, "sync_id") else {
                        return Err(self.broken(&status));
                    };
                    debug!(execution = self.execution.id, other, "stream is busy");
                    self.watch(&other).await?;
                }
                Err(status) => return Err(self.refused(&status)),
            }
        };
        self.note(&sync.id);
        self.watch(&sync.id).await
    }

    /// What a status means that a sync was not started with.
    fn refused(&self, status: &Status) -> Broken {
        let is_refused = matches!(
            status.code(),
            Code::FailedPrecondition | Code::InvalidArgument | Code::NotFound | Code::OutOfRange
        );
        match self.broken(status) {
            Broken::Failed(failed) => Broken::Failed(Failed { is_refused, ..failed }),
            Broken::Stale => Broken::Stale,
        }
    }

    /// Waits until the syncs that another execution asked for have ended.
    pub(super) async fn syncs_end(&self, execution_id: &str) -> Result<(), Broken> {
        let list = pb::ListSyncsRequest {
            org_id: self.org_id(),
            execution_id: Some(execution_id.to_owned()),
            statuses: vec![ExecutionStatus::Pending as i32, ExecutionStatus::Running as i32],
            ..pb::ListSyncsRequest::default()
        };
        loop {
            let answer = self.syncs_client().list_syncs(ask(list.clone())).await;
            let syncs = answer.map_err(|status| self.broken(&status))?.into_inner().syncs;
            if syncs.is_empty() {
                return Ok(());
            }
            for sync in syncs {
                self.watch(&sync.id).await?;
            }
        }
    }

    /// Notes a sync, so that it can be cancelled with the execution.
    fn note(&self, sync_id: &str) {
        let mut syncs = self.syncs.lock().expect("no panic under this lock");
        syncs.insert(self.step.position, sync_id.to_owned());
    }

    /// Waits until a sync has ended.
    async fn watch(&self, id: &str) -> Result<pb::Sync, Broken> {
        let mut silences = 0;
        loop {
            let watch = pb::WatchSyncRequest { org_id: self.org_id(), sync_id: id.to_owned() };
            let mut last = None;
            let mut newest: Option<pb::Sync> = None;
            let mut has_run_out = false;
            match self.syncs_client().watch_sync(Request::new(watch)).await {
                Ok(answer) => {
                    let mut changes = answer.into_inner();
                    loop {
                        match changes.message().await {
                            Ok(Some(change)) => {
                                silences = 0;
                                newest = change.sync.or(newest);
                            }
                            Ok(None) => break,
                            Err(status) => {
                                // A stream lives as long as its credential; the next one has a new one.
                                has_run_out = reason(&status) == "TOKEN_EXPIRED";
                                last = Some(status);
                                break;
                            }
                        }
                    }
                }
                Err(status) => last = Some(status),
            }
            if let Some(sync) = newest.filter(is_ended) {
                return Ok(sync);
            }
            silences += 1;
            if let Some(status) = last {
                let broken = self.broken(&status);
                let is_passing = matches!(
                    &broken,
                    Broken::Failed(failed) if matches!(
                        failed.class,
                        FailureClass::Network | FailureClass::Timeout | FailureClass::RateLimited
                    )
                );
                if !(is_passing || has_run_out) || SILENCES_MAX < silences {
                    return Err(broken);
                }
            } else if SILENCES_MAX < silences {
                return Err(incomplete("the end of the sync"));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Ids of the batches that a sync wrote.
    async fn batches_of_sync(
        &self,
        stream: &StreamName,
        sync: &pb::Sync,
    ) -> Result<Vec<String>, Broken> {
        let named: Vec<String> =
            sync.streams.iter().flat_map(|it| it.batch_ids.iter().cloned()).collect();
        if named.len() < NAMED_MAX {
            return Ok(named);
        }
        let all = self.batches_of_execution(&self.execution.id, Some(stream)).await?;
        let mut all: Vec<String> = all.into_iter().map(|batch| batch.batch_id).collect();
        let known: BTreeSet<String> = all.iter().cloned().collect();
        all.extend(named.into_iter().filter(|id| !known.contains(id)));
        Ok(all)
    }
}

/// A step that brings a stream.
fn source_step(stream: StreamName, dataset: String) -> StepBody {
    StepBody { stream: Some(stream.clone()), dataset, ..StepBody::new(Kind::Source, stream.text()) }
}

/// Whether a sync has ended.
fn is_ended(sync: &pb::Sync) -> bool {
    !matches!(
        sync.status(),
        ExecutionStatus::Unspecified | ExecutionStatus::Pending | ExecutionStatus::Running
    )
}

/// Why a sync failed, if it did.
fn failure(sync: &pb::Sync, streams: &[&pb::StreamSync]) -> Option<Failed> {
    let of_stream = streams.iter().find_map(|it| it.failure.as_ref()).or(sync.failure.as_ref());
    let spent = |class, reason: &str, message: &str| Failed {
        is_spent: true,
        ..Failed::new(class, reason, message)
    };
    if streams.iter().any(|it| it.status() == StreamSyncStatus::Paused) {
        let message = "its columns changed, and a person has to accept that";
        return Some(spent(FailureClass::Configuration, "STREAM_PAUSED", message));
    }
    match sync.status() {
        ExecutionStatus::Completed | ExecutionStatus::Skipped => None,
        ExecutionStatus::Cancelled => {
            let message = "somebody cancelled the sync";
            Some(spent(FailureClass::Permanent, "SYNC_CANCELLED", message))
        }
        ExecutionStatus::Failed
        | ExecutionStatus::Timeout
        | ExecutionStatus::Unspecified
        | ExecutionStatus::Pending
        | ExecutionStatus::Running => Some(of_stream.map_or_else(
            || spent(FailureClass::Internal, "SYNC_FAILED", "the sync failed"),
            Failed::of_failure,
        )),
    }
}

/// Lets syncs of an execution end that is itself at its end; whether they do is not waited for.
pub(super) fn cancel(
    parts: &Arc<Parts>,
    execution: &Execution,
    syncs: impl Iterator<Item = String>,
) {
    for sync_id in syncs {
        let org_id = execution.org_id;
        let account = execution.spec.run_as_user_id;
        let channel = parts.connector.acting_for_account(org_id, account);
        parts.tasks.spawn("etl cancel", OnError::Log, async move {
            let reason = "the execution ended".to_owned();
            let cancel = pb::CancelSyncRequest { org_id, sync_id, reason };
            if let Err(status) = SyncServiceClient::new(channel).cancel_sync(ask(cancel)).await {
                debug!(reason = status.message(), "sync was not cancelled");
            }
            Ok(())
        });
    }
}
