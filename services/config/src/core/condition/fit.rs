//! Which operator goes with which type of field, and which value with both.

use platform_proto::platform::config::v1::{
    ComparisonOperator as Operator, FieldType, comparison_value::Value,
};

pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "only two bounds are compared")]
        Value::IntegerValue(it) => Some(*it as f64),
        Value::DoubleValue(it) => Some(*it),
        Value::StringValue(_) | Value::BoolValue(_) | Value::Formula(_) | Value::BeforeNow(_) => {
            None
        }
    }
}

pub(super) fn is_number(kind: FieldType) -> bool {
    matches!(kind, FieldType::Integer | FieldType::Float | FieldType::Money | FieldType::Decimal)
}

fn is_time(kind: FieldType) -> bool {
    matches!(kind, FieldType::Date | FieldType::Timestamp)
}

pub(super) fn operator_takes(operator: Operator, kind: FieldType) -> bool {
    let is_unknown = kind == FieldType::Unspecified;
    match operator {
        Operator::Unspecified => false,
        Operator::IsNull => true,
        Operator::Equal | Operator::NotEqual | Operator::In => {
            is_unknown || !matches!(kind, FieldType::Json | FieldType::Bytes)
        }
        Operator::Greater
        | Operator::Less
        | Operator::GreaterOrEqual
        | Operator::LessOrEqual
        | Operator::Between => {
            is_unknown || is_number(kind) || is_time(kind) || kind == FieldType::String
        }
        Operator::Contains | Operator::StartsWith | Operator::EndsWith | Operator::Matches => {
            is_unknown || kind == FieldType::String
        }
    }
}

pub(super) fn value_fits(value: &Value, kind: FieldType) -> bool {
    if kind == FieldType::Unspecified {
        return true;
    }
    match value {
        Value::StringValue(text) => match kind {
            FieldType::String => true,
            FieldType::Date => chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok(),
            FieldType::Timestamp => chrono::DateTime::parse_from_rfc3339(text).is_ok(),
            FieldType::Unspecified
            | FieldType::Boolean
            | FieldType::Integer
            | FieldType::Float
            | FieldType::Money
            | FieldType::Decimal
            | FieldType::Json
            | FieldType::Bytes => false,
        },
        Value::IntegerValue(_) | Value::DoubleValue(_) => is_number(kind),
        Value::BoolValue(_) => kind == FieldType::Boolean,
        Value::BeforeNow(_) => is_time(kind),
        Value::Formula(_) => true,
    }
}

pub(super) fn word(operator: Operator) -> &'static str {
    operator.as_str_name().trim_start_matches("COMPARISON_OPERATOR_")
}

pub(super) fn type_word(kind: FieldType) -> &'static str {
    kind.as_str_name().trim_start_matches("FIELD_TYPE_")
}
