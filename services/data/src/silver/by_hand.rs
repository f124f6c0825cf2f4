//! Rows that come as declared columns, and not as a source sends them.

use std::collections::BTreeSet;
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use base::Timestamp;
use lake::arrow::array::{Array as _, ArrayRef, RecordBatch};
use lake::arrow::datatypes::SchemaRef;
use platform_proto::google::protobuf::{Value, value};
use platform_proto::platform::config::v1::column_source::From as Origin;
use platform_proto::platform::config::v1::{
    ColumnSource, FieldType, SilverColumn, SilverDefinition,
};
use platform_proto::platform::data::v1 as pb;

use super::judge::{Group, Judged, Problem, Verdict, judge};
use super::number::{Number, Separator};
use super::output::fault;
use super::plan::Plan;
use super::quality::{Surroundings, digests};
use super::work;
use crate::error::{Error, Result};
use crate::rows;

/// How every [`origin`] begins; no bronze batch is called so.
const ORIGIN: &str = "rows-";

/// A declaration by which rows are made of values that are given by column. What is not given is computed as declared,
/// or is the default.
pub(crate) fn declaration(silver: &SilverDefinition, given: &BTreeSet<String>) -> SilverDefinition {
    let column = |it: &SilverColumn| {
        let declared = it.source.clone().unwrap_or_default();
        let is_made = matches!(declared.from, Some(Origin::Formula(_) | Origin::Constant(_)));
        let source = if is_made && !given.contains(&it.name) {
            declared
        } else {
            // An amount that is given is in millionths, as in the table.
            let is_scaled = it.r#type() == FieldType::Money && !declared.is_micros;
            let default = declared.default_value;
            ColumnSource {
                from: None,
                default_value: if is_scaled { default.and_then(|it| micros(&it)) } else { default },
                on_cast_error: declared.on_cast_error,
                is_micros: is_scaled || declared.is_micros,
                ..ColumnSource::default()
            }
        };
        SilverColumn { source: Some(source), ..it.clone() }
    };
    let columns = silver.columns.iter().map(column).collect();
    SilverDefinition { inputs: Vec::new(), columns, ..silver.clone() }
}

/// What the rows of one request are called together. Those that no key tells apart have it as their batch, and what is
/// set aside begins with it. A request id that is used again after its time is another request.
pub(crate) fn origin(request_id: &str, at: Timestamp) -> String {
    let digest = digest(&SHA256, format!("{}/{request_id}", at.micros()).as_bytes());
    let mark: String = digest.as_ref().iter().take(16).map(|it| format!("{it:02x}")).collect();
    format!("{ORIGIN}{mark}")
}

/// Whether rows of this batch were written by hand.
pub(crate) fn is_origin(batch_id: &str) -> bool {
    batch_id.is_empty() || batch_id.starts_with(ORIGIN)
}

/// The [`origin`] of a record in quarantine that was written by hand, by its id.
pub(crate) fn origin_of(record_id: &str) -> &str {
    record_id.rsplit_once('.').map_or(record_id, |(origin, _)| origin)
}

/// An amount in main units as one in millionths; nothing if it is none.
pub(crate) fn micros(value: &Value) -> Option<Value> {
    let text = match value.kind.as_ref()? {
        value::Kind::NumberValue(it) => it.to_string(),
        value::Kind::StringValue(it) => it.clone(),
        value::Kind::NullValue(_)
        | value::Kind::BoolValue(_)
        | value::Kind::StructValue(_)
        | value::Kind::ListValue(_) => return None,
    };
    let micros = Number::parse(&text, Separator::Point)?.scaled(6)?;
    Some(Value { kind: Some(value::Kind::StringValue(micros.to_string())) })
}

/// Rows of the wire as records, and the columns that they have.
///
/// # Errors
/// [`Error::Field`] without a schema; [`Error::ColumnUnknown`] for a column that is not declared;
/// [`Error::ValueTypeMismatch`].
pub(crate) fn records(
    silver: &SilverDefinition,
    given: &pb::RowBatch,
    at: &str,
) -> Result<(Vec<String>, BTreeSet<String>)> {
    let schema = given.schema.as_ref();
    let schema = schema.ok_or_else(|| Error::field(format!("{at}.schema"), "must be given"))?;
    let schema: SchemaRef = rows::from_wire(schema, &format!("{at}.schema"))?;
    let names: BTreeSet<String> = schema.fields().iter().map(|it| it.name().clone()).collect();
    for name in &names {
        if !silver.columns.iter().any(|it| &it.name == name) {
            return Err(Error::ColumnUnknown { column: name.clone() });
        }
    }
    let lines = rows::lines(&rows::batch(&schema, &given.rows)?)?;
    Ok(((0..lines.len()).map(|row| lines.value(row).to_owned()).collect(), names))
}

/// Judges records as one batch of their own.
///
/// # Errors
/// [`Error::QualityTooLow`].
pub(crate) fn judged(
    plan: &Plan,
    records: &[Option<&str>],
    mut around: Surroundings,
) -> Result<Judged> {
    let stopped = |_| Error::QualityTooLow { why: "a row breaks a rule that fails all".to_owned() };
    let first = judge(plan, records, &around).map_err(stopped)?;
    if plan.quality.unique().next().is_none() {
        return Ok(first);
    }
    for columns in plan.quality.unique() {
        let mut seen = Vec::new();
        for group in &first.groups {
            let arrays: Vec<Option<ArrayRef>> = group.arrays.iter().cloned().map(Some).collect();
            seen.extend(digests(columns, &arrays, group.places.len()).into_iter().flatten());
        }
        seen.sort_unstable();
        let twice = seen.windows(2).filter(|it| it[0] == it[1]).map(|it| it[0]).collect();
        around.repeated.push(twice);
    }
    judge(plan, records, &around).map_err(stopped)
}

/// The quality of each record, in their order.
pub(crate) fn qualities(plan: &Plan, judged: &Judged, count: usize) -> Vec<pb::RowQuality> {
    let left_out = pb::QualityVerdict::Filter;
    let none = pb::RowQuality { verdict: left_out as i32, ..pb::RowQuality::default() };
    let mut qualities = vec![none; count];
    for (place, why) in &judged.malformed {
        let fault = super::output::malformed(*why);
        qualities[*place as usize] = pb::RowQuality {
            score: 0.0,
            verdict: pb::QualityVerdict::Quarantine as i32,
            issues: vec![work::issue(&fault)],
        };
    }
    for group in &judged.groups {
        for (row, place) in group.places.iter().enumerate() {
            let own = group.problems.iter().filter(|it| it.row as usize == row);
            qualities[*place as usize] = pb::RowQuality {
                score: group.scores[row],
                verdict: verdict(group.verdicts[row]) as i32,
                issues: own.map(|it: &Problem| work::issue(&fault(plan, it))).collect(),
            };
        }
    }
    qualities
}

const fn verdict(verdict: Verdict) -> pb::QualityVerdict {
    match verdict {
        Verdict::Pass => pb::QualityVerdict::Pass,
        Verdict::Warn => pb::QualityVerdict::Warn,
        Verdict::Quarantine => pb::QualityVerdict::Quarantine,
        Verdict::Drop => pb::QualityVerdict::Filter,
    }
}

/// The rows after casts and defaults, in the order of the records; one that cannot be cast has no values.
pub(crate) fn made(plan: &Plan, judged: &Judged, count: usize, schema: &SchemaRef) -> pb::RowBatch {
    let mut made = vec![pb::Row::default(); count];
    for group in &judged.groups {
        for (row, place) in group.places.iter().enumerate() {
            let own = || group.problems.iter().filter(|it| it.row as usize == row);
            if !own().any(|it| it.what.is_grave()) {
                let values = group.arrays.iter().map(|it| rows::value(it.as_ref(), row));
                made[*place as usize] = pb::Row { values: values.collect() };
            }
        }
    }
    let places: Vec<usize> = (0..plan.columns.len()).collect();
    let schema = schema.project(&places).map(|it| rows::to_wire(&it)).ok();
    pb::RowBatch { schema, rows: made }
}

/// The first key that lacks a value: its record and column.
pub(crate) fn missing_key(plan: &Plan, judged: &Judged) -> Option<Error> {
    let in_group = |group: &Group| {
        let missing = |it: &&Problem| it.what == super::judge::What::KeyMissing;
        let problem = group.problems.iter().find(missing)?;
        let column = plan.columns[problem.column?].name.clone();
        let row = u64::from(group.places[problem.row as usize]);
        Some(Error::KeyMissing { row, column })
    };
    judged.groups.iter().find_map(in_group)
}

/// Rows of a table that stand for their own deletion: key and order stay, and the rest is null.
///
/// # Errors
/// Those of Arrow, for rows of another table.
pub(crate) fn tombstones(
    silver: &SilverDefinition,
    batch: &RecordBatch,
    with: impl Fn(&str, usize) -> Option<ArrayRef>,
) -> Result<RecordBatch> {
    let rows = batch.num_rows();
    let schema = batch.schema();
    let columns = schema.fields().iter().zip(batch.columns()).map(|(field, column)| {
        let name = field.name();
        let stays = silver.primary_key.contains(name)
            || silver.latest_by.contains(name)
            || name.starts_with('_');
        with(name, rows).unwrap_or_else(|| match stays {
            true => Arc::clone(column),
            false => lake::arrow::array::new_null_array(column.data_type(), rows),
        })
    });
    let columns: Vec<ArrayRef> = columns.collect();
    let fields = schema.fields().iter().zip(&columns).map(|(field, column)| {
        let field = field.as_ref().clone().with_nullable(true);
        field.with_data_type(column.data_type().clone())
    });
    let schema = lake::arrow::datatypes::Schema::new(fields.collect::<Vec<_>>());
    Ok(RecordBatch::try_new(Arc::new(schema), columns)?)
}
