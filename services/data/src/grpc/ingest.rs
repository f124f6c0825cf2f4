//! Records that come.

use std::sync::Arc;

use files::content::{Format, Text, is_readable};
use files::csv::Dialect;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use platform_proto::platform::data::v1::ingest_records_request::Records;
use rpc::Call;
use tonic::Streaming;

use crate::error::{Error, Result};
use crate::ingest::file::{Manner, Staged};
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

pub(super) async fn staged(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::IngestFromStorageRequest,
) -> Result<pb::IngestFromStorageResponse> {
    let (given, path) = (request.format(), request.storage_path.clone());
    let format = match Format::of(given, &path) {
        Some(format) => format,
        None if given == pb::FileFormat::Unspecified => {
            return Err(Error::FileFormatUnknown { path });
        }
        None => return Err(Error::NotBuilt { what: format!("reading {}", given.as_str_name()) }),
    };
    let csv = request.csv.as_ref().filter(|_| format == Format::Text(Text::Csv));
    let encoding = csv.map_or("", |it| &it.encoding);
    if !is_readable(encoding) {
        return Err(Error::NotBuilt { what: format!("the character set `{encoding}`") });
    }
    let dialect = Dialect::of(csv).map_err(|(field, rule)| Error::field(field, rule))?;
    let header = pb::IngestHeader {
        form: pb::RecordForm::Ndjson as i32,
        media_type: String::new(),
        ..request.header.clone().unwrap_or_default()
    };
    let plan = plan(parts, call, header).await?.of_file(&request);
    let room = Arc::clone(&parts.uploads).try_acquire_owned();
    let room = room.map_err(|_| Error::Overloaded { what: "uploads" })?;
    let compression = request.compression();
    let bytes_max = plan.limits.bytes;
    let manner = Manner { path, format, compression, dialect, bytes_max };
    let source = Staged::open(&parts.staging, call.org_id, manner, room).await;
    let outcome = Box::pin(ingest(parts, parts.caller(call), plan, source, false)).await?;
    Ok(pb::IngestFromStorageResponse {
        batch: Some(outcome.batch),
        duplicate: outcome.is_duplicate,
    })
}

/// What a header asks for, with the data set that it names.
pub(super) async fn plan(parts: &Parts, call: &Call, header: pb::IngestHeader) -> Result<Plan> {
    let dataset = match header.dataset.as_str() {
        "" => None,
        name => Some(parts.datasets.get(call.org_id, name, 0).await?),
    };
    Plan::new(&parts.options, call.org_id, header, dataset)
}
