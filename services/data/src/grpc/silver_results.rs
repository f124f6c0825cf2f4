//! What is made of bronze batches.

use std::sync::Arc;

use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use service::ids::Ids;
use tonic::Status;

use crate::convert::silver;
use crate::core::silver::{Begin, GetResult};
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::silver::refine;
use crate::silver::run::{self, Job};
use crate::store::refine::Pair;

pub(super) async fn process(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ProcessBatchRequest,
) -> std::result::Result<pb::ProcessBatchResponse, Status> {
    let outcome = match Pair::parse(&request.bronze_batch_id) {
        Some(pair) => {
            let job = refinement(parts, call, request, pair).await?;
            // What changed since another call looked belongs to this one, so it does not attach.
            let ids = Ids::new(parts.clock.now(), u64::from_le_bytes(parts.random.bytes()));
            let key = (call.org_id, format!("{}#{}", job.pair.id(), ids.next()));
            let work =
                |parts: Arc<Parts>| async move { Box::pin(refine::process(&parts, &job)).await };
            parts.runs.run(parts, key, work).await?
        }
        None => {
            let job = job(parts, call, request).await?;
            let key = (job.bronze.message.org_id, job.silver_batch_id());
            let work =
                |parts: Arc<Parts>| async move { Box::pin(run::process(&parts, &job)).await };
            parts.runs.run(parts, key, work).await?
        }
    };
    let (result, duplicate) = (Some(outcome.result), outcome.is_duplicate);
    Ok(pb::ProcessBatchResponse { result, duplicate })
}

async fn refinement(
    parts: &Parts,
    call: &Call,
    request: pb::ProcessBatchRequest,
    pair: Pair,
) -> Result<refine::Job> {
    let fence =
        Fence { org_id: call.org_id, execution_id: request.execution_id, fence: request.fence };
    parts.db.write(fence.clone()).await?;
    let missing = || Error::DatasetNotFound { name: pair.dataset.clone() };
    let version = i32::try_from(request.dataset_version).map_err(|_| missing())?;
    let dataset = parts.datasets.get(call.org_id, &pair.dataset, version).await?;
    Ok(refine::Job {
        caller: parts.caller(call),
        fence,
        pipeline_id: request.pipeline_id,
        pair,
        dataset,
        force: request.force,
    })
}

async fn job(parts: &Parts, call: &Call, request: pb::ProcessBatchRequest) -> Result<Job> {
    let fence =
        Fence { org_id: call.org_id, execution_id: request.execution_id, fence: request.fence };
    let bronze_batch_id = request.bronze_batch_id;
    let bronze = parts.db.write(Begin { fence: fence.clone(), bronze_batch_id }).await?;
    let name = &bronze.message.dataset;
    if name.is_empty() {
        return Err(Error::DatasetNotFound { name: bronze.message.table_name.clone() });
    }
    let missing = || Error::DatasetNotFound { name: name.clone() };
    let version = i32::try_from(request.dataset_version).map_err(|_| missing())?;
    let dataset = parts.datasets.get(call.org_id, name, version).await?;
    Ok(Job {
        caller: parts.caller(call),
        fence,
        pipeline_id: request.pipeline_id,
        dataset,
        bronze,
        force: request.force,
    })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetResultRequest,
) -> Result<pb::GetResultResponse> {
    let get = GetResult { org_id: call.org_id, id: request.silver_batch_id };
    Ok(pb::GetResultResponse { result: Some(parts.db.read(get).await?) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListResultsRequest,
) -> Result<pb::ListResultsResponse> {
    let (list, page) = silver::list_results(call.org_id, request)?;
    let mut results = parts.db.read(list).await?;
    let pagination = Some(page.cut(&mut results, silver::result_place));
    Ok(pb::ListResultsResponse { results, pagination })
}

pub(super) async fn report(
    parts: &Parts,
    call: &Call,
    request: pb::GetQualityReportRequest,
) -> Result<pb::GetQualityReportResponse> {
    let report = parts.db.read(silver::report(call.org_id, request)?).await?;
    Ok(silver::reported(report))
}
