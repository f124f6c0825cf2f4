//! Between which numbers the values of a column lie, by the statistics of a plan.

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Schema};
use datafusion::common::stats::Precision;
use datafusion::common::{ColumnStatistics, ScalarValue};
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_expr::expressions::Column;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::statistics::{StatisticsArgs, StatisticsContext};

/// Below so many rows no table pays.
const ROWS_MIN: u64 = 10_000;
/// Most numbers of a key.
const COUNT_MAX: u64 = 1 << 28;

/// What is kept of each cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kept {
    /// The number of its group, in four bytes.
    Number,
    /// Whether it has any rows, in a bit.
    Mark,
}

impl Kept {
    /// Most cells of a table: 64 MiB, and 16 MiB, in every partition.
    fn cells_max(self) -> u64 {
        match self {
            Self::Number => 1 << 24,
            Self::Mark => 1 << 27,
        }
    }

    /// Bytes of a table for keys of these bounds.
    pub(super) fn bytes(self, bounds: &[Bound]) -> usize {
        let cells: usize = bounds.iter().map(|bound| bound.places() as usize).product();
        match self {
            Self::Number => cells * size_of::<u32>(),
            Self::Mark => cells.div_ceil(8),
        }
    }

    /// Cells for so many rows at most: a table that is mostly empty costs more than it saves.
    fn cells_of(self, rows: u64) -> u64 {
        match self {
            Self::Number => rows / 2,
            Self::Mark => rows.saturating_mul(16),
        }
    }
}

/// Numbers from `least` on, `count` of them, and none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bound {
    pub(super) least: i64,
    pub(super) count: u32,
}

impl Bound {
    /// Places that a value may have: each number, and the one of no value behind them.
    pub(super) fn places(self) -> u32 {
        self.count + 1
    }

    /// The largest number.
    pub(super) fn most(self) -> i64 {
        self.least + i64::from(self.count) - 1
    }
}

/// The bounds of keys, if a table of all their combinations is small beside the rows that come.
pub(super) fn of(
    input: &Arc<dyn ExecutionPlan>,
    keys: &[Arc<dyn PhysicalExpr>],
    kept: Kept,
) -> Option<Vec<Bound>> {
    let schema = input.schema();
    let columns: Option<Vec<usize>> = keys.iter().map(|key| number_column(key, &schema)).collect();
    let columns = columns.filter(|columns| !columns.is_empty())?;
    // What statistics cannot tell is no fault of the query.
    let statistics =
        StatisticsContext::new().compute(input.as_ref(), &StatisticsArgs::new()).ok()?;
    let rows = match statistics.num_rows {
        Precision::Exact(rows) | Precision::Inexact(rows) => rows as u64,
        Precision::Absent => return None,
    };
    let bounds: Option<Vec<Bound>> =
        columns.iter().map(|&column| bound(statistics.column_statistics.get(column)?)).collect();
    bounds.filter(|bounds| pays(rows, bounds, kept))
}

fn pays(rows: u64, bounds: &[Bound], kept: Kept) -> bool {
    let most = kept.cells_max().min(kept.cells_of(rows));
    let cells = bounds.iter().try_fold(1_u64, |cells, bound| {
        let cells = cells * u64::from(bound.places());
        (cells <= most).then_some(cells)
    });
    ROWS_MIN <= rows && cells.is_some()
}

fn bound(statistics: &ColumnStatistics) -> Option<Bound> {
    let number = |value: &Precision<ScalarValue>| match value {
        Precision::Exact(value) | Precision::Inexact(value) => number(value),
        Precision::Absent => None,
    };
    let (least, most) = (number(&statistics.min_value)?, number(&statistics.max_value)?);
    let count = most.checked_sub(least)?.checked_add(1)?;
    let count = u32::try_from(count).ok().filter(|count| u64::from(*count) <= COUNT_MAX)?;
    Some(Bound { least, count })
}

/// Where a key lies in its input, if it is a column of whole numbers.
fn number_column(key: &Arc<dyn PhysicalExpr>, schema: &Schema) -> Option<usize> {
    let column = key.downcast_ref::<Column>()?;
    let field = schema.fields().get(column.index())?;
    is_number(field.data_type()).then(|| column.index())
}

/// Types whose values have a place in a table.
pub(super) fn is_number(data_type: &DataType) -> bool {
    matches!(
        data_type,
        DataType::Int8
            | DataType::Int16
            | DataType::Int32
            | DataType::Int64
            | DataType::UInt8
            | DataType::UInt16
            | DataType::UInt32
            | DataType::Date32
    )
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all others are no whole numbers")]
fn number(value: &ScalarValue) -> Option<i64> {
    match value {
        ScalarValue::Int8(value) => value.map(i64::from),
        ScalarValue::Int16(value) => value.map(i64::from),
        ScalarValue::Int32(value) | ScalarValue::Date32(value) => value.map(i64::from),
        ScalarValue::Int64(value) => *value,
        ScalarValue::UInt8(value) => value.map(i64::from),
        ScalarValue::UInt16(value) => value.map(i64::from),
        ScalarValue::UInt32(value) => value.map(i64::from),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_pays_if_it_is_small_beside_the_rows() {
        let of = |counts: &[u32]| {
            counts.iter().map(|&count| Bound { least: -5, count }).collect::<Vec<_>>()
        };
        let numbers = |rows: u64, counts: &[u32]| pays(rows, &of(counts), Kept::Number);
        assert!(numbers(10_000_000, &[100, 10_000]));
        assert!(!numbers(1_000_000, &[100, 10_000]));
        assert!(!numbers(9_999, &[2]));
        assert!(!numbers(u64::MAX, &[1 << 24]));
        assert!(!numbers(u64::MAX, &[1 << 28, 1 << 28, 1 << 28]));
        let marks = |rows: u64, counts: &[u32]| pays(rows, &of(counts), Kept::Mark);
        assert!(marks(1_000_000, &[100, 10_000]));
        assert!(!marks(50_000, &[100, 10_000]));
        assert!(!marks(u64::MAX, &[1 << 27]));
    }

    #[test]
    fn numbers_that_lie_far_apart_have_no_bound() {
        let between = |least: i64, most: i64| {
            let exact = |value| Precision::Inexact(ScalarValue::Int64(Some(value)));
            bound(&ColumnStatistics {
                min_value: exact(least),
                max_value: exact(most),
                ..ColumnStatistics::new_unknown()
            })
        };
        assert_eq!(between(-2, 3), Some(Bound { least: -2, count: 6 }));
        assert_eq!(between(7, 7), Some(Bound { least: 7, count: 1 }));
        assert_eq!(between(7, 6), Some(Bound { least: 7, count: 0 }));
        assert_eq!(between(i64::MIN, i64::MAX), None);
        assert_eq!(between(8, 6), None);
        assert_eq!(bound(&ColumnStatistics::new_unknown()), None);
    }
}
