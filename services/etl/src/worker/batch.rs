//! Steps of bronze and silver: batches, and the rows that are made of them.

use platform_proto::platform::common::v1::CursorPaginationRequest;
use platform_proto::platform::config::v1::GetDatasetRequest;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;
use tonic::Code;

use super::calls::{Broken, Context, Outcome, ask, incomplete, outcome};
use crate::core::machine::{Made, Mark};
use crate::core::spec::StreamName;
use crate::core::step::{Counts, Kind, StepBody};

/// Rows of a page of batches.
const PAGE: i32 = 500;

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

    async fn batches(&self, mut list: pb::ListBatchesRequest) -> Result<Vec<String>, Broken> {
        let mut found = Vec::new();
        let mut cursor = String::new();
        loop {
            list.pagination =
                Some(CursorPaginationRequest { cursor, limit: PAGE, sort_order: "asc".to_owned() });
            let answer = self.bronze_client().list_batches(ask(list.clone())).await;
            let answer = answer.map_err(|status| self.broken(&status))?.into_inner();
            found.extend(answer.batches.into_iter().map(|batch| batch.batch_id));
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

    /// What others wrote for a stream that is not fetched: each execution works on all of it that bronze holds, and what is
    /// processed already stays as it is.
    pub(super) async fn pushed(&self, stream: &StreamName) -> Outcome {
        match self.batches_of_days(stream).await {
            Ok(next) => Outcome::Done(Box::new(Made {
                is_skipped: true,
                remark: "others write to the connector; what they wrote is worked on".to_owned(),
                next,
                ..Made::default()
            })),
            Err(broken) => outcome(broken),
        }
    }

    /// Finds the batches that earlier executions brought and did not finish with.
    pub(super) async fn leftovers(&self) -> Result<Made, Broken> {
        let mut made = Made::default();
        for execution_id in self.step.body.input_ref.split(',').filter(|id| !id.is_empty()) {
            let ids = self.batches_of_execution(execution_id, None).await?;
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
        if batch.dataset.is_empty() {
            made.remark =
                "no data set is declared for the stream: its records stay in bronze".to_owned();
        } else if self.has_silver(&batch.dataset).await? {
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

    /// Whether rows are made of the records of a data set.
    async fn has_silver(&self, name: &str) -> Result<bool, Broken> {
        let (org_id, name) = (self.org_id(), name.to_owned());
        let get = GetDatasetRequest { org_id, name, version: 0 };
        let mut client = DatasetServiceClient::new(self.parts.config.clone());
        match client.get_dataset(ask(get)).await {
            Ok(answer) => {
                let definition = answer.into_inner().dataset.and_then(|it| it.definition);
                Ok(definition.is_some_and(|it| it.silver.is_some()))
            }
            Err(status) => Err(self.broken(&status)),
        }
    }

    /// Makes rows of one batch.
    pub(super) async fn silver(&self) -> Result<Made, Broken> {
        let body = &self.step.body;
        let process = pb::ProcessBatchRequest {
            org_id: self.org_id(),
            bronze_batch_id: body.subject.clone(),
            pipeline_id: self.execution.pipeline_id.clone(),
            execution_id: self.execution.id.clone(),
            force: self.is_anew(),
            fence: self.fence(),
            dataset_version: 0,
        };
        let call = |request| {
            let mut client = self.silver_client();
            async move { client.process_batch(request).await }
        };
        let answer = self.work(process, call).await.map_err(|status| self.broken(&status))?;
        let result = answer.result.ok_or_else(|| incomplete("the result"))?;
        let table = result.tables.first();
        let read = body.table_version;
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
            watermark: read.map(|version| Mark {
                subject: result.dataset,
                position: WatermarkPosition { position: Some(Position::TableVersion(version)) },
            }),
            flagged: flagged.max(result.quarantined).min(result.input_records),
            issues: result.issues,
            ..Made::default()
        })
    }
}

/// Steps for batches.
fn steps_of(ids: Vec<String>, stream: Option<&StreamName>) -> Vec<StepBody> {
    let step = |id| StepBody { stream: stream.cloned(), ..StepBody::new(Kind::Bronze, id) };
    ids.into_iter().map(step).collect()
}
