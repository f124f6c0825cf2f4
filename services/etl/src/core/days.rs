//! Ranges of days, and how they are cut into chunks.

use base::Timestamp;
use chrono::{Days as Span, NaiveDate, NaiveTime, TimeDelta, TimeZone as _};
use chrono_tz::Tz;
use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::etl::v1::BackfillOrder;

use crate::error::{Error, Result};

const FORM: &str = "%Y-%m-%d";

/// Days of the calendar, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Days {
    first: NaiveDate,
    last: NaiveDate,
}

impl Days {
    /// The days of a request, whose form and order the contract has checked.
    pub(crate) fn of(field: &str, range: &DateRange) -> Result<Self> {
        let day = |part: &str, text: &str| {
            let rule = "must be a day of the calendar";
            NaiveDate::parse_from_str(text, FORM)
                .map_err(|_| Error::field(format!("{field}.{part}"), rule))
        };
        let (first, last) = (day("start", &range.start)?, day("end", &range.end)?);
        if last < first {
            return Err(Error::field(field, "must not end before it starts"));
        }
        Ok(Self { first, last })
    }

    /// Days as they are kept; `None` if they are none.
    pub(crate) fn read(first: &str, last: &str) -> Option<Self> {
        let day = |text| NaiveDate::parse_from_str(text, FORM).ok();
        Some(Self { first: day(first)?, last: day(last)? })
    }

    pub(crate) fn first_text(&self) -> String {
        self.first.format(FORM).to_string()
    }

    pub(crate) fn last_text(&self) -> String {
        self.last.format(FORM).to_string()
    }

    pub(crate) fn to_wire(self) -> DateRange {
        DateRange { start: self.first_text(), end: self.last_text() }
    }

    /// Its moments in a time zone: from its beginning to that of the day after it.
    pub(crate) fn span(&self, zone: Tz) -> (Timestamp, Timestamp) {
        let next = self.last.checked_add_days(Span::new(1)).unwrap_or(self.last);
        (beginning(self.first, zone), beginning(next, zone))
    }

    /// How many; at least 1.
    pub(crate) fn count(&self) -> i64 {
        (self.last - self.first).num_days() + 1
    }

    /// Chunks of so many days that it has.
    pub(crate) fn chunk_count(&self, chunk_days: i64) -> i64 {
        let step = chunk_days.max(1);
        (self.count() + step - 1) / step
    }

    /// Its chunks in the order of their start. The last one may be shorter.
    pub(crate) fn chunks(&self, chunk_days: i64, order: BackfillOrder) -> Vec<Self> {
        let step = Span::new(chunk_days.max(1).unsigned_abs() - 1);
        let one = Span::new(1);
        let mut found = Vec::new();
        let mut rest = Some(*self);
        while let Some(days) = rest {
            let (chunk, left) = match order {
                BackfillOrder::OldestFirst => {
                    let last = days.first.checked_add_days(step).unwrap_or(days.last);
                    let last = last.min(days.last);
                    let next = last.checked_add_days(one);
                    let left = next.map(|first| Self { first, last: days.last });
                    (Self { first: days.first, last }, left)
                }
                BackfillOrder::NewestFirst | BackfillOrder::Unspecified => {
                    let first = days.last.checked_sub_days(step).unwrap_or(days.first);
                    let first = first.max(days.first);
                    let next = first.checked_sub_days(one);
                    let left = next.map(|last| Self { first: days.first, last });
                    (Self { first, last: days.last }, left)
                }
            };
            found.push(chunk);
            rest = left.filter(|it| it.first <= it.last);
        }
        found
    }
}

/// When a day begins in a time zone; one that the zone leaves out, when the next one does.
fn beginning(day: NaiveDate, zone: Tz) -> Timestamp {
    let midnight = day.and_time(NaiveTime::MIN);
    // Where clocks are put forward at midnight, the day begins later.
    let mut moments = (0..=48).map(|halves| midnight + TimeDelta::minutes(30 * halves));
    let begins = moments.find_map(|it| zone.from_local_datetime(&it).earliest());
    Timestamp::from_seconds(begins.map_or(midnight.and_utc().timestamp(), |it| it.timestamp()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn days(first: &str, last: &str) -> Days {
        Days::read(first, last).unwrap()
    }

    #[test]
    fn chunks_are_cut_from_the_end_that_comes_first() {
        let june = days("2026-06-01", "2026-06-05");
        assert_eq!(
            june.chunks(2, BackfillOrder::NewestFirst),
            [
                days("2026-06-04", "2026-06-05"),
                days("2026-06-02", "2026-06-03"),
                days("2026-06-01", "2026-06-01")
            ]
        );
        assert_eq!(
            june.chunks(2, BackfillOrder::OldestFirst),
            [
                days("2026-06-01", "2026-06-02"),
                days("2026-06-03", "2026-06-04"),
                days("2026-06-05", "2026-06-05")
            ]
        );
    }

    #[test]
    fn a_day_that_the_calendar_does_not_have_is_refused() {
        let range = DateRange { start: "2026-02-29".to_owned(), end: "2026-03-01".to_owned() };
        let refused = Days::of("date_range", &range).unwrap_err();
        assert_eq!(refused.to_string(), "`date_range.start` must be a day of the calendar");
    }

    #[test]
    fn a_day_begins_when_it_does_in_its_zone() {
        let span = |text: &str, zone| {
            let (from, until) = days(text, text).span(zone);
            (from.seconds(), until.seconds() - from.seconds())
        };
        let midnight = 1_780_272_000; // 2026-06-01T00:00:00Z
        assert_eq!(span("2026-06-01", Tz::UTC), (midnight, 86_400));
        assert_eq!(span("2026-06-01", Tz::Asia__Kolkata), (midnight - 19_800, 86_400));
        // The day on which clocks go back has 25 hours, and the one on which they go forward at midnight 23.
        assert_eq!(span("2026-10-25", Tz::Europe__Berlin).1, 90_000);
        assert_eq!(span("2018-11-04", Tz::America__Sao_Paulo), (1_541_300_400, 82_800));
        // Samoa had no 30th of December in 2011.
        assert_eq!(span("2011-12-30", Tz::Pacific__Apia).1, 0);
    }

    proptest! {
        #[test]
        fn chunks_share_no_day_and_leave_none_out(
            start in 0_u64..20_000,
            length in 0_u64..800,
            chunk_days in 1_i64..400,
            newest_first: bool,
        ) {
            let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Span::new(start);
            let whole = Days { first, last: first + Span::new(length) };
            let order = if newest_first { BackfillOrder::NewestFirst } else { BackfillOrder::OldestFirst };
            let mut chunks = whole.chunks(chunk_days, order);
            prop_assert_eq!(chunks.len() as i64, whole.chunk_count(chunk_days));
            prop_assert!(chunks.iter().all(|it| it.count() <= chunk_days));
            if newest_first {
                chunks.reverse();
            }
            prop_assert_eq!(chunks[0].first, whole.first);
            prop_assert_eq!(chunks[chunks.len() - 1].last, whole.last);
            for pair in chunks.windows(2) {
                prop_assert_eq!(pair[0].last + Span::new(1), pair[1].first);
            }
        }
    }
}
