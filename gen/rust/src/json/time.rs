//! `Timestamp` as RFC 3339 in UTC, `Duration` as seconds with an `s`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use crate::google::protobuf::{Duration, Timestamp};

const DAY_SECONDS: i64 = 86_400;
/// Days of 400 years, after which the calendar repeats.
const ERA_DAYS: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH_DAYS: i64 = 719_468;

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if !self.is_valid() {
            return Err(S::Error::custom("the timestamp is out of range"));
        }
        let (year, month, day) = date(self.seconds.div_euclid(DAY_SECONDS));
        let second = self.seconds.rem_euclid(DAY_SECONDS);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let fraction = Fraction(self.nanos.unsigned_abs());
        to.collect_str(&format_args!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"
        ))
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Text("a timestamp of RFC 3339", parse_timestamp))
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if !self.is_valid() {
            return Err(S::Error::custom("the duration is out of range"));
        }
        let sign = if self.seconds < 0 || self.nanos < 0 { "-" } else { "" };
        let (seconds, fraction) =
            (self.seconds.unsigned_abs(), Fraction(self.nanos.unsigned_abs()));
        to.collect_str(&format_args!("{sign}{seconds}{fraction}s"))
    }
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Text("a duration in seconds, such as \"1.5s\"", parse_duration))
    }
}

/// Nanoseconds as a fraction of 0, 3, 6 or 9 digits.
struct Fraction(u32);

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            nanos if nanos % 1_000_000 == 0 => write!(f, ".{:03}", nanos / 1_000_000),
            nanos if nanos % 1_000 == 0 => write!(f, ".{:06}", nanos / 1_000),
            nanos => write!(f, ".{nanos:09}"),
        }
    }
}

/// Reads a string with a function that may refuse it.
struct Text<T>(&'static str, fn(&str) -> Option<T>);

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

fn parse_timestamp(text: &str) -> Option<Timestamp> {
    let (date, time) = text.split_at_checked(10)?;
    let [year, month, day] = parts(date, b'-', [4, 2, 2])?;
    let (time, rest) = time.strip_prefix('T')?.split_at_checked(8)?;
    let [hour, minute, second] = parts(time, b':', [2, 2, 2])?;
    let (nanos, zone) = match rest.strip_prefix('.') {
        None => (0, rest),
        Some(rest) => {
            let end = rest.find(|c: char| !c.is_ascii_digit())?;
            (parse_fraction(&rest[..end])?, &rest[end..])
        }
    };
    let is_date =
        year >= 1 && (1..=12).contains(&month) && (1..=month_days(year, month)).contains(&day);
    if !is_date || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let local = days(year, month, day) * DAY_SECONDS + hour * 3600 + minute * 60 + second;
    let timestamp = Timestamp { seconds: local - parse_offset(zone)?, nanos };
    timestamp.is_valid().then_some(timestamp)
}

/// Seconds east of UTC: `Z`, or hours and minutes with a sign.
fn parse_offset(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = match zone.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let [hours, minutes] = parts(&zone[1..], b':', [2, 2])?;
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
}

fn parse_duration(text: &str) -> Option<Duration> {
    let text = text.strip_suffix('s')?;
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |text| (-1, text));
    let (whole, nanos) = match text.split_once('.') {
        None => (text, 0),
        Some((whole, fraction)) => (whole, parse_fraction(fraction)?),
    };
    let duration = Duration { seconds: i64::from(sign) * digits(whole)?, nanos: sign * nanos };
    duration.is_valid().then_some(duration)
}

/// Nanoseconds of a fraction of 1 to 9 digits.
fn parse_fraction(text: &str) -> Option<i32> {
    let missing = u32::try_from(9_usize.checked_sub(text.len())?).ok()?;
    i32::try_from(digits(text)? * 10_i64.pow(missing)).ok()
}

/// Numbers of fixed lengths with a separator between them.
fn parts<const N: usize>(text: &str, separator: u8, lengths: [usize; N]) -> Option<[i64; N]> {
    let mut numbers = [0; N];
    let mut rest = text;
    for (index, (number, length)) in numbers.iter_mut().zip(lengths).enumerate() {
        if index > 0 {
            rest = rest.strip_prefix(char::from(separator))?;
        }
        let (head, tail) = rest.split_at_checked(length)?;
        (*number, rest) = (digits(head)?, tail);
    }
    rest.is_empty().then_some(numbers)
}

/// A number of digits and nothing else, at most 18 of them.
fn digits(text: &str) -> Option<i64> {
    let is_number = (1..=18).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// Days since 1970 of a date of the proleptic Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // A year that starts in March has its leap day at the end.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * ERA_DAYS + year * 365 + year / 4 - year / 100 + day_of_year - EPOCH_DAYS
}

/// The date of a day since 1970.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH_DAYS;
    let (era, day) = (days.div_euclid(ERA_DAYS), days.rem_euclid(ERA_DAYS));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (year * 365 + year / 4 - year / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = (march_month + 2) % 12 + 1;
    (era * 400 + year + i64::from(month <= 2), month, day)
}

fn month_days(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
