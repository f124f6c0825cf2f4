//! How CEL writes values: `string(…)` and the verbs of `format`.

use super::time;

/// `%s` of a double.
pub fn double(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
    } else {
        value.to_string()
    }
}

/// `%f` of a double, with `precision` digits behind the point.
pub fn fixed(value: f64, precision: usize) -> String {
    if value.is_finite() { format!("{value:.precision$}") } else { double(value) }
}

/// `%e` of a double, with `precision` digits behind the point and two of exponent.
pub fn scientific(value: f64, precision: usize) -> String {
    if !value.is_finite() {
        return double(value);
    }
    let text = format!("{value:.precision$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
    format!("{mantissa}e{sign}{digits:0>2}")
}

/// `%s` of bytes: as text, with what is no UTF-8 replaced.
pub fn bytes(value: &[u8]) -> String {
    String::from_utf8_lossy(value).into_owned()
}

/// `%x` of bytes, and of a string's bytes.
pub fn hex(value: &[u8]) -> String {
    value.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `%x`, `%o` and `%b` of an int: a sign before the digits of the absolute value.
pub fn radix(value: i64, digits: fn(u64) -> String) -> String {
    let sign = if value < 0 { "-" } else { "" };
    sign.to_owned() + &digits(value.unsigned_abs())
}

/// `%s` of a duration: seconds, such as `1.5s`.
pub fn duration(nanos: i128) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let (whole, fraction) = (nanos.abs() / 1_000_000_000, nanos.abs() % 1_000_000_000);
    format!("{sign}{whole}{}s", decimals(fraction))
}

/// `%s` of a timestamp: RFC 3339 in UTC, such as `2026-11-21T10:00:00.5Z`.
pub fn timestamp(nanos: i128) -> String {
    let time::Civil { year, month, day, nanos, .. } = time::civil(nanos, 0);
    let (second, fraction) = (nanos / 1_000_000_000, decimals(nanos % 1_000_000_000));
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

/// `%s` of a list.
pub fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    format!("[{}]", items.join(", "))
}

/// A fraction of a second without trailing zeros, and nothing for none.
fn decimals(nanos: i128) -> String {
    if nanos == 0 {
        return String::new();
    }
    format!(".{nanos:09}").trim_end_matches('0').to_owned()
}
