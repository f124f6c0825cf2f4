//! Profiles of tables and views.

use std::collections::BTreeSet;

use lake::arrow::array::{Array, RecordBatch};
use lake::arrow::datatypes::DataType;
use lake::sql::{RelationName, ScalarValue};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;
use prost::Message as _;
use rpc::Call;

use super::relations::{Found, find};
use crate::catalogue::VIEWS;
use crate::convert::rows::ROW_BYTES_MAX;
use crate::convert::{relation, value};
use crate::core::cells::{Cells, rows};
use crate::core::profile::{self, Bounds, Column, Kind, Rows, sum_name};
use crate::core::reading::Reading;
use crate::core::source::Source;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Most frequent values of a column, where the request does not say.
const VALUES_DEFAULT: usize = 10;
/// Buckets of a histogram, where the request does not say.
const BUCKETS_DEFAULT: usize = 20;

fn most(asked: i32, default: usize) -> usize {
    match usize::try_from(asked) {
        Ok(0) | Err(_) => default,
        Ok(asked) => asked,
    }
}

pub(super) async fn profile(
    parts: &Parts,
    call: &Call,
    request: pb::ProfileRelationRequest,
) -> Result<pb::ProfileRelationResponse> {
    let reader = parts.reader(call).await?;
    let found = find(parts, &reader, &request.name).await?;
    let source = match &found {
        Found::Table(table) => Source { name: table.name(), table: Some(table.clone()) },
        Found::View(view) => Source { name: RelationName::new(VIEWS, &view.name), table: None },
    };
    let mut reading = Reading::begin_query(parts, call, &reader).await?;
    let opened = reading.open(source).await?;
    let wire = match &found {
        Found::Table(table) => relation::table_schema(table, &opened.schema),
        Found::View(view) => relation::view_schema(&view.body, &opened.schema),
    };
    let wanted: BTreeSet<&str> = request.columns.iter().map(String::as_str).collect();
    let has = |name: &str| opened.schema.column_with_name(name).is_some();
    if let Some(unknown) = wanted.iter().find(|it| !has(it)) {
        return Err(Error::ColumnUnknown { column: (*unknown).to_owned() });
    }
    let is_shown = |name: &str| {
        let is_wanted = wanted.is_empty() || wanted.contains(name);
        is_wanted && !opened.masked.contains(name)
    };
    let all = profile::columns(&opened.schema);
    let columns: Vec<Column> = all.into_iter().filter(|it| is_shown(&it.name)).collect();
    let told = wire.columns.into_iter().filter(|it| is_shown(&it.name)).collect();
    let name = opened.source.name.clone();
    let values = most(request.top_values, VALUES_DEFAULT);
    let buckets = most(request.buckets, BUCKETS_DEFAULT);
    Profile { reading, name, values, buckets }.of(columns, told).await
}

/// A profile that is being computed.
struct Profile<'r> {
    reading: Reading<'r>,
    name: RelationName,
    values: usize,
    buckets: usize,
}

impl Profile<'_> {
    async fn of(
        mut self,
        columns: Vec<Column>,
        told: Vec<data::Column>,
    ) -> Result<pb::ProfileRelationResponse> {
        let counted = self.reading.all(&profile::total(&self.name)).await?.batches;
        let rows_total = rows(&counted).next().map_or(0, |it| it.count("n"));
        let looked_at = Rows::of(self.name.clone(), rows_total);
        if looked_at.is_sample() {
            // Rows are numbered in the order of the files, so that every statement finds the same.
            self.reading.in_order();
        }
        let mut answer = pb::ProfileRelationResponse {
            columns: Vec::with_capacity(columns.len()),
            rows_profiled: rows_total / looked_at.every,
            rows_total,
        };
        let mut told = told.into_iter();
        let mut bytes = 0;
        for part in profile::parts(&columns) {
            let sums = self.reading.all(&profile::sums(&looked_at, part)).await?.batches;
            for (place, column) in part.iter().enumerate() {
                let mut found = self.column(&looked_at, column, &sums, place).await?;
                found.column = told.next();
                bytes += found.encoded_len() + 8;
                if ROW_BYTES_MAX < bytes {
                    let rule = format!("have a profile of more than {ROW_BYTES_MAX} bytes");
                    return Err(Error::field("columns", rule));
                }
                answer.columns.push(found);
            }
        }
        Ok(answer)
    }

    async fn column(
        &self,
        looked_at: &Rows,
        column: &Column,
        sums: &[RecordBatch],
        place: usize,
    ) -> Result<pb::ColumnProfile> {
        let row = rows(sums).next();
        let count = |sum: &str| row.map_or(0, |it| it.count(&sum_name(sum, place)));
        let real = |sum: &str| row.and_then(|it| it.real(&sum_name(sum, place)));
        let placed = if column.kind == Kind::Real { count("placed") } else { count("count") };
        let of_rows = row.map_or(0, |it| it.count("n"));
        let limit = |sum: &str| limit(sums, column.kind, &sum_name(sum, place));
        let (least, most) = (limit("min")?, limit("max")?);
        let histogram = match (&least, &most) {
            (Some(least), Some(most)) => {
                self.histogram(looked_at, column, (&least.1, &most.1), placed).await?
            }
            _ => Vec::new(),
        };
        Ok(pb::ColumnProfile {
            column: None,
            null_count: of_rows - count("count"),
            approx_distinct_count: count("distinct"),
            min: least.map(|it| it.0),
            max: most.map(|it| it.0),
            mean: real("mean"),
            standard_deviation: real("deviation"),
            top_values: self.frequent(looked_at, column).await?,
            histogram,
        })
    }

    async fn frequent(&self, looked_at: &Rows, column: &Column) -> Result<Vec<pb::ValueCount>> {
        let Some(written) = profile::frequent(looked_at, column, self.values) else {
            return Ok(Vec::new());
        };
        let mut all = Vec::new();
        for batch in self.reading.all(&written).await?.batches {
            for (at, row) in rows(std::slice::from_ref(&batch)).enumerate() {
                let value = Some(value::cell(batch.column(0).as_ref(), at)?);
                all.push(pb::ValueCount { value, count: row.count("n") });
            }
        }
        Ok(all)
    }

    /// How many of `placed` values are in each bucket.
    async fn histogram(
        &self,
        looked_at: &Rows,
        column: &Column,
        (least, most): (&ScalarValue, &ScalarValue),
        placed: i64,
    ) -> Result<Vec<pb::HistogramBucket>> {
        let Some(bounds) = Bounds::between(least, most, self.buckets) else {
            return Ok(Vec::new());
        };
        let mut below = vec![0];
        if let Some(written) = profile::below(looked_at, column, &bounds) {
            let found = self.reading.all(&written).await?.batches;
            let inner = bounds.0.len().saturating_sub(2);
            let row: Option<Cells<'_>> = rows(&found).next();
            let count = |at: usize| row.map_or(0, |it| it.count(&format!("below_{at}")));
            below.extend((0..inner).map(count));
        }
        below.push(placed);
        let ends = bounds.0.iter().map(told).collect::<Result<Vec<data::Value>>>()?;
        let buckets = ends.windows(2).zip(below.windows(2)).filter_map(|(ends, below)| {
            let ([lower, upper], [before, after]) = (ends, below) else { return None };
            Some(pb::HistogramBucket {
                lower: Some(lower.clone()),
                upper: Some(upper.clone()),
                count: after - before,
            })
        });
        Ok(buckets.collect())
    }
}

/// The smallest or the largest value, as it is told and as it is reckoned with; none if there is none.
fn limit(
    sums: &[RecordBatch],
    kind: Kind,
    name: &str,
) -> Result<Option<(data::Value, ScalarValue)>> {
    let Some(column) = sums.first().and_then(|it| it.column_by_name(name)) else {
        return Ok(None);
    };
    if kind == Kind::Other || column.is_empty() || column.is_null(0) {
        return Ok(None);
    }
    let told = value::cell(column.as_ref(), 0)?;
    let found = scalar(column.as_ref())?;
    let found = if kind == Kind::Decimal { real(&found) } else { found };
    Ok(Some((told, found)))
}

fn scalar(column: &dyn Array) -> Result<ScalarValue> {
    let found = ScalarValue::try_from_array(column, 0);
    found.map_err(|error| Error::Sql(lake::sql::Error::from(error)))
}

fn real(value: &ScalarValue) -> ScalarValue {
    let cast = value.cast_to(&DataType::Float64);
    cast.unwrap_or(ScalarValue::Float64(None))
}

/// A value of a histogram as it is told.
fn told(value: &ScalarValue) -> Result<data::Value> {
    let array = value.to_array();
    let array = array.map_err(|error| Error::Sql(lake::sql::Error::from(error)))?;
    value::cell(array.as_ref(), 0)
}
