//! Values of the declaration that stand in the place of a column's.

use platform_proto::google::protobuf::{Value, value::Kind};
use platform_proto::platform::config::v1::FieldType;
use prost::Message as _;

use super::word;
use crate::core::issue::Issues;

/// Bytes of one encoded value.
const BYTES_MAX: usize = 16 * 1024;
/// Whole numbers up to this are exact as JSON numbers.
const EXACT_MAX: f64 = 9_007_199_254_740_992.0;

pub(crate) fn is_null(value: &Value) -> bool {
    matches!(value.kind, None | Some(Kind::NullValue(_)))
}

/// Checks that a value is of a column's type; `path` is where it stands.
pub(crate) fn check(value: &Value, kind: FieldType, path: &str, issues: &mut Issues) {
    if BYTES_MAX < value.encoded_len() {
        let message = format!("Give at most {BYTES_MAX} bytes.");
        return issues.error(path, "too_long", message);
    }
    if !fits(value, kind) {
        issues.error(path, "type_mismatch", format!("Give a value of type {}.", word(kind)));
    }
}

/// Whether a value, not null, is of the type: whole numbers and amounts may come as text, to be exact.
fn fits(value: &Value, kind: FieldType) -> bool {
    let Some(value) = &value.kind else { return false };
    match (kind, value) {
        (FieldType::Unspecified | FieldType::Json, _) => is_finite(value),
        (FieldType::Boolean, Kind::BoolValue(_)) => true,
        (FieldType::Integer, Kind::NumberValue(it)) => it.fract() == 0.0 && it.abs() <= EXACT_MAX,
        (FieldType::Integer, Kind::StringValue(it)) => it.parse::<i64>().is_ok(),
        (FieldType::Float | FieldType::Decimal | FieldType::Money, Kind::NumberValue(it)) => {
            it.is_finite()
        }
        (FieldType::Decimal | FieldType::Money, Kind::StringValue(it)) => is_decimal(it),
        (FieldType::String, Kind::StringValue(_)) => true,
        (FieldType::Date, Kind::StringValue(it)) => {
            chrono::NaiveDate::parse_from_str(it, "%Y-%m-%d").is_ok()
        }
        (FieldType::Timestamp, Kind::StringValue(it)) => {
            chrono::DateTime::parse_from_rfc3339(it).is_ok()
        }
        (FieldType::Bytes, Kind::StringValue(it)) => is_base64(it),
        _ => false,
    }
}

/// Whether every number in a value is finite, which JSON demands.
fn is_finite(value: &Kind) -> bool {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Kind::NumberValue(it) if !it.is_finite() => return false,
            Kind::StructValue(it) => {
                open.extend(it.fields.values().filter_map(|it| it.kind.as_ref()))
            }
            Kind::ListValue(it) => open.extend(it.values.iter().filter_map(|it| it.kind.as_ref())),
            Kind::NumberValue(_)
            | Kind::NullValue(_)
            | Kind::StringValue(_)
            | Kind::BoolValue(_) => {}
        }
    }
    true
}

/// Whether a text is a decimal number in plain notation.
pub(crate) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    is_digits(whole) && is_digits(fraction) && whole.len() + fraction.len() <= 39
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - body.len() <= 2
        && body.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'+' || it == b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits_json(json: &str, kind: FieldType) -> bool {
        fits(&serde_json::from_str(json).unwrap(), kind)
    }

    #[test]
    fn a_value_has_the_type_of_its_column() {
        let good = [
            ("true", FieldType::Boolean),
            ("7", FieldType::Integer),
            ("\"9223372036854775807\"", FieldType::Integer),
            ("7.5", FieldType::Float),
            ("\"-12.50\"", FieldType::Money),
            ("\"x\"", FieldType::String),
            ("\"2026-02-28\"", FieldType::Date),
            ("\"2026-02-28T10:00:00Z\"", FieldType::Timestamp),
            ("\"aGk=\"", FieldType::Bytes),
            ("{\"a\": [1, null]}", FieldType::Json),
        ];
        for (json, kind) in good {
            assert!(fits_json(json, kind), "{json} {kind:?}");
        }
        let bad = [
            ("1", FieldType::Boolean),
            ("7.5", FieldType::Integer),
            ("\"x\"", FieldType::Float),
            ("\"1e3\"", FieldType::Decimal),
            ("1", FieldType::String),
            ("\"2026-02-30\"", FieldType::Date),
            ("\"2026-02-28\"", FieldType::Timestamp),
            ("\"a\"", FieldType::Bytes),
            ("null", FieldType::String),
        ];
        for (json, kind) in bad {
            assert!(!fits_json(json, kind), "{json} {kind:?}");
        }
    }

    #[test]
    fn a_value_has_a_size() {
        let mut issues = Issues::default();
        let value = Kind::StringValue("x".repeat(BYTES_MAX)).into();
        check(&value, FieldType::String, "default_value", &mut issues);
        assert_eq!(issues.iter().map(|it| it.code).collect::<Vec<_>>(), ["too_long"]);
    }
}
