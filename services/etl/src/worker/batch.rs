//! Steps of bronze and silver: batches, and the rows that are made of them.

use std::collections::BTreeSet;
use std::time::Duration;

use platform_proto::platform::common::v1::{CursorPaginationRequest, TimeRange};
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::config::v1::{DatasetDefinition, GetDatasetRequest};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};
use tonic::Code;

use super::calls::{Broken, Context, Outcome, ask, incomplete, outcome, unread};
use crate::core::days::Days;
use crate::core::failure::Failed;
use crate::core::machine::{Made, Mark};
use crate::core::reads::{MoreLeft, Reached, Undone};
use crate::core::spec::{Layer, StreamName};
use crate::core::step::{Counts, Kind, StepBody};
use crate::scheduler;

/// Rows of a page of batches.
const PAGE: i32 = 500;
/// How far clocks may differ: what is looked for begins so much before what was looked at last.
const OVERLAP: Duration = Duration::from_secs(600);
/// Steps of an execution beyond which it does not look for more that others left: the next one does.
const FOLLOWED_MAX: i64 = 10_000;

impl Context {
    /// The batches that an execution wrote, of one stream or of all, oldest first.
    pub(super) async fn batches_of_execution(
        &self,
        execution_id: &str,
        stream: Option<&StreamName>,
    ) -> Result<Vec<pb::BronzeBatch>, Broken> {
        self.list(pb::ListBatchesRequest {
            org_id: self.org_id(),
            execution_id: Some(execution_id.to_owned()),
            stream: stream.map(StreamName::text),
            ..pb::ListBatchesRequest::default()
        })
        .await
    }

    /// Asks for the batches of a stream of the execution's connector.
    fn of_stream(&self, stream: &StreamName) -> pb::ListBatchesRequest {
        pb::ListBatchesRequest {
            org_id: self.org_id(),
            connector_id: Some(self.execution.spec.connector_id.clone()),
            stream: Some(stream.text()),
            ..pb::ListBatchesRequest::default()
        }
    }

    async fn list(&self, mut list: pb::ListBatchesRequest) -> Result<Vec<pb::BronzeBatch>, Broken> {
        let mut found = Vec::new();
        let mut cursor = String::new();
        loop {
            list.pagination =
                Some(CursorPaginationRequest { cursor, limit: PAGE, sort_order: "asc".to_owned() });
            let answer = self.bronze_client().list_batches(ask(list.clone())).await;
            let answer = answer.map_err(|status| self.broken(&status))?.into_inner();
            found.extend(answer.batches);
            let pagination = answer.pagination.unwrap_or_default();
            if !pagination.has_more {
                return Ok(found);
            }
            cursor = pagination.next_cursor;
        }
    }

    /// The batches of a stream that are about the days of the execution, oldest first. One that is about no days counts
    /// by the day on which it was ingested, in the zone of the organisation.
    async fn of_days(&self, stream: &StreamName) -> Result<Vec<pb::BronzeBatch>, Broken> {
        let Some(range) = self.execution.spec.date_range.clone() else {
            return self.list(self.of_stream(stream)).await;
        };
        let days = Days::read(&range.start, &range.end)
            .ok_or_else(|| incomplete("days of the calendar"))?;
        let zone = scheduler::zone_of_organization(&self.parts, self.org_id()).await;
        let unknown = "auth does not tell the time zone of the organisation";
        let unknown =
            || Failed::new(FailureClass::Network, "DEPENDENCY_UNAVAILABLE", unknown.to_owned());
        let (from, until) = days.span(zone.ok_or_else(unknown)?);
        let dated = pb::ListBatchesRequest { date_range: Some(range), ..self.of_stream(stream) };
        let ingested =
            TimeRange { start: Some(timestamp_to_wire(from)), end: Some(timestamp_to_wire(until)) };
        let undated = pb::ListBatchesRequest { ingested: Some(ingested), ..self.of_stream(stream) };
        let mut found = self.list(dated).await?;
        let undated = self.list(undated).await?.into_iter();
        found.extend(undated.filter(|batch| batch.date_range.is_none()));
        found.sort_by_cached_key(|batch| {
            (batch.ingested_at.as_ref().map(timestamp_from_wire), batch.batch_id.clone())
        });
        Ok(found)
    }

    /// Steps for the batches of a stream that are about the days of the execution.
    pub(super) async fn batches_of_days(
        &self,
        stream: &StreamName,
    ) -> Result<Vec<StepBody>, Broken> {
        let found = self.of_days(stream).await?;
        Ok(found.iter().map(|batch| step_of_day(batch, stream)).collect())
    }

    /// What others wrote for a stream that is not fetched: since it was last looked for, or about the days of the
    /// execution.
    pub(super) async fn pushed(&self, stream: &StreamName) -> Outcome {
        let made = match self.execution.spec.date_range {
            Some(_) => self.pushed_of_days(stream).await,
            None => self.pushed_since(stream).await,
        };
        made.map_or_else(outcome, |made| Outcome::Done(Box::new(made)))
    }

    async fn pushed_of_days(&self, stream: &StreamName) -> Result<Made, Broken> {
        let found = self.of_days(stream).await?;
        Ok(Made {
            output_ref: format!("{} batches", found.len()),
            next: found.iter().map(|batch| step_of_day(batch, stream)).collect(),
            ..Made::default()
        })
    }

    async fn pushed_since(&self, stream: &StreamName) -> Result<Made, Broken> {
        let until = Position::EventTime(timestamp_to_wire(self.parts.now()));
        let found = self.since(stream).await?;
        let next: Vec<StepBody> = found.iter().map(|batch| step_of(batch, stream)).collect();
        Ok(Made {
            output_ref: format!("{} batches", next.len()),
            next,
            watermark: Some(Mark {
                subject: stream.text(),
                position: WatermarkPosition { position: Some(until) },
            }),
            ..Made::default()
        })
    }

    /// The batches of a stream that were written since the stream was last looked at, oldest first.
    async fn since(&self, stream: &StreamName) -> Result<Vec<pb::BronzeBatch>, Broken> {
        let since = match self.reached(Layer::Source, &stream.text()).await? {
            Reached::Here(Position::EventTime(at)) | Reached::Set(Position::EventTime(at)) => {
                Some(timestamp_from_wire(&at) - OVERLAP)
            }
            Reached::Nowhere | Reached::Here(_) | Reached::Set(_) => None,
        };
        let ingested =
            since.map(|since| TimeRange { start: Some(timestamp_to_wire(since)), end: None });
        self.list(pb::ListBatchesRequest { ingested, ..self.of_stream(stream) }).await
    }

    /// Steps for what came into bronze beside the pipeline's executions, as by a sync that a person started, since the
    /// stream was last brought. That sync moved the state of the stream, so no later one brings its records again.
    pub(super) async fn beside(&self, stream: &StreamName) -> Result<Vec<StepBody>, Broken> {
        if self.execution.spec.date_range.is_some() {
            return Ok(Vec::new());
        }
        // What executions of the pipeline wrote is theirs, or a leftover.
        let own = &self.execution.pipeline_id;
        let is_other = |it: &&pb::BronzeBatch| it.execution_id.is_empty() || it.pipeline_id != *own;
        let found = self.since(stream).await?;
        Ok(found.iter().filter(is_other).map(|batch| step_of(batch, stream)).collect())
    }

    /// Steps for the batches of a data set that lie beyond a watermark of silver which a person set or reset: they are
    /// looked at again, and what silver has of them under an older version of the data set, or lacks, is made.
    pub(super) async fn batches_again(
        &self,
        stream: &StreamName,
        dataset: &str,
    ) -> Result<Vec<StepBody>, Broken> {
        let beyond = match self.reached(Layer::Silver, dataset).await? {
            Reached::Set(Position::TableVersion(version)) => version,
            Reached::Set(_) | Reached::Nowhere => -1,
            Reached::Here(_) => return Ok(Vec::new()),
        };
        // Without the layer it never gets anywhere, and there is nothing to be made.
        if self.layers(dataset).await?.is_none_or(|it| it.silver.is_none()) {
            return Ok(Vec::new());
        }
        let list =
            pb::ListBatchesRequest { dataset: Some(dataset.to_owned()), ..self.of_stream(stream) };
        let found = self.list(list).await?;
        let beyond = found.iter().filter(|batch| beyond < batch.snapshot_id);
        Ok(beyond.map(|batch| step_of(batch, stream)).collect())
    }

    /// Finds what earlier executions left: the batches that they brought or looked at and did not finish with, and the
    /// data sets of which they made rows that gold may not have read.
    pub(super) async fn leftovers(&self) -> Result<Made, Broken> {
        let mut made = Made::default();
        let (mut known, mut datasets) = (BTreeSet::new(), BTreeSet::new());
        let mut last = "";
        for execution_id in self.step.body.input_ref.split(',').filter(|id| !id.is_empty()) {
            let undone = Undone { org_id: self.org_id(), id: execution_id.to_owned() };
            let left = self.parts.db.read(undone).await.map_err(unread)?;
            if left.is_uncertain {
                self.syncs_end(execution_id).await?;
            }
            let written = match left.has_more {
                true => self.batches_of_execution(execution_id, None).await?,
                false => Vec::new(),
            };
            let written = written.into_iter().map(|batch| (batch.batch_id, batch.dataset));
            for (id, dataset) in written.chain(left.batches) {
                if known.insert(id.clone()) {
                    made.next.push(StepBody { dataset, ..StepBody::new(Kind::Bronze, id) });
                }
            }
            datasets.extend(left.datasets);
            last = execution_id;
        }
        made.output_ref = format!("{} batches", made.next.len());
        made.datasets = datasets.into_iter().collect();
        if self.step.position < FOLLOWED_MAX {
            let more = MoreLeft {
                org_id: self.org_id(),
                pipeline_id: self.execution.pipeline_id.clone(),
                after: last.to_owned(),
            };
            let more = self.parts.db.read(more).await.map_err(unread)?;
            if !more.is_empty() {
                made.next.push(StepBody::leftovers(&more));
            }
        }
        Ok(made)
    }

    /// Looks at one batch.
    pub(super) async fn bronze(&self) -> Result<Made, Broken> {
        let batch_id = self.step.body.subject.clone();
        let get = pb::GetBatchRequest { org_id: self.org_id(), batch_id: batch_id.clone() };
        let batch = match self.bronze_client().get_batch(ask(get)).await {
            Ok(answer) => answer.into_inner().batch.ok_or_else(|| incomplete("the batch"))?,
            // What an earlier execution left may be past its time by now.
            Err(status) if status.code() == Code::NotFound && self.step.body.stream.is_none() => {
                let remark = "the batch is past its retention".to_owned();
                return Ok(Made { is_skipped: true, remark, ..Made::default() });
            }
            Err(status) => return Err(self.broken(&status)),
        };
        let mut made = Made {
            output_ref: batch_id.clone(),
            table_name: batch.table_name.clone(),
            table_version: Some(batch.snapshot_id),
            dataset: batch.dataset.clone(),
            counts: Counts {
                input_records: batch.input_records,
                output_records: batch.output_records,
                failed_records: batch.input_records - batch.valid_records,
                size_bytes: batch.size_bytes,
                ..Counts::default()
            },
            watermark: batch.ingested_at.map(|at| Mark {
                subject: batch.stream.clone(),
                position: WatermarkPosition { position: Some(Position::EventTime(at)) },
            }),
            ..Made::default()
        };
        made.watermark = made.watermark.filter(|mark| !mark.subject.is_empty());
        let layers = self.layers(&batch.dataset).await?;
        if layers.is_none() {
            made.remark = "no data set is declared for its records: they stay in bronze".to_owned();
        }
        if layers.is_some_and(|it| it.silver.is_some()) {
            made.next.push(StepBody {
                stream: self.step.body.stream.clone(),
                dataset: batch.dataset,
                input_ref: batch_id.clone(),
                // Until it is done, the version of the table that it reads.
                table_version: Some(batch.snapshot_id),
                ..StepBody::new(Kind::Silver, batch_id)
            });
        }
        Ok(made)
    }

    /// How a data set is made; `None` if it is not declared.
    async fn layers(&self, name: &str) -> Result<Option<DatasetDefinition>, Broken> {
        if name.is_empty() {
            return Ok(None);
        }
        let (org_id, name) = (self.org_id(), name.to_owned());
        let get = GetDatasetRequest { org_id, name, version: 0 };
        let mut client = DatasetServiceClient::new(self.parts.config.clone());
        match client.get_dataset(ask(get)).await {
            Ok(answer) => Ok(Some(
                answer.into_inner().dataset.and_then(|it| it.definition).unwrap_or_default(),
            )),
            Err(status) if status.code() == Code::NotFound => Ok(None),
            Err(status) => Err(self.broken(&status)),
        }
    }

    /// Makes rows of one batch, or of what changed in another data set's rows.
    pub(super) async fn silver(&self) -> Result<Made, Broken> {
        let body = &self.step.body;
        // What a backfill brings is among the changes.
        let is_refined = body.kind == Kind::Refine && !self.execution.spec.full_refresh;
        let process = pb::ProcessBatchRequest {
            org_id: self.org_id(),
            bronze_batch_id: body.subject.clone(),
            pipeline_id: self.execution.pipeline_id.clone(),
            execution_id: self.execution.id.clone(),
            force: self.is_anew() && !is_refined,
            fence: self.fence(),
            dataset_version: 0,
        };
        let call = |request| {
            let mut client = self.silver_client();
            async move { client.process_batch(request).await }
        };
        let answer = match self.work(process, call).await {
            Ok(answer) => answer,
            // Its source has no rows yet, or it does not read it any more.
            Err(status) if body.kind == Kind::Refine && status.code() == Code::NotFound => {
                let remark = format!("not made: {}", status.message());
                return Ok(Made { is_skipped: true, remark, ..Made::default() });
            }
            Err(status) => return Err(self.broken(&status)),
        };
        let result = answer.result.ok_or_else(|| incomplete("the result"))?;
        let table = result.tables.first();
        let by = &result.execution_id;
        if answer.duplicate && !by.is_empty() && *by != self.execution.id {
            // It counts where it was made.
            return Ok(Made {
                is_skipped: true,
                output_ref: result.silver_batch_id,
                table_name: table.map(|it| it.table_name.clone()).unwrap_or_default(),
                table_version: table.map(|it| it.snapshot_id),
                watermark: reached(body.table_version, &result.dataset),
                dataset: result.dataset,
                ..Made::default()
            });
        }
        let flagged = result.issues.iter().map(|issue| issue.count).max().unwrap_or(0);
        let scored = result.transformed.max(result.output_records);
        Ok(Made {
            output_ref: result.silver_batch_id,
            table_name: table.map(|it| it.table_name.clone()).unwrap_or_default(),
            table_version: table.map(|it| it.snapshot_id),
            dataset: result.dataset.clone(),
            counts: Counts {
                input_records: result.input_records,
                output_records: result.output_records,
                failed_records: 0,
                filtered_records: result.filtered,
                quarantined_records: result.quarantined,
                size_bytes: 0,
                scored,
                points: result.avg_quality_score * scored as f64,
            },
            watermark: reached(body.table_version, &result.dataset),
            flagged: flagged.max(result.quarantined).min(result.input_records),
            issues: result.issues,
            ..Made::default()
        })
    }
}

/// How far silver has come with a data set, by the version of the table that it read.
fn reached(version: Option<i64>, dataset: &str) -> Option<Mark> {
    let position = Some(Position::TableVersion(version?));
    Some(Mark { subject: dataset.to_owned(), position: WatermarkPosition { position } })
}

/// A step for a batch of a stream.
fn step_of(batch: &pb::BronzeBatch, stream: &StreamName) -> StepBody {
    StepBody {
        stream: Some(stream.clone()),
        dataset: batch.dataset.clone(),
        ..StepBody::new(Kind::Bronze, batch.batch_id.clone())
    }
}

/// A step for a batch of a stream that was chosen by its days.
fn step_of_day(batch: &pb::BronzeBatch, stream: &StreamName) -> StepBody {
    StepBody { is_dayless: batch.date_range.is_none(), ..step_of(batch, stream) }
}
