//! Rows that are written, deleted and tried by hand.

use std::collections::BTreeSet;
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use base::Timestamp;
use bytes::Bytes;
use lake::arrow::array::{
    ArrayRef, BooleanArray, Int64Array, StringArray, TimestampMicrosecondArray, new_null_array,
};
use lake::arrow::compute::filter_record_batch;
use lake::arrow::datatypes::DataType;
use lake::{Append, Position, Upsert, rows_of};
use platform_proto::platform::common::v1::{AuditAction, ConnectorType};
use platform_proto::platform::config::v1::SilverDefinition;
use platform_proto::platform::data::v1 as pb;
use prost::Message as _;
use rpc::Call;

use super::silver_rows::{Found, Keys, present};
use crate::convert::count;
use crate::core::silver_request::{Answer, Claim, Claimed};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::silver::judge::{Judged, Verdict};
use crate::silver::output::{Frame, Origins};
use crate::silver::plan::Plan;
use crate::silver::run::{self, unusable};
use crate::silver::{around, by_hand, table, work};
use crate::store::quarantine::{Record, State};
use crate::tables::{self, Layer};

/// What was asked before, or when it was first asked.
async fn claim(parts: &Parts, call: &Call, request_id: &str, content: &[u8]) -> Result<Claimed> {
    let content = digest(&SHA256, content).as_ref().to_vec();
    let (org_id, request_id, now) = (call.org_id, request_id.to_owned(), parts.clock.now());
    parts.db.write(Claim { org_id, request_id, content, now }).await
}

pub(super) async fn upsert(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::UpsertRowsRequest,
) -> Result<pb::UpsertRowsResponse> {
    let found = Found::new(parts, call.org_id, &request.dataset).await?;
    let silver = found.silver()?;
    let asked = pb::UpsertRowsRequest { org_id: 0, ..request.clone() }.encode_to_vec();
    let at = match claim(parts, call, &request.request_id, &asked).await? {
        Claimed::Answered(answer) => {
            let answer = pb::UpsertRowsResponse::decode(answer.as_slice());
            let answer = answer.map_err(|error| Error::internal(error.to_string()))?;
            return Ok(pb::UpsertRowsResponse { duplicate: true, ..answer });
        }
        Claimed::Open(at) => at,
    };
    let given = request.rows.unwrap_or_default();
    let (records, names) = by_hand::records(silver, &given, "rows")?;
    let declaration = by_hand::declaration(silver, &names);
    let plan = Plan::new(&declaration, ConnectorType::Unspecified, "").map_err(unusable)?;
    let around = around::of_others(parts, &plan, call.org_id, at).await?;
    let texts: Vec<Option<&str>> = records.iter().map(|it| Some(it.as_str())).collect();
    let mut judged = by_hand::judged(&plan, &texts, around)?;
    if let Some(missing) = by_hand::missing_key(&plan, &judged) {
        return Err(missing);
    }
    let qualities = by_hand::qualities(&plan, &judged, records.len());
    let fails = |it: &pb::RowQuality| {
        matches!(it.verdict(), pb::QualityVerdict::Quarantine | pb::QualityVerdict::Filter)
    };
    if request.all_or_nothing && qualities.iter().any(fails) {
        drop_all(&mut judged);
    }
    let whole = Batch { silver, found: &found, plan: &plan, at, request_id: &request.request_id };
    let (mut answer, held) = whole.write(parts, call, &judged, &records).await?;
    answer.qualities = qualities;
    let done = Answer {
        caller: parts.caller(call),
        request_id: request.request_id.clone(),
        dataset: request.dataset.clone(),
        action: AuditAction::Update,
        held,
        answer: answer.encode_to_vec(),
    };
    parts.db.write(done).await?;
    Ok(answer)
}

/// Nothing is written, and nothing is set aside.
fn drop_all(judged: &mut Judged) {
    judged.malformed.clear();
    for group in &mut judged.groups {
        group.verdicts.fill(Verdict::Drop);
    }
}

/// Rows of one request.
struct Batch<'b> {
    silver: &'b SilverDefinition,
    found: &'b Found,
    plan: &'b Plan,
    /// When the request was first made.
    at: Timestamp,
    request_id: &'b str,
}

impl Batch<'_> {
    async fn write(
        &self,
        parts: &Arc<Parts>,
        call: &Call,
        judged: &Judged,
        records: &[String],
    ) -> Result<(pb::UpsertRowsResponse, Vec<Record>)> {
        let dataset = self.found.dataset();
        let origin = by_hand::origin(self.request_id, self.at);
        // Rows without a key are told apart by where they came from alone.
        let batch_id = if self.silver.primary_key.is_empty() { origin.as_str() } else { "" };
        let frame = Frame::new(self.silver, call.org_id, batch_id, i64::from(dataset.version));
        let row_numbers: Vec<i64> = (0..).take(records.len()).collect();
        let ingested_at = vec![self.at.micros(); records.len()];
        let origins =
            Origins { row_numbers: &row_numbers, ingested_at: &ingested_at, ..Origins::default() };
        let output = frame.output(self.plan, judged, &origins)?;
        let quarantined = count(output.held.len() as u64);
        let mut answer = pb::UpsertRowsResponse { quarantined, ..Default::default() };
        if !output.rows.is_empty() {
            let caller = parts.caller(call);
            let table = run::table(parts, &caller, dataset, self.silver).await?;
            let note = tables::note(&caller, "", "", "rows written by hand");
            if self.silver.primary_key.is_empty() {
                let application = format!("silver/rows/{}", self.request_id);
                let position = Some(Position::new(&application, self.at.micros()));
                let append = Append { position, note };
                let appended = table.append(rows_of(output.rows), &append).await?;
                answer.inserted = count(appended.rows);
                answer.table_version = appended.version.map(count);
            } else {
                let (keys, order) = (table::keys(self.silver), table::order(self.silver));
                let upsert = Upsert { keys, order, note, ..Upsert::default() };
                let upserted = table.upsert(rows_of(output.rows), &upsert).await?;
                answer.inserted = count(upserted.inserted);
                answer.updated = count(upserted.updated);
                answer.outdated = count(upserted.outdated + upserted.superseded);
                answer.table_version = upserted.version.map(count);
            }
        }
        let held = output.held.iter().map(|held| {
            let row_number = row_numbers[held.place as usize];
            let message = pb::QuarantinedRecord {
                record_id: work::record_id(&origin, row_number),
                row_number,
                dataset: dataset.name.clone(),
                dataset_version: i64::from(dataset.version),
                quarantined_at: Some(rpc::wire::timestamp_to_wire(self.at)),
                ..work::verdict(held.score, &held.faults)
            };
            Record {
                message,
                payload: Bytes::from(records[held.place as usize].clone()),
                silver_batch_id: String::new(),
                run: self.request_id.to_owned(),
                state: State::Held,
                held_at: self.at,
                until: work::until(self.silver, self.at),
                decided_by: String::new(),
                decided_at: None,
            }
        });
        Ok((answer, held.collect()))
    }
}

pub(super) async fn delete(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::DeleteRowsRequest,
) -> Result<pb::DeleteRowsResponse> {
    let found = Found::new(parts, call.org_id, &request.dataset).await?;
    let silver = found.silver()?;
    let keys = Keys::new(silver, &request.dataset, &request.keys)?;
    let asked = pb::DeleteRowsRequest { org_id: 0, ..request.clone() }.encode_to_vec();
    let at = match claim(parts, call, &request.request_id, &asked).await? {
        Claimed::Answered(answer) => {
            let answer = pb::DeleteRowsResponse::decode(answer.as_slice());
            return answer.map_err(|error| Error::internal(error.to_string()));
        }
        Claimed::Open(at) => at,
    };
    let caller = parts.caller(call);
    let table = run::table(parts, &caller, found.dataset(), silver).await?;
    let snapshot = table.snapshot().await?;
    let schema = snapshot.schema();
    let filter = present(&schema)?.and(keys.filter(&schema)?);
    let reading = Reading { filter: Some(filter), ..Reading::default() };
    let mut rows = reading.start(parts, Layer::Silver, call.org_id, &snapshot).await?;
    let version = i64::from(found.dataset().version);
    let mut gone = Vec::new();
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    // What has a value of each key, and is none of them, is passed over while it comes.
    while let Some(batch) = rows.next().await? {
        let places = keys.places(&batch)?;
        let is_asked: BooleanArray = places.iter().map(|it| Some(!it.is_empty())).collect();
        seen.extend(places.iter().flat_map(|it| it.iter().copied()));
        let own = filter_record_batch(&batch, &is_asked)?;
        if own.num_rows() > 0 {
            gone.push(by_hand::tombstones(silver, &own, |name, rows| {
                deleted(name, rows, at, version)
            })?);
        }
    }
    let mut answer = pb::DeleteRowsResponse {
        absent: count((request.keys.len() - seen.len()) as u64),
        ..Default::default()
    };
    if !gone.is_empty() {
        let note = tables::note(&caller, "", "", "rows deleted by hand");
        let (keys, order) = (table::keys(silver), table::order(silver));
        let upsert = Upsert { keys, order, note, ..Upsert::default() };
        let upserted = table.upsert(rows_of(gone), &upsert).await?;
        answer.deleted = count(upserted.updated);
        answer.table_version = upserted.version.map(count);
    }
    let done = Answer {
        caller,
        request_id: request.request_id,
        dataset: request.dataset,
        action: AuditAction::Delete,
        held: Vec::new(),
        answer: answer.encode_to_vec(),
    };
    parts.db.write(done).await?;
    Ok(answer)
}

/// What the platform's columns say of rows that are deleted by hand.
fn deleted(name: &str, rows: usize, at: Timestamp, version: i64) -> Option<ArrayRef> {
    Some(match name {
        table::DELETED => Arc::new(BooleanArray::from(vec![true; rows])),
        table::BATCH_ID => Arc::new(StringArray::from(vec![""; rows])),
        table::INPUT => new_null_array(&DataType::Utf8, rows),
        table::DATASET_VERSION => Arc::new(Int64Array::from(vec![version; rows])),
        table::INGESTED_AT => {
            let times = TimestampMicrosecondArray::from(vec![at.micros(); rows]);
            Arc::new(times.with_timezone("UTC"))
        }
        _ => return None,
    })
}

pub(super) async fn score(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ScoreRowsRequest,
) -> Result<pb::ScoreRowsResponse> {
    use pb::score_rows_request::Rows as Given;
    let missing = || Error::DatasetNotFound { name: request.dataset.clone() };
    let version = i32::try_from(request.dataset_version).map_err(|_| missing())?;
    let dataset = parts.datasets.get(call.org_id, &request.dataset, version).await?;
    let silver = dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
    let silver = silver.ok_or_else(missing)?;
    let (records, declaration): (Vec<Option<String>>, _) = match &request.rows {
        None => return Err(Error::field("rows", "must be given")),
        Some(Given::TypedRows(given)) => {
            let (records, names) = by_hand::records(silver, given, "typed_rows")?;
            let declaration = by_hand::declaration(silver, &names);
            (records.into_iter().map(Some).collect(), declaration)
        }
        Some(Given::Payloads(given)) => {
            let text = |it: &pb::RawPayload| String::from_utf8(it.payload.to_vec()).ok();
            (given.payloads.iter().map(text).collect(), silver.clone())
        }
    };
    let plan = Plan::new(&declaration, ConnectorType::Unspecified, "").map_err(unusable)?;
    let around = around::of_others(parts, &plan, call.org_id, parts.clock.now()).await?;
    let texts: Vec<Option<&str>> = records.iter().map(Option::as_deref).collect();
    let judged = by_hand::judged(&plan, &texts, around)?;
    let schema = table::schema(silver).schema;
    Ok(pb::ScoreRowsResponse {
        rows: Some(by_hand::made(&plan, &judged, records.len(), &schema)),
        qualities: by_hand::qualities(&plan, &judged, records.len()),
    })
}
