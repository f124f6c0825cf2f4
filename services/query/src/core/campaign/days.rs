//! Days and periods, as the data sets of the template count them.

use chrono::{Datelike as _, Days as Distance, NaiveDate};
use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::data::v1::Granularity;

use crate::error::{Error, Result};

/// Days of a range at most.
pub(crate) const DAYS_MAX: u32 = 400;
/// 1970-01-01, counted from the first day of the year 1.
const EPOCH: i32 = 719_163;

/// Days from the first to the last, both included, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Days {
    pub(crate) first: i32,
    pub(crate) last: i32,
}

impl Days {
    /// A range of a request; `field` is where it stands.
    pub(crate) fn of(range: &DateRange, field: &str) -> Result<Self> {
        let day = |text: &str, end: &str| {
            let no_day = || Error::field(format!("{field}.{end}"), "must be a day that there is");
            day_of(text).ok_or_else(no_day)
        };
        Ok(Self { first: day(&range.start, "start")?, last: day(&range.end, "end")? })
    }

    /// The same, unless they are too many.
    pub(crate) fn bounded(self) -> Result<Self> {
        let count = i64::from(self.last) - i64::from(self.first) + 1;
        if i64::from(DAYS_MAX) < count {
            return Err(Error::DateRangeTooLong { allowed: DAYS_MAX });
        }
        Ok(self)
    }

    /// Up to a day and not beyond; no day of it is left without one, or when all come later.
    pub(crate) fn until(self, day: Option<i32>) -> impl Iterator<Item = i32> + Clone {
        let last = day.map_or(self.first - 1, |day| self.last.min(day));
        self.first..=last
    }
}

/// A day as `YYYY-MM-DD`; none if the text is no day.
pub(crate) fn day_of(text: &str) -> Option<i32> {
    let found = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(found.num_days_from_ce() - EPOCH)
}

fn date(day: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day.checked_add(EPOCH)?)
}

/// The day as `YYYY-MM-DD`; empty if no calendar has it.
pub(crate) fn text_of(day: i32) -> String {
    date(day).map(|it| it.format("%Y-%m-%d").to_string()).unwrap_or_default()
}

/// The first day of the period that a day is in. Weeks begin on Monday.
pub(crate) fn first_of(day: i32, width: Granularity) -> i32 {
    let Some(found) = date(day) else { return day };
    let first = match width {
        Granularity::Unspecified | Granularity::Day | Granularity::Hour => return day,
        Granularity::Week => {
            let passed = found.weekday().num_days_from_monday();
            found.checked_sub_days(Distance::new(passed.into()))
        }
        Granularity::Month => found.with_day(1),
        Granularity::Quarter => {
            found.with_day(1).and_then(|it| it.with_month0(it.month0() / 3 * 3))
        }
        Granularity::Year => found.with_day(1).and_then(|it| it.with_month(1)),
    };
    first.map_or(day, |first| first.num_days_from_ce() - EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(start: &str, end: &str) -> Result<Days> {
        Days::of(&DateRange { start: start.to_owned(), end: end.to_owned() }, "date_range")
    }

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        assert_eq!(day_of("1970-01-01"), Some(0));
        assert_eq!(day_of("2026-01-01"), Some(20_454));
        assert_eq!(day_of("2026-02-29"), None);
        assert_eq!(text_of(20_454), "2026-01-01");
        assert_eq!(text_of(i32::MAX), "");
        assert!(
            matches!(range("2026-02-30", "2026-03-01"), Err(Error::Field { field, .. }) if field == "date_range.start")
        );
    }

    #[test]
    fn a_range_has_400_days_and_no_more() {
        let days = range("2025-01-01", "2026-02-04").unwrap();
        assert_eq!(days.until(Some(i32::MAX - 1)).count(), 400);
        assert!(days.bounded().is_ok());
        let more = range("2025-01-01", "2026-02-05").unwrap().bounded();
        assert!(matches!(more, Err(Error::DateRangeTooLong { allowed: 400 })));
    }

    #[test]
    fn days_without_data_are_no_points() {
        let days = range("2026-01-01", "2026-01-03").unwrap();
        assert_eq!(days.until(day_of("2026-01-02")).count(), 2);
        assert_eq!(days.until(day_of("2025-12-31")).count(), 0);
        assert_eq!(days.until(None).count(), 0);
    }

    #[test]
    fn a_period_begins_where_the_calendar_says() {
        for (width, day, first) in [
            (Granularity::Unspecified, "2026-05-14", "2026-05-14"),
            (Granularity::Week, "2026-01-01", "2025-12-29"),
            (Granularity::Week, "2026-01-05", "2026-01-05"),
            (Granularity::Month, "2026-01-31", "2026-01-01"),
            (Granularity::Quarter, "2026-05-31", "2026-04-01"),
            (Granularity::Year, "2024-12-31", "2024-01-01"),
        ] {
            let found = first_of(day_of(day).unwrap(), width);
            assert_eq!(text_of(found), first, "{day} {width:?}");
        }
    }
}
