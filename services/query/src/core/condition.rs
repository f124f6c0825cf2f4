//! Conditions of requests as conditions of statements.

use lake::arrow::datatypes::{DataType, Schema};
use lake::sql::ScalarValue;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{Predicate, PredicateOperator as Operator};

use super::written::{Bound, list, name, quoted};
use crate::convert::value;
use crate::error::{Error, Result};

/// Values of one condition that are written one by one; more are passed as one list.
const ONE_BY_ONE: usize = 64;

/// A column, or a field within one, as an expression, and its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) expression: String,
    pub(crate) data_type: DataType,
}

/// What a path with dots between its levels leads to; a column of the whole name comes first.
///
/// # Errors
/// [`Error::ColumnUnknown`].
pub(crate) fn place(schema: &Schema, path: &str) -> Result<Place> {
    let unknown = || Error::ColumnUnknown { column: path.to_owned() };
    if let Some((_, field)) = schema.column_with_name(path) {
        return Ok(Place { expression: name(path), data_type: field.data_type().clone() });
    }
    let mut parts = path.split('.');
    let first = parts.next().ok_or_else(unknown)?;
    let (_, field) = schema.column_with_name(first).ok_or_else(unknown)?;
    let mut found = Place { expression: name(first), data_type: field.data_type().clone() };
    for part in parts {
        let DataType::Struct(fields) = &found.data_type else { return Err(unknown()) };
        let (_, field) = fields.find(part).ok_or_else(unknown)?;
        let data_type = field.data_type().clone();
        found = Place { expression: format!("{}[{}]", found.expression, quoted(part)), data_type };
    }
    Ok(found)
}

/// The conditions of a request over columns of `schema`.
///
/// # Errors
/// [`Error::ColumnUnknown`]; [`Error::ValueTypeMismatch`].
pub(crate) fn conditions(
    bound: &mut Bound,
    schema: &Schema,
    predicates: &[Predicate],
) -> Result<Vec<String>> {
    predicates.iter().map(|it| condition(bound, &place(schema, &it.column)?, it)).collect()
}

/// One condition on a place.
///
/// # Errors
/// [`Error::ValueTypeMismatch`] if a value does not fit, or text is asked for where there is none.
pub(crate) fn condition(bound: &mut Bound, place: &Place, predicate: &Predicate) -> Result<String> {
    let own = &place.expression;
    let mismatch = || mismatched(predicate, &place.data_type);
    let operator = predicate.operator();
    if operator == Operator::IsNull {
        return Ok(format!("{own} IS NULL"));
    }
    if operator == Operator::IsNotNull {
        return Ok(format!("{own} IS NOT NULL"));
    }
    if place.data_type.is_nested() {
        return Err(mismatch());
    }
    let values = predicate.values.iter().map(|it| {
        let kind = it.kind.as_ref().ok_or_else(mismatch)?;
        fitting(kind, &place.data_type).ok_or_else(mismatch)
    });
    let values = values.collect::<Result<Vec<_>>>()?;
    let mut next = {
        let mut values = values.clone().into_iter();
        move |bound: &mut Bound| values.next().map(|it| bound.value(it)).ok_or_else(mismatch)
    };
    let sign = match operator {
        Operator::Equal => "=",
        Operator::NotEqual => "<>",
        Operator::Less => "<",
        Operator::LessOrEqual => "<=",
        Operator::Greater => ">",
        Operator::GreaterOrEqual => ">=",
        Operator::Between => {
            return Ok(format!("{own} >= {} AND {own} <= {}", next(bound)?, next(bound)?));
        }
        Operator::In => return Ok(format!("{own} IS NOT NULL AND {}", among(bound, own, &values))),
        Operator::NotIn => {
            return Ok(format!("{own} IS NOT NULL AND NOT ({})", among(bound, own, &values)));
        }
        Operator::StartsWith | Operator::Contains => {
            if place.data_type != DataType::Utf8 {
                return Err(mismatched(predicate, &place.data_type));
            }
            let function = if operator == Operator::Contains { "contains" } else { "starts_with" };
            return Ok(format!("{function}({own}, {})", next(bound)?));
        }
        Operator::Unspecified | Operator::IsNull | Operator::IsNotNull => {
            return Err(Error::field("predicates.operator", "must be given"));
        }
    };
    Ok(format!("{own} {sign} {}", next(bound)?))
}

fn mismatched(predicate: &Predicate, wanted: &DataType) -> Error {
    Error::ValueTypeMismatch { column: predicate.column.clone(), wanted: wanted.to_string() }
}

/// Whether an expression has one of the values, none of which is NULL.
pub(crate) fn among(bound: &mut Bound, expression: &str, values: &[ScalarValue]) -> String {
    let Some(first) = values.first() else { return "FALSE".to_owned() };
    if values.len() <= ONE_BY_ONE {
        let values: Vec<String> = values.iter().map(|it| bound.value(it.clone())).collect();
        return format!("{expression} IN ({})", list(values));
    }
    let all = ScalarValue::List(ScalarValue::new_list(values, &first.data_type(), true));
    format!("array_has({}, {expression})", bound.value(all))
}

/// A value of the wire as one of a column's type; none if it does not fit.
pub(crate) fn fitting(kind: &Kind, wanted: &DataType) -> Option<ScalarValue> {
    let found = value::scalar(kind, 1).ok()?;
    match (kind, wanted) {
        (Kind::BoolValue(_), DataType::Boolean)
        | (Kind::Int64Value(_), DataType::Int64)
        | (Kind::StringValue(_), DataType::Utf8)
        | (Kind::BytesValue(_), DataType::Binary)
        | (Kind::TimestampValue(_), DataType::Timestamp(_, _))
        | (Kind::DateValue(_), DataType::Date32)
        | (Kind::DecimalValue(_), DataType::Decimal128(_, _)) => Some(found),
        (Kind::DoubleValue(it), DataType::Float64 | DataType::Float32) if it.is_finite() => {
            Some(found)
        }
        (Kind::Int64Value(it), DataType::Int32) => i32::try_from(*it).ok().map(ScalarValue::from),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use lake::arrow::datatypes::Field;
    use platform_proto::platform::data::v1::Value;

    use super::*;

    fn schema() -> Schema {
        let inner = DataType::Struct(vec![Field::new("b'c", DataType::Int64, true)].into());
        Schema::new(vec![
            Field::new("a", inner, true),
            Field::new("d.e", DataType::Utf8, true),
            Field::new("n", DataType::Int32, true),
        ])
    }

    fn ask(column: &str, operator: Operator, values: Vec<Kind>) -> Result<String> {
        let values = values.into_iter().map(|it| Value { kind: Some(it) }).collect();
        let predicate = Predicate { column: column.to_owned(), operator: operator as i32, values };
        Ok(conditions(&mut Bound::default(), &schema(), &[predicate])?.remove(0))
    }

    #[test]
    fn a_path_leads_through_structs_alone() {
        assert_eq!(place(&schema(), "a.b'c").unwrap().expression, "\"a\"['b''c']");
        assert_eq!(place(&schema(), "d.e").unwrap().data_type, DataType::Utf8);
        for missing in ["", "b", "a.c", "a.b'c.d", "d", "A"] {
            let found = place(&schema(), missing);
            assert!(matches!(found, Err(Error::ColumnUnknown { .. })), "{missing}");
        }
    }

    #[test]
    fn values_are_bound_and_fit_their_column() {
        let text = || Kind::StringValue("x'".to_owned());
        let found = ask("d.e", Operator::Equal, vec![text()]).unwrap();
        assert_eq!(found, "\"d.e\" = CAST($p0 AS VARCHAR)");
        let found = ask("n", Operator::Between, vec![Kind::Int64Value(1), Kind::Int64Value(2)]);
        assert_eq!(
            found.unwrap(),
            "\"n\" >= CAST($p0 AS INTEGER) AND \"n\" <= CAST($p1 AS INTEGER)"
        );
        for (column, operator, value) in [
            ("n", Operator::Equal, text()),
            ("n", Operator::Equal, Kind::Int64Value(1 << 40)),
            ("n", Operator::Contains, Kind::Int64Value(1)),
            ("n", Operator::Less, Kind::DoubleValue(1.0)),
            ("a", Operator::Equal, Kind::Int64Value(1)),
            ("d.e", Operator::In, Kind::BoolValue(true)),
        ] {
            let found = ask(column, operator, vec![value.clone()]);
            assert!(matches!(found, Err(Error::ValueTypeMismatch { .. })), "{column} {value:?}");
        }
        assert!(ask("a", Operator::IsNull, vec![]).is_ok());
    }

    #[test]
    fn many_values_are_one_list() {
        let values = (0..100).map(Kind::Int64Value).collect();
        assert!(
            ask("n", Operator::NotIn, values).unwrap().ends_with("NOT (array_has($p0, \"n\"))")
        );
    }
}
