//! Deals that are written: they take the way of all rows, through bronze and silver to gold.

use std::sync::Arc;

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_records_request::Records;
use rpc::Call;
use tonic::Status;

use super::gold::GoldApi;
use super::{ingest, silver_results};
use crate::core::advertising::deal_records;
use crate::core::advertising::deals::{self, DEALS};
use crate::core::gold::build::Build;
use crate::core::gold::order;
use crate::error::{Error, Result};
use crate::parts::Parts;

type Outcome<T> = std::result::Result<T, Status>;

pub(super) async fn upsert(
    api: &GoldApi,
    call: &Call,
    request: pb::UpsertDealsRequest,
) -> Outcome<pb::UpsertDealsResponse> {
    let (parts, org_id) = (&api.0, call.org_id);
    deals::require(parts, org_id).await?;
    let now = parts.clock.now();
    let (rows, deal_ids) = deal_records::records(parts, org_id, &request.deals, now).await?;
    let written = i64::try_from(rows.rows.len()).unwrap_or(i64::MAX);
    let quarantined = write(parts, call, rows).await?;
    refresh(api, call).await?;
    let matched = deal_records::matched(parts, org_id, &deal_ids).await?.len();
    let count = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
    let (upserted, matched) =
        (count(written - quarantined), count(i64::try_from(matched).unwrap_or(i64::MAX)));
    Ok(pb::UpsertDealsResponse { upserted, matched, unmatched: upserted - matched, deal_ids })
}

pub(super) async fn delete(
    api: &GoldApi,
    call: &Call,
    request: pb::DeleteDealsRequest,
) -> Outcome<pb::DeleteDealsResponse> {
    let (parts, org_id) = (&api.0, call.org_id);
    let now = parts.clock.now();
    let rows = deal_records::removals(parts, org_id, &request.deal_ids, now).await?;
    let deleted = i32::try_from(rows.rows.len()).unwrap_or(i32::MAX);
    if deleted > 0 {
        write(parts, call, rows).await?;
        refresh(api, call).await?;
    }
    Ok(pb::DeleteDealsResponse { deleted })
}

/// Takes records of deals in; how many were set aside.
async fn write(parts: &Arc<Parts>, call: &Call, rows: pb::RowBatch) -> Outcome<i64> {
    let request_id = parts.caller(call).ids().next();
    let header = pb::IngestHeader {
        request_id: format!("deals/{request_id}"),
        dataset: DEALS.to_owned(),
        form: pb::RecordForm::TypedRows as i32,
        ..pb::IngestHeader::default()
    };
    let records = Some(Records::TypedRows(rows));
    let ingested = pb::IngestRecordsRequest { header: Some(header), records };
    let batch = ingest::few(parts, call, ingested).await?.batch.unwrap_or_default();
    let process = pb::ProcessBatchRequest {
        bronze_batch_id: batch.batch_id,
        ..pb::ProcessBatchRequest::default()
    };
    let done = silver_results::process(parts, call, process).await?;
    Ok(done.result.map_or(0, |it| it.quarantined))
}

/// Brings what is made of deals up to date; what lacks other rows waits for them.
async fn refresh(api: &GoldApi, call: &Call) -> Result<()> {
    let org_id = call.org_id;
    for dataset in order::readers(&api.0.datasets.list(org_id).await?, &[DEALS]) {
        let build = Build { org_id, name: dataset.name.clone(), ..Build::default() };
        match api.build(call, build).await {
            Ok(_) | Err(Error::InputMissing { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
