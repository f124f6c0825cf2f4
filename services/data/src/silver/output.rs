//! Judged rows become rows of the table, records that are set aside, and counts.

use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};
use lake::arrow::array::{
    Array as _, ArrayRef, AsArray as _, BooleanArray, Date32Array, Float64Array, Int64Array,
    ListBuilder, RecordBatch, StringArray, StringBuilder, TimestampMicrosecondArray,
};
use lake::arrow::compute::filter_record_batch;
use lake::arrow::datatypes::{DataType, Date32Type, SchemaRef, TimestampMicrosecondType};
use lake::arrow::error::ArrowError;
use platform_proto::platform::config::v1::{SilverDefinition, TimeGrain};

use super::judge::{Group, Judged, Problem, Verdict, What};
use super::plan::Plan;
use super::quality::Action;
use super::scan::Malformed;
use super::table::{self, Partition};
use super::tally::{Severity, Tally};
use super::time::TimeForm;

const DAY_MICROS: i64 = 86_400_000_000;

/// What the rows of one batch have in common.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) org_id: i64,
    pub(crate) batch_id: String,
    pub(crate) dataset_version: i64,
    schema: SchemaRef,
    partition: Option<(usize, TimeGrain)>,
    /// The data set whose rows are refined, if they are.
    input: Option<String>,
}

/// Where records lie in their batch, and when they were received.
#[derive(Clone, Copy, Default)]
pub(crate) struct Origins<'a> {
    pub(crate) row_numbers: &'a [i64],
    pub(crate) ingested_at: &'a [i64],
    /// The batch of each record, if they are not of one.
    pub(crate) batch_ids: Option<&'a StringArray>,
}

/// A record that is set aside.
#[derive(Debug)]
pub(crate) struct Held {
    /// Its place among the records.
    pub(crate) place: u32,
    pub(crate) score: f64,
    pub(crate) faults: Vec<Fault>,
    /// The row as far as it could be made: the group and the row in it; nothing of a record that is none.
    pub(crate) made: Option<(usize, u32)>,
}

/// What is wrong with a record that is set aside.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    /// The quality rule, or the reason of a check that every row has to pass.
    pub(crate) rule: String,
    pub(crate) field: String,
    pub(crate) message: String,
    pub(crate) penalty: f64,
    pub(crate) severity: Severity,
}

/// What becomes of some records.
#[derive(Debug, Default)]
pub(crate) struct Output {
    /// Rows for the table.
    pub(crate) rows: Vec<RecordBatch>,
    pub(crate) held: Vec<Held>,
    pub(crate) tally: Tally,
}

impl Frame {
    pub(crate) fn new(
        silver: &SilverDefinition,
        org_id: i64,
        batch_id: &str,
        dataset_version: i64,
    ) -> Self {
        let partition = match Partition::of(silver) {
            Partition::Cut(column, grain) => {
                let place = silver.columns.iter().position(|it| it.name == column);
                place.map(|place| (place, grain))
            }
            Partition::None | Partition::Column(_) => None,
        };
        let schema = table::schema(silver).schema;
        let (batch_id, input) = (batch_id.to_owned(), None);
        Self { org_id, batch_id, dataset_version, schema, partition, input }
    }

    /// For rows of another data set.
    pub(crate) fn of_input(mut self, dataset: &str) -> Self {
        self.input = Some(dataset.to_owned());
        self
    }

    /// The columns of the rows.
    pub(crate) const fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// Divides judged records into rows for the table, those that are set aside, and those that are left out.
    ///
    /// # Errors
    /// Those of Arrow, for a declaration that no table can have.
    pub(crate) fn output(
        &self,
        plan: &Plan,
        judged: &Judged,
        origins: &Origins<'_>,
    ) -> Result<Output, ArrowError> {
        let mut output = Output::default();
        let tally = &mut output.tally;
        tally.input = origins.row_numbers.len() as u64;
        tally.filtered = judged.left_out.len() as u64;
        for (name, count) in &judged.unknown {
            tally.count(UNKNOWN, name, "", Severity::Warning, *count, name);
        }
        for (place, why) in &judged.malformed {
            let fault = malformed(*why);
            tally.count(&fault.rule, "", "", Severity::Error, 1, "");
            tally.score(0.0, true);
            output.held.push(Held { place: *place, score: 0.0, faults: vec![fault], made: None });
        }
        for (at, group) in judged.groups.iter().enumerate() {
            self.divide(plan, group, at, &mut output);
            let rows = self.rows(plan, group, origins)?;
            if rows.num_rows() > 0 {
                output.rows.push(rows);
            }
        }
        output.tally.quarantined = output.held.len() as u64;
        Ok(output)
    }

    /// Counts the rows of a group, and sets aside those that are not kept.
    fn divide(&self, plan: &Plan, group: &Group, at: usize, output: &mut Output) {
        let Output { held, tally, .. } = output;
        tally.cast_errors += group.cast_errors;
        tally.defaulted += group.defaulted;
        for problem in &group.problems {
            let Fault { rule, field, severity, .. } = fault(plan, problem);
            let named = if let What::Rule(_) = problem.what { rule.as_str() } else { "" };
            let personal = problem.column.is_some_and(|it| plan.columns[it].is_personal);
            let sample = if personal { "" } else { problem.sample.as_str() };
            tally.count(&rule.to_uppercase(), &field, named, severity, 1, sample);
        }
        let mut problems = group.problems.as_slice();
        for (row, verdict) in group.verdicts.iter().enumerate() {
            let own = problems.iter().take_while(|it| it.row as usize == row).count();
            let (own, rest) = problems.split_at(own);
            problems = rest;
            let is_deleted = group.deleted.as_ref().is_some_and(|it| it[row]);
            match verdict {
                Verdict::Pass | Verdict::Warn if is_deleted => tally.deletions += 1,
                Verdict::Pass | Verdict::Warn => tally.score(group.scores[row], false),
                Verdict::Quarantine => {
                    tally.score(group.scores[row], true);
                    let mut faults: Vec<Fault> = own.iter().map(|it| fault(plan, it)).collect();
                    if faults.is_empty() {
                        faults.push(plain_fault("SCORE_LOW", "The row has too few points."));
                    }
                    held.push(Held {
                        place: group.places[row],
                        score: group.scores[row],
                        faults,
                        made: Some((at, row as u32)),
                    });
                }
                Verdict::Drop => tally.filtered += 1,
            }
        }
    }

    /// The rows of a group that are kept, with all columns of the table.
    fn rows(
        &self,
        plan: &Plan,
        group: &Group,
        origins: &Origins<'_>,
    ) -> Result<RecordBatch, ArrowError> {
        let rows = group.places.len();
        // Places are in order and none is there twice: as many as there are records are all of them.
        let of = |values: &[i64]| -> Vec<i64> {
            match rows == values.len() {
                true => values.to_vec(),
                false => group.places.iter().map(|at| values[*at as usize]).collect(),
            }
        };
        let ingested = TimestampMicrosecondArray::from(of(origins.ingested_at));
        let deleted = match &group.deleted {
            Some(it) => BooleanArray::from(it.clone()),
            None => BooleanArray::from(vec![false; rows]),
        };
        let batch_ids: StringArray = match origins.batch_ids {
            None => StringArray::new_repeated(&self.batch_id, rows),
            Some(all) => group.places.iter().map(|at| Some(all.value(*at as usize))).collect(),
        };
        let mut columns = group.arrays.clone();
        columns.extend([
            Arc::new(Int64Array::from(vec![self.org_id; rows])) as ArrayRef,
            Arc::new(batch_ids),
            Arc::new(Int64Array::from(of(origins.row_numbers))),
            Arc::new(ingested.with_timezone("UTC")),
            Arc::new(Int64Array::from(vec![self.dataset_version; rows])),
            Arc::new(Float64Array::from(group.scores.clone())),
            issues(plan, group),
            Arc::new(deleted),
        ]);
        if self.schema.column_with_name(table::INPUT).is_some() {
            columns.push(Arc::new(StringArray::from(vec![self.input.as_deref(); rows])));
        }
        if let Some((column, grain)) = self.partition {
            columns.push(cut(&group.arrays[column], grain));
        }
        let is_kept = |it: &Verdict| matches!(it, Verdict::Pass | Verdict::Warn);
        let kept: Vec<bool> = group.verdicts.iter().map(is_kept).collect();
        if !kept.contains(&false) {
            return RecordBatch::try_new(Arc::clone(&self.schema), columns);
        }
        // A row that is not kept may lack a value that the table wants, so the columns are cut before they are joined.
        let kept = BooleanArray::from(kept);
        let lenient = nullable(&self.schema);
        let batch = filter_record_batch(&RecordBatch::try_new(lenient, columns)?, &kept)?;
        RecordBatch::try_new(Arc::clone(&self.schema), batch.columns().to_vec())
    }
}

/// The same columns, all of which may be null.
fn nullable(schema: &SchemaRef) -> SchemaRef {
    let fields = schema.fields().iter().map(|it| it.as_ref().clone().with_nullable(true));
    Arc::new(lake::arrow::datatypes::Schema::new(fields.collect::<Vec<_>>()))
}

const UNKNOWN: &str = "FIELD_UNKNOWN";

fn plain_fault(rule: &str, message: &str) -> Fault {
    Fault {
        rule: rule.to_owned(),
        field: String::new(),
        message: message.to_owned(),
        penalty: 0.0,
        severity: Severity::Error,
    }
}

pub(crate) fn malformed(why: Malformed) -> Fault {
    match why {
        Malformed::Syntax(at) => {
            let message = format!("The record is no JSON: it goes wrong at byte {at}.");
            plain_fault("RECORD_MALFORMED", &message)
        }
        Malformed::NoObject => plain_fault("RECORD_MALFORMED", "The record is no JSON object."),
        Malformed::TooDeep => {
            plain_fault("RECORD_MALFORMED", "The record nests more than 128 levels deep.")
        }
    }
}

/// A problem in words.
pub(crate) fn fault(plan: &Plan, problem: &Problem) -> Fault {
    let column = problem.column.map(|it| &plan.columns[it]);
    let field = column.map_or_else(String::new, |it| it.name.clone());
    let (rule, message, severity) = match problem.what {
        What::CastFailed => {
            ("TYPE_CAST_FAILED", "The value cannot be cast to the column's type.", Severity::Error)
        }
        What::CastLost => {
            let message = "The value cannot be cast to the column's type, and was left out.";
            ("TYPE_CAST_FAILED", message, Severity::Warning)
        }
        What::ValueMissing => ("VALUE_MISSING", "The column needs a value.", Severity::Error),
        What::KeyMissing => {
            ("KEY_MISSING", "A row is told by this column, which has no value.", Severity::Error)
        }
        What::FieldUnknown => {
            let message = format!("No column reads the field `{}`.", problem.sample);
            return Fault { rule: UNKNOWN.to_owned(), ..plain_fault(UNKNOWN, &message) };
        }
        What::Rule(at) => {
            let rule = &plan.quality.rules[at];
            let severity = match rule.action {
                Action::Quarantine | Action::FailBatch => Severity::Error,
                Action::Score | Action::Drop => Severity::Warning,
            };
            let message = "The row does not obey the rule.".to_owned();
            let (rule, penalty) = (rule.name.clone(), problem.penalty);
            return Fault { rule, field, message, penalty, severity };
        }
    };
    let (rule, message) = (rule.to_owned(), message.to_owned());
    Fault { rule, field, message, penalty: problem.penalty, severity }
}

/// The names of what is wrong with each row.
fn issues(plan: &Plan, group: &Group) -> ArrayRef {
    let mut builder = ListBuilder::new(StringBuilder::new());
    let mut problems = group.problems.iter().peekable();
    for row in 0..group.places.len() {
        while let Some(problem) = problems.next_if(|it| it.row as usize == row) {
            builder.values().append_value(match problem.what {
                What::Rule(at) => &plan.quality.rules[at].name,
                What::CastFailed | What::CastLost => "TYPE_CAST_FAILED",
                What::ValueMissing => "VALUE_MISSING",
                What::KeyMissing => "KEY_MISSING",
                What::FieldUnknown => UNKNOWN,
            });
        }
        builder.append(true);
    }
    let list = builder.finish();
    // The table calls the elements by another name than Arrow does.
    let element = lake::arrow::datatypes::Field::new("element", DataType::Utf8, true);
    let (_, offsets, values, nulls) = list.into_parts();
    let list = lake::arrow::array::ListArray::new(Arc::new(element), offsets, values, nulls);
    Arc::new(list)
}

/// Days and moments, cut down: the first day of what they lie in, or the hour as text.
fn cut(array: &ArrayRef, grain: TimeGrain) -> ArrayRef {
    let utc = TimeForm::default();
    #[expect(clippy::wildcard_enum_match_arm, reason = "nothing else is cut")]
    let micros = |row: usize| -> Option<i64> {
        if array.is_null(row) {
            return None;
        }
        match array.data_type() {
            DataType::Date32 => {
                Some(i64::from(array.as_primitive::<Date32Type>().value(row)) * DAY_MICROS)
            }
            DataType::Timestamp(..) => {
                Some(array.as_primitive::<TimestampMicrosecondType>().value(row))
            }
            _ => None,
        }
    };
    if grain == TimeGrain::Hour {
        let hour = |row| {
            let moment = chrono::DateTime::from_timestamp_micros(micros(row)?)?;
            Some(moment.format("%Y-%m-%dT%H").to_string())
        };
        return Arc::new((0..array.len()).map(hour).collect::<StringArray>());
    }
    // What was found for a day, by its last bits: rows of one load are of few days.
    let mut found = [None; 128];
    let first = |day: i32| {
        let day = NaiveDate::from_epoch_days(day)?;
        let first = match grain {
            TimeGrain::Unspecified | TimeGrain::Hour | TimeGrain::Day => day,
            TimeGrain::Week => day.week(chrono::Weekday::Mon).first_day(),
            TimeGrain::Month => day.with_day(1)?,
            TimeGrain::Quarter => day.with_day(1)?.with_month(day.month0() / 3 * 3 + 1)?,
            TimeGrain::Year => NaiveDate::from_ymd_opt(day.year(), 1, 1)?,
        };
        Some(first.to_epoch_days())
    };
    let cut = |row| {
        let day = utc.day_at(micros(row)?)?;
        let place = &mut found[day.rem_euclid(128) as usize];
        match *place {
            Some((known, first)) if known == day => first,
            _ => {
                let first = first(day);
                *place = Some((day, first));
                first
            }
        }
    };
    Arc::new((0..array.len()).map(cut).collect::<Date32Array>())
}

#[cfg(test)]
mod tests;
