//! Records that were set aside.

use std::sync::Arc;

use bytes::Bytes;
use platform_proto::platform::data::v1 as pb;
use rpc::Call;

use super::silver_rows::sees_personal;
use crate::convert::{count, silver};
use crate::core::quarantine::{Discard, GetRecord, ListRecords, Selection};
use crate::error::Result;
use crate::parts::Parts;
use crate::silver::release::{Manner, Release};
use crate::store::quarantine::Record;

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListQuarantineRequest,
) -> Result<pb::ListQuarantineResponse> {
    let (filter, page) = silver::list_quarantine(call.org_id, request)?;
    let (after, direction, limit) = (page.after.clone(), page.direction, page.wanted());
    let mut found = parts.db.read(ListRecords { filter, after, direction, limit }).await?;
    let place = |it: &Record| (it.held_at, it.message.record_id.clone());
    let pagination = Some(page.cut(&mut found, place));
    let mut records = Vec::with_capacity(found.len());
    for record in found {
        records.push(shown(parts, call, record).await?);
    }
    Ok(pb::ListQuarantineResponse { records, pagination })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetQuarantinedRecordRequest,
) -> Result<pb::GetQuarantinedRecordResponse> {
    let get = GetRecord { org_id: call.org_id, id: request.record_id };
    let record = parts.db.read(get).await?;
    Ok(pb::GetQuarantinedRecordResponse { record: Some(shown(parts, call, record).await?) })
}

/// A record as the caller may see it: without personal data, unless that is allowed.
async fn shown(parts: &Parts, call: &Call, record: Record) -> Result<pb::QuarantinedRecord> {
    let mut shown = silver::quarantined(record);
    if sees_personal(call) {
        return Ok(shown);
    }
    let version = i32::try_from(shown.dataset_version).unwrap_or(0);
    let dataset = parts.datasets.get(call.org_id, &shown.dataset, version).await?;
    let silver = dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
    let personal: Vec<&str> = silver
        .iter()
        .flat_map(|it| &it.columns)
        .filter(|it| it.is_personal)
        .map(|it| it.name.as_str())
        .collect();
    if !personal.is_empty() {
        // Which part of the record a column was made of is not told apart.
        shown.payload = Bytes::new();
        shown.values.retain(|it| !personal.contains(&it.name.as_str()));
    }
    Ok(shown)
}

fn selection(
    org_id: i64,
    ids: Vec<String>,
    filter: Option<pb::QuarantineFilter>,
) -> Result<Selection> {
    Ok(match filter {
        None => Selection::Ids(ids),
        Some(filter) => Selection::All(silver::quarantine_filter(org_id, filter)?),
    })
}

pub(super) async fn release(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ReleaseQuarantinedRequest,
) -> Result<pb::ReleaseQuarantinedResponse> {
    let selection = selection(call.org_id, request.record_ids, request.filter)?;
    let (caller, reason) = (parts.caller(call), request.reason);
    let release = Release { caller, selection, reason, manner: Manner::InSpiteOfScore };
    let done = Box::pin(release.run(parts)).await?;
    let (affected, refused) = (count(done.released), count(done.kept));
    Ok(pb::ReleaseQuarantinedResponse { affected, refused })
}

pub(super) async fn reevaluate(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ReevaluateQuarantinedRequest,
) -> Result<pb::ReevaluateQuarantinedResponse> {
    let selection = selection(call.org_id, request.record_ids, request.filter)?;
    let (caller, reason) = (parts.caller(call), String::new());
    let release = Release { caller, selection, reason, manner: Manner::ByScore };
    let done = Box::pin(release.run(parts)).await?;
    let (released, kept) = (count(done.released), count(done.kept));
    Ok(pb::ReevaluateQuarantinedResponse { released, kept })
}

pub(super) async fn discard(
    parts: &Parts,
    call: &Call,
    request: pb::DiscardQuarantinedRequest,
) -> Result<pb::DiscardQuarantinedResponse> {
    let selection = selection(call.org_id, request.record_ids, request.filter)?;
    let discard = Discard { caller: parts.caller(call), selection, reason: request.reason };
    Ok(pb::DiscardQuarantinedResponse { affected: count(parts.db.write(discard).await?) })
}
