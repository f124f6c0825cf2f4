//! Batches that go, or are announced again.

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::digest;
use platform_proto::platform::data::v1 as pb;
use prost::Message as _;
use rpc::Call;

use super::batches::{days, from, to};
use crate::core::removal::{Ever, Remove, Replay, Selected};
use crate::core::table::{Get, Of};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::retention;
use crate::store::bronze::Filter;
use crate::tables::Layer;

const DAY: Duration = Duration::from_secs(86_400);

pub(super) async fn replay(
    parts: &Parts,
    call: &Call,
    request: pb::ReplayBatchesRequest,
) -> Result<pb::ReplayBatchesResponse> {
    let same = pb::ReplayBatchesRequest { org_id: 0, request_id: String::new(), ..request.clone() };
    let digest = digest::digest(&digest::SHA256, &same.encode_to_vec()).as_ref().to_vec();
    let selected = match request.batch_ids.is_empty() {
        false => Selected::Ids(request.batch_ids),
        true => Selected::Filter(Filter {
            org_id: call.org_id,
            dataset: Some(request.dataset),
            days: request.date_range.as_ref().map(days),
            ingested_from: from(request.ingested.as_ref()),
            ingested_to: to(request.ingested.as_ref()),
            ..Filter::default()
        }),
    };
    let (caller, dry_run) = (parts.caller(call), request.dry_run);
    let request_id = request.request_id;
    let replayed = parts.db.write(Replay { caller, request_id, selected, digest, dry_run }).await?;
    Ok(pb::ReplayBatchesResponse {
        replay_id: replayed.id,
        batch_count: i32::try_from(replayed.batches).unwrap_or(i32::MAX),
        record_count: replayed.records,
    })
}

pub(super) async fn apply_retention(
    parts: &Parts,
    call: &Call,
    request: pb::ApplyRetentionRequest,
) -> Result<pb::ApplyRetentionResponse> {
    let known = match request.table_name.as_str() {
        "" => parts.db.read(Of(call.org_id)).await?,
        name => {
            let found = parts.db.read(Get((call.org_id, Layer::Bronze, name.to_owned()))).await?;
            let missing =
                || Error::TableNotFound { layer: Layer::Bronze.name(), name: name.to_owned() };
            vec![found.ok_or_else(missing)?]
        }
    };
    let caller = parts.caller(call);
    let days = u32::try_from(request.older_than_days).unwrap_or(0);
    let mut response = pb::ApplyRetentionResponse::default();
    for known in known.iter().filter(|it| it.layer == Layer::Bronze) {
        let kept = match days {
            0 => retention::kept(parts, known).await?,
            days => Some(DAY * days),
        };
        let Some(kept) = kept else { continue };
        let before = caller.now - kept;
        let gone = retention::apply(parts, &caller, &known.name, before, request.dry_run).await?;
        response.batches_removed += gone.batches;
        response.bytes_removed += gone.bytes;
    }
    Ok(response)
}

pub(super) async fn delete(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::DeleteBatchRequest,
) -> Result<pb::DeleteBatchResponse> {
    let batch = parts.db.read(Ever { org_id: call.org_id, id: request.batch_id }).await?;
    if batch.removed_at.is_some() {
        return Ok(pb::DeleteBatchResponse::default());
    }
    let (caller, reason) = (parts.caller(call), request.reason);
    let batches = vec![batch];
    retention::erase(parts, &caller, &batches, &reason).await?;
    let records_removed = batches[0].message.output_records;
    parts.db.write(Remove { caller, batches, reason, forget: true }).await?;
    Ok(pb::DeleteBatchResponse { records_removed })
}
