//! Raw records, to look at.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream;
use lake::arrow::array::{Array as _, AsArray as _, RecordBatch};
use lake::arrow::datatypes::{Int64Type, TimestampMicrosecondType};
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use rpc::wire::timestamp_to_wire;
use tonic::Status;
use tonic::codegen::BoxStream;

use crate::bronze_read::{self, Which};
use crate::convert::cursor;
use crate::core::bronze::GetBatch;
use crate::error::{Error, Result};
use crate::ingest::{EMITTED_AT, PAYLOAD, RECORD, ROW_NUMBER, SOURCE_ID};
use crate::parts::Parts;
use crate::store::bronze::Batch;

/// Bytes of the records of one message, and their number.
const BYTES_MAX: usize = 1 << 20;
const RECORDS_MAX: usize = 1000;
/// Media type of records that are text.
const JSON: &str = "application/json";

pub(super) async fn read(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ReadRawRequest,
) -> Result<BoxStream<pb::ReadRawResponse>> {
    let batch = parts.db.read(GetBatch { org_id: call.org_id, id: request.batch_id }).await?;
    let limit = u64::try_from(request.limit).unwrap_or(0);
    let which = Which {
        columns: columns(),
        from_last: Some(false),
        // Numbers have gaps, where records were left out or erased.
        offset: u64::try_from(request.offset).unwrap_or(0),
        limit,
        ..Which::default()
    };
    let rows = bronze_read::read(parts, &batch, &which).await?;
    let left = if limit == 0 { u64::MAX } else { limit };
    let reader = Reader { rows, batch, left, held: Vec::new(), is_done: false };
    let messages = stream::try_unfold(reader, |mut reader| async move {
        let next = reader.next().await.map_err(Status::from)?;
        Ok(next.map(|message| (message, reader)))
    });
    Ok(messages.boxed())
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListRawRecordsRequest,
) -> Result<pb::ListRawRecordsResponse> {
    let batch = parts.db.read(GetBatch { org_id: call.org_id, id: request.batch_id }).await?;
    let list = format!("records/{}/{}/{}", call.org_id, batch.message.batch_id, request.search);
    let page = cursor::cursor(request.pagination.as_ref(), &list, true)?;
    let after: Option<i64> = match page.after.as_deref() {
        None => None,
        Some(place) => {
            let number = place.parse();
            Some(number.map_err(|_| Error::field("pagination.cursor", "must be whole"))?)
        }
    };
    let which = Which {
        columns: columns(),
        from_last: Some(!page.is_ascending),
        first: after.map(|it| if page.is_ascending { it + 1 } else { it - 1 }),
        limit: u64::from(page.limit),
        search: request.search,
        ..Which::default()
    };
    let mut rows = bronze_read::read(parts, &batch, &which).await?;
    let mut found = Vec::new();
    while let Some(rows) = rows.next().await? {
        found.extend(records(&rows, &batch)?);
    }
    let most = page.limit as usize;
    let has_more = most < found.len();
    found.truncate(most);
    let last = found.last().filter(|_| has_more).map(|it| it.row_number.to_string());
    Ok(pb::ListRawRecordsResponse {
        records: found,
        pagination: Some(cursor::next(&list, page.is_ascending, last.as_deref())),
    })
}

struct Reader {
    rows: lake::sql::Rows,
    batch: Batch,
    left: u64,
    /// Records that did not fit into the last message, last first.
    held: Vec<pb::RawRecord>,
    is_done: bool,
}

impl Reader {
    async fn next(&mut self) -> Result<Option<pb::ReadRawResponse>> {
        let (mut message, mut bytes) = (Vec::new(), 0);
        while 0 < self.left && message.len() < RECORDS_MAX {
            if self.held.is_empty() && !self.is_done {
                match self.rows.next().await? {
                    Some(rows) => {
                        self.held = records(&rows, &self.batch)?;
                        self.held.reverse();
                    }
                    None => self.is_done = true,
                }
                if self.held.is_empty() && !self.is_done {
                    continue;
                }
            }
            let Some(record) = self.held.pop() else { break };
            let size = record.payload.len() + record.source_id.len() + 128;
            if !message.is_empty() && BYTES_MAX < bytes + size {
                self.held.push(record);
                break;
            }
            bytes += size;
            self.left -= 1;
            message.push(record);
        }
        let response = pb::ReadRawResponse { records: message };
        Ok((!response.records.is_empty()).then_some(response))
    }
}

fn columns() -> Vec<String> {
    [ROW_NUMBER, RECORD, PAYLOAD, SOURCE_ID, EMITTED_AT].map(str::to_owned).to_vec()
}

/// Rows with the columns of [`columns`] as records.
fn records(rows: &RecordBatch, batch: &Batch) -> Result<Vec<pb::RawRecord>> {
    let column = |name: &str| {
        let found = rows.column_by_name(name);
        found.ok_or_else(|| Error::internal(format!("bronze has no column {name}")))
    };
    let numbers = column(ROW_NUMBER)?.as_primitive::<Int64Type>();
    let texts = column(RECORD)?.as_string::<i32>();
    let payloads = column(PAYLOAD)?.as_binary::<i32>();
    let sources = column(SOURCE_ID)?.as_string::<i32>();
    let times = column(EMITTED_AT)?.as_primitive::<TimestampMicrosecondType>();
    let message = &batch.message;
    let record = |at: usize| {
        let (payload, media_type) = match texts.is_valid(at) {
            true => (Bytes::copy_from_slice(texts.value(at).as_bytes()), JSON),
            false => (Bytes::copy_from_slice(payloads.value(at)), ""),
        };
        let stated = Some(batch.media_type.as_str()).filter(|it| !it.is_empty());
        let emitted_at = times.is_valid(at).then(|| base::Timestamp::from_micros(times.value(at)));
        pb::RawRecord {
            batch_id: message.batch_id.clone(),
            row_number: numbers.value(at),
            payload,
            ingestion_time: message.ingested_at,
            media_type: stated.unwrap_or(media_type).to_owned(),
            source_id: if sources.is_valid(at) {
                sources.value(at).to_owned()
            } else {
                String::new()
            },
            emitted_at: emitted_at.map(timestamp_to_wire),
        }
    };
    Ok((0..rows.num_rows()).map(record).collect())
}
