//! Groups on their way into the table: counted, derived, and with the platform's columns.

use std::sync::{Arc, Mutex};

use base::Timestamp;
use futures_util::{StreamExt as _, stream};
use lake::Note;
use lake::arrow::array::{
    Array as _, ArrayRef, AsArray as _, Date32Array, Int64Array, RecordBatch,
    TimestampMicrosecondArray,
};
use lake::arrow::compute::{cast, sum};
use lake::arrow::datatypes::{
    DataType, Date32Type, Int64Type, SchemaRef, TimestampMicrosecondType,
};
use lake::sql::Rows;
use platform_proto::platform::config::v1::{FieldType, JoinKind, TimeGrain};

use super::calendar::Calendar;
use super::column::moment;
use super::declared::{BUILT_AT, Cut, Declared, ORG, PARTITION};
use super::derive;
use super::state::Counts;
use super::statement::{ROWS, matched};
use crate::error::{Error, Result};
use crate::retention::aged::Aged;

const DAY: i64 = 86_400_000_000;

/// Rows of a build on their way.
struct Output {
    declared: Arc<Declared>,
    schema: SchemaRef,
    org_id: i64,
    built_at: Timestamp,
    rows: Rows,
    /// Rows that would go at once.
    aged: Option<Aged>,
    counts: Counts,
    told: Arc<Mutex<Counts>>,
    note: Arc<Mutex<Note>>,
}

/// The rows of the table, without those that are `aged`. When the last one has come, `told` has the counts, and `note` says them.
pub(crate) fn rows(
    declared: &Arc<Declared>,
    org_id: i64,
    (built_at, aged): (Timestamp, Option<Aged>),
    rows: Rows,
    told: &Arc<Mutex<Counts>>,
    note: &Arc<Mutex<Note>>,
) -> lake::Rows {
    let output = Output {
        schema: declared.schema(),
        declared: Arc::clone(declared),
        org_id,
        built_at,
        rows,
        aged,
        counts: *told.lock().expect("no panic under this lock"),
        told: Arc::clone(told),
        note: Arc::clone(note),
    };
    stream::try_unfold(output, |mut output| async move {
        let batch = output.next().await.map_err(lake::Error::from)?;
        Ok(batch.map(|batch| (batch, output)))
    })
    .boxed()
}

impl Output {
    async fn next(&mut self) -> Result<Option<RecordBatch>> {
        let Some(batch) = self.rows.next().await? else {
            self.counts.input = self.rows.statistics().rows_scanned;
            *self.told.lock().expect("no panic under this lock") = self.counts;
            *self.note.lock().expect("no panic under this lock") = self.counts.note();
            return Ok(None);
        };
        self.count(&batch);
        let batch = derive::apply(&self.declared.derived, batch)?;
        let batch = self.complete(&batch)?;
        let batch = match &self.aged {
            Some(aged) => aged.leave_out(&batch)?,
            None => batch,
        };
        self.counts.output += batch.num_rows() as u64;
        Ok(Some(batch))
    }

    fn count(&mut self, batch: &RecordBatch) {
        let total = |column: &str| {
            let found =
                batch.column_by_name(column).and_then(|it| it.as_primitive_opt::<Int64Type>());
            found.and_then(sum).and_then(|it| u64::try_from(it).ok()).unwrap_or(0)
        };
        let rows = total(ROWS);
        self.counts.aggregated += rows;
        for (number, it) in self.declared.inputs.iter().enumerate().skip(1) {
            if it.kind == JoinKind::Anti {
                continue;
            }
            let found = total(&matched(number));
            self.counts.matched += found;
            self.counts.unmatched += rows.saturating_sub(found);
        }
    }

    /// The table's columns, in its order.
    fn complete(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        let rows = batch.num_rows();
        let columns = self.schema.fields().iter().map(|field| -> Result<ArrayRef> {
            match field.name().as_str() {
                ORG => Ok(Arc::new(Int64Array::from(vec![self.org_id; rows]))),
                BUILT_AT => {
                    let column =
                        TimestampMicrosecondArray::from(vec![self.built_at.micros(); rows]);
                    Ok(Arc::new(column.with_timezone("UTC")))
                }
                PARTITION => self.partition(batch),
                name => {
                    let missing = || Error::internal(format!("a build lacks the column {name}"));
                    let found = batch.column_by_name(name).ok_or_else(missing)?;
                    match found.data_type() == field.data_type() {
                        true => Ok(Arc::clone(found)),
                        false => Ok(cast(found, field.data_type())?),
                    }
                }
            }
        });
        let columns = columns.collect::<Result<Vec<_>>>()?;
        Ok(RecordBatch::try_new(Arc::clone(&self.schema), columns)?)
    }

    /// What the table is cut by: the first day of the part, whatever the organisation's zone is.
    fn partition(&self, batch: &RecordBatch) -> Result<ArrayRef> {
        let Cut::Of(column, grain) = self.declared.cut() else {
            return Err(Error::internal("the table is cut by no day"));
        };
        let kind = self.declared.find(&column).map(|it| it.kind);
        let missing = || Error::internal(format!("a build lacks the column {column}"));
        let found = batch.column_by_name(&column).ok_or_else(missing)?;
        let days: Vec<Option<i32>> = if kind == Some(FieldType::Timestamp) {
            let found = cast(found, &moment())?;
            let found = found.as_primitive::<TimestampMicrosecondType>();
            found
                .iter()
                .map(|it| it.and_then(|it| i32::try_from(it.div_euclid(DAY)).ok()))
                .collect()
        } else {
            let found = cast(found, &DataType::Date32)?;
            found.as_primitive::<Date32Type>().iter().collect()
        };
        let calendar = Calendar::default();
        let is_finer = matches!(grain, TimeGrain::Unspecified | TimeGrain::Hour);
        let grain = if is_finer { TimeGrain::Day } else { grain };
        let cut = days.into_iter().map(|day| day.map(|day| calendar.cut(day, grain)));
        Ok(Arc::new(cut.collect::<Date32Array>()))
    }
}
