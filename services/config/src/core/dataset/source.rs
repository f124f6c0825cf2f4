//! Where a silver column's values come from, and how they are made fit.

use std::str::FromStr as _;

use chrono::format::{Item, StrftimeItems};
use chrono_tz::Tz;
use formula::Type;
use platform_proto::platform::config::v1::{
    self as pb, CastErrorPolicy, FieldType, column_source::From as Origin,
};

use crate::core::column::{self, path, value};
use crate::core::issue::Issues;

/// Checks what a source says of a column, whatever rows it is applied to; `at` is where the source stands.
///
/// `type_of` knows the other columns of the data set.
pub(crate) fn check(
    source: &pb::ColumnSource,
    of: &pb::SilverColumn,
    at: &str,
    type_of: &dyn Fn(&str) -> Option<Type>,
    issues: &mut Issues,
) {
    let kind = of.r#type();
    match &source.from {
        None => {}
        Some(Origin::Path(text)) => {
            if let Err(fault) = path::parse(text) {
                issues.error_at(
                    format!("{at}.path"),
                    "path_invalid",
                    fault.message,
                    fault.position,
                );
            }
        }
        Some(Origin::Formula(text)) => check_formula(source, of, (text, at), type_of, issues),
        Some(Origin::Constant(constant)) => {
            let at = format!("{at}.constant");
            if !value::is_null(constant) {
                value::check(constant, kind, &at, issues);
            } else if of.required {
                issues.error(at, "required", "Give a value: the column refuses null.");
            }
        }
    }
    match &source.default_value {
        Some(default) => value::check(default, kind, &format!("{at}.default_value"), issues),
        None if source.on_cast_error() == CastErrorPolicy::Default => {
            let message = "Give the value that stands in for what cannot be cast.";
            issues.error(format!("{at}.default_value"), "required", message);
        }
        None => {}
    }
    if of.required && source.on_cast_error() == CastErrorPolicy::Null {
        let message = "The column refuses null, so that such a row is quarantined anyway.";
        issues.warning(format!("{at}.on_cast_error"), "no_effect", message);
    }
    check_forms(source, kind, at, issues);
}

fn check_formula(
    source: &pb::ColumnSource,
    of: &pb::SilverColumn,
    (text, at): (&str, &str),
    type_of: &dyn Fn(&str) -> Option<Type>,
    issues: &mut Issues,
) {
    let at = format!("{at}.formula");
    let Some(checked) = column::formula::check(text, &at, type_of, issues) else { return };
    let (found, kind) = (checked.result(), of.r#type());
    if !column::is_castable(found, kind) {
        let message =
            format!("The formula gives {}, which is no {}.", found.name(), column::word(kind));
        return issues.error(at, "type_mismatch", message);
    }
    if kind == FieldType::Money && found == Type::Money && !source.is_micros {
        let message =
            "The formula gives millionths already: set is_micros, or they are multiplied again.";
        issues.warning(at, "money_unit", message);
    }
}

/// Checks the forms that a value may have against the column's type.
fn check_forms(source: &pb::ColumnSource, kind: FieldType, at: &str, issues: &mut Issues) {
    let is_number = column::is_number(kind);
    let mut need = |is_fit: bool, is_set: bool, field: &str, message: &str| {
        if is_set && !is_fit {
            issues.warning(format!("{at}.{field}"), "no_effect", message);
        }
    };
    let times = "It goes with days and moments alone.";
    let numbers = "It goes with numbers alone.";
    need(column::is_time(kind), !source.time_formats.is_empty(), "time_formats", times);
    let message = "It goes with moments alone.";
    need(kind == FieldType::Timestamp, !source.timezone.is_empty(), "timezone", message);
    need(is_number, !source.decimal_separator.is_empty(), "decimal_separator", numbers);
    need(is_number, source.round_digits.is_some(), "round_digits", numbers);
    need(kind == FieldType::Money, source.is_micros, "is_micros", "It goes with MONEY alone.");
    for (index, format) in source.time_formats.iter().enumerate() {
        if StrftimeItems::new(format).any(|item| matches!(item, Item::Error)) {
            let message = "Write it in `strftime` terms, such as `%d.%m.%Y`.";
            issues.error(format!("{at}.time_formats[{index}]"), "format_invalid", message);
        }
    }
    if !source.timezone.is_empty() && Tz::from_str(&source.timezone).is_err() {
        let message = format!("There is no time zone {}.", source.timezone);
        issues.error(format!("{at}.timezone"), "unknown_time_zone", message);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(kind: FieldType, source: serde_json::Value) -> Vec<(String, &'static str)> {
        let of = pb::SilverColumn {
            name: "c".to_owned(),
            r#type: kind as i32,
            required: true,
            ..Default::default()
        };
        let source = serde_json::from_value(source).unwrap();
        let type_of = |name: &str| match name {
            "total" => Some(Type::Money),
            "day" => Some(Type::Date),
            _ => None,
        };
        let mut issues = Issues::default();
        check(&source, &of, "source", &type_of, &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }

    #[test]
    fn a_source_that_fits_its_column_passes() {
        assert_eq!(found(FieldType::Float, json!({"path": "a.b[0]", "roundDigits": 2})), []);
        assert_eq!(found(FieldType::Money, json!({"formula": "2 * total", "isMicros": true})), []);
        assert_eq!(
            found(
                FieldType::Timestamp,
                json!({"timeFormats": ["%d.%m.%Y"], "timezone": "Europe/Berlin"})
            ),
            []
        );
        assert_eq!(
            found(
                FieldType::Integer,
                json!({"onCastError": "CAST_ERROR_POLICY_DEFAULT", "defaultValue": 0})
            ),
            []
        );
        assert_eq!(found(FieldType::String, json!({"constant": "x"})), []);
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place() {
        let cases = [
            (FieldType::String, json!({"path": "a..b"}), "source.path", "path_invalid"),
            (FieldType::Money, json!({"formula": "total"}), "source.formula", "money_unit"),
            (FieldType::Integer, json!({"formula": "day"}), "source.formula", "type_mismatch"),
            (FieldType::Integer, json!({"formula": "cost + 1"}), "source.formula", "unknown_field"),
            (FieldType::Integer, json!({"constant": "x"}), "source.constant", "type_mismatch"),
            (FieldType::Integer, json!({"constant": null}), "source.constant", "required"),
            (
                FieldType::Integer,
                json!({"onCastError": "CAST_ERROR_POLICY_DEFAULT"}),
                "source.default_value",
                "required",
            ),
            (
                FieldType::Integer,
                json!({"onCastError": "CAST_ERROR_POLICY_NULL"}),
                "source.on_cast_error",
                "no_effect",
            ),
            (FieldType::Integer, json!({"isMicros": true}), "source.is_micros", "no_effect"),
            (
                FieldType::Date,
                json!({"timeFormats": ["%Q!"]}),
                "source.time_formats[0]",
                "format_invalid",
            ),
            (
                FieldType::Timestamp,
                json!({"timezone": "Mars/Base"}),
                "source.timezone",
                "unknown_time_zone",
            ),
        ];
        for (kind, source, field, code) in cases {
            assert_eq!(found(kind, source.clone()), [(field.to_owned(), code)], "{source}");
        }
    }
}
