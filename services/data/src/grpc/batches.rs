//! Batches, to look at.

use base::Timestamp;
use platform_proto::platform::common::v1::{DateRange, TimeRange};
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use rpc::wire::timestamp_from_wire;
use store::Direction;

use crate::convert::cursor;
use crate::core::bronze::{GetBatch, ListBatches};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::bronze::Filter;

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetBatchRequest,
) -> Result<pb::GetBatchResponse> {
    let get = GetBatch { org_id: call.org_id, id: request.batch_id };
    Ok(pb::GetBatchResponse { batch: Some(parts.db.read(get).await?.message) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: &pb::ListBatchesRequest,
) -> Result<pb::ListBatchesResponse> {
    let filter = Filter {
        org_id: call.org_id,
        kind: request.connector_type,
        connector: request.connector_id.clone(),
        stream: request.stream.clone(),
        dataset: request.dataset.clone(),
        table_name: None,
        execution: request.execution_id.clone(),
        days: request.date_range.as_ref().map(days),
        ingested_from: from(request.ingested.as_ref()),
        ingested_to: to(request.ingested.as_ref()),
    };
    let list = format!("batches/{filter:?}");
    let page = cursor::cursor(request.pagination.as_ref(), &list, false)?;
    let after = page.after.as_deref().map(place).transpose()?;
    let direction = match page.is_ascending {
        true => Direction::Ascending,
        false => Direction::Descending,
    };
    let mut found =
        parts.db.read(ListBatches { filter, after, direction, limit: page.limit + 1 }).await?;
    let has_more = page.limit as usize + 1 == found.len();
    found.truncate(page.limit as usize);
    let last = found.last().filter(|_| has_more);
    let last = last.map(|it| format!("{}-{}", it.ingested_at().micros(), it.message.batch_id));
    Ok(pb::ListBatchesResponse {
        pagination: Some(cursor::next(&list, page.is_ascending, last.as_deref())),
        batches: found.into_iter().map(|it| it.message).collect(),
    })
}

/// First and last day of a range.
pub(super) fn days(range: &DateRange) -> (String, String) {
    (range.start.clone(), range.end.clone())
}

pub(super) fn from(range: Option<&TimeRange>) -> Option<Timestamp> {
    range.and_then(|it| it.start.as_ref()).map(timestamp_from_wire)
}

pub(super) fn to(range: Option<&TimeRange>) -> Option<Timestamp> {
    range.and_then(|it| it.end.as_ref()).map(timestamp_from_wire)
}

/// Time and id of a place.
pub(super) fn place(text: &str) -> Result<(Timestamp, String)> {
    let parts = text.split_once('-').and_then(|(at, id)| Some((at.parse().ok()?, id)));
    let (at, id) = parts.ok_or_else(|| Error::field("pagination.cursor", "must be whole"))?;
    Ok((Timestamp::from_micros(at), id.to_owned()))
}
