//! Columns of Arrow as columns of formulas, and back.

use std::borrow::Cow;
use std::sync::Arc;

use ::formula::{Column, Type, Value, Values};
use arrow::array::{
    Array, ArrayRef, AsArray, BinaryBuilder, BooleanArray, Date32Array, Float64Array, Int64Array,
    NullArray, StringBuilder, TimestampMicrosecondArray,
};
use arrow::compute::{CastOptions, cast_with_options};
use arrow::datatypes::{
    DataType, Date32Type, Float64Type, Int64Type, TimeUnit, TimestampMicrosecondType,
};
use datafusion::common::Result;

use crate::sql;

/// The type that a column of a table has in formulas; none if formulas cannot use it.
///
/// An amount of money is a whole number here: that it is money only its declaration tells.
#[must_use]
pub fn type_of(data_type: &DataType) -> Option<Type> {
    match data_type {
        DataType::Null => Some(Type::Null),
        DataType::Boolean => Some(Type::Boolean),
        DataType::Int8
        | DataType::Int16
        | DataType::Int32
        | DataType::Int64
        | DataType::UInt8
        | DataType::UInt16
        | DataType::UInt32
        | DataType::UInt64 => Some(Type::Integer),
        DataType::Float16
        | DataType::Float32
        | DataType::Float64
        | DataType::Decimal32(..)
        | DataType::Decimal64(..)
        | DataType::Decimal128(..)
        | DataType::Decimal256(..) => Some(Type::Float),
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Some(Type::Text),
        DataType::Date32 | DataType::Date64 => Some(Type::Date),
        DataType::Timestamp(..) => Some(Type::Timestamp),
        DataType::Binary
        | DataType::LargeBinary
        | DataType::BinaryView
        | DataType::FixedSizeBinary(_) => Some(Type::Bytes),
        DataType::Dictionary(_, values) => type_of(values),
        DataType::Time32(_)
        | DataType::Time64(_)
        | DataType::Duration(_)
        | DataType::Interval(_)
        | DataType::List(_)
        | DataType::ListView(_)
        | DataType::FixedSizeList(..)
        | DataType::LargeList(_)
        | DataType::LargeListView(_)
        | DataType::Struct(_)
        | DataType::Union(..)
        | DataType::Map(..)
        | DataType::RunEndEncoded(..) => None,
    }
}

/// The type in which values of a formula are stored; none if it is not known.
pub(super) fn result_type(kind: Type) -> Option<DataType> {
    Some(match kind {
        Type::Null => DataType::Null,
        Type::Boolean => DataType::Boolean,
        Type::Integer | Type::Money => DataType::Int64,
        Type::Float => DataType::Float64,
        Type::Text | Type::Json => DataType::Utf8,
        Type::Date => DataType::Date32,
        Type::Timestamp => timestamp(),
        Type::Bytes => DataType::Binary,
        Type::Any => return None,
    })
}

fn timestamp() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
}

/// A column for a variable of a declared type. Texts and bytes are copied: the evaluator borrows
/// from what it is given.
pub(super) fn column_of(array: &dyn Array, declared: Type) -> Result<Column<'static>> {
    let kind = if declared == Type::Any {
        type_of(array.data_type()).unwrap_or(Type::Null)
    } else {
        declared
    };
    let wanted = result_type(kind).unwrap_or(DataType::Null);
    let options = CastOptions { safe: false, ..CastOptions::default() };
    let array = if *array.data_type() == wanted {
        array.slice(0, array.len())
    } else {
        cast_with_options(array, &wanted, &options)?
    };
    let values = values_of(&array, kind)?;
    Ok(match array.logical_nulls() {
        Some(nulls) if nulls.null_count() > 0 && kind != Type::Null => {
            Column::nullable(values, nulls.iter().collect::<Vec<bool>>())
        }
        _ => Column::new(values),
    })
}

fn values_of(array: &ArrayRef, kind: Type) -> Result<Values<'static>> {
    Ok(match kind {
        Type::Null => Values::Null(array.len()),
        Type::Boolean => {
            let values = array.as_boolean().values();
            Values::Boolean(values.iter().collect())
        }
        Type::Integer | Type::Money => {
            Values::Integer(array.as_primitive::<Int64Type>().values().to_vec().into())
        }
        Type::Float => Values::Float(array.as_primitive::<Float64Type>().values().to_vec().into()),
        Type::Text => Values::Text(texts(array)),
        Type::Json => Values::Json(texts(array)),
        Type::Date => Values::Date(array.as_primitive::<Date32Type>().values().to_vec().into()),
        Type::Timestamp => Values::Timestamp(
            array.as_primitive::<TimestampMicrosecondType>().values().to_vec().into(),
        ),
        Type::Bytes => {
            let values = array.as_binary::<i32>().iter();
            Values::Bytes(values.map(|it| Cow::Owned(it.unwrap_or_default().to_vec())).collect())
        }
        Type::Any => return Err(sql::Error::invalid("a column has no type").into()),
    })
}

fn texts(array: &ArrayRef) -> ::formula::Slice<'static, Cow<'static, str>> {
    let values = array.as_string::<i32>().iter();
    values.map(|it| Cow::Owned(it.unwrap_or_default().to_owned())).collect()
}

/// The values of an evaluated column, in the type of the formula's result.
#[expect(clippy::wildcard_enum_match_arm, reason = "a formula has no other types")]
pub(super) fn array_of(column: &Column<'_>, result: &DataType) -> ArrayRef {
    let rows = || (0..column.len()).map(|row| column.value(row));
    // The evaluator keeps to the formula's types, so a value of another one is never met.
    match result {
        DataType::Boolean => Arc::new(
            rows()
                .map(|value| if let Value::Boolean(it) = value { Some(it) } else { None })
                .collect::<BooleanArray>(),
        ),
        DataType::Int64 => Arc::new(rows().map(|value| whole(&value)).collect::<Int64Array>()),
        DataType::Float64 => Arc::new(
            rows()
                .map(|value| if let Value::Float(it) = value { Some(it) } else { None })
                .collect::<Float64Array>(),
        ),
        DataType::Date32 => Arc::new(
            rows()
                .map(|value| if let Value::Date(it) = value { Some(it) } else { None })
                .collect::<Date32Array>(),
        ),
        DataType::Timestamp(..) => Arc::new(
            rows()
                .map(|value| if let Value::Timestamp(it) = value { Some(it) } else { None })
                .collect::<TimestampMicrosecondArray>()
                .with_timezone("UTC"),
        ),
        DataType::Utf8 => {
            let mut builder = StringBuilder::new();
            for value in rows() {
                if let Value::Text(it) | Value::Json(it) = value {
                    builder.append_value(it);
                } else {
                    builder.append_null();
                }
            }
            Arc::new(builder.finish())
        }
        DataType::Binary => {
            let mut builder = BinaryBuilder::new();
            for value in rows() {
                if let Value::Bytes(it) = value {
                    builder.append_value(it);
                } else {
                    builder.append_null();
                }
            }
            Arc::new(builder.finish())
        }
        _ => Arc::new(NullArray::new(column.len())),
    }
}

fn whole(value: &Value<'_>) -> Option<i64> {
    if let Value::Integer(it) = value { Some(*it) } else { None }
}
