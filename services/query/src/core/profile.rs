//! Profiles of columns: what is counted of which, and by which statements.
//!
//! Texts are compared by their beginnings, so that no answer is as long as a record. NaN and infinity are values like
//! others, but have no place among the smallest and the largest, in a mean, or in a histogram.

use lake::arrow::datatypes::{DataType, SchemaRef};
use lake::sql::{RelationName, ScalarValue};

use super::written::{Bound, Written, list, moment, name, relation};

/// Rows that are looked at; of more there is a sample.
pub(crate) const ROWS_MAX: i64 = 1_000_000;
/// Characters of a text that are compared.
const CHARS_MAX: usize = 256;
/// Columns that one statement sums up.
const COLUMNS_AT_ONCE: usize = 16;

/// What can be said of a column, by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Text,
    Whole,
    Real,
    Decimal,
    Day,
    Moment,
    /// Bytes and nested values: they are counted, and nothing else.
    Other,
}

impl Kind {
    #[expect(clippy::wildcard_enum_match_arm, reason = "of other types values are only counted")]
    pub(crate) fn of(found: &DataType) -> Self {
        match found {
            DataType::Boolean => Self::Boolean,
            DataType::Utf8 => Self::Text,
            DataType::Int32 | DataType::Int64 => Self::Whole,
            DataType::Float32 | DataType::Float64 => Self::Real,
            DataType::Decimal128(_, _) => Self::Decimal,
            DataType::Date32 => Self::Day,
            DataType::Timestamp(_, _) => Self::Moment,
            _ => Self::Other,
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Self::Whole | Self::Real | Self::Decimal)
    }

    /// Whether its values can be told one by one.
    fn has_values(self) -> bool {
        self != Self::Other
    }

    fn has_histogram(self) -> bool {
        self.is_number() || matches!(self, Self::Day | Self::Moment)
    }
}

/// A column of what is profiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// The columns of a schema.
pub(crate) fn columns(schema: &SchemaRef) -> Vec<Column> {
    let column = |it: &std::sync::Arc<lake::arrow::datatypes::Field>| Column {
        name: it.name().clone(),
        kind: Kind::of(it.data_type()),
    };
    schema.fields().iter().map(column).collect()
}

/// The rows that are looked at.
#[derive(Clone, Debug)]
pub(crate) struct Rows {
    pub(crate) relation: RelationName,
    /// Every how many rows one is looked at.
    pub(crate) every: i64,
}

impl Rows {
    /// All of so many, or a sample.
    pub(crate) fn of(relation: RelationName, total: i64) -> Self {
        let every = total.max(1).unsigned_abs().div_ceil(ROWS_MAX.unsigned_abs());
        Self { relation, every: i64::try_from(every).unwrap_or(i64::MAX) }
    }

    pub(crate) fn is_sample(&self) -> bool {
        1 < self.every
    }

    /// Some columns of them, as what a statement reads.
    fn with(&self, bound: &mut Bound, columns: &[&Column]) -> String {
        let names = list(columns.iter().map(|it| name(&it.name)));
        let from = relation(&self.relation);
        if !self.is_sample() {
            return format!("(SELECT {names} FROM {from}) AS looked_at");
        }
        // No column that readers see has this name.
        let place = name("_profile_place");
        let every = bound.value(ScalarValue::from(self.every));
        format!(
            "(SELECT {names} FROM (SELECT {names}, CAST(row_number() OVER () AS BIGINT) AS {place}
            FROM {from}) AS numbered WHERE {place} % {every} = 0) AS looked_at"
        )
    }
}

/// A value of a column as it is compared and told; NULL for what is neither.
fn value(column: &Column) -> String {
    let own = name(&column.name);
    match column.kind {
        Kind::Text => format!("left(CAST({own} AS VARCHAR), {CHARS_MAX})"),
        Kind::Whole => format!("CAST({own} AS BIGINT)"),
        Kind::Real => {
            let real = format!("CAST({own} AS DOUBLE)");
            let most = format!("{:e}", f64::MAX);
            format!("CASE WHEN {real} >= -{most} AND {real} <= {most} THEN {real} END")
        }
        Kind::Moment => moment(&own, "UTC"),
        Kind::Boolean | Kind::Decimal | Kind::Day | Kind::Other => own,
    }
}

/// What tells different values apart. The engine's counter of these takes no real numbers.
fn told_apart(column: &Column) -> String {
    let own = name(&column.name);
    match column.kind {
        Kind::Real | Kind::Text => format!("CAST({own} AS VARCHAR)"),
        Kind::Boolean | Kind::Whole | Kind::Decimal | Kind::Day | Kind::Moment | Kind::Other => own,
    }
}

/// How many rows a relation has.
pub(crate) fn total(of: &RelationName) -> Written {
    let sql = format!("SELECT count(*) AS n FROM {}", relation(of));
    Written { sql, bound: Bound::default() }
}

/// What is summed up of each of some columns, in this order: how many are not NULL, how many are different, the
/// smallest, the largest, the mean, the deviation, and how many have a place in a histogram.
pub(crate) const SUMS: [&str; 7] =
    ["count", "distinct", "min", "max", "mean", "deviation", "placed"];

/// The name of a sum of the column at a place.
pub(crate) fn sum_name(sum: &str, place: usize) -> String {
    format!("{sum}_{place}")
}

/// Columns, divided among statements.
pub(crate) fn parts(columns: &[Column]) -> impl Iterator<Item = &[Column]> {
    columns.chunks(COLUMNS_AT_ONCE)
}

/// Sums up some columns; `n` is the number of rows.
pub(crate) fn sums(rows: &Rows, columns: &[Column]) -> Written {
    let mut bound = Bound::default();
    let of_column = |(place, column): (usize, &Column)| {
        let (own, value) = (name(&column.name), value(column));
        let number = format!("CAST({value} AS DOUBLE)");
        let nothing = || "CAST(NULL AS DOUBLE)".to_owned();
        let either = |is: bool, sql: String| if is { sql } else { nothing() };
        let kind = column.kind;
        let expressions = [
            format!("count({own})"),
            format!("approx_distinct({})", told_apart(column)),
            either(kind.has_values(), format!("min({value})")),
            either(kind.has_values(), format!("max({value})")),
            either(kind.is_number(), format!("avg({number})")),
            either(kind.is_number(), format!("stddev_pop({number})")),
            // Of all others what is not NULL has a place.
            either(kind == Kind::Real, format!("count({value})")),
        ];
        let named = SUMS.into_iter().zip(expressions);
        list(named.map(|(sum, sql)| format!("{sql} AS {}", name(&sum_name(sum, place)))))
    };
    let all = list(columns.iter().enumerate().map(of_column));
    let from = rows.with(&mut bound, &columns.iter().collect::<Vec<_>>());
    Written { sql: format!("SELECT count(*) AS n, {all} FROM {from}"), bound }
}

/// The most frequent values of a column, as `value` and `n`; none if its values are not told.
pub(crate) fn frequent(rows: &Rows, column: &Column, most: usize) -> Option<Written> {
    if !column.kind.has_values() {
        return None;
    }
    let mut bound = Bound::default();
    let from = rows.with(&mut bound, &[column]);
    let sql = format!(
        "SELECT value, count(*) AS n FROM (SELECT {} AS value FROM {from}) AS told
        WHERE value IS NOT NULL GROUP BY value ORDER BY n DESC, value ASC LIMIT {most}",
        value(column)
    );
    Some(Written { sql, bound })
}

/// Where the buckets of a histogram begin and end, in order: one more than there are buckets.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bounds(pub(crate) Vec<ScalarValue>);

impl Bounds {
    /// About as many buckets of one width as are asked for, from the smallest value to the largest. None if there are
    /// no such values, or the type has no histogram.
    pub(crate) fn between(least: &ScalarValue, most: &ScalarValue, buckets: usize) -> Option<Self> {
        let whole = |least: i64, most: i64, value: fn(i64) -> ScalarValue| {
            wholes(least, most, buckets).into_iter().map(value).collect()
        };
        let all: Vec<ScalarValue> = match (least, most) {
            (ScalarValue::Int64(Some(least)), ScalarValue::Int64(Some(most))) => {
                whole(*least, *most, ScalarValue::from)
            }
            (ScalarValue::Date32(Some(least)), ScalarValue::Date32(Some(most))) => {
                whole((*least).into(), (*most).into(), |it| {
                    ScalarValue::Date32(i32::try_from(it).ok())
                })
            }
            (
                ScalarValue::TimestampMicrosecond(Some(least), _),
                ScalarValue::TimestampMicrosecond(Some(most), _),
            ) => whole(*least, *most, |it| {
                ScalarValue::TimestampMicrosecond(Some(it), Some("UTC".into()))
            }),
            (ScalarValue::Float64(Some(least)), ScalarValue::Float64(Some(most))) => {
                reals(*least, *most, buckets).into_iter().map(ScalarValue::from).collect()
            }
            _ => return None,
        };
        Some(Self(all))
    }
}

/// Whole numbers at about the same distance; the first and the last are given.
fn wholes(least: i64, most: i64, buckets: usize) -> Vec<i64> {
    let span = i128::from(most) - i128::from(least);
    let count = i128::try_from(buckets).unwrap_or(1).clamp(1, span.max(1));
    let at = |place: i128| i128::from(least) + span * place / count;
    (0..=count).filter_map(|place| i64::try_from(at(place)).ok()).collect()
}

/// The same of real numbers; those that are too near to one another are one.
fn reals(least: f64, most: f64, buckets: usize) -> Vec<f64> {
    let count = u32::try_from(buckets).unwrap_or(1).max(1);
    let at = |place: u32| {
        let part = f64::from(place) / f64::from(count);
        // The difference of two large numbers need not be a number.
        least * (1.0 - part) + most * part
    };
    let mut all = vec![least];
    for place in 1..count {
        let next = at(place);
        if all.last().is_some_and(|last| *last < next) && next < most {
            all.push(next);
        }
    }
    all.push(most);
    all
}

/// How many values of a column lie below each bound between two buckets, as `below_0`, `below_1` and so on.
pub(crate) fn below(rows: &Rows, column: &Column, bounds: &Bounds) -> Option<Written> {
    let inner = bounds.0.get(1..bounds.0.len().saturating_sub(1))?;
    if !column.kind.has_histogram() || inner.is_empty() {
        return None;
    }
    let mut bound = Bound::default();
    let counts: Vec<String> = inner
        .iter()
        .enumerate()
        .map(|(place, it)| {
            let limit = bound.value(it.clone());
            format!("count(CASE WHEN value < {limit} THEN 1 END) AS below_{place}")
        })
        .collect();
    let value = value(column);
    let value = match column.kind == Kind::Decimal {
        // Buckets of decimals are cut as if they were real numbers.
        true => format!("CAST({value} AS DOUBLE)"),
        false => value,
    };
    let from = rows.with(&mut bound, &[column]);
    let sql = format!("SELECT {} FROM (SELECT {value} AS value FROM {from}) AS told", list(counts));
    Some(Written { sql, bound })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(least: i64, most: i64, buckets: usize) -> Vec<i64> {
        wholes(least, most, buckets)
    }

    #[test]
    fn buckets_cover_all_values_and_are_about_equal() {
        assert_eq!(bounds(0, 100, 4), [0, 25, 50, 75, 100]);
        assert_eq!(bounds(0, 10, 3), [0, 3, 6, 10]);
        assert_eq!(bounds(1, 3, 20), [1, 2, 3]);
        assert_eq!(bounds(5, 5, 20), [5, 5]);
        let whole = bounds(i64::MIN, i64::MAX, 2);
        assert_eq!((whole[0], whole[2]), (i64::MIN, i64::MAX));
    }

    #[test]
    fn buckets_of_real_numbers_neither_overflow_nor_are_empty_for_nothing() {
        assert_eq!(reals(0.0, 1.0, 4), [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(reals(2.0, 2.0, 4), [2.0, 2.0]);
        let wide = reals(f64::MIN, f64::MAX, 2);
        assert!(wide.iter().all(|it| it.is_finite()) && wide.len() == 3, "{wide:?}");
        let near = 1.0 + f64::EPSILON;
        assert_eq!(reals(1.0, near, 100), [1.0, near]);
    }

    #[test]
    fn a_sample_is_every_so_many_rows_of_a_large_table() {
        let of = |total| Rows::of(RelationName::new("gold", "x"), total);
        assert!(!of(0).is_sample() && !of(1_000_000).is_sample());
        assert_eq!((of(1_000_001).every, of(2_500_000).every), (2, 3));
    }

    #[test]
    fn names_of_columns_are_quoted_and_nested_ones_only_counted() {
        let column = |kind| Column { name: "a\" b".to_owned(), kind };
        let rows = Rows::of(RelationName::new("gold", "x"), 5_000_000);
        let sql = sums(&rows, &[column(Kind::Other)]).sql;
        assert!(sql.contains("count(\"a\"\" b\")") && !sql.contains("min("), "{sql}");
        assert!(frequent(&rows, &column(Kind::Other), 10).is_none());
        let written = frequent(&rows, &column(Kind::Text), 10).unwrap();
        assert_eq!(written.bound.values.len(), 1);
        let bounds = Bounds::between(&ScalarValue::from("a"), &ScalarValue::from("b"), 3);
        assert!(bounds.is_none());
    }
}
