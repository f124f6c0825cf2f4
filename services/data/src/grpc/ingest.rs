//! Records that come.

use std::sync::Arc;

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use platform_proto::platform::data::v1::ingest_records_request::Records;
use rpc::Call;
use tonic::Streaming;

use crate::error::{Error, Result};
use crate::ingest::plan::Plan;
use crate::ingest::source::{Few, Stream, mismatch, next};
use crate::ingest::upload::ingest;
use crate::parts::Parts;

pub(super) async fn stream(
    parts: &Arc<Parts>,
    call: &Call,
    mut messages: Streaming<pb::IngestBatchRequest>,
) -> Result<pb::IngestBatchResponse> {
    let Some(Part::Header(header)) = next(&mut messages).await? else {
        return Err(Error::UploadIncomplete { why: "it does not begin with a header" });
    };
    let form = header.form();
    let plan = plan(parts, call, header).await?;
    let room = Arc::clone(&parts.uploads).try_acquire_owned();
    let _room = room.map_err(|_| Error::Overloaded { what: "uploads" })?;
    let source = Stream { messages, form };
    let outcome = Box::pin(ingest(parts, parts.caller(call), plan, source, false)).await?;
    Ok(pb::IngestBatchResponse { batch: Some(outcome.batch), duplicate: outcome.is_duplicate })
}

pub(super) async fn few(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::IngestRecordsRequest,
) -> Result<pb::IngestRecordsResponse> {
    let header = request.header.unwrap_or_default();
    let (source, found) = match request.records {
        Some(Records::TypedRows(rows)) => (Few::Typed(rows), pb::RecordForm::TypedRows),
        Some(Records::Payloads(it)) => (Few::Payloads(it.payloads), pb::RecordForm::Payloads),
        None => return Err(Error::field("records", "must be given")),
    };
    if header.form() != found {
        return Err(mismatch(header.form(), found));
    }
    let plan = plan(parts, call, header).await?;
    let outcome = Box::pin(ingest(parts, parts.caller(call), plan, source, true)).await?;
    Ok(pb::IngestRecordsResponse { batch: Some(outcome.batch), duplicate: outcome.is_duplicate })
}

/// What a header asks for, with the data set that it names.
pub(super) async fn plan(parts: &Parts, call: &Call, header: pb::IngestHeader) -> Result<Plan> {
    let dataset = match header.dataset.as_str() {
        "" => None,
        name => Some(parts.datasets.get(call.org_id, name, 0).await?),
    };
    Plan::new(&parts.options, call.org_id, header, dataset)
}
