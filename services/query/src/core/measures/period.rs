//! Periods of time: days, weeks, months and so on, as they follow each other.

use chrono::{
    DateTime, Datelike as _, Days, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone as _,
};
use chrono_tz::Tz;
use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{Granularity, Value};

use crate::core::written::moment;
use crate::error::{Error, Result};

/// First and last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
}

impl Range {
    /// A range of a request.
    ///
    /// # Errors
    /// [`Error::Field`] for what is no day.
    pub(crate) fn of(range: &DateRange, field: &str) -> Result<Self> {
        let day = |text: &str, end: &str| {
            let found = NaiveDate::parse_from_str(text, "%Y-%m-%d");
            found.map_err(|_| Error::field(format!("{field}.{end}"), "must be a day"))
        };
        Ok(Self { first: day(&range.start, "start")?, last: day(&range.end, "end")? })
    }
}

/// Where a period begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Point {
    Day(NaiveDate),
    /// In microseconds since 1970.
    Moment(i64),
}

impl Point {
    /// The beginning of a period, as it stands in an answer.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value.kind.as_ref()? {
            Kind::DateValue(text) => {
                NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self::Day)
            }
            Kind::TimestampValue(at) => {
                Some(Self::Moment(rpc::wire::timestamp_from_wire(at).micros()))
            }
            Kind::BoolValue(_)
            | Kind::Int64Value(_)
            | Kind::DoubleValue(_)
            | Kind::StringValue(_)
            | Kind::BytesValue(_)
            | Kind::DecimalValue(_)
            | Kind::ListValue(_)
            | Kind::StructValue(_)
            | Kind::MapValue(_) => None,
        }
    }

    pub(crate) fn value(self) -> Value {
        let kind = match self {
            Self::Day(day) => Kind::DateValue(day.format("%Y-%m-%d").to_string()),
            Self::Moment(micros) => {
                let at = base::Timestamp::from_micros(micros);
                Kind::TimestampValue(rpc::wire::timestamp_to_wire(at))
            }
        };
        Value { kind: Some(kind) }
    }
}

/// How time is cut into periods.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Periods {
    pub(crate) granularity: Granularity,
    /// Zone in which days begin.
    pub(crate) zone: Tz,
}

const HOUR: i64 = 3_600_000_000;

impl Periods {
    /// The beginning of the period of a day or a moment, as an expression.
    pub(crate) fn expression(&self, own: &str, is_moment: bool) -> String {
        let unit = match self.granularity {
            Granularity::Hour => {
                let local = moment(own, self.zone.name());
                return moment(&format!("date_trunc('hour', {local})"), "UTC");
            }
            Granularity::Day | Granularity::Unspecified => "day",
            Granularity::Week => "week",
            Granularity::Month => "month",
            Granularity::Quarter => "quarter",
            Granularity::Year => "year",
        };
        let local = match is_moment {
            true => format!("to_local_time({})", moment(own, self.zone.name())),
            false if unit == "day" => return own.to_owned(),
            false => own.to_owned(),
        };
        format!("CAST(date_trunc('{unit}', {local}) AS DATE)")
    }

    /// The period of the beginning of a day.
    pub(crate) fn first(&self, day: NaiveDate) -> Option<Point> {
        let begins = match self.granularity {
            Granularity::Hour => return midnight(self.zone, day).map(Point::Moment),
            Granularity::Unspecified | Granularity::Day => Some(day),
            Granularity::Week => {
                day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
            }
            Granularity::Month => day.with_day(1),
            Granularity::Quarter => {
                day.with_day(1).and_then(|it| it.with_month0(it.month0() / 3 * 3))
            }
            Granularity::Year => NaiveDate::from_ymd_opt(day.year(), 1, 1),
        };
        begins.map(Point::Day)
    }

    /// How many periods a point lies behind another.
    pub(crate) fn between(&self, origin: Point, point: Point) -> Option<i64> {
        match (origin, point) {
            (Point::Moment(origin), Point::Moment(point)) => {
                Some((point.checked_sub(origin)?).div_euclid(HOUR))
            }
            (Point::Day(origin), Point::Day(point)) => {
                let days = (point - origin).num_days();
                let months = i64::from(point.year() - origin.year()) * 12
                    + i64::from(point.month0())
                    - i64::from(origin.month0());
                Some(match self.granularity {
                    Granularity::Week => days.div_euclid(7),
                    Granularity::Month => months,
                    Granularity::Quarter => months.div_euclid(3),
                    Granularity::Year => months.div_euclid(12),
                    Granularity::Hour | Granularity::Day | Granularity::Unspecified => days,
                })
            }
            (Point::Moment(_), Point::Day(_)) | (Point::Day(_), Point::Moment(_)) => None,
        }
    }

    /// The period so many behind another.
    pub(crate) fn behind(&self, origin: Point, count: i64) -> Option<Point> {
        let day = match origin {
            Point::Moment(origin) => {
                return origin.checked_add(count.checked_mul(HOUR)?).map(Point::Moment);
            }
            Point::Day(day) => day,
        };
        let months = |each: i64| {
            let months = Months::new(
                u32::try_from(count.unsigned_abs().checked_mul(each.unsigned_abs())?).ok()?,
            );
            if count < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) }
        };
        let found = match self.granularity {
            Granularity::Month => months(1),
            Granularity::Quarter => months(3),
            Granularity::Year => months(12),
            Granularity::Week => day.checked_add_signed(TimeDelta::try_weeks(count)?),
            Granularity::Hour | Granularity::Day | Granularity::Unspecified => {
                day.checked_add_signed(TimeDelta::try_days(count)?)
            }
        };
        found.map(Point::Day)
    }

    /// The last period of a day.
    pub(crate) fn last(&self, day: NaiveDate) -> Option<Point> {
        if self.granularity == Granularity::Hour {
            let end = midnight(self.zone, day.succ_opt()?)?;
            return Some(Point::Moment(end - HOUR));
        }
        self.first(day)
    }
}

/// When a day begins in a zone, in microseconds since 1970.
pub(crate) fn midnight(zone: Tz, day: NaiveDate) -> Option<i64> {
    let begins = day.and_time(NaiveTime::MIN);
    // Where clocks are set at midnight, a day begins an hour later.
    let candidates = [begins, begins + TimeDelta::minutes(30), begins + TimeDelta::hours(1)];
    let mut found =
        candidates.into_iter().filter_map(|it| zone.from_local_datetime(&it).earliest());
    found.next().map(|it: DateTime<Tz>| it.timestamp_micros())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
    }

    fn periods(granularity: Granularity) -> Periods {
        Periods { granularity, zone: Tz::UTC }
    }

    #[test]
    fn periods_follow_each_other_and_are_counted() {
        for (granularity, first, tenth) in [
            (Granularity::Day, "2026-11-25", "2026-12-05"),
            (Granularity::Week, "2026-11-23", "2027-02-01"),
            (Granularity::Month, "2026-11-01", "2027-09-01"),
            (Granularity::Quarter, "2026-10-01", "2029-04-01"),
            (Granularity::Year, "2026-01-01", "2036-01-01"),
        ] {
            let periods = periods(granularity);
            let origin = periods.first(day("2026-11-25")).unwrap();
            assert_eq!(origin, Point::Day(day(first)), "{granularity:?}");
            let later = periods.behind(origin, 10).unwrap();
            assert_eq!(later, Point::Day(day(tenth)), "{granularity:?}");
            for count in [-7, 0, 10] {
                let point = periods.behind(origin, count).unwrap();
                assert_eq!(periods.between(origin, point), Some(count), "{granularity:?}");
            }
        }
    }

    #[test]
    fn a_day_has_as_many_hours_as_its_zone_gives_it() {
        let zone: Tz = "Europe/Berlin".parse().unwrap();
        let hours = Periods { granularity: Granularity::Hour, zone };
        let count = |text: &str| {
            let (first, last) = (hours.first(day(text)).unwrap(), hours.last(day(text)).unwrap());
            hours.between(first, last).unwrap() + 1
        };
        assert_eq!(count("2026-11-25"), 24);
        assert_eq!(count("2026-03-29"), 23);
        assert_eq!(count("2026-10-25"), 25);
        let cairo: Tz = "Africa/Cairo".parse().unwrap();
        assert!(midnight(cairo, day("2024-04-26")).is_some(), "clocks are set at midnight");
    }

    #[test]
    fn a_point_is_read_back() {
        for point in [Point::Day(day("2026-02-28")), Point::Moment(1_790_000_000_000_000)] {
            assert_eq!(Point::of(&point.value()), Some(point));
        }
    }
}
