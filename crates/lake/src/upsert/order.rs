//! Which of two rows of a batch is the later one, by a single value.
//!
//! Whole numbers and moments of a batch lie close together, so that those of several columns fit side by side into one
//! number of 126 bits, each counted from the column's least: numbers are the fastest to compare, and take no memory beside.
//! Other rows are compared by bytes that sort as they do.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray as _, Decimal128Array, RecordBatch, UInt64Array};
use arrow::compute::{cast, max, min};
use arrow::datatypes::{DECIMAL128_MAX_PRECISION, DataType, Field, Int64Type, Schema, SchemaRef};
use arrow::row::{RowConverter, SortField};

use crate::error::Result;

/// What the value is called.
pub(super) const ORDER: &str = "__lake_order";
/// Bits of a number that 38 digits hold, whatever they are.
const BITS_MAX: u32 = 126;

/// What the columns of the order hold in a batch.
pub(super) struct Spans {
    columns: Vec<usize>,
    /// One of each column; none if one of them has values that are no whole numbers.
    spans: Option<Vec<Span>>,
    rows: u64,
}

/// The least and the greatest value of a column.
#[derive(Clone, Copy)]
struct Span {
    least: i64,
    most: i64,
}

impl Spans {
    /// For rows that are ordered by these columns, the first of them most of all.
    pub(super) fn new(schema: &SchemaRef, order: &[String]) -> Result<Self> {
        let columns = order.iter().map(|it| schema.index_of(it)).collect::<Result<Vec<_>, _>>()?;
        let is_whole = |at: &usize| {
            let data_type = schema.field(*at).data_type();
            data_type.is_signed_integer()
                || matches!(data_type, DataType::Date32 | DataType::Timestamp(..))
        };
        let none = Span { least: i64::MAX, most: i64::MIN };
        let spans = columns.iter().all(is_whole).then(|| vec![none; columns.len()]);
        Ok(Self { columns, spans, rows: 0 })
    }

    /// Takes in rows.
    pub(super) fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        self.rows += batch.num_rows() as u64;
        let Some(spans) = &mut self.spans else { return Ok(()) };
        for (at, span) in self.columns.iter().zip(spans) {
            let values = cast(batch.column(*at), &DataType::Int64)?;
            let values = values.as_primitive::<Int64Type>();
            if let (Some(least), Some(most)) = (min(values), max(values)) {
                span.least = span.least.min(least);
                span.most = span.most.max(most);
            }
        }
        Ok(())
    }

    /// For each column its least value and the bits that its values need; none if they do not fit side by side.
    fn widths(&self) -> Option<Vec<(i64, u32)>> {
        let spans = self.spans.as_ref()?.iter();
        let widths: Vec<_> = spans.map(|it| (it.least, it.bits())).collect();
        let all = widths.iter().map(|it| it.1).sum::<u32>() + bits(u128::from(self.rows));
        (all <= BITS_MAX).then_some(widths)
    }
}

impl Span {
    /// Bits of the values, of which 0 is that of none.
    fn bits(self) -> u32 {
        let values = i128::from(self.most) - i128::from(self.least) + 1;
        bits(values.max(0).cast_unsigned())
    }
}

const fn bits(most: u128) -> u32 {
    u128::BITS - most.leading_zeros()
}

/// Gives every row its value, so that no two are equal: of rows that the columns do not tell apart the last is the latest.
pub(super) struct Order {
    columns: Vec<usize>,
    values: Values,
}

enum Values {
    /// For each column its least value and its bits, and the bits of a row's place among all.
    Numbers(Vec<(i64, u32)>, u32),
    Bytes(RowConverter),
}

impl Order {
    /// For rows that `spans` has taken in.
    pub(super) fn new(schema: &SchemaRef, spans: &Spans) -> Result<Self> {
        let columns = spans.columns.clone();
        if let Some(widths) = spans.widths() {
            let place = bits(u128::from(spans.rows));
            return Ok(Self { columns, values: Values::Numbers(widths, place) });
        }
        let types = columns.iter().map(|&at| schema.field(at).data_type().clone());
        // The place among all comes last.
        let fields = types.chain([DataType::UInt64]).map(SortField::new).collect();
        Ok(Self { columns, values: Values::Bytes(RowConverter::new(fields)?) })
    }

    /// The columns of rows with their value.
    pub(super) fn schema(&self, schema: &Schema) -> SchemaRef {
        let data_type = match self.values {
            Values::Numbers(..) => DataType::Decimal128(DECIMAL128_MAX_PRECISION, 0),
            Values::Bytes(_) => DataType::Binary,
        };
        let order = Arc::new(Field::new(ORDER, data_type, false));
        Arc::new(Schema::new(schema.fields().iter().cloned().chain([order]).collect::<Vec<_>>()))
    }

    /// Rows with their value, of which the first is at place `first` among all.
    pub(super) fn add(&self, batch: &RecordBatch, first: u64) -> Result<RecordBatch> {
        let places = first..first + batch.num_rows() as u64;
        let columns = self.columns.iter().map(|&at| batch.column(at));
        let order: ArrayRef = match &self.values {
            Values::Numbers(widths, place) => {
                let mut numbers = vec![0_u128; batch.num_rows()];
                for (column, (least, width)) in columns.zip(widths) {
                    let values = cast(column, &DataType::Int64)?;
                    let values = values.as_primitive::<Int64Type>();
                    for (row, number) in numbers.iter_mut().enumerate() {
                        let value = i128::from(values.value(row)) - i128::from(*least) + 1;
                        let value = if values.is_null(row) { 0 } else { value.cast_unsigned() };
                        *number = *number << width | value;
                    }
                }
                let numbers = numbers.iter().zip(places);
                let numbers = numbers.map(|(it, at)| (it << place | u128::from(at)).cast_signed());
                let numbers = Decimal128Array::from_iter_values(numbers);
                Arc::new(numbers.with_precision_and_scale(DECIMAL128_MAX_PRECISION, 0)?)
            }
            Values::Bytes(converter) => {
                let places: ArrayRef = Arc::new(UInt64Array::from_iter_values(places));
                let columns: Vec<_> = columns.cloned().chain([places]).collect();
                Arc::new(converter.convert_columns(&columns)?.try_into_binary()?)
            }
        };
        let columns = batch.columns().iter().cloned().chain([order]).collect();
        Ok(RecordBatch::try_new(self.schema(&batch.schema()), columns)?)
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Date32Array, Int64Array, StringArray, TimestampMicrosecondArray};
    use arrow::compute::{concat, rank};
    use proptest::prelude::*;

    use super::*;

    fn batch(rows: &[(Option<i64>, Option<i64>, i32)], is_text: bool) -> RecordBatch {
        let days = rows.iter().map(|row| row.2);
        let last: ArrayRef = match is_text {
            false => Arc::new(Date32Array::from_iter_values(days)),
            true => Arc::new(StringArray::from_iter_values(days.map(|it| it.to_string()))),
        };
        let columns: [(&str, ArrayRef); 3] = [
            ("a", Arc::new(rows.iter().map(|row| row.0).collect::<Int64Array>())),
            ("b", Arc::new(rows.iter().map(|row| row.1).collect::<TimestampMicrosecondArray>())),
            ("c", last),
        ];
        RecordBatch::try_from_iter_with_nullable(columns.map(|(name, it)| (name, it, true)))
            .unwrap()
    }

    /// The order of rows by columns, and whether it is one of numbers.
    fn ordered(batch: &RecordBatch, by: &[&str]) -> (Order, Vec<u32>) {
        let names: Vec<_> = by.iter().map(|&it| it.to_owned()).collect();
        let mut spans = Spans::new(&batch.schema(), &names).unwrap();
        let half = batch.num_rows() / 2;
        let parts = [batch.slice(0, half), batch.slice(half, batch.num_rows() - half)];
        parts.iter().for_each(|part| spans.add(part).unwrap());
        let order = Order::new(&batch.schema(), &spans).unwrap();
        let firsts = [0, half as u64];
        let values = parts.iter().zip(firsts).map(|(part, at)| order.add(part, at).unwrap());
        let values: Vec<_> = values.map(|part| Arc::clone(part.column(3))).collect();
        let values = concat(&[&values[0], &values[1]]).unwrap();
        (order, rank(&values, None).unwrap())
    }

    fn value() -> impl Strategy<Value = Option<i64>> {
        prop::option::of(
            prop_oneof![3 => -2..3_i64, 1 => Just(i64::MIN), 1 => Just(i64::MAX), 1 => any::<i64>()],
        )
    }

    proptest! {
        #[test]
        fn rows_are_ordered_as_their_columns_are(
            rows in prop::collection::vec((value(), value(), -2..3_i32), 1..30),
            is_text in any::<bool>(),
            by in prop::sample::subsequence(vec!["a", "b", "c"], 0..=3),
        ) {
            let (_, ranks) = ordered(&batch(&rows, is_text), &by);
            let key = |at: usize| {
                let (a, b, c) = rows[at];
                let has = |name: &str| by.contains(&name);
                // One digit and perhaps a sign before it: texts of those have an order of their own.
                let day = if is_text { c.to_string() } else { (c + 5).to_string() };
                (has("a").then_some(a), has("b").then_some(b), has("c").then_some(day), at)
            };
            let mut sorted: Vec<_> = (0..rows.len()).collect();
            sorted.sort_by_key(|at| key(*at));
            for (rank, at) in sorted.into_iter().enumerate() {
                prop_assert_eq!(ranks[at], rank as u32 + 1);
            }
        }
    }

    #[test]
    fn numbers_are_compared_as_such_while_they_fit() {
        let is_number = |rows: &[_], by: &[&str], is_text| {
            matches!(ordered(&batch(rows, is_text), by).0.values, Values::Numbers(..))
        };
        let near = [(Some(7), Some(1_700_000_000_000_000), 3), (Some(1_000_007), None, 4)];
        assert!(is_number(&near, &["a", "b", "c"], false));
        assert!(is_number(&near, &[], true));
        assert!(!is_number(&near, &["a", "c"], true), "texts are none");
        let far = [(Some(i64::MIN), Some(i64::MIN), 0), (Some(i64::MAX), Some(i64::MAX), 0)];
        assert!(is_number(&far, &["a"], false));
        assert!(!is_number(&far, &["a", "b"], false), "130 bits are too many");
    }
}
