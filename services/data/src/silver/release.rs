//! Records leave quarantine: they are judged anew by the newest declaration, and go into their data sets.
//!
//! Owns:      the order of steps: rows first, then what became of the records, so that a call that is repeated writes no
//!            row twice.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use futures_util::TryStreamExt as _;
use lake::arrow::array::{
    ArrayRef, AsArray as _, BinaryArray, BooleanArray, Int64Array, RecordBatch, StringArray,
    TimestampMicrosecondArray,
};
use lake::arrow::compute::{cast, filter_record_batch};
use lake::arrow::datatypes::{DataType, Int64Type};
use lake::sql::ScalarValue;
use lake::{Append, ColumnPath, Filter, Note, Position, Snapshot, Table, Upsert, rows_of};
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::{Dataset, SilverDefinition};
use platform_proto::platform::data::v1 as pb;
use serde_json::{Map, Value};

use super::around;
use super::by_hand;
use super::judge::{Judged, Verdict, What, judge};
use super::output::{Frame, Origins};
use super::plan::Plan;
use super::records::Chunk;
use super::run::{self, unusable};
use super::table;
use super::work::verdict;
use crate::core::caller::Caller;
use crate::core::quarantine::{Decide, Decided, FindBatch, Select, Selection};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::store::quarantine::Record;
use crate::store::refine::Pair;
use crate::tables::{self, Layer};

/// Records that are judged at a time, and decided about in one transaction.
const PART: u32 = 1000;
/// What a table without a key counts releases under.
const RELEASES: &str = "silver/releases";
/// How often a release looks anew because another one was faster.
const LOOKS_MAX: u32 = 32;

/// Which records go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// All that can be cast.
    InSpiteOfScore,
    /// Those that pass now.
    ByScore,
}

/// Lets records go.
pub(crate) struct Release {
    pub(crate) caller: Caller,
    pub(crate) selection: Selection,
    pub(crate) reason: String,
    pub(crate) manner: Manner,
}

/// How many went, and how many stayed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) released: u64,
    pub(crate) kept: u64,
}

/// What goes into one data set.
struct Going {
    dataset: Arc<Dataset>,
    rows: Vec<RecordBatch>,
}

/// What records have in common that are judged together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Together {
    dataset: String,
    /// The bronze batch; empty for rows that were written by hand.
    batch_id: String,
    /// The columns that were given for such rows.
    given: BTreeSet<String>,
}

impl Together {
    fn of(record: &Record) -> Self {
        let message = &record.message;
        let mut of = Self {
            dataset: message.dataset.clone(),
            batch_id: message.bronze_batch_id.clone(),
            given: BTreeSet::new(),
        };
        if of.batch_id.is_empty() {
            let row = serde_json::from_slice::<Map<String, Value>>(&record.payload);
            of.given.extend(row.into_iter().flat_map(|row| row.into_iter().map(|(name, _)| name)));
        }
        of
    }
}

impl Release {
    /// # Errors
    /// Those of `ReleaseQuarantined`.
    pub(crate) async fn run(&self, parts: &Arc<Parts>) -> Result<Done> {
        let org_id = self.caller.org_id;
        let mut going: BTreeMap<String, Going> = BTreeMap::new();
        let mut decided = Decided::default();
        let mut after = None;
        loop {
            let selection = self.selection.clone();
            let select = Select { org_id, selection, after: after.take(), limit: PART };
            let found = parts.db.read(select).await?;
            let is_last =
                found.len() < PART as usize || matches!(self.selection, Selection::Ids(_));
            after = found.last().map(|it| (it.held_at, it.message.record_id.clone()));
            let mut together: BTreeMap<Together, Vec<Record>> = BTreeMap::new();
            for record in found {
                // What was too large for bronze is not there as a whole.
                if record.is_cut() {
                    decided.kept += 1;
                    continue;
                }
                together.entry(Together::of(&record)).or_default().push(record);
            }
            for (of, records) in together {
                // A row of another data set is judged again when it changes, or the declaration does.
                if Pair::parse(&of.batch_id).is_some() {
                    decided.kept += records.len() as u64;
                    continue;
                }
                let dataset = parts.datasets.get(org_id, &of.dataset, 0).await?;
                let entry = || Going { dataset: Arc::clone(&dataset), rows: Vec::new() };
                let rows = self.judge(parts, &dataset, &of, &records, &mut decided).await?;
                going.entry(of.dataset).or_insert_with(entry).rows.extend(rows);
            }
            if is_last {
                break;
            }
        }
        for (_, going) in going {
            self.write(parts, going).await?;
        }
        self.decide(parts, decided).await
    }

    /// Judges records of one batch, and gives the rows of those that go.
    async fn judge(
        &self,
        parts: &Arc<Parts>,
        dataset: &Dataset,
        of: &Together,
        records: &[Record],
        decided: &mut Decided,
    ) -> Result<Vec<RecordBatch>> {
        let org_id = self.caller.org_id;
        let declared = silver(dataset)?;
        let by_hand = of.batch_id.is_empty().then(|| by_hand::declaration(declared, &of.given));
        let silver = by_hand.as_ref().unwrap_or(declared);
        let batch_id = of.batch_id.as_str();
        let found = parts.db.read(FindBatch { org_id, id: batch_id.to_owned() }).await?;
        let batch = found.as_ref().map(|it| &it.message);
        let of_type = batch.map_or(ConnectorType::Unspecified, pb::BronzeBatch::connector_type);
        let stream = batch.map_or("", |it| it.stream.as_str());
        let plan = Plan::new(silver, of_type, stream).map_err(unusable)?;
        let around = around::of_others(parts, &plan, org_id, self.caller.now).await?;
        let ingested =
            |record: &Record| found.as_ref().map_or(record.held_at, |it| it.ingested_at());
        let chunk = chunk(records, ingested)?;
        let judged = judge(&plan, &chunk.records(), &around);
        let mut judged = judged.map_err(|_| Error::QualityTooLow {
            why: "a record breaks a rule that fails its whole batch".to_owned(),
        })?;
        if self.manner == Manner::InSpiteOfScore {
            forgive(&mut judged);
        }
        let version = i64::from(dataset.version);
        let frame = Frame::new(silver, org_id, batch_id, version);
        let (row_numbers, ingested_at) = (chunk.row_numbers(), chunk.ingested_at());
        let requests = (by_hand.is_some() && silver.primary_key.is_empty()).then(|| {
            let origin = |it: &Record| Some(by_hand::origin_of(&it.message.record_id).to_owned());
            records.iter().map(origin).collect::<StringArray>()
        });
        let origins = Origins { row_numbers, ingested_at, batch_ids: requests.as_ref() };
        let output = frame.output(&plan, &judged, &origins)?;
        let mut stays: HashSet<u32> = judged.left_out.iter().copied().collect();
        for group in &judged.groups {
            let dropped = group.places.iter().zip(&group.verdicts);
            stays.extend(dropped.filter(|it| *it.1 == Verdict::Drop).map(|it| *it.0));
        }
        for held in &output.held {
            stays.insert(held.place);
            let message = &records[held.place as usize].message;
            let pb::QuarantinedRecord { reasons, score, issues, .. } =
                verdict(held.score, &held.faults);
            let dataset_version = version;
            let message = message.clone();
            let judged =
                pb::QuarantinedRecord { reasons, score, issues, dataset_version, ..message };
            decided.judged.push(judged);
        }
        for (at, record) in records.iter().enumerate() {
            if !stays.contains(&(at as u32)) {
                decided.released.push(record.message.record_id.clone());
            }
        }
        decided.kept += stays.len() as u64;
        Ok(output.rows)
    }

    /// Writes rows into their data set, as one version.
    async fn write(&self, parts: &Arc<Parts>, going: Going) -> Result<()> {
        let Going { dataset, rows } = going;
        if rows.is_empty() {
            return Ok(());
        }
        let silver = silver(&dataset)?;
        let table = run::table(parts, &self.caller, &dataset, silver).await?;
        let note = tables::note(&self.caller, "", "", "released");
        if silver.primary_key.is_empty() {
            return append(parts, &table, self.caller.org_id, &rows, &note).await;
        }
        let (keys, order) = (table::keys(silver), table::order(silver));
        let upsert = Upsert { keys, order, note, ..Upsert::default() };
        table.upsert(rows_of(rows), &upsert).await?;
        Ok(())
    }

    /// Writes what became of the records.
    async fn decide(&self, parts: &Parts, decided: Decided) -> Result<Done> {
        let mut done = Done { released: 0, kept: decided.kept };
        let (mut released, mut judged) = (decided.released, decided.judged);
        while !released.is_empty() || !judged.is_empty() {
            let part = |left: usize| left.saturating_sub(PART as usize);
            let some = Decided {
                released: released.split_off(part(released.len())),
                judged: judged.split_off(part(judged.len())),
                kept: 0,
            };
            let (caller, reason) = (self.caller.clone(), self.reason.clone());
            done.released += parts.db.write(Decide { caller, decided: some, reason }).await?;
        }
        Ok(done)
    }
}

fn silver(dataset: &Dataset) -> Result<&SilverDefinition> {
    let silver = dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
    silver.ok_or_else(|| Error::DatasetNotFound { name: dataset.name.clone() })
}

/// Keeps rows that have what a row needs, whatever their score.
fn forgive(judged: &mut Judged) {
    for group in &mut judged.groups {
        let mut lacking: HashSet<u32> = HashSet::new();
        for problem in &group.problems {
            match problem.what {
                What::CastFailed | What::ValueMissing | What::KeyMissing => {
                    lacking.insert(problem.row);
                }
                What::CastLost | What::FieldUnknown | What::Rule(_) => {}
            }
        }
        for (row, verdict) in group.verdicts.iter_mut().enumerate() {
            if !lacking.contains(&(row as u32)) {
                *verdict = Verdict::Warn;
            }
        }
    }
}

/// Records in quarantine as rows of bronze.
fn chunk(records: &[Record], ingested: impl Fn(&Record) -> base::Timestamp) -> Result<Chunk> {
    let texts: StringArray =
        records.iter().map(|it| std::str::from_utf8(&it.payload).ok()).collect();
    let payloads: BinaryArray = records.iter().map(|it| Some(it.payload.as_ref())).collect();
    let numbers: Int64Array = records.iter().map(|it| Some(it.message.row_number)).collect();
    let times: TimestampMicrosecondArray =
        records.iter().map(|it| Some(ingested(it).micros())).collect();
    let columns: [(&str, ArrayRef); 4] = [
        ("record", Arc::new(texts)),
        ("payload", Arc::new(payloads)),
        ("row", Arc::new(numbers)),
        ("at", Arc::new(times.with_timezone("UTC"))),
    ];
    Chunk::new(RecordBatch::try_from_iter(columns)?)
}

/// Adds the rows that a table without a key does not have yet. Of releases at once one adds its rows, and the others
/// look again.
async fn append(
    parts: &Arc<Parts>,
    table: &Table,
    org_id: i64,
    rows: &[RecordBatch],
    note: &Note,
) -> Result<()> {
    for _ in 0..LOOKS_MAX {
        let snapshot = table.snapshot().await?;
        let rows = new(parts, &snapshot, org_id, rows).await?;
        if rows.iter().all(|it| it.num_rows() == 0) {
            return Ok(());
        }
        // Another release since the look has counted as far, which makes this one a duplicate. Other writers do not
        // disturb: none of them adds a record that was set aside.
        let next = snapshot.position(RELEASES).await?.map_or(0, |it| it.saturating_add(1));
        let position = Some(Position::new(RELEASES, next));
        let appended =
            table.append(rows_of(rows), &Append { position, note: note.clone() }).await?;
        if !appended.duplicate {
            return Ok(());
        }
    }
    Err(Error::TableChanged { why: "other records are released at the same time".to_owned() })
}

/// The rows that a version of a table without a key does not have.
async fn new(
    parts: &Arc<Parts>,
    snapshot: &Snapshot,
    org_id: i64,
    rows: &[RecordBatch],
) -> Result<Vec<RecordBatch>> {
    let origin = |rows: &RecordBatch, row: usize| -> Option<(String, i64)> {
        let batch = cast(rows.column_by_name(table::BATCH_ID)?, &DataType::Utf8).ok()?;
        let number = rows.column_by_name(table::ROW_NUMBER)?;
        let batch = batch.as_string::<i32>().value(row).to_owned();
        Some((batch, number.as_primitive::<Int64Type>().value(row)))
    };
    let origins = |rows: &RecordBatch| -> Vec<Option<(String, i64)>> {
        (0..rows.num_rows()).map(|row| origin(rows, row)).collect()
    };
    let batches: HashSet<String> =
        rows.iter().flat_map(&origins).flatten().map(|it| it.0).collect();
    let column = ColumnPath::find(&snapshot.schema(), table::BATCH_ID)?;
    let values = batches.into_iter().map(|it| ScalarValue::Utf8(Some(it)));
    let reading = Reading {
        columns: vec![table::BATCH_ID.to_owned(), table::ROW_NUMBER.to_owned()],
        filter: Some(Filter::is_in(&column, values)),
        ..Reading::default()
    };
    let found = reading.start(parts, Layer::Silver, org_id, snapshot).await?;
    let found: Vec<RecordBatch> = found.into_stream().try_collect().await?;
    let mut there: HashSet<(String, i64)> = found.iter().flat_map(&origins).flatten().collect();
    let fresh = rows.iter().map(|rows| {
        // A record that was set aside anew while records were looked for may have been found twice.
        let is_new = origins(rows).into_iter().map(|it| it.is_none_or(|it| there.insert(it)));
        let is_new: BooleanArray = is_new.map(Some).collect();
        Ok(filter_record_batch(rows, &is_new)?)
    });
    fresh.collect()
}
