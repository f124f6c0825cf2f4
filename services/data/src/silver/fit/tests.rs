use lake::arrow::util::display::array_value_to_string;
use serde_json::json;

use super::*;

fn fit(kind: Kind, source: serde_json::Value) -> Fit {
    Fit::new(kind, &serde_json::from_value(source).unwrap(), false).unwrap()
}

/// The value as text; nothing for null, and `!` for what cannot be cast.
fn one(fit: &Fit, cell: Cell<'_>) -> Option<String> {
    let cast = fit.cast([cell].as_slice());
    if !cast.faults.is_empty() {
        return Some("!".to_owned());
    }
    cast.values.is_valid(0).then(|| array_value_to_string(&cast.values, 0).unwrap())
}

fn check(kind: Kind, source: serde_json::Value, cases: &[(Cell<'_>, Option<&str>)]) {
    let fit = fit(kind, source.clone());
    for (cell, wanted) in cases {
        assert_eq!(one(&fit, *cell).as_deref(), *wanted, "{cell:?} {kind:?} {source}");
    }
}

use Cell::{Boolean as B, Escaped as E, Missing, Nested as J, Null, Number as N, Text as T};

#[test]
fn integers_are_whole_and_fit_64_bits() {
    check(
        Kind::Integer,
        json!({}),
        &[
            (N("12"), Some("12")),
            (N("1.50e1"), Some("15")),
            (N("1.5"), Some("!")),
            (N("9223372036854775808"), Some("!")),
            (N("1e99999"), Some("!")),
            (T("-7"), Some("-7")),
            (T("1,234"), Some("1234")),
            (T("12a"), Some("!")),
            (T(" 1"), Some("!")),
            (T(""), None),
            (E("1\\u0032"), Some("12")),
            (E("\\ud800"), Some("!")),
            (B(true), Some("!")),
            (J("[1]"), Some("!")),
            (Null, None),
            (Missing, None),
        ],
    );
    check(
        Kind::Integer,
        json!({"nullValues": ["0"], "valueMap": {"1": "2"}, "trim": true}),
        &[(T("0"), None), (T("1"), Some("2")), (T(" 7 "), Some("7")), (N("1"), Some("1"))],
    );
    check(
        Kind::Integer,
        json!({"roundDigits": 0}),
        &[(N("1.5"), Some("2")), (N("-1.5"), Some("-2"))],
    );
}

#[test]
fn money_is_millionths_of_main_units_unless_it_is_micros() {
    check(
        Kind::Money,
        json!({}),
        &[
            (N("12.5"), Some("12500000")),
            (T("0.30000000000000004"), Some("300000")),
            (T("1,234.56"), Some("1234560000")),
            (N("9223372036855"), Some("!")),
            (T("€5"), Some("!")),
        ],
    );
    check(
        Kind::Money,
        json!({"isMicros": true, "decimalSeparator": ","}),
        &[(N("12"), Some("12")), (N("12.5"), Some("13")), (T("1.234,4"), Some("1234"))],
    );
    check(
        Kind::Money,
        json!({"decimalSeparator": ","}),
        &[
            (T("1.234"), Some("1234000000")),
            (T("1,5"), Some("1500000")),
            (N("1.234"), Some("1234000")),
        ],
    );
    check(Kind::Money, json!({"isMicros": true}), &[(T("12.5"), Some("13")), (N("7"), Some("7"))]);
    check(
        Kind::Money,
        json!({"nullValues": ["0.00"]}),
        &[(T("0.00"), None), (T("0.01"), Some("10000")), (N("0.00"), Some("0"))],
    );
    check(
        Kind::Money,
        json!({"roundDigits": 2}),
        &[(N("1.005"), Some("1010000")), (T("1.005"), Some("1010000"))],
    );
}

#[test]
fn floats_are_finite_and_decimals_keep_their_digits() {
    check(
        Kind::Float,
        json!({"roundDigits": 2}),
        &[(N("2.675"), Some("2.68")), (T("1,000.005"), Some("1000.01")), (N("1e999"), Some("!"))],
    );
    check(
        Kind::Float,
        json!({}),
        &[
            (T("NaN"), Some("!")),
            (T("inf"), Some("!")),
            (N("-0.0"), Some("0.0")),
            (N("0.1"), Some("0.1")),
        ],
    );
    check(
        Kind::Decimal { precision: 5, scale: 2 },
        json!({}),
        &[(N("123.455"), Some("123.46")), (N("999.995"), Some("!")), (T("-0.005"), Some("-0.01"))],
    );
    let most = "9".repeat(38);
    check(
        Kind::Decimal { precision: 38, scale: 0 },
        json!({}),
        &[(T(&most), Some(&most)), (T(&"9".repeat(39)), Some("!"))],
    );
}

#[test]
fn texts_are_what_they_are_or_are_written() {
    check(
        Kind::Text,
        json!({"nullValues": ["N/A", "0"], "trim": true, "letterCase": "LETTER_CASE_UPPER", "valueMap": {"X": "why"}}),
        &[
            (T(" a\t"), Some("A")),
            (T("x"), Some("why")),
            (T("N/A"), None),
            (N("0"), None),
            (N("1.50"), Some("1.50")),
            (B(false), Some("false")),
            (J("{\"a\": 1}"), Some("{\"a\": 1}")),
            (E("\\u00e9\\n"), Some("É")),
            (E("\\udc00"), Some("!")),
            (T(""), Some("")),
        ],
    );
}

#[test]
fn truths_days_moments_and_bytes_are_read_from_texts() {
    check(
        Kind::Boolean,
        json!({}),
        &[
            (B(true), Some("true")),
            (T("Yes"), Some("true")),
            (T("0"), Some("false")),
            (N("1"), Some("true")),
            (N("2"), Some("!")),
            (T("maybe"), Some("!")),
        ],
    );
    check(
        Kind::Date,
        json!({}),
        &[
            (T("2026-01-31"), Some("2026-01-31")),
            (T("2026-02-30"), Some("!")),
            (N("20260131"), Some("!")),
        ],
    );
    check(
        Kind::Date,
        json!({"timeFormats": ["%Y%m%d"]}),
        &[(N("20260131"), Some("2026-01-31")), (T("2026-01-31"), Some("!"))],
    );
    check(
        Kind::Timestamp,
        json!({"timezone": "Europe/Berlin"}),
        &[(T("2026-01-31T12:00"), Some("2026-01-31T11:00:00Z")), (T("tomorrow"), Some("!"))],
    );
    check(
        Kind::Bytes,
        json!({}),
        &[(T("aGk="), Some("6869")), (T("a"), Some("!")), (N("1"), Some("!"))],
    );
}

#[test]
fn json_is_kept_as_it_came() {
    check(
        Kind::Json,
        json!({}),
        &[
            (J("{ \"a\" : [1] }"), Some("{ \"a\" : [1] }")),
            (T("x"), Some("\"x\"")),
            (E("\\ud800"), Some("\"\\ud800\"")),
            (N("1.0"), Some("1.0")),
            (B(true), Some("true")),
            (T(""), None),
            (Null, None),
        ],
    );
}

#[test]
fn a_default_stands_in_for_null_and_for_what_cannot_be_cast_if_it_is_told_to() {
    let lenient =
        fit(Kind::Integer, json!({"defaultValue": 7, "onCastError": "CAST_ERROR_POLICY_DEFAULT"}));
    let cast = lenient.cast([Null, T("x"), N("1"), Missing].as_slice());
    assert_eq!(cast.values.as_primitive::<Int64Type>().values().to_vec(), [7, 7, 1, 7]);
    assert_eq!((cast.faults, cast.defaulted), (vec![1], 2));
    let strict = fit(Kind::Integer, json!({"defaultValue": "9223372036854775807"}));
    let cast = strict.cast([Null, T("x")].as_slice());
    assert_eq!(cast.values.as_primitive::<Int64Type>().value(0), i64::MAX);
    assert!(cast.values.is_null(1));
    for (kind, value) in [
        (Kind::Boolean, json!(true)),
        (Kind::Money, json!("1.5")),
        (Kind::Text, json!("x")),
        (Kind::Date, json!("2026-01-31")),
        (Kind::Timestamp, json!("2026-01-31T00:00:00Z")),
        (Kind::Json, json!({"a": [true]})),
        (Kind::Bytes, json!("aGk=")),
    ] {
        let cast = fit(kind, json!({"defaultValue": value})).cast([Null].as_slice());
        assert!(cast.values.is_valid(0), "{kind:?}");
    }
    assert!(
        Fit::new(
            Kind::Integer,
            &serde_json::from_value(json!({"defaultValue": "x"})).unwrap(),
            false
        )
        .is_none()
    );
}
