//! Steps of bronze and silver: batches, and the rows that are made of them.

use std::collections::BTreeSet;
use std::time::Duration;

use platform_proto::platform::common::v1::{CursorPaginationRequest, TimeRange};
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::config::v1::{DatasetDefinition, GetDatasetRequest};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};
use tonic::Code;

use super::calls::{Broken, Context, Outcome, ask, incomplete, outcome, unread};
use crate::core::machine::{Made, Mark};
use crate::core::reads::{Reached, Undone};
use crate::core::spec::{Layer, StreamName};
use crate::core::step::{Counts, Kind, StepBody};

/// Rows of a page of batches.
const PAGE: i32 = 500;
/// How far clocks may differ: what is looked for begins so much before what was looked at last.
const OVERLAP: Duration = Duration::from_secs(600);

impl Context {
    /// Ids of the batches that an execution wrote, of one stream or of all, oldest first.
    pub(super) async fn batches_of_execution(
        &self,
        execution_id: &str,
        stream: Option<&StreamName>,
    ) -> Result<Vec<String>, Broken> {
        let list = pb::ListBatchesRequest {
            org_id: self.org_id(),
            execution_id: Some(execution_id.to_owned()),
            stream: stream.map(|it| it.name.clone()),
            ..pb::ListBatchesRequest::default()
        };
        self.batches(list).await
    }

    async fn batches(&self, list: pb::ListBatchesRequest) -> Result<Vec<String>, Broken> {
        Ok(self.list(list).await?.into_iter().map(|batch| batch.batch_id).collect())
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

    /// Steps for the batches of a stream that are about the days of the execution.
    pub(super) async fn batches_of_days(
        &self,
        stream: &StreamName,
    ) -> Result<Vec<StepBody>, Broken> {
        let spec = &self.execution.spec;
        let list = pb::ListBatchesRequest {
            org_id: self.org_id(),
            date_range: spec.date_range.clone(),
            connector_id: Some(spec.connector_id.clone()),
            stream: Some(stream.name.clone()),
            ..pb::ListBatchesRequest::default()
        };
        Ok(steps_of(self.batches(list).await?, Some(stream)))
    }

    /// What others wrote for a stream that is not fetched, since it was last looked for.
    pub(super) async fn pushed(&self, stream: &StreamName) -> Outcome {
        match self.pushed_since(stream).await {
            Ok(made) => Outcome::Done(Box::new(made)),
            Err(broken) => outcome(broken),
        }
    }

    async fn pushed_since(&self, stream: &StreamName) -> Result<Made, Broken> {
        let now = self.parts.now();
        let since = match self.reached(Layer::Source, &stream.text()).await? {
            Reached::Here(Position::EventTime(at)) | Reached::Set(Position::EventTime(at)) => {
                Some(timestamp_from_wire(&at) - OVERLAP)
            }
            Reached::Nowhere | Reached::Here(_) | Reached::Set(_) => None,
        };
        let spec = &self.execution.spec;
        let list = pb::ListBatchesRequest {
            org_id: self.org_id(),
            date_range: spec.date_range.clone(),
            connector_id: Some(spec.connector_id.clone()),
            stream: Some(stream.name.clone()),
            ingested: since
                .map(|since| TimeRange { start: Some(timestamp_to_wire(since)), end: None }),
            ..pb::ListBatchesRequest::default()
        };
        let next = steps_of(self.batches(list).await?, Some(stream));
        let until = Position::EventTime(timestamp_to_wire(now));
        Ok(Made {
            output_ref: format!("{} batches", next.len()),
            next,
            watermark: spec.date_range.is_none().then(|| Mark {
                subject: stream.text(),
                position: WatermarkPosition { position: Some(until) },
            }),
            ..Made::default()
        })
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
        let list = pb::ListBatchesRequest {
            org_id: self.org_id(),
            connector_id: Some(self.execution.spec.connector_id.clone()),
            stream: Some(stream.name.clone()),
            dataset: Some(dataset.to_owned()),
            ..pb::ListBatchesRequest::default()
        };
        let found = self.list(list).await?;
        let beyond = found.into_iter().filter(|batch| beyond < batch.snapshot_id);
        Ok(steps_of(beyond.map(|batch| batch.batch_id).collect(), Some(stream)))
    }

    /// Finds the batches that earlier executions brought or looked at, and did not finish with.
    pub(super) async fn leftovers(&self) -> Result<Made, Broken> {
        let mut made = Made::default();
        let mut known = BTreeSet::new();
        for execution_id in self.step.body.input_ref.split(',').filter(|id| !id.is_empty()) {
            let undone = Undone { org_id: self.org_id(), id: execution_id.to_owned() };
            let mut ids = self.parts.db.read(undone).await.map_err(unread)?;
            ids.extend(self.batches_of_execution(execution_id, None).await?);
            ids.retain(|id| known.insert(id.clone()));
            made.next.extend(steps_of(ids, None));
        }
        made.output_ref = format!("{} batches", made.next.len());
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

/// Steps for batches.
fn steps_of(ids: Vec<String>, stream: Option<&StreamName>) -> Vec<StepBody> {
    let step = |id| StepBody { stream: stream.cloned(), ..StepBody::new(Kind::Bronze, id) };
    ids.into_iter().map(step).collect()
}
