//! Groups after they were computed: gaps in time, their order, and their like in another range.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{PredicateOperator as Operator, Row, SortKey, Value};
use platform_proto::platform::query::v1::MetricQuery;
use prost::Message as _;

use super::period::{Periods, Point, Range};
use crate::error::{Error, Result};

/// Groups of one answer.
pub(crate) const GROUPS_MAX: usize = 10_000;

/// Tells groups apart.
pub(crate) type Key = Vec<u8>;

/// What tells a group from others, NULL among its values like others.
pub(crate) fn key(values: &[Value]) -> Key {
    Row { values: values.to_vec() }.encode_to_vec()
}

/// Whether a group without rows meets the conditions on measures, all of which are NULL.
pub(crate) fn keeps_gaps(query: &MetricQuery) -> bool {
    query.having.iter().all(|it| it.operator() == Operator::IsNull)
}

/// Adds the periods without rows to each group of the same dimensions. The period is the last of the first `width`
/// values of a row; `measures` follow.
///
/// # Errors
/// [`Error::Field`] if there would be too many.
pub(crate) fn gaps(
    rows: &mut Vec<Row>,
    (width, measures): (usize, usize),
    periods: &Periods,
    range: Option<&Range>,
) -> Result<()> {
    let many = || {
        let rule = format!("would make more than {GROUPS_MAX} groups; ask for fewer or wider ones");
        Error::field("query.fill_gaps", rule)
    };
    let own = width - 1;
    let found = || rows.iter().filter_map(|it| Point::of(&it.values[own]));
    let bounds = match range {
        Some(range) => periods.first(range.first).zip(periods.last(range.last)),
        None => found().min().zip(found().max()),
    };
    let Some((first, last)) = bounds else { return Ok(()) };
    let count = periods.between(first, last).map_or(0, |it| it + 1);
    let count = usize::try_from(count).unwrap_or(0);
    let mut dimensions: Vec<Vec<Value>> = Vec::new();
    let mut seen = BTreeSet::new();
    for row in rows.iter() {
        if seen.insert(key(&row.values[..own])) {
            dimensions.push(row.values[..own].to_vec());
        }
    }
    if own == 0 && dimensions.is_empty() {
        dimensions.push(Vec::new());
    }
    if dimensions.len().checked_mul(count).is_none_or(|it| GROUPS_MAX < it) {
        return Err(many());
    }
    let known: BTreeSet<Key> = rows.iter().map(|it| key(&it.values[..width])).collect();
    for dimensions in dimensions {
        let points = (0_i64..).take(count).filter_map(|it| periods.behind(first, it));
        for point in points {
            let mut values = dimensions.clone();
            values.push(point.value());
            if !known.contains(&key(&values)) {
                values.resize(width + measures, Value::default());
                rows.push(Row { values });
            }
        }
    }
    Ok(())
}

/// Puts groups in order.
pub(crate) fn sort(rows: &mut [Row], keys: &[(usize, SortKey)]) {
    rows.sort_by(|a, b| {
        let each = keys.iter().map(|(at, key)| in_order(&a.values[*at], &b.values[*at], key));
        each.fold(Ordering::Equal, Ordering::then)
    });
}

fn in_order(a: &Value, b: &Value, key: &SortKey) -> Ordering {
    let nulls = if key.nulls_first { Ordering::Less } else { Ordering::Greater };
    match (&a.kind, &b.kind) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => nulls,
        (Some(_), None) => nulls.reverse(),
        (Some(a), Some(b)) if key.descending => compared(b, a),
        (Some(a), Some(b)) => compared(a, b),
    }
}

/// Two values of one column; lists and the like have no order.
fn compared(a: &Kind, b: &Kind) -> Ordering {
    // Those of one column have the same digits after the point.
    let decimal = |it: &str| it.replace('.', "").parse::<i128>().unwrap_or_default();
    match (a, b) {
        (Kind::BoolValue(a), Kind::BoolValue(b)) => a.cmp(b),
        (Kind::Int64Value(a), Kind::Int64Value(b)) => a.cmp(b),
        (Kind::DoubleValue(a), Kind::DoubleValue(b)) => a.total_cmp(b),
        (Kind::StringValue(a), Kind::StringValue(b)) | (Kind::DateValue(a), Kind::DateValue(b)) => {
            a.cmp(b)
        }
        (Kind::BytesValue(a), Kind::BytesValue(b)) => a.cmp(b),
        (Kind::DecimalValue(a), Kind::DecimalValue(b)) => decimal(a).cmp(&decimal(b)),
        (Kind::TimestampValue(a), Kind::TimestampValue(b)) => {
            (a.seconds, a.nanos).cmp(&(b.seconds, b.nanos))
        }
        _ => Ordering::Equal,
    }
}

/// Which group of another range is the like of a group: the one of the same dimensions, and of the period as far behind
/// the beginning of its range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Like<'l> {
    /// None if time is not grouped.
    pub(crate) periods: Option<&'l Periods>,
    /// The first periods of both ranges.
    pub(crate) ranges: Option<(Point, Point)>,
    /// Dimensions and period.
    pub(crate) width: usize,
}

impl Like<'_> {
    /// Dimensions and period of the group's like.
    pub(crate) fn of(&self, row: &Row) -> Vec<Value> {
        let mut values = row.values[..self.width].to_vec();
        if let (Some(periods), Some((from, to))) = (self.periods, self.ranges)
            && let Some(last) = values.last_mut()
        {
            let behind = Point::of(last).and_then(|it| periods.between(from, it));
            let like = behind.and_then(|it| periods.behind(to, it));
            *last = like.map(Point::value).unwrap_or_default();
        }
        values
    }

    /// The likes of groups, of which `found` has those that there are; NULL measures elsewhere.
    pub(crate) fn all(
        &self,
        rows: &[Row],
        found: &BTreeMap<Key, Vec<Value>>,
        measures: usize,
    ) -> Vec<Row> {
        let like = |row: &Row| {
            let mut values = self.of(row);
            match found.get(&key(&values)) {
                Some(own) => values.extend(own.iter().cloned()),
                None => values.resize(self.width + measures, Value::default()),
            }
            Row { values }
        };
        rows.iter().map(like).collect()
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use chrono_tz::Tz;
    use platform_proto::platform::data::v1::Granularity;

    use super::*;

    fn text(text: &str) -> Value {
        Value { kind: Some(Kind::StringValue(text.to_owned())) }
    }

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
    }

    fn row(name: &str, at: &str, measure: i64) -> Row {
        let measure = Value { kind: Some(Kind::Int64Value(measure)) };
        Row { values: vec![text(name), Point::Day(day(at)).value(), measure] }
    }

    fn shown(rows: &[Row]) -> Vec<String> {
        let one = |value: &Value| match &value.kind {
            None => "-".to_owned(),
            Some(Kind::StringValue(it) | Kind::DateValue(it)) => it.clone(),
            Some(Kind::Int64Value(it)) => it.to_string(),
            Some(other) => format!("{other:?}"),
        };
        rows.iter().map(|it| it.values.iter().map(one).collect::<Vec<_>>().join(" ")).collect()
    }

    const DAYS: Periods = Periods { granularity: Granularity::Day, zone: Tz::UTC };

    #[test]
    fn gaps_are_filled_for_each_group_and_put_in_order() {
        let mut rows = vec![row("a", "2026-01-02", 5), row("b", "2026-01-01", 7)];
        let range = Range { first: day("2026-01-01"), last: day("2026-01-02") };
        gaps(&mut rows, (2, 1), &DAYS, Some(&range)).unwrap();
        let by = |at| (at, SortKey::default());
        sort(&mut rows, &[by(0), by(1)]);
        assert_eq!(
            shown(&rows),
            ["a 2026-01-01 -", "a 2026-01-02 5", "b 2026-01-01 7", "b 2026-01-02 -"]
        );
        let largest = SortKey { descending: true, ..SortKey::default() };
        sort(&mut rows, &[(2, largest), by(0), by(1)]);
        assert_eq!(shown(&rows)[0], "b 2026-01-01 7");
        let years = Range { first: day("1900-01-01"), last: day("2026-01-02") };
        assert!(gaps(&mut rows, (2, 1), &DAYS, Some(&years)).is_err());
    }

    #[test]
    fn without_a_range_gaps_lie_between_what_was_found() {
        let mut rows = vec![row("a", "2026-01-03", 5), row("a", "2026-01-01", 7)];
        gaps(&mut rows, (2, 1), &DAYS, None).unwrap();
        assert_eq!(shown(&rows)[2..], ["a 2026-01-02 -"]);
        let mut none = Vec::new();
        gaps(&mut none, (2, 1), &DAYS, None).unwrap();
        assert!(none.is_empty());
    }

    #[test]
    fn the_like_of_a_group_lies_as_far_behind_the_beginning() {
        let points = ["2026-01-05", "2025-12-01"].map(|it| Point::Day(day(it)));
        let like = Like { periods: Some(&DAYS), ranges: Some((points[0], points[1])), width: 2 };
        let other = row("a", "2025-12-03", 9);
        let found = [(key(&other.values[..2]), other.values[2..].to_vec())].into();
        let rows = [row("a", "2026-01-07", 1), row("b", "2026-01-05", 2)];
        let all = like.all(&rows, &found, 1);
        assert_eq!(shown(&all), ["a 2025-12-03 9", "b 2025-12-01 -"]);
    }
}
