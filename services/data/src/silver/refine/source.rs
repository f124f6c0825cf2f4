//! One input: how its rows become rows of the data set that refines them.
//!
//! A row of another data set is judged as a record: the text that it would have been received as. Only the filter of an
//! input sees the row's own types, as config checks it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use base::Timestamp;
use lake::arrow::array::{
    Array as _, ArrayRef, AsArray as _, BooleanArray, RecordBatch, RecordBatchOptions, StringArray,
    StringBuilder, new_null_array,
};
use lake::arrow::compute::{cast, filter_record_batch};
use lake::arrow::datatypes::{DataType, Field, Schema};
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::{Dataset, SilverColumn, SilverDefinition};
use platform_proto::platform::data::v1 as pb;

use super::super::around;
use super::super::expression::Expression;
use super::super::judge::judge;
use super::super::kind::{Kind, moment};
use super::super::output::{Frame, Origins};
use super::super::plan::Plan;
use super::super::quality::Surroundings;
use super::super::records::{Chunk, RowOrigins};
use super::super::run::unusable;
use super::super::table;
use super::super::tally::Tally;
use super::super::work::{self, Made, Work};
use super::declared::{declaration, lenient};
use crate::core::quarantine::FindBatch;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::rows;
use crate::store::refine::Pair;

/// Where the rows of a batch came from: the kind of source and the stream.
type Stream = (ConnectorType, String);
/// The same of every batch that was looked up.
pub(crate) type Streams = HashMap<String, Stream>;

/// What a run is about.
pub(crate) struct About<'a> {
    pub(crate) org_id: i64,
    pub(crate) pair: Pair,
    pub(crate) run: &'a str,
    /// The data set whose rows are made, and its declaration.
    pub(crate) dataset: &'a Dataset,
    pub(crate) silver: &'a SilverDefinition,
    /// The declaration of the data set whose rows are read.
    pub(crate) theirs: &'a SilverDefinition,
    pub(crate) now: Timestamp,
}

/// One input of a data set, ready to be read.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) pair: Pair,
    pub(crate) silver_batch_id: String,
    /// Columns of the rows that are read.
    columns: Vec<(String, Kind)>,
    /// Names of those that identify a row.
    pub(crate) keys: Vec<String>,
    entries: Vec<Entry>,
}

/// One entry of `inputs` that names the data set.
#[derive(Debug)]
struct Entry {
    connector_type: ConnectorType,
    stream: String,
    filter: Option<Expression>,
    work: Work,
    /// Tells what rows may have become of rows that are not there any more: no rule and no missing value hides one.
    before: Plan,
}

/// Some rows of an input, as they are judged.
struct Rows {
    arrays: Vec<Option<ArrayRef>>,
    /// Text, batch, number, time of ingestion and what tells the row from others.
    records: RecordBatch,
}

impl Source {
    /// # Errors
    /// [`Error::Field`] for a declaration that cannot be used.
    pub(crate) async fn new(parts: &Arc<Parts>, about: &About<'_>) -> Result<Self> {
        let theirs = about.theirs;
        let column = |it: &SilverColumn| Some((it.name.clone(), Kind::of(it)?));
        let columns: Vec<(String, Kind)> = theirs.columns.iter().filter_map(column).collect();
        let silver_batch_id = silver_batch_id(about.run, &about.pair.input);
        let mut entries = Vec::new();
        for input in about.silver.inputs.iter().filter(|it| it.dataset == about.pair.input) {
            let declared = declaration(about.silver, input, theirs);
            let plan = |silver: &SilverDefinition| {
                Plan::new(silver, ConnectorType::Unspecified, "").map_err(unusable)
            };
            let filter = match input.filter.as_str() {
                "" => None,
                text => Some(Expression::new(text, &columns).ok_or_else(|| {
                    let rule = format!("has an input whose filter cannot be used: {text}");
                    Error::field("dataset", rule)
                })?),
            };
            let (made, before) = (plan(&declared)?, plan(&lenient(&declared))?);
            let around = around::of_others(parts, &made, about.org_id, about.now).await?;
            let version = i64::from(about.dataset.version);
            let frame = Frame::new(about.silver, about.org_id, &about.pair.id(), version);
            let work = Work {
                plan: made,
                frame: frame.of_input(&about.pair.input),
                around,
                dataset: about.pair.dataset.clone(),
                silver_batch_id: silver_batch_id.clone(),
                run: about.run.to_owned(),
                held_at: about.now,
                until: work::until(about.silver, about.now),
            };
            entries.push(Entry {
                connector_type: input.connector_type(),
                stream: input.stream.clone(),
                filter,
                work,
                before,
            });
        }
        let (pair, keys) = (about.pair.clone(), theirs.primary_key.clone());
        Ok(Self { pair, silver_batch_id, columns, keys, entries })
    }

    /// What makes rows good; all entries say the same.
    pub(crate) fn plan(&self) -> Option<&Plan> {
        self.entries.first().map(|it| &it.work.plan)
    }

    /// The columns of the rows that are made.
    pub(crate) fn frame(&self) -> Option<&Frame> {
        self.entries.first().map(|it| &it.work.frame)
    }

    /// Whether a rule compares each row with all others.
    pub(crate) fn is_compared(&self) -> bool {
        self.entries.iter().any(|it| it.work.plan.quality.unique().next().is_some())
    }

    /// The same, for rows among which these values are there more than once.
    pub(crate) fn among(mut self, repeated: &[HashSet<u128>]) -> Self {
        for entry in &mut self.entries {
            entry.work.around.repeated = repeated.to_vec();
        }
        self
    }

    /// Adds the digests of values that rules want to be unique.
    ///
    /// # Errors
    /// Those of Arrow.
    pub(crate) fn meet(
        &self,
        batch: &RecordBatch,
        streams: &Streams,
        all: &mut Vec<Vec<u128>>,
    ) -> Result<()> {
        let rows = self.rows(batch)?;
        for (entry, chosen) in self.entries.iter().zip(self.chosen(&rows, streams)) {
            let rules = entry.work.plan.quality.unique().count();
            all.resize(all.len().max(rules), Vec::new());
            around::meet(&entry.work.plan, &rows.chunk(&chosen, &self.pair)?, all);
        }
        Ok(())
    }

    /// Looks up where rows came from, if an entry wants to know.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn look_up(
        &self,
        parts: &Parts,
        org_id: i64,
        batch: &RecordBatch,
        known: &mut Streams,
    ) -> Result<()> {
        if !self.entries.iter().any(Entry::is_narrow) {
            return Ok(());
        }
        let Some(column) = batch.column_by_name(table::BATCH_ID) else { return Ok(()) };
        let column = cast(column, &DataType::Utf8)?;
        let ids: HashSet<&str> = column.as_string::<i32>().iter().flatten().collect();
        for id in ids.into_iter().filter(|id| !id.is_empty()) {
            if !known.contains_key(id) {
                let found = parts.db.read(FindBatch { org_id, id: id.to_owned() }).await?;
                let stream = found.map(|it| (it.message.connector_type(), it.message.stream));
                known.insert(id.to_owned(), stream.unwrap_or_default());
            }
        }
        Ok(())
    }

    /// Makes rows of rows that are there.
    ///
    /// # Errors
    /// [`Error::SchemaChanged`] and [`Error::QualityTooLow`] if nothing may be written of them.
    pub(crate) fn make(&self, batch: &RecordBatch, streams: &Streams) -> Result<Made> {
        let rows = self.rows(batch)?;
        let mut all = Made::default();
        let mut left = batch.num_rows() as u64;
        for (entry, chosen) in self.entries.iter().zip(self.chosen(&rows, streams)) {
            let chunk = rows.chunk(&chosen, &self.pair)?;
            if chunk.len() == 0 {
                continue;
            }
            left -= chunk.len() as u64;
            let made = entry.work.make(&chunk)?;
            all.rows.extend(made.rows);
            all.held.extend(made.held);
            all.tally.merge(made.tally);
        }
        all.tally.input += left;
        all.tally.filtered += left;
        Ok(all)
    }

    /// The rows that may have been made of rows that are not there any more, by each entry.
    ///
    /// # Errors
    /// Those of Arrow.
    pub(crate) fn made_before(&self, batch: &RecordBatch) -> Result<Vec<RecordBatch>> {
        let rows = self.rows(batch)?;
        let everything = BooleanArray::from(vec![true; batch.num_rows()]);
        let chunk = rows.chunk(&everything, &self.pair)?;
        let mut made = Vec::new();
        for entry in &self.entries {
            // No rule of it can stop.
            let judged = judge(&entry.before, &chunk.records(), &Surroundings::default());
            let Ok(judged) = judged else { continue };
            let origins = Origins {
                row_numbers: chunk.row_numbers(),
                ingested_at: chunk.ingested_at(),
                batch_ids: chunk.row_origins().map(|it| &it.batch_ids),
            };
            made.extend(entry.work.frame.output(&entry.before, &judged, &origins)?.rows);
        }
        Ok(made)
    }

    /// What rows are called in quarantine.
    ///
    /// # Errors
    /// Those of Arrow.
    pub(crate) fn record_ids(&self, batch: &RecordBatch) -> Result<Vec<String>> {
        let names = self.names(batch, &self.arrays(batch)?)?;
        Ok(names.iter().flatten().map(|name| record_id(&self.pair, name)).collect())
    }

    /// For each entry, the rows that it takes: the first that fits a row counts.
    fn chosen(&self, rows: &Rows, streams: &Streams) -> Vec<BooleanArray> {
        let count = rows.records.num_rows();
        let mut open = vec![true; count];
        let mut all = Vec::new();
        for entry in &self.entries {
            let mut takes = open.clone();
            if entry.is_narrow() {
                let batches = rows.text(BATCH);
                for (at, takes) in takes.iter_mut().enumerate() {
                    *takes &= streams.get(batches.value(at)).is_some_and(|it| entry.is_of(it));
                }
            }
            if let Some(filter) = &entry.filter {
                // A row for which the formula fails is not taken.
                let truths = filter.condition(&rows.arrays, count, |_, _| {});
                for (takes, truth) in takes.iter_mut().zip(truths) {
                    *takes &= truth == Some(true);
                }
            }
            for (open, takes) in open.iter_mut().zip(&takes) {
                *open &= !takes;
            }
            all.push(BooleanArray::from(takes));
        }
        all
    }

    /// The declared columns, in their types; one that the table lacks is as if it was null.
    fn arrays(&self, batch: &RecordBatch) -> Result<Vec<Option<ArrayRef>>> {
        let array = |(name, kind): &(String, Kind)| match batch.column_by_name(name) {
            None => Ok(None),
            Some(column) => Ok(Some(cast(column, &kind.data_type())?)),
        };
        self.columns.iter().map(array).collect()
    }

    fn rows(&self, batch: &RecordBatch) -> Result<Rows> {
        let arrays = self.arrays(batch)?;
        let own = |name: &str, wanted: &DataType| -> Result<ArrayRef> {
            let column = batch.column_by_name(name);
            let column = column.ok_or_else(|| Error::ColumnUnknown { column: name.to_owned() })?;
            Ok(cast(column, wanted)?)
        };
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("record", Arc::new(self.lines(&arrays, batch.num_rows())?)),
            (BATCH, own(table::BATCH_ID, &DataType::Utf8)?),
            ("number", own(table::ROW_NUMBER, &DataType::Int64)?),
            ("at", own(table::INGESTED_AT, &moment())?),
            ("name", Arc::new(self.names(batch, &arrays)?)),
        ];
        Ok(Rows { records: RecordBatch::try_from_iter(columns)?, arrays })
    }

    /// Rows as the JSON that they would have been received as.
    fn lines(&self, arrays: &[Option<ArrayRef>], count: usize) -> Result<StringArray> {
        let is_json = |kind: Kind| kind == Kind::Json;
        let columns = || self.columns.iter().zip(arrays);
        let plain = columns().filter(|((_, kind), _)| !is_json(*kind));
        let lines = rows::lines(&batch_of(plain, count)?)?;
        let nested: Vec<(String, &StringArray)> = columns()
            .filter(|((_, kind), _)| is_json(*kind))
            .filter_map(|((name, _), array)| {
                Some((serde_json::Value::from(name.as_str()).to_string(), array.as_ref()?))
            })
            .map(|(name, array)| (name, array.as_string::<i32>()))
            .collect();
        if nested.is_empty() {
            return Ok(lines);
        }
        let mut whole = StringBuilder::new();
        for (row, line) in lines.iter().enumerate() {
            let line = line.and_then(|it| it.strip_suffix('}')).unwrap_or("{");
            let mut line = line.to_owned();
            for (name, array) in &nested {
                if array.is_valid(row) {
                    if !line.ends_with('{') {
                        line.push(',');
                    }
                    line.push_str(name);
                    line.push(':');
                    line.push_str(array.value(row));
                }
            }
            line.push('}');
            whole.append_value(line);
        }
        Ok(whole.finish())
    }

    /// What tells rows from each other: their key, or else where they come from.
    fn names(&self, batch: &RecordBatch, arrays: &[Option<ArrayRef>]) -> Result<StringArray> {
        let columns = self.columns.iter().zip(arrays);
        let keys: Vec<_> = columns.filter(|((name, _), _)| self.keys.contains(name)).collect();
        if !keys.is_empty() {
            return rows::lines(&batch_of(keys.into_iter(), batch.num_rows())?);
        }
        let own = [table::BATCH_ID, table::ROW_NUMBER, table::INGESTED_AT];
        let places = own.iter().filter_map(|it| batch.schema().index_of(it).ok());
        rows::lines(&batch.project(&places.collect::<Vec<_>>())?)
    }
}

const BATCH: &str = "batch";

impl Rows {
    fn text(&self, name: &str) -> &StringArray {
        self.records.column_by_name(name).expect("it was made with it").as_string::<i32>()
    }

    /// Some of the rows as records.
    fn chunk(&self, chosen: &BooleanArray, pair: &Pair) -> Result<Chunk> {
        let some =
            Self { records: filter_record_batch(&self.records, chosen)?, arrays: Vec::new() };
        let names = some.text("name").iter().flatten();
        let origins = RowOrigins {
            batch_ids: some.text(BATCH).clone(),
            record_ids: names.map(|name| record_id(pair, name)).collect(),
        };
        let column = |at: usize| ArrayRef::clone(some.records.column(at));
        Chunk::of_rows(some.text("record").clone(), column(2), column(3), origins)
    }
}

impl Entry {
    /// Whether it matters where a row came from.
    fn is_narrow(&self) -> bool {
        self.connector_type != ConnectorType::Unspecified || !self.stream.is_empty()
    }

    fn is_of(&self, (of_type, stream): &Stream) -> bool {
        (self.connector_type == ConnectorType::Unspecified || self.connector_type == *of_type)
            && (self.stream.is_empty() || self.stream == *stream)
    }
}

/// The silver batch that a run makes of an input.
pub(crate) fn silver_batch_id(run: &str, input: &str) -> String {
    format!("{run}.{input}")
}

/// What a row is called in quarantine: the same whatever becomes of it.
fn record_id(pair: &Pair, name: &str) -> String {
    let text = format!("{}\n{name}", pair.input);
    let digest = digest(&SHA256, text.as_bytes());
    let hex: String = digest.as_ref().iter().take(16).map(|it| format!("{it:02x}")).collect();
    format!("{}.{hex}", pair.dataset)
}

fn batch_of<'c>(
    columns: impl Iterator<Item = (&'c (String, Kind), &'c Option<ArrayRef>)>,
    count: usize,
) -> Result<RecordBatch> {
    let (mut fields, mut arrays) = (Vec::new(), Vec::new());
    for ((name, kind), array) in columns {
        let wanted = kind.data_type();
        fields.push(Field::new(name, wanted.clone(), true));
        arrays.push(array.clone().unwrap_or_else(|| new_null_array(&wanted, count)));
    }
    let options = RecordBatchOptions::new().with_row_count(Some(count));
    Ok(RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options)?)
}

/// The result of a run for one input, without what the commit says.
pub(crate) fn result(source: &Source, about: &About<'_>, tally: &Tally) -> pb::SilverResult {
    let count = crate::convert::count;
    pb::SilverResult {
        silver_batch_id: source.silver_batch_id.clone(),
        bronze_batch_id: about.pair.id(),
        input_records: count(tally.input),
        transformed: count(tally.transformed()),
        filtered: count(tally.filtered),
        quarantined: count(tally.quarantined),
        avg_quality_score: tally.kept.mean(),
        min_quality_score: tally.kept.least(),
        type_casting_errors: count(tally.cast_errors),
        null_handling_applied: count(tally.defaulted),
        org_id: about.org_id,
        dataset: about.pair.dataset.clone(),
        dataset_version: i64::from(about.dataset.version),
        issues: tally.issues().into_iter().map(super::super::run::issue).collect(),
        ..pb::SilverResult::default()
    }
}
