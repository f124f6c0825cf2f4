//! Points in time and spans of it, both as nanoseconds in an `i128`, which no protobuf value overflows.

use super::cel::{Error, Result};

/// Nanoseconds of a second.
const SECOND: i128 = 1_000_000_000;

/// The first and the last nanosecond that a timestamp may have: years 1 to 9999.
const TIMESTAMP_MIN: i128 = -62_135_596_800 * SECOND;
const TIMESTAMP_MAX: i128 = 253_402_300_800 * SECOND - 1;

/// A calendar's day of a timestamp, and what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    /// The year of the common era.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
    /// 0 to 365.
    pub day_of_year: i64,
    /// 0 for Sunday to 6.
    pub day_of_week: i64,
    /// Nanoseconds since midnight.
    pub nanos: i128,
}

/// The nanoseconds of a `google.protobuf.Timestamp` or `Duration`.
#[inline]
pub fn nanos(seconds: i64, nanos: i32) -> i128 {
    i128::from(seconds) * SECOND + i128::from(nanos)
}

/// A result that must be a timestamp.
pub fn timestamp(nanos: i128) -> Result<i128> {
    if (TIMESTAMP_MIN..=TIMESTAMP_MAX).contains(&nanos) { Ok(nanos) } else { Err(Error::Overflow) }
}

/// A result that must be a duration: as much as 64 bits of nanoseconds hold.
pub fn duration(nanos: i128) -> Result<i128> {
    i64::try_from(nanos).map(i128::from).map_err(|_| Error::Overflow)
}

/// `int(timestamp)`: whole seconds since 1970.
pub fn seconds(nanos: i128) -> i64 {
    nanos.div_euclid(SECOND) as i64
}

/// The whole units of a duration, towards zero; `unit` is in nanoseconds.
pub fn whole(nanos: i128, unit: i128) -> i64 {
    (nanos / unit) as i64
}

/// A timestamp's day and time of day, in the zone that is `offset` seconds ahead of UTC.
pub fn civil(nanos: i128, offset: i64) -> Civil {
    let local = nanos + i128::from(offset) * SECOND;
    let days = local.div_euclid(SECOND * 86_400) as i64;
    let (year, month, day) = date(days);
    Civil {
        year,
        month,
        day,
        day_of_year: days - days_since_epoch(year, 1, 1),
        day_of_week: (days + 4).rem_euclid(7),
        nanos: local.rem_euclid(SECOND * 86_400),
    }
}

/// A zone as seconds ahead of UTC: `UTC`, or `+02:00`. Named zones have no rules here.
pub fn offset(zone: &str) -> Result<i64> {
    if matches!(zone, "" | "UTC" | "Z") {
        return Ok(0);
    }
    let (sign, rest) = match zone.as_bytes().first() {
        Some(b'-') => (-1, &zone[1..]),
        Some(b'+') => (1, &zone[1..]),
        Some(_) | None => (1, zone),
    };
    let (hours, minutes) = rest.split_once(':').ok_or(Error::Conversion)?;
    Ok(sign * (number(hours, 2, 23)? * 3600 + number(minutes, 2, 59)? * 60))
}

/// `duration(string)`: numbers with units, such as `1h30m`, `-1.5s`, `250ms`.
pub fn parse_duration(text: &str) -> Result<i128> {
    let (negative, mut rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        Some(_) | None => (false, text),
    };
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(Error::Conversion);
    }
    let mut nanos = 0_i128;
    while !rest.is_empty() {
        let number_end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, tail) = rest.split_at(number_end);
        let unit_end = tail.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(unit_end);
        nanos = nanos.saturating_add(scaled(number, unit_nanos(unit)?)?);
        rest = tail;
    }
    duration(if negative { -nanos } else { nanos })
}

/// `timestamp(string)`: RFC 3339, such as `2026-11-21T10:00:00.5Z` or `…+02:00`.
pub fn parse_timestamp(text: &str) -> Result<i128> {
    let field = |from: usize, to: usize, max: i64| {
        number(text.get(from..to).ok_or(Error::Conversion)?, to - from, max)
    };
    let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if separators.iter().any(|(at, byte)| text.as_bytes().get(*at) != Some(byte)) {
        return Err(Error::Conversion);
    }
    let (year, month, day) = (field(0, 4, 9999)?, field(5, 7, 12)?, field(8, 10, 31)?);
    let (hour, minute, second) = (field(11, 13, 23)?, field(14, 16, 59)?, field(17, 19, 59)?);
    let days = days_since_epoch(year, month, day);
    if date(days) != (year, month, day) {
        return Err(Error::Conversion);
    }
    let rest = text.get(19..).ok_or(Error::Conversion)?;
    let zone_at = rest.find(['Z', '+', '-']).ok_or(Error::Conversion)?;
    let (fraction, zone) = rest.split_at(zone_at);
    let fraction = match fraction.strip_prefix('.') {
        None if fraction.is_empty() => 0,
        Some(digits) if !digits.is_empty() && digits.len() <= 9 => {
            scaled(&format!("0.{digits}"), SECOND)?
        }
        Some(_) | None => return Err(Error::Conversion),
    };
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset(zone)?;
    timestamp(i128::from(seconds) * SECOND + fraction)
}

/// Nanoseconds of a unit of a duration.
fn unit_nanos(unit: &str) -> Result<i128> {
    match unit {
        "h" => Ok(3600 * SECOND),
        "m" => Ok(60 * SECOND),
        "s" => Ok(SECOND),
        "ms" => Ok(1_000_000),
        "us" | "µs" | "μs" => Ok(1_000),
        "ns" => Ok(1),
        _ => Err(Error::Conversion),
    }
}

/// A decimal number of units, cut to whole nanoseconds.
fn scaled(number: &str, unit: i128) -> Result<i128> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let is_digits = |digits: &str| digits.len() <= 19 && digits.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !is_digits(whole) || !is_digits(fraction) {
        return Err(Error::Conversion);
    }
    let digits = |digits: &str| digits.bytes().fold(0_i128, |n, b| n * 10 + i128::from(b - b'0'));
    let divisor = 10_i128.pow(fraction.len() as u32);
    Ok(digits(whole) * unit + digits(fraction) * unit / divisor)
}

/// A number of exactly `width` digits, at most `max`.
fn number(digits: &str, width: usize, max: i64) -> Result<i64> {
    let is_number = digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit());
    let number = digits.parse().ok().filter(|number| is_number && *number <= max);
    number.ok_or(Error::Conversion)
}

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March, so that the leap day is the last of its year.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date that is `days` after 1970-01-01: the inverse of [`days_since_epoch`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}
