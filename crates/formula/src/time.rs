//! Days and moments as texts: ISO 8601 in its plainest form, and nothing else.

const SECONDS_A_DAY: i64 = 86_400;
const MICROS_A_SECOND: i64 = 1_000_000;

/// The day that `YYYY-MM-DD` names, counted from 1970-01-01; years 0001 to 9999.
pub(crate) fn day(text: &str) -> Option<i32> {
    let (year, month, day) = (text.get(..4)?, text.get(5..7)?, text.get(8..)?);
    let is_separated = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    if !is_separated || day.len() != 2 {
        return None;
    }
    let (year, month, day) = (digits(year)?, digits(month)?, digits(day)?);
    let is_there =
        year >= 1 && (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    is_there.then(|| days_before(year, month, day))
}

/// The moment that `YYYY-MM-DDThh:mm:ss[.ffffff](Z|±hh:mm)` names, in microseconds since 1970 in UTC.
pub(crate) fn moment(text: &str) -> Option<i64> {
    let date = day(text.get(..10)?)?;
    let time = text.get(10..)?.strip_prefix('T')?;
    let (hour, minute, second) = (time.get(..2)?, time.get(3..5)?, time.get(6..8)?);
    if time.get(2..3) != Some(":") || time.get(5..6) != Some(":") {
        return None;
    }
    let (hour, minute, second) = (digits(hour)?, digits(minute)?, digits(second)?);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let (micros, zone) = fraction(time.get(8..)?)?;
    let seconds = i64::from(date) * SECONDS_A_DAY + i64::from(hour * 3600 + minute * 60 + second)
        - i64::from(offset(zone)?);
    Some(seconds * MICROS_A_SECOND + micros)
}

/// Writes a day as [`day`] reads it, as far as years have four digits.
pub(crate) fn write_day(day: i32) -> String {
    let (year, month, day) = civil(i64::from(day));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Writes a moment as [`moment`] reads it, as far as years have four digits.
pub(crate) fn write_moment(micros: i64) -> String {
    let (seconds, fraction) =
        (micros.div_euclid(MICROS_A_SECOND), micros.rem_euclid(MICROS_A_SECOND));
    let (day, second) = (seconds.div_euclid(SECONDS_A_DAY), seconds.rem_euclid(SECONDS_A_DAY));
    let (year, month, day) = civil(day);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:06}") };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

/// Digits alone, at most eight.
fn digits(text: &str) -> Option<i32> {
    let is_plain = text.bytes().all(|it| it.is_ascii_digit()) && (1..=8).contains(&text.len());
    if is_plain { text.parse().ok() } else { None }
}

/// Microseconds after a point, and what stands behind them.
fn fraction(text: &str) -> Option<(i64, &str)> {
    let Some(rest) = text.strip_prefix('.') else { return Some((0, text)) };
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (found, zone) = rest.split_at(length);
    let scale = 6_usize.checked_sub(length)?;
    let micros = i64::from(digits(found)?) * 10_i64.pow(u32::try_from(scale).ok()?);
    Some((micros, zone))
}

/// Seconds by which a zone is before UTC.
fn offset(zone: &str) -> Option<i32> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = match zone.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    if zone.len() != 6 || zone.get(3..4) != Some(":") {
        return None;
    }
    let (hours, minutes) = (digits(zone.get(1..3)?)?, digits(zone.get(4..)?)?);
    (hours < 24 && minutes < 60).then(|| sign * (hours * 3600 + minutes * 60))
}

fn days_of(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01; years are counted from March, so that a leap day is the last of its year.
fn days_before(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a day.
fn civil(day: i64) -> (i64, i64, i64) {
    let day = day + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(day("1970-01-01"), Some(0));
        assert_eq!(day("1969-12-31"), Some(-1));
        assert_eq!(day("2000-03-01"), Some(11_017));
        assert_eq!(day("2024-02-29"), Some(19_782));
        assert_eq!(day("0001-01-01"), Some(-719_162));
        assert_eq!(day("9999-12-31"), Some(2_932_896));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2026",
            "2026-1-1",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-04-31",
            "0000-01-01",
            "2026/01/01",
            "2026-01-01 ",
            "+026-01-01",
            "2026-01-0é",
            "é026-01-01",
            "20260-01-01",
            "2026-01-001",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn moments_are_in_utc() {
        assert_eq!(moment("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(moment("1970-01-01T01:00:00.5+01:00"), Some(500_000));
        assert_eq!(moment("1969-12-31T23:30:00-00:30"), Some(0));
        assert_eq!(moment("2026-07-01T12:00:00.000001Z"), Some(1_782_907_200_000_001));
        for text in [
            "2026-07-01",
            "2026-07-01T12:00:00",
            "2026-07-01 12:00:00Z",
            "2026-07-01T24:00:00Z",
            "2026-07-01T12:60:00Z",
            "2026-07-01T12:00:60Z",
            "2026-07-01T12:00:00.Z",
            "2026-07-01T12:00:00.1234567Z",
            "2026-07-01T12:00:00+0100",
            "2026-07-01T12:00:00é",
            "2026-07-01T12:00:00+25:00",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for number in (-719_162..=2_932_896).step_by(997) {
            assert_eq!(day(&write_day(number)), Some(number));
            let micros =
                i64::from(number) * 86_400_000_000 + i64::from(number.rem_euclid(7)) * 1_234_567;
            assert_eq!(moment(&write_moment(micros)), Some(micros));
        }
    }
}
