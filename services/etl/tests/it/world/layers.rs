//! Raw batches, and the rows that are made of them, as far as etl asks for them.

use async_trait::async_trait;
use platform_proto::platform::common::v1::CursorPaginationResponse;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::bronze_service_server::BronzeService;
use platform_proto::platform::data::v1::silver_service_server::SilverService;
use tonic::{Code, Request, Response};

use super::{Answer, Shared, refused};

#[async_trait]
impl BronzeService for Shared {
    async fn get_batch(
        &self,
        request: Request<data::GetBatchRequest>,
    ) -> Answer<data::GetBatchResponse> {
        self.acts(&request);
        let id = request.into_inner().batch_id;
        self.0.enter("get_batch", &id).await?;
        let batch = self.0.with(|it| it.batches.get(&id).cloned());
        let missing = || refused(Code::NotFound, "BATCH_NOT_FOUND");
        Ok(Response::new(data::GetBatchResponse { batch: Some(batch.ok_or_else(missing)?) }))
    }

    async fn list_batches(
        &self,
        request: Request<data::ListBatchesRequest>,
    ) -> Answer<data::ListBatchesResponse> {
        self.acts(&request);
        let request = request.into_inner();
        self.0.enter("list_batches", request.execution_id()).await?;
        let is_it =
            |it: &&data::BronzeBatch| {
                request.execution_id.as_ref().is_none_or(|id| it.execution_id == *id)
                    && request.stream.as_ref().is_none_or(|name| it.stream == *name)
                    && request.dataset.as_ref().is_none_or(|name| it.dataset == *name)
                    && request.date_range.as_ref().is_none_or(|days| {
                        let own = it.date_range.as_ref();
                        own.is_some_and(|own| own.start <= days.end && days.start <= own.end)
                    })
                    && request.ingested.as_ref().and_then(|range| range.start).is_none_or(|start| {
                        it.ingested_at.is_none_or(|at| start.seconds <= at.seconds)
                    })
                    && request
                        .ingested
                        .as_ref()
                        .and_then(|range| range.end)
                        .is_none_or(|end| it.ingested_at.is_none_or(|at| at.seconds < end.seconds))
            };
        let batches = self.0.with(|it| it.batches.values().filter(is_it).cloned().collect());
        let pagination = Some(CursorPaginationResponse::default());
        Ok(Response::new(data::ListBatchesResponse { batches, pagination }))
    }
}

/// What changed in a data set for one that refines it, as if it was a batch.
fn refined(pair: &str) -> data::BronzeBatch {
    let (_, dataset) = pair.split_once('/').unwrap();
    data::BronzeBatch { dataset: dataset.to_owned(), snapshot_id: 1, ..Default::default() }
}

#[async_trait]
impl SilverService for Shared {
    async fn process_batch(
        &self,
        request: Request<data::ProcessBatchRequest>,
    ) -> Answer<data::ProcessBatchResponse> {
        self.acts(&request);
        let request = request.into_inner();
        let id = request.bronze_batch_id.clone();
        self.0.fence(&request.execution_id, request.fence)?;
        self.0.enter("process_batch", &id).await?;
        self.0.fence(&request.execution_id, request.fence)?;
        let (batch, by) = self.0.with(|it| {
            let by = it.processed.get(&id).cloned();
            it.processed.entry(id.clone()).or_insert(request.execution_id.clone());
            let batch = it.batches.get(&id).cloned();
            (batch.unwrap_or_else(|| refined(&id)), by)
        });
        self.0.leave(&format!("process_batch {id}"))?;
        let duplicate = by.is_some();
        let table = data::TableUpdate {
            table_name: batch.dataset.clone(),
            snapshot_id: batch.snapshot_id,
            ..Default::default()
        };
        let issue = data::ProcessingIssue {
            r#type: "VALUE_MISSING".to_owned(),
            field: Some("total".to_owned()),
            count: 2,
            ..Default::default()
        };
        let result = data::SilverResult {
            silver_batch_id: format!("silver-{id}"),
            bronze_batch_id: id,
            tables: vec![table],
            input_records: 10,
            transformed: 8,
            filtered: 1,
            quarantined: 1,
            output_records: 8,
            avg_quality_score: 95.0,
            dataset: batch.dataset,
            issues: vec![issue],
            execution_id: by.unwrap_or(request.execution_id),
            ..Default::default()
        };
        Ok(Response::new(data::ProcessBatchResponse { result: Some(result), duplicate }))
    }
}
