//! The cells of one row, by the names of columns.

use base::Timestamp;
use lake::arrow::array::{Array, AsArray as _, RecordBatch};
use lake::arrow::compute::cast;
use lake::arrow::datatypes::{
    DataType, Date32Type, Float64Type, Int64Type, TimeUnit, TimestampMicrosecondType,
};

/// A row of a batch. A column that is not there is as if it were NULL.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells<'b> {
    batch: &'b RecordBatch,
    row: usize,
}

/// The rows of batches.
pub(crate) fn rows(batches: &[RecordBatch]) -> impl Iterator<Item = Cells<'_>> {
    batches.iter().flat_map(|batch| (0..batch.num_rows()).map(move |row| Cells { batch, row }))
}

impl Cells<'_> {
    fn cell<T>(&self, column: &str, kind: &DataType, read: impl Fn(&dyn Array) -> T) -> Option<T> {
        let found = self.batch.column_by_name(column)?.slice(self.row, 1);
        let found = if found.data_type() == kind { found } else { cast(&found, kind).ok()? };
        found.is_valid(0).then(|| read(&found))
    }

    pub(crate) fn text(&self, column: &str) -> Option<String> {
        self.cell(column, &DataType::Utf8, |it| it.as_string::<i32>().value(0).to_owned())
    }

    /// The text, empty if it is NULL.
    pub(crate) fn said(&self, column: &str) -> String {
        self.text(column).unwrap_or_default()
    }

    pub(crate) fn whole(&self, column: &str) -> Option<i64> {
        self.cell(column, &DataType::Int64, |it| it.as_primitive::<Int64Type>().value(0))
    }

    /// The number, 0 if it is NULL.
    pub(crate) fn count(&self, column: &str) -> i64 {
        self.whole(column).unwrap_or(0)
    }

    /// The number, unless it is none that can be told.
    pub(crate) fn real(&self, column: &str) -> Option<f64> {
        let found =
            self.cell(column, &DataType::Float64, |it| it.as_primitive::<Float64Type>().value(0));
        found.filter(|it| it.is_finite())
    }

    /// The day, counted from 1970-01-01.
    pub(crate) fn day(&self, column: &str) -> Option<i32> {
        self.cell(column, &DataType::Date32, |it| it.as_primitive::<Date32Type>().value(0))
    }

    pub(crate) fn moment(&self, column: &str) -> Option<Timestamp> {
        let kind = DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()));
        let read = |it: &dyn Array| it.as_primitive::<TimestampMicrosecondType>().value(0);
        self.cell(column, &kind, read).map(Timestamp::from_micros)
    }
}
