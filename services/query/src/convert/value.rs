//! Single values: cells of a result on their way out, parameters on their way in.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Timestamp;
use chrono::{Datelike as _, Days, NaiveDate};
use lake::arrow::array::{Array, AsArray as _};
use lake::arrow::datatypes::{
    DataType, Date32Type, Decimal128Type, Float32Type, Float64Type, Int32Type, Int64Type,
    TimestampMicrosecondType,
};
use lake::sql::ScalarValue;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::value::Kind;

use crate::error::{Error, Result};

/// How deep values nest.
const DEPTH_MAX: usize = 8;

/// A cell of a result, whose columns are of the types that a table can have.
pub(crate) fn cell(array: &dyn Array, row: usize) -> Result<data::Value> {
    if array.is_null(row) {
        return Ok(data::Value::default());
    }
    Ok(data::Value { kind: Some(kind(array, row)?) })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "results have no columns of other types")]
fn kind(array: &dyn Array, row: usize) -> Result<Kind> {
    Ok(match array.data_type() {
        DataType::Boolean => Kind::BoolValue(array.as_boolean().value(row)),
        DataType::Int32 => Kind::Int64Value(array.as_primitive::<Int32Type>().value(row).into()),
        DataType::Int64 => Kind::Int64Value(array.as_primitive::<Int64Type>().value(row)),
        DataType::Float32 => finite(array.as_primitive::<Float32Type>().value(row).into())?,
        DataType::Float64 => finite(array.as_primitive::<Float64Type>().value(row))?,
        DataType::Utf8 => Kind::StringValue(array.as_string::<i32>().value(row).to_owned()),
        DataType::Binary => Kind::BytesValue(array.as_binary::<i32>().value(row).to_vec().into()),
        DataType::Date32 => Kind::DateValue(day(array.as_primitive::<Date32Type>().value(row))?),
        DataType::Timestamp(_, _) => {
            let micros = array.as_primitive::<TimestampMicrosecondType>().value(row);
            let time = rpc::wire::timestamp_to_wire(Timestamp::from_micros(micros));
            Kind::TimestampValue(time)
        }
        DataType::Decimal128(_, _) => {
            Kind::DecimalValue(array.as_primitive::<Decimal128Type>().value_as_string(row))
        }
        DataType::List(_) => {
            let values = cells(&array.as_list::<i32>().value(row))?;
            Kind::ListValue(data::ListValue { values })
        }
        DataType::Struct(_) => {
            let columns = array.as_struct().columns().iter();
            let values = columns.map(|it| cell(it.as_ref(), row)).collect::<Result<_>>()?;
            Kind::StructValue(data::StructValue { values })
        }
        DataType::Map(_, _) => {
            let entries = array.as_map().value(row);
            let pairs = cells(entries.column(0))?.into_iter().zip(cells(entries.column(1))?);
            let entry = |(key, value): (data::Value, data::Value)| data::MapValueEntry {
                key: Some(key),
                value: value.kind.is_some().then_some(value),
            };
            Kind::MapValue(data::MapValue { entries: pairs.map(entry).collect() })
        }
        other => return Err(no_such(&format!("a column of type {other}"))),
    })
}

fn cells(array: &Arc<dyn Array>) -> Result<Vec<data::Value>> {
    (0..array.len()).map(|row| cell(array.as_ref(), row)).collect()
}

fn finite(number: f64) -> Result<Kind> {
    if number.is_finite() {
        return Ok(Kind::DoubleValue(number));
    }
    Err(Error::Sql(lake::sql::Error::Arithmetic {
        what: format!("{number} is no number that can be returned"),
    }))
}

fn day(days: i32) -> Result<String> {
    const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("it is a day");
    let distance = Days::new(days.unsigned_abs().into());
    let found =
        if days < 0 { EPOCH.checked_sub_days(distance) } else { EPOCH.checked_add_days(distance) };
    let in_range = found.filter(|it| (0..10_000).contains(&it.year()));
    let out = || no_such("a day outside of the years 0 to 9999");
    Ok(in_range.ok_or_else(out)?.format("%Y-%m-%d").to_string())
}

fn no_such(what: &str) -> Error {
    Error::Sql(lake::sql::Error::Arithmetic { what: format!("{what} cannot be returned") })
}

/// The values of parameters, by name.
pub(crate) fn parameters(given: &[data::NamedValue]) -> Result<BTreeMap<String, ScalarValue>> {
    let mut values = BTreeMap::new();
    for it in given {
        let value = it.value.as_ref().and_then(|value| value.kind.as_ref());
        let value = match value {
            None => ScalarValue::Null,
            Some(kind) => scalar(kind, 1).map_err(|why| Error::parameter(&it.name, why))?,
        };
        if values.insert(it.name.clone(), value).is_some() {
            return Err(Error::parameter(&it.name, "it is given twice"));
        }
    }
    Ok(values)
}

/// A value of the wire for the engine; the reason if there is none.
pub(crate) fn scalar(kind: &Kind, depth: usize) -> std::result::Result<ScalarValue, String> {
    Ok(match kind {
        Kind::BoolValue(it) => ScalarValue::from(*it),
        Kind::Int64Value(it) => ScalarValue::from(*it),
        Kind::DoubleValue(it) => ScalarValue::from(*it),
        Kind::StringValue(it) => ScalarValue::from(it.as_str()),
        Kind::BytesValue(it) => ScalarValue::Binary(Some(it.to_vec())),
        Kind::TimestampValue(it) => {
            let micros = rpc::wire::timestamp_from_wire(it).micros();
            ScalarValue::TimestampMicrosecond(Some(micros), Some("UTC".into()))
        }
        Kind::DateValue(it) => {
            let found = NaiveDate::parse_from_str(it, "%Y-%m-%d");
            let found = found.map_err(|_| format!("{it} is no day"))?;
            // Days are counted from the first of the year 1.
            ScalarValue::Date32(Some(found.num_days_from_ce() - 719_163))
        }
        Kind::DecimalValue(it) => decimal(it).ok_or_else(|| format!("{it} is no decimal"))?,
        Kind::ListValue(it) if depth < DEPTH_MAX => list(&it.values, depth)?,
        Kind::ListValue(_) => return Err("it nests too deep".to_owned()),
        Kind::StructValue(_) | Kind::MapValue(_) => {
            return Err("a struct or a map cannot be a parameter".to_owned());
        }
    })
}

fn decimal(text: &str) -> Option<ScalarValue> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let unscaled: i128 = format!("{sign}{whole}{fraction}").parse().ok()?;
    let scale = i8::try_from(fraction.len()).ok()?;
    let precision = whole.trim_start_matches('0').len() + fraction.len();
    let precision = u8::try_from(precision.max(1)).ok().filter(|it| *it <= 38)?;
    Some(ScalarValue::Decimal128(Some(unscaled), precision, scale))
}

fn list(values: &[data::Value], depth: usize) -> std::result::Result<ScalarValue, String> {
    let mut elements = Vec::with_capacity(values.len());
    for value in values {
        elements.push(match &value.kind {
            None => ScalarValue::Null,
            Some(kind) => scalar(kind, depth + 1)?,
        });
    }
    let known = elements.iter().find(|it| !it.is_null()).map(ScalarValue::data_type);
    let Some(element) = known else {
        let element = DataType::Null;
        return Ok(ScalarValue::List(ScalarValue::new_list(&elements, &element, true)));
    };
    for value in &mut elements {
        if value.is_null() {
            *value = ScalarValue::try_from(&element).map_err(|error| error.to_string())?;
        }
        if value.data_type() != element {
            return Err("its elements are of different types".to_owned());
        }
    }
    Ok(ScalarValue::List(ScalarValue::new_list(&elements, &element, true)))
}

#[cfg(test)]
mod tests {
    use lake::arrow::array::{Date32Array, Decimal128Array, Float64Array, StringArray};

    use super::*;

    fn back(kind: Kind) -> Kind {
        let array = scalar(&kind, 1).unwrap().to_array().unwrap();
        cell(array.as_ref(), 0).unwrap().kind.unwrap()
    }

    #[test]
    fn a_value_comes_back_as_it_was_given() {
        let strings =
            ["a", "b"].map(|it| data::Value { kind: Some(Kind::StringValue(it.to_owned())) });
        for kind in [
            Kind::BoolValue(true),
            Kind::Int64Value(i64::MIN),
            Kind::DoubleValue(0.5),
            Kind::StringValue("ä".to_owned()),
            Kind::BytesValue(vec![0, 255].into()),
            Kind::DateValue("1969-12-31".to_owned()),
            Kind::DateValue("2026-11-28".to_owned()),
            Kind::DecimalValue("-12.50".to_owned()),
            Kind::DecimalValue("0.05".to_owned()),
            Kind::ListValue(data::ListValue { values: strings.into() }),
        ] {
            assert_eq!(back(kind.clone()), kind);
        }
    }

    #[test]
    fn what_cannot_be_said_on_the_wire_is_an_error() {
        let nan = Float64Array::from(vec![f64::NAN]);
        assert!(cell(&nan, 0).is_err());
        let far = Date32Array::from(vec![i32::MAX, i32::MIN]);
        assert!(cell(&far, 0).is_err() && cell(&far, 1).is_err());
        let null = StringArray::from(vec![None::<&str>]);
        assert_eq!(cell(&null, 0).unwrap(), data::Value::default());
        let money = Decimal128Array::from(vec![-5]).with_precision_and_scale(10, 2).unwrap();
        let shown = cell(&money, 0).unwrap().kind;
        assert_eq!(shown, Some(Kind::DecimalValue("-0.05".to_owned())));
    }

    #[test]
    fn a_parameter_is_given_once_and_of_one_type() {
        let named = |name: &str, kind| data::NamedValue {
            name: name.to_owned(),
            value: Some(data::Value { kind: Some(kind) }),
        };
        assert!(
            parameters(&[named("a", Kind::Int64Value(1)), named("a", Kind::Int64Value(1))])
                .is_err()
        );
        let mixed = [Kind::Int64Value(1), Kind::StringValue("x".to_owned())]
            .map(|kind| data::Value { kind: Some(kind) });
        let list = Kind::ListValue(data::ListValue { values: mixed.into() });
        assert!(parameters(&[named("a", list)]).is_err());
        assert!(parameters(&[named("a", Kind::DateValue("2026-02-30".to_owned()))]).is_err());
        assert!(parameters(&[named("a", Kind::DecimalValue("9".repeat(38)))]).is_ok());
    }
}
