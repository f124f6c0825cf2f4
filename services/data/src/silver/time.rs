//! Days and moments in texts.

use std::str::FromStr as _;

use chrono::format::{Item, Parsed, StrftimeItems, parse};
use chrono::offset::LocalResult;
use chrono::{
    DateTime, Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Offset as _, TimeDelta,
    TimeZone as _, Utc,
};
use chrono_tz::Tz;

/// Days from the first of year 1 to the first of 1970.
const EPOCH_DAYS: i32 = 719_163;
/// Days from the first of March of the year 0 to the first of 1970.
const MARCH_DAYS: i32 = 719_468;
const DAY_MICROS: i64 = 86_400_000_000;
/// First and last day that a column may hold.
const DAY_MIN: i32 = -719_162;
const DAY_MAX: i32 = 2_932_896;

/// How days and moments are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct TimeForm {
    /// Forms that are tried in order; empty means ISO 8601.
    formats: Vec<Vec<Item<'static>>>,
    /// Of moments that do not name theirs; none is UTC.
    zone: Option<Tz>,
}

impl TimeForm {
    /// From what is declared; nothing if a format or the zone is none.
    pub(crate) fn new(formats: &[String], zone: &str) -> Option<Self> {
        let parsed = formats.iter().map(|format| {
            let items = StrftimeItems::new(format).parse_to_owned().ok()?;
            (!items.iter().any(|it| matches!(it, Item::Error))).then_some(items)
        });
        let zone = match zone {
            "" | "UTC" => None,
            name => Some(Tz::from_str(name).ok()?),
        };
        Some(Self { formats: parsed.collect::<Option<_>>()?, zone })
    }

    /// Whether forms are declared, so that a number may be a day.
    pub(crate) fn has_formats(&self) -> bool {
        !self.formats.is_empty()
    }

    /// A day since 1970, if a text is one as ISO 8601 writes it and no other form is declared.
    pub(crate) fn plain_day(&self, text: &str) -> Option<i32> {
        if self.formats.is_empty() { iso_day(text.as_bytes()) } else { None }
    }

    /// A day since 1970. Of a moment it is the day in the zone.
    pub(crate) fn day(&self, text: &str) -> Option<i32> {
        if self.formats.is_empty() {
            if let Some(day) = iso_day(text.as_bytes()) {
                return Some(day);
            }
            let (local, offset) = iso_moment(text)?;
            return match offset {
                None => day_of(local.date()),
                Some(_) => self.day_at(self.micros(local, offset)?),
            };
        }
        self.formats.iter().find_map(|format| {
            let parsed = parsed(text, format)?;
            if parsed.offset().is_some() || parsed.timestamp().is_some() {
                return self.day_at(self.moment_of(&parsed)?);
            }
            day_of(parsed.to_naive_date().ok()?)
        })
    }

    /// A moment in microseconds since 1970 in UTC; what is finer is cut off.
    pub(crate) fn moment(&self, text: &str) -> Option<i64> {
        if self.formats.is_empty() {
            if let Some(day) = iso_day(text.as_bytes()) {
                return self.midnight(day);
            }
            let (local, offset) = iso_moment(text)?;
            return self.micros(local, offset);
        }
        self.formats.iter().find_map(|format| self.moment_of(&parsed(text, format)?))
    }

    /// When a day begins in the zone.
    pub(crate) fn midnight(&self, day: i32) -> Option<i64> {
        match self.zone {
            None => Some(i64::from(day) * DAY_MICROS),
            Some(_) => {
                let date = NaiveDate::from_num_days_from_ce_opt(day + EPOCH_DAYS)?;
                self.micros(date.and_time(NaiveTime::MIN), None)
            }
        }
    }

    /// The day of a moment in the zone.
    pub(crate) fn day_at(&self, micros: i64) -> Option<i32> {
        match self.zone {
            None => i32::try_from(micros.div_euclid(DAY_MICROS)).ok(),
            Some(zone) => {
                let moment = DateTime::<Utc>::from_timestamp_micros(micros)?;
                day_of(moment.with_timezone(&zone).date_naive())
            }
        }
    }

    fn moment_of(&self, parsed: &Parsed) -> Option<i64> {
        if parsed.timestamp().is_some() {
            let local = parsed.to_naive_datetime_with_offset(0).ok()?;
            return self.micros(local, Some(0));
        }
        let day = parsed.to_naive_date().ok()?;
        let time = if parsed.hour_div_12().is_none() && parsed.hour_mod_12().is_none() {
            NaiveTime::MIN
        } else {
            parsed.to_naive_time().ok()?
        };
        self.micros(day.and_time(time), parsed.offset())
    }

    /// The moment of a local time, `offset` seconds from UTC or in the zone.
    ///
    /// A local time that the zone has twice is the earlier one; one that it passes over is counted from before.
    fn micros(&self, local: NaiveDateTime, offset: Option<i32>) -> Option<i64> {
        let seconds = match (offset, self.zone) {
            (Some(seconds), _) => seconds,
            (None, None) => 0,
            (None, Some(zone)) => match zone.offset_from_local_datetime(&local) {
                LocalResult::Single(it) | LocalResult::Ambiguous(it, _) => {
                    it.fix().local_minus_utc()
                }
                LocalResult::None => {
                    let before = local.checked_sub_signed(TimeDelta::hours(24))?;
                    let offset = zone.offset_from_local_datetime(&before).earliest()?;
                    offset.fix().local_minus_utc()
                }
            },
        };
        let micros = local.and_utc().timestamp_micros();
        let micros = micros.checked_sub(i64::from(seconds) * 1_000_000)?;
        let day = i32::try_from(micros.div_euclid(DAY_MICROS)).ok()?;
        (DAY_MIN..=DAY_MAX).contains(&day).then_some(micros)
    }
}

fn parsed(text: &str, format: &[Item<'static>]) -> Option<Parsed> {
    let mut parsed = Parsed::new();
    parse(&mut parsed, text, format.iter()).ok()?;
    Some(parsed)
}

fn day_of(date: NaiveDate) -> Option<i32> {
    let day = date.num_days_from_ce() - EPOCH_DAYS;
    (DAY_MIN..=DAY_MAX).contains(&day).then_some(day)
}

fn two(digits: &[u8]) -> Option<u32> {
    let [a, b] = digits else { return None };
    let (a, b) = (a.wrapping_sub(b'0'), b.wrapping_sub(b'0'));
    (a < 10 && b < 10).then(|| u32::from(a) * 10 + u32::from(b))
}

/// `YYYY-MM-DD` or `YYYYMMDD`.
fn iso_day(text: &[u8]) -> Option<i32> {
    let (year, month, day) = match text {
        [a, b, c, d, b'-', e, f, b'-', g, h] | [a, b, c, d, e, f, g, h] => {
            (two(&[*a, *b])? * 100 + two(&[*c, *d])?, two(&[*e, *f])?, two(&[*g, *h])?)
        }
        _ => return None,
    };
    day_number(year, month, day)
}

/// The day since 1970 that is named so in the Gregorian calendar, in years 1 to 9999.
///
/// A year that begins in March ends with the day that most years lack, so its months begin at days that a line through
/// them gives: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `days_from_civil`.
fn day_number(year: u32, month: u32, day: u32) -> Option<i32> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if year == 0 || day == 0 || day > last {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day;
    Some(days.cast_signed() - 1 - MARCH_DAYS)
}

/// A day, a time and perhaps an offset from UTC: `2026-01-31T12:30:00.5+01:00`.
fn iso_moment(text: &str) -> Option<(NaiveDateTime, Option<i32>)> {
    let bytes = text.as_bytes();
    let split = bytes.iter().position(|it| matches!(it, b'T' | b't' | b' '))?;
    let date = NaiveDate::from_num_days_from_ce_opt(iso_day(&bytes[..split])? + EPOCH_DAYS)?;
    let mut rest = &bytes[split + 1..];
    let mut parts = [0; 3];
    for (at, part) in parts.iter_mut().enumerate() {
        if at > 0 {
            match rest {
                [b':', more @ ..] => rest = more,
                _ if at == 2 => break,
                _ => return None,
            }
        }
        *part = two(rest.get(..2)?)?;
        rest = &rest[2..];
    }
    let mut micros = 0;
    if let [b'.' | b',', more @ ..] = rest {
        let count = more.iter().take_while(|it| it.is_ascii_digit()).count();
        if count == 0 {
            return None;
        }
        for place in 0..6 {
            micros = micros * 10 + more[..count].get(place).map_or(0, |it| u32::from(it - b'0'));
        }
        rest = &more[count..];
    }
    let [hour, minute, second] = parts;
    let time = NaiveTime::from_hms_micro_opt(hour, minute, second, micros)?;
    Some((date.and_time(time), offset(rest)?))
}

/// Nothing, `Z`, `+HH`, `+HHMM` or `+HH:MM`; seconds from UTC.
#[expect(clippy::option_option, reason = "no offset is one way to write it, and another is none")]
fn offset(text: &[u8]) -> Option<Option<i32>> {
    let text = match text {
        [b' ', rest @ ..] => rest,
        rest => rest,
    };
    let (sign, digits) = match text {
        [] => return Some(None),
        b"Z" | b"z" | b"UTC" => return Some(Some(0)),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = match digits {
        [a, b] => (two(&[*a, *b])?, 0),
        [a, b, c, d] | [a, b, b':', c, d] => (two(&[*a, *b])?, two(&[*c, *d])?),
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    Some(Some(sign * i32::try_from(hours * 3600 + minutes * 60).ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(formats: &[&str], zone: &str) -> TimeForm {
        let formats: Vec<_> = formats.iter().map(|&it| it.to_owned()).collect();
        TimeForm::new(&formats, zone).unwrap()
    }

    fn at(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).unwrap().timestamp_micros()
    }

    #[test]
    fn every_day_has_the_number_that_the_calendar_gives_it() {
        for year in 0_u32..=9999 {
            for month in 0..=13 {
                for day in [0, 1, 2, 27, 28, 29, 30, 31, 32] {
                    let date = NaiveDate::from_ymd_opt(year.cast_signed(), month, day);
                    let expected = date.and_then(day_of);
                    assert_eq!(day_number(year, month, day), expected, "{year}-{month}-{day}");
                }
            }
        }
    }

    #[test]
    fn moments_are_read_in_iso_8601() {
        let iso = form(&[], "");
        for (text, moment) in [
            ("2026-01-31T12:30:00Z", "2026-01-31T12:30:00Z"),
            ("2026-01-31 12:30", "2026-01-31T12:30:00Z"),
            ("2026-01-31T12:30:00.1234569+05:30", "2026-01-31T07:00:00.123456Z"),
            ("20260131T12:30:00-0100", "2026-01-31T13:30:00Z"),
            ("2026-01-31", "2026-01-31T00:00:00Z"),
            ("2026-01-31 12:30:00 UTC", "2026-01-31T12:30:00Z"),
        ] {
            assert_eq!(iso.moment(text), Some(at(moment)), "{text}");
        }
        for text in [
            "",
            "2026",
            "2026-02-30",
            "2026-01-31T",
            "2026-01-31T25:00",
            "2026-01-31T12",
            "2026-01-31T12:30Q",
            "0000-01-01",
            "31.01.2026",
            "2026-1-1",
            "2026-01-31T12:30:00.Z",
            "now",
            "é026-01-31",
            "2026-01-31T12:30+24",
        ] {
            assert_eq!(iso.moment(text), None, "{text}");
        }
    }

    #[test]
    fn a_local_time_belongs_to_the_zone_that_is_declared() {
        let berlin = form(&[], "Europe/Berlin");
        assert_eq!(berlin.moment("2026-07-01T12:00"), Some(at("2026-07-01T10:00:00Z")));
        assert_eq!(berlin.moment("2026-07-01"), Some(at("2026-06-30T22:00:00Z")));
        assert_eq!(berlin.moment("2026-07-01T12:00:00Z"), Some(at("2026-07-01T12:00:00Z")));
        // Twice, and never.
        assert_eq!(berlin.moment("2026-10-25T02:30"), Some(at("2026-10-25T00:30:00Z")));
        assert_eq!(berlin.moment("2026-03-29T02:30"), Some(at("2026-03-29T01:30:00Z")));
    }

    #[test]
    fn a_day_is_cut_from_a_moment_in_the_zone() {
        let day = |text: &str| at(&format!("{text}T00:00:00Z")) / DAY_MICROS;
        let is_day = |form: &TimeForm, text: &str, wanted: &str| {
            assert_eq!(form.day(text).map(i64::from), Some(day(wanted)), "{text}");
        };
        is_day(&form(&[], ""), "2026-01-31", "2026-01-31");
        is_day(&form(&[], ""), "2026-01-31T23:00:00-05:00", "2026-02-01");
        is_day(&form(&[], "America/New_York"), "2026-01-31T23:00:00-05:00", "2026-01-31");
        is_day(&form(&["%d.%m.%Y", "%m/%d/%Y"], ""), "31.01.2026", "2026-01-31");
        is_day(&form(&["%d.%m.%Y", "%m/%d/%Y"], ""), "01/31/2026", "2026-01-31");
        is_day(&form(&["%s"], ""), "1769817600", "2026-01-31");
        assert_eq!(form(&["%d.%m.%Y"], "").day("2026-01-31"), None);
    }

    #[test]
    fn moments_follow_declared_formats() {
        let form =
            form(&["%d.%m.%Y %H:%M", "%Y-%m-%dT%H:%M:%S%z", "%s", "%d.%m.%Y"], "Europe/Berlin");
        assert_eq!(form.moment("31.01.2026 12:30"), Some(at("2026-01-31T11:30:00Z")));
        assert_eq!(form.moment("2026-01-31T12:30:00+0200"), Some(at("2026-01-31T10:30:00Z")));
        assert_eq!(form.moment("1769817600"), Some(at("2026-01-31T00:00:00Z")));
        assert_eq!(form.moment("31.01.2026"), Some(at("2026-01-30T23:00:00Z")));
        assert_eq!(TimeForm::new(&["%Q!".to_owned()], "").map(|_| ()), None);
        assert_eq!(TimeForm::new(&[], "Mars/Base").map(|_| ()), None);
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(micros in -60_000_000_000_000_000_i64..250_000_000_000_000_000) {
            let moment = DateTime::<Utc>::from_timestamp_micros(micros).unwrap();
            let iso = form(&[], "");
            let text = moment.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
            prop_assert_eq!(iso.moment(&text), Some(micros), "{}", text);
            prop_assert_eq!(iso.day(&text), iso.day_at(micros), "{}", text);
        }

        #[test]
        fn no_text_makes_it_panic(text in "[0-9TZ:.+\\- é]{0,40}") {
            let zone = form(&[], "America/Sao_Paulo");
            zone.moment(&text);
            zone.day(&text);
            form(&["%s", "%Y%m%d%H%M%S%z"], "").moment(&text);
        }
    }
}
