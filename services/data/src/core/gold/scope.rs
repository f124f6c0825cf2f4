//! Which groups a build computes: by the values of one dimension.

use lake::Part;
use lake::sql::ScalarValue;

use super::calendar::Calendar;
use super::declared::Declared;
use super::text::{literal, one_of};
use platform_proto::platform::config::v1::{FieldType, TimeGrain};

/// Values that a scope is given by; more of them become a range, or everything.
pub(crate) const VALUES_MAX: usize = 10_000;
/// Characters of a scope in a statement; what would need more becomes a range, or everything.
const TEXT_MAX: usize = 16_384;

/// The groups that are meant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scope {
    Whole,
    /// Those with one of the values in this dimension; NULL is a value like others.
    Values {
        dimension: usize,
        values: Vec<ScalarValue>,
    },
    /// Those with this value or a greater one.
    From {
        dimension: usize,
        least: ScalarValue,
    },
}

impl Scope {
    /// The groups of these values; none if there are no values.
    pub(crate) fn of(dimension: usize, mut values: Vec<ScalarValue>) -> Option<Self> {
        values.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
        values.dedup();
        if values.is_empty() {
            return None;
        }
        if values.len() <= VALUES_MAX && among("x", &values).len() <= TEXT_MAX {
            return Some(Self::Values { dimension, values });
        }
        match values.iter().any(ScalarValue::is_null) {
            true => Some(Self::Whole),
            false => Some(Self::From { dimension, least: values.swap_remove(0) }),
        }
    }

    /// The days of a range, as values of a dimension; everything if they cannot be counted out.
    pub(crate) fn of_days(
        declared: &Declared,
        calendar: &Calendar,
        dimension: usize,
        days: std::ops::RangeInclusive<i32>,
    ) -> Self {
        let it = &declared.dimensions[dimension];
        let count = days.end().saturating_sub(*days.start());
        if it.column.kind != FieldType::Date || count > 40_000 {
            return Self::Whole;
        }
        let mut cut: Vec<i32> = days.map(|day| calendar.cut(day, it.grain)).collect();
        cut.dedup();
        if cut.len() > VALUES_MAX {
            return Self::Whole;
        }
        let values = cut.into_iter().map(|day| ScalarValue::Date32(Some(day))).collect();
        Self::of(dimension, values).unwrap_or(Self::Whole)
    }

    /// With what lies up to `days` days before.
    #[must_use]
    pub(crate) fn back(self, calendar: &Calendar, grain: TimeGrain, days: i32) -> Self {
        if days == 0 {
            return self;
        }
        match self {
            Self::Whole => Self::Whole,
            Self::From { dimension, least } => {
                Self::From { dimension, least: shifted(&least, days).unwrap_or(least) }
            }
            Self::Values { dimension, values } => {
                if let Some(moment) = values.iter().find(|it| is_moment(it)) {
                    let has_null = values.iter().any(ScalarValue::is_null);
                    let least = values
                        .iter()
                        .filter(|it| !it.is_null())
                        .min_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
                    let least = shifted(least.unwrap_or(moment), days);
                    return match least {
                        Some(least) if !has_null => Self::From { dimension, least },
                        _ => Self::Whole,
                    };
                }
                let mut all = Vec::new();
                for value in values {
                    if let ScalarValue::Date32(Some(day)) = value {
                        all.extend(
                            (day.saturating_sub(days)..day)
                                .map(|day| ScalarValue::Date32(Some(calendar.cut(day, grain)))),
                        );
                    }
                    all.push(value);
                }
                Self::of(dimension, all).unwrap_or(Self::Whole)
            }
        }
    }

    /// The same groups and, in the order of the dimension, all behind the first of them.
    pub(crate) fn and_later(&self) -> Self {
        match self {
            Self::Whole => Self::Whole,
            Self::From { .. } => self.clone(),
            Self::Values { dimension, values } => {
                if values.iter().any(ScalarValue::is_null) {
                    return Self::Whole;
                }
                match values.first() {
                    Some(least) => Self::From { dimension: *dimension, least: least.clone() },
                    None => Self::Whole,
                }
            }
        }
    }

    /// The condition on the dimension's expression; none is everything.
    pub(crate) fn condition(&self, expression: &str) -> Option<String> {
        match self {
            Self::Whole => None,
            Self::Values { values, .. } => Some(among(expression, values)),
            Self::From { least, .. } => Some(format!("{expression} >= {}", literal(least))),
        }
    }

    /// Holds for the days that lie in the values of a dimension that cuts days down, so that files of other days are
    /// passed over; none if that cannot be told.
    pub(crate) fn days_condition(&self, expression: &str, grain: TimeGrain) -> Option<String> {
        let length = match grain {
            TimeGrain::Unspecified | TimeGrain::Hour | TimeGrain::Day => return None,
            TimeGrain::Week => 7,
            TimeGrain::Month => 31,
            TimeGrain::Quarter => 92,
            TimeGrain::Year => 366,
        };
        let day = |value: &ScalarValue| {
            if let ScalarValue::Date32(Some(day)) = value { Some(*day) } else { None }
        };
        let as_day = |day: i32| literal(&ScalarValue::Date32(Some(day)));
        match self {
            Self::Whole => None,
            Self::From { least, .. } => Some(format!("{expression} >= {}", as_day(day(least)?))),
            Self::Values { values, .. } => {
                let days: Option<Vec<i32>> = values.iter().map(day).collect();
                let days = days?;
                let (first, last) = (days.iter().min()?, days.iter().max()?);
                let end = last.saturating_add(length);
                Some(format!(
                    "{expression} >= {} AND {expression} < {}",
                    as_day(*first),
                    as_day(end)
                ))
            }
        }
    }

    /// The same rows of the table.
    pub(crate) fn part(&self, declared: &Declared) -> Part {
        let column = |dimension: usize| declared.dimensions[dimension].column.name.clone();
        match self {
            Self::Whole => Part::Whole,
            Self::Values { dimension, values } => {
                Part::Values { column: column(*dimension), values: values.clone() }
            }
            Self::From { dimension, least } => {
                Part::From { column: column(*dimension), least: least.clone() }
            }
        }
    }
}

/// Whether the expression has one of the values, which are sorted; days that follow each other are a range.
fn among(expression: &str, values: &[ScalarValue]) -> String {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    let mut others = Vec::new();
    for value in values {
        let ScalarValue::Date32(Some(day)) = value else {
            others.push(value.clone());
            continue;
        };
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*day) => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    let day = |day: i32| literal(&ScalarValue::Date32(Some(day)));
    let (alone, long): (Vec<_>, Vec<_>) = runs.into_iter().partition(|(first, last)| first == last);
    others.extend(alone.into_iter().map(|(first, _)| ScalarValue::Date32(Some(first))));
    let mut parts: Vec<String> = long
        .into_iter()
        .map(|(first, last)| {
            format!("{expression} >= {} AND {expression} <= {}", day(first), day(last))
        })
        .collect();
    if !others.is_empty() || parts.is_empty() {
        parts.push(one_of(expression, &others));
    }
    match parts.as_slice() {
        [only] => only.clone(),
        _ => parts.iter().map(|it| format!("({it})")).collect::<Vec<_>>().join(" OR "),
    }
}

const fn is_moment(value: &ScalarValue) -> bool {
    matches!(value, ScalarValue::TimestampMicrosecond(Some(_), _))
}

/// A day or a moment some days before.
#[expect(clippy::wildcard_enum_match_arm, reason = "other values are no time")]
fn shifted(value: &ScalarValue, days: i32) -> Option<ScalarValue> {
    const DAY: i64 = 86_400_000_000;
    match value {
        ScalarValue::Date32(Some(day)) => Some(ScalarValue::Date32(Some(day.saturating_sub(days)))),
        ScalarValue::TimestampMicrosecond(Some(at), zone) => {
            let at = at.saturating_sub(i64::from(days) * DAY);
            Some(ScalarValue::TimestampMicrosecond(Some(at), zone.clone()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(days: &[Option<i32>]) -> Vec<ScalarValue> {
        days.iter().map(|day| ScalarValue::Date32(*day)).collect()
    }

    fn scope(values: &[Option<i32>]) -> Scope {
        Scope::of(0, days(values)).unwrap()
    }

    #[test]
    fn values_are_sorted_and_named_once() {
        assert_eq!(Scope::of(0, Vec::new()), None);
        let found = scope(&[Some(3), Some(1), Some(3)]);
        assert_eq!(found, Scope::Values { dimension: 0, values: days(&[Some(1), Some(3)]) });
        let days: Vec<Option<i32>> = (0..3_000).map(Some).collect();
        assert!(matches!(scope(&days), Scope::Values { .. }), "days in a row are a range");
        let apart: Vec<Option<i32>> = (0..3_000).map(|it| Some(it * 2)).collect();
        assert!(matches!(scope(&apart), Scope::From { .. }));
        let with_null: Vec<Option<i32>> = apart.into_iter().chain([None]).collect();
        assert_eq!(scope(&with_null), Scope::Whole);
        let texts = (0..100).map(|it| ScalarValue::from(format!("{it:0300}"))).collect();
        assert!(matches!(Scope::of(0, texts), Some(Scope::From { .. })));
    }

    #[test]
    fn days_in_a_row_are_a_range_and_null_a_value() {
        let condition = scope(&[Some(1), Some(2), Some(3), Some(7), None]).condition("x").unwrap();
        let day = |day| literal(&ScalarValue::Date32(Some(day)));
        let wanted =
            format!("(x >= {} AND x <= {}) OR ((x IN ({}) OR x IS NULL))", day(1), day(3), day(7));
        assert_eq!(condition, wanted);
    }

    #[test]
    fn days_before_and_after_are_told() {
        let calendar = Calendar::default();
        let back = scope(&[Some(10), None]).back(&calendar, TimeGrain::Day, 2);
        let Scope::Values { values, .. } = back else { panic!("{back:?}") };
        assert_eq!(values.len(), 4);
        let later = scope(&[Some(10), Some(7)]).and_later();
        assert_eq!(later, Scope::From { dimension: 0, least: ScalarValue::Date32(Some(7)) });
        assert_eq!(scope(&[None]).and_later(), Scope::Whole);
        let moment = ScalarValue::TimestampMicrosecond(Some(86_400_000_000), None);
        let back = Scope::of(0, vec![moment]).unwrap().back(&calendar, TimeGrain::Hour, 1);
        let least = ScalarValue::TimestampMicrosecond(Some(0), None);
        assert_eq!(back, Scope::From { dimension: 0, least });
    }

    #[test]
    fn a_month_holds_for_its_days_alone() {
        let condition = scope(&[Some(0), Some(31)]).days_condition("x", TimeGrain::Month).unwrap();
        assert!(condition.contains("'0'") && condition.contains("'62'"), "{condition}");
        assert_eq!(scope(&[Some(0), None]).days_condition("x", TimeGrain::Month), None);
    }
}
