//! Days, weeks and months as an organisation counts them.

use platform_proto::platform::config::v1::TimeGrain;

use super::text::{arrow_cast, quoted};

/// How an organisation counts days and weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Calendar {
    /// Time zone in which its days begin, as IANA name.
    pub(crate) zone: String,
    /// Day on which its weeks begin, 1 for Monday to 7 for Sunday.
    pub(crate) week_begins: i32,
}

impl Default for Calendar {
    fn default() -> Self {
        Self { zone: "UTC".to_owned(), week_begins: 1 }
    }
}

/// Days from 1970-01-01 to the day with this number in the proleptic Gregorian calendar.
fn days_from(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let shifted = (month + 9) % 12;
    let of_year = (153 * shifted + 2) / 5 + day - 1;
    let of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

/// Year, month and day of a day that is counted from 1970-01-01.
fn parts_of(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096).div_euclid(365);
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// A day as `YYYY-MM-DD`; none if the text is no day.
pub(crate) fn day_of(text: &str) -> Option<i32> {
    let mut parts = text.split('-').map(|it| it.parse::<i64>().ok());
    let (Some(Some(year)), Some(Some(month)), Some(Some(day)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let days = days_from(year, month, day);
    // The 31st of a month with 30 days is no day.
    (parts_of(days) == (year, month, day)).then(|| i32::try_from(days).ok()).flatten()
}

/// The day as `YYYY-MM-DD`.
pub(crate) fn text_of(day: i32) -> String {
    let (year, month, day) = parts_of(i64::from(day));
    format!("{year:04}-{month:02}-{day:02}")
}

impl Calendar {
    /// The first day of the week, month, quarter or year of a day.
    pub(crate) fn cut(&self, day: i32, grain: TimeGrain) -> i32 {
        let (year, month, of_month) = parts_of(i64::from(day));
        let first = match grain {
            TimeGrain::Unspecified | TimeGrain::Hour | TimeGrain::Day => return day,
            TimeGrain::Week => {
                // 1970-01-01 was a Thursday.
                let weekday = (i64::from(day) + 3).rem_euclid(7);
                let passed = (weekday - i64::from(self.week_begins.clamp(1, 7) - 1)).rem_euclid(7);
                i64::from(day) - passed
            }
            TimeGrain::Month => i64::from(day) - (of_month - 1),
            TimeGrain::Quarter => days_from(year, (month - 1) / 3 * 3 + 1, 1),
            TimeGrain::Year => days_from(year, 1, 1),
        };
        i32::try_from(first).unwrap_or(day)
    }

    /// A day or a moment, as an expression, cut down.
    pub(crate) fn cut_sql(&self, expression: &str, is_moment: bool, grain: TimeGrain) -> String {
        let unit = match grain {
            TimeGrain::Unspecified => return expression.to_owned(),
            TimeGrain::Hour if !is_moment => return expression.to_owned(),
            TimeGrain::Hour => {
                let local = arrow_cast(expression, &self.zone);
                return arrow_cast(&format!("date_trunc('hour', {local})"), "UTC");
            }
            TimeGrain::Day if !is_moment => return expression.to_owned(),
            TimeGrain::Day => "day",
            TimeGrain::Week => "week",
            TimeGrain::Month => "month",
            TimeGrain::Quarter => "quarter",
            TimeGrain::Year => "year",
        };
        let local = match is_moment {
            true => format!("to_local_time({})", arrow_cast(expression, &self.zone)),
            false => expression.to_owned(),
        };
        let shift = self.week_begins.clamp(1, 7) - 1;
        if grain == TimeGrain::Week && shift > 0 {
            let days = format!("INTERVAL {}", quoted(&format!("{shift} days")));
            let monday = format!("date_trunc('week', {local} - {days})");
            return format!("CAST({monday} + {days} AS DATE)");
        }
        format!("CAST(date_trunc('{unit}', {local}) AS DATE)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        assert_eq!(day_of("1970-01-01"), Some(0));
        assert_eq!(day_of("2026-01-01"), Some(20_454));
        assert_eq!(day_of("2024-02-29").map(text_of).as_deref(), Some("2024-02-29"));
        assert_eq!(day_of("2026-02-29"), None);
        assert_eq!(day_of("2026-13-01"), None);
        for day in (-800_000..800_000).step_by(997) {
            let (year, month, of_month) = parts_of(day);
            assert_eq!(days_from(year, month, of_month), day);
        }
    }

    #[test]
    fn days_are_cut_down_by_the_organisations_week() {
        let calendar = |week_begins| Calendar { week_begins, ..Calendar::default() };
        let cut =
            |from: &str, grain, begins| text_of(calendar(begins).cut(day_of(from).unwrap(), grain));
        // A Wednesday.
        assert_eq!(cut("2026-11-25", TimeGrain::Week, 1), "2026-11-23");
        assert_eq!(cut("2026-11-25", TimeGrain::Week, 7), "2026-11-22");
        assert_eq!(cut("2026-11-25", TimeGrain::Week, 4), "2026-11-19");
        assert_eq!(cut("2026-11-25", TimeGrain::Week, 3), "2026-11-25");
        assert_eq!(cut("2026-11-25", TimeGrain::Month, 1), "2026-11-01");
        assert_eq!(cut("2026-11-25", TimeGrain::Quarter, 1), "2026-10-01");
        assert_eq!(cut("2026-11-25", TimeGrain::Year, 1), "2026-01-01");
        assert_eq!(cut("2026-11-25", TimeGrain::Day, 1), "2026-11-25");
    }
}
