//! Timestamps and durations.

use proptest::prelude::*;
use rulegen::validate::{cel::Error, text, time};

const SECOND: i128 = 1_000_000_000;

#[test]
fn a_duration_is_numbers_with_units() {
    let good = [
        ("0", 0),
        ("1s", SECOND),
        ("-1.5s", -SECOND * 3 / 2),
        ("1h30m", 5400 * SECOND),
        ("250ms", SECOND / 4),
        (".5s", SECOND / 2),
        ("1.s", SECOND),
        ("+2m", 120 * SECOND),
        ("1us", 1000),
        ("1µs", 1000),
        ("7ns", 7),
    ];
    for (text, nanos) in good {
        assert_eq!(time::parse_duration(text), Ok(nanos), "{text}");
    }
    for bad in ["", "-", "1", "s", "1x", ".s", "1s2", "1.2.3s", "1 s", "1e3s"] {
        assert_eq!(time::parse_duration(bad), Err(Error::Conversion), "{bad}");
    }
    assert_eq!(time::parse_duration("9999999999s"), Err(Error::Overflow));
}

#[test]
fn a_timestamp_is_rfc_3339() {
    let good = [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59.5Z", -SECOND / 2),
        ("2000-02-29T12:00:00+02:00", 951_818_400 * SECOND),
        ("2026-11-21T10:00:00.000000001-00:30", 1_795_257_000 * SECOND + 1),
    ];
    for (text, nanos) in good {
        assert_eq!(time::parse_timestamp(text), Ok(nanos), "{text}");
    }
    let bad = [
        "",
        "1970-01-01",
        "1970-01-01T00:00:00",
        "1970-02-30T00:00:00Z",
        "2001-02-29T00:00:00Z",
        "1970-01-01T24:00:00Z",
        "1970-01-01T00:00:00.Z",
        "1970-01-01t00:00:00Z",
        "1970-01-01T00:00:00+2:00",
        "0000-01-01T00:00:00Z",
        "1970-01-01T00:00:00Zx",
        "197é-01-01T00:00:00Z",
    ];
    for bad in bad {
        assert!(time::parse_timestamp(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_calendar_knows_leap_days_and_zones() {
    let nanos = time::parse_timestamp("2024-12-31T23:30:00Z").unwrap();
    let there = time::civil(nanos, time::offset("+01:00").unwrap());
    assert_eq!((there.year, there.month, there.day, there.day_of_year), (2025, 1, 1, 0));
    let here = time::civil(nanos, 0);
    assert_eq!((here.year, here.day_of_year, here.day_of_week), (2024, 365, 2));
    assert_eq!(time::offset("Europe/Berlin"), Err(Error::Conversion));
}

#[test]
fn results_out_of_range_are_errors() {
    assert_eq!(time::timestamp(253_402_300_800 * SECOND), Err(Error::Overflow));
    assert_eq!(time::timestamp(-62_135_596_801 * SECOND), Err(Error::Overflow));
    assert_eq!(time::duration(i128::from(i64::MAX) + 1), Err(Error::Overflow));
    assert_eq!(time::seconds(-1), -1);
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        seconds in -62_135_596_800_i64..253_402_300_800,
        nanos in 0_i32..1_000_000_000,
        span: i64,
    ) {
        let timestamp = time::nanos(seconds, nanos);
        prop_assert_eq!(time::parse_timestamp(&text::timestamp(timestamp)), Ok(timestamp));
        let span = i128::from(span);
        prop_assert_eq!(time::parse_duration(&text::duration(span)), Ok(span));
    }

    #[test]
    fn nothing_panics(text in ".{0,40}") {
        _ = (time::parse_timestamp(&text), time::parse_duration(&text), time::offset(&text));
    }
}
