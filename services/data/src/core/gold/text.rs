//! Pieces of SQL: names and values as text that can mean nothing else.

use std::fmt::Write as _;

use lake::sql::ScalarValue;

/// A name in quotes.
pub(crate) fn name(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// `layer.table`, in quotes.
pub(crate) fn table(layer: &str, text: &str) -> String {
    format!("{}.{}", name(layer), name(text))
}

/// A text in quotes.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A value of the types that columns and formulas have; others are NULL.
#[expect(clippy::wildcard_enum_match_arm, reason = "columns and formulas have no other types")]
pub(crate) fn literal(value: &ScalarValue) -> String {
    match value {
        ScalarValue::Boolean(Some(true)) => "TRUE".to_owned(),
        ScalarValue::Boolean(Some(false)) => "FALSE".to_owned(),
        ScalarValue::Boolean(None) => "CAST(NULL AS BOOLEAN)".to_owned(),
        ScalarValue::Int64(Some(it)) => format!("CAST('{it}' AS BIGINT)"),
        ScalarValue::Int64(None) => "CAST(NULL AS BIGINT)".to_owned(),
        ScalarValue::Int32(Some(it)) => format!("CAST('{it}' AS INTEGER)"),
        ScalarValue::Float64(Some(it)) if it.is_finite() => format!("CAST('{it:e}' AS DOUBLE)"),
        ScalarValue::Float64(_) => "CAST(NULL AS DOUBLE)".to_owned(),
        ScalarValue::Utf8(Some(it))
        | ScalarValue::LargeUtf8(Some(it))
        | ScalarValue::Utf8View(Some(it)) => quoted(it),
        ScalarValue::Utf8(None) | ScalarValue::LargeUtf8(None) | ScalarValue::Utf8View(None) => {
            "CAST(NULL AS VARCHAR)".to_owned()
        }
        ScalarValue::Date32(Some(day)) => format!("CAST(CAST('{day}' AS INTEGER) AS DATE)"),
        ScalarValue::Date32(None) => "CAST(NULL AS DATE)".to_owned(),
        ScalarValue::TimestampMicrosecond(Some(it), _) => {
            arrow_cast(&format!("CAST('{it}' AS BIGINT)"), "UTC")
        }
        ScalarValue::TimestampMicrosecond(None, _) => arrow_cast("CAST(NULL AS BIGINT)", "UTC"),
        ScalarValue::Decimal128(Some(it), digits, scale) => {
            let scale = usize::try_from(*scale).unwrap_or(0);
            format!("CAST('{}' AS DECIMAL({digits}, {scale}))", decimal(*it, scale))
        }
        ScalarValue::Binary(Some(bytes))
        | ScalarValue::LargeBinary(Some(bytes))
        | ScalarValue::BinaryView(Some(bytes)) => {
            let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
                write!(hex, "{byte:02x}").expect("a text takes every text");
                hex
            });
            format!("decode('{hex}', 'hex')")
        }
        ScalarValue::Dictionary(_, inner) => literal(inner),
        _ => "NULL".to_owned(),
    }
}

/// A decimal with its point.
fn decimal(value: i128, scale: usize) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, part) = digits.split_at(digits.len() - scale);
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// An expression as a moment in microseconds, shown in a zone.
pub(crate) fn arrow_cast(expression: &str, zone: &str) -> String {
    let wanted = format!("Timestamp(Microsecond, Some(\"{}\"))", zone.replace('"', ""));
    format!("arrow_cast({expression}, {})", quoted(&wanted))
}

/// Whether the expression has one of the values, NULL among them as a value like others.
pub(crate) fn one_of(expression: &str, values: &[ScalarValue]) -> String {
    let known: Vec<String> = values.iter().filter(|it| !it.is_null()).map(literal).collect();
    let has_null = known.len() < values.len();
    match (known.is_empty(), has_null) {
        (true, true) => format!("{expression} IS NULL"),
        (true, false) => "FALSE".to_owned(),
        (false, false) => format!("{expression} IN ({})", known.join(", ")),
        (false, true) => {
            format!("({expression} IN ({}) OR {expression} IS NULL)", known.join(", "))
        }
    }
}

/// Texts with a comma between them.
pub(crate) fn list(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_texts_cannot_end_their_quotes() {
        assert_eq!(name("a\" FROM x --"), "\"a\"\" FROM x --\"");
        assert_eq!(quoted("o'; DROP"), "'o''; DROP'");
        assert_eq!(table("gold", "x"), "\"gold\".\"x\"");
    }

    #[test]
    fn values_keep_their_type_and_every_digit() {
        assert_eq!(literal(&ScalarValue::from(-5_i64)), "CAST('-5' AS BIGINT)");
        assert_eq!(literal(&ScalarValue::from(0.1)), "CAST('1e-1' AS DOUBLE)");
        let amount = ScalarValue::Decimal128(Some(-1205), 10, 2);
        assert_eq!(literal(&amount), "CAST('-12.05' AS DECIMAL(10, 2))");
        assert_eq!(
            literal(&ScalarValue::Decimal128(Some(5), 10, 2)),
            "CAST('0.05' AS DECIMAL(10, 2))"
        );
        assert_eq!(literal(&ScalarValue::Binary(Some(vec![0, 255]))), "decode('00ff', 'hex')");
    }

    #[test]
    fn null_is_a_value_like_others() {
        let null = ScalarValue::Date32(None);
        let day = ScalarValue::Date32(Some(0));
        assert_eq!(one_of("x", std::slice::from_ref(&null)), "x IS NULL");
        assert_eq!(one_of("x", &[]), "FALSE");
        let both = one_of("x", &[day, null]);
        assert_eq!(both, "(x IN (CAST(CAST('0' AS INTEGER) AS DATE)) OR x IS NULL)");
    }
}
