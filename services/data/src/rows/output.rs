//! Values from Arrow to the wire.

use bytes::Bytes;
use lake::arrow::array::{Array, ArrayRef, AsArray as _, RecordBatch, StructArray};
use lake::arrow::compute::cast;
use lake::arrow::datatypes::{
    DataType, Date32Type, Decimal128Type, Float32Type, Float64Type, Int32Type, Int64Type, TimeUnit,
    TimestampMicrosecondType,
};
use platform_proto::google::protobuf::Timestamp;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;

use super::schema::data_type;
use super::schema::to_wire;
use crate::error::{Error, Result};

/// The rows of a batch for the wire.
///
/// # Errors
/// [`Error::Lake`] if a column is of a type that no table can have.
pub(crate) fn rows(batch: &RecordBatch) -> Result<Vec<pb::Row>> {
    let columns = plain(batch)?;
    let row = |at| {
        let values = columns.iter().map(|column| value(column.as_ref(), at)).collect();
        pb::Row { values }
    };
    Ok((0..batch.num_rows()).map(row).collect())
}

/// The columns of a batch in the types of tables: no views, no dictionaries.
fn plain(batch: &RecordBatch) -> Result<Vec<ArrayRef>> {
    let wire = to_wire(&batch.schema());
    let columns = wire.columns.iter().zip(batch.columns()).map(|(wire, column)| {
        let wire =
            wire.r#type.as_ref().ok_or_else(|| Error::internal("a column without a type"))?;
        let wanted = data_type(wire, "schema")?;
        match column.data_type() == &wanted || column.data_type().equals_datatype(&wanted) {
            true => Ok(std::sync::Arc::clone(column)),
            false => Ok(cast(column, &wanted)?),
        }
    });
    columns.collect()
}

/// One cell of a column whose type a table can have; any other is NULL.
pub(crate) fn value(column: &dyn Array, at: usize) -> pb::Value {
    pb::Value { kind: if column.is_null(at) { None } else { kind(column, at) } }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "no table has columns of other types")]
fn kind(column: &dyn Array, at: usize) -> Option<Kind> {
    Some(match column.data_type() {
        DataType::Boolean => Kind::BoolValue(column.as_boolean().value(at)),
        DataType::Int32 => Kind::Int64Value(column.as_primitive::<Int32Type>().value(at).into()),
        DataType::Int64 => Kind::Int64Value(column.as_primitive::<Int64Type>().value(at)),
        DataType::Float32 => finite(column.as_primitive::<Float32Type>().value(at).into())?,
        DataType::Float64 => finite(column.as_primitive::<Float64Type>().value(at))?,
        DataType::Utf8 => Kind::StringValue(column.as_string::<i32>().value(at).to_owned()),
        DataType::Binary => {
            Kind::BytesValue(Bytes::copy_from_slice(column.as_binary::<i32>().value(at)))
        }
        DataType::Date32 => Kind::DateValue(day(column.as_primitive::<Date32Type>().value(at))),
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            let micros = column.as_primitive::<TimestampMicrosecondType>().value(at);
            let time = base::Timestamp::from_micros(micros);
            Kind::TimestampValue(Timestamp { seconds: time.seconds(), nanos: time.subsec_nanos() })
        }
        DataType::Decimal128(_, _) => {
            Kind::DecimalValue(column.as_primitive::<Decimal128Type>().value_as_string(at))
        }
        DataType::List(_) => {
            let elements = column.as_list::<i32>().value(at);
            let values = (0..elements.len()).map(|it| value(elements.as_ref(), it)).collect();
            Kind::ListValue(pb::ListValue { values })
        }
        DataType::Struct(_) => Kind::StructValue(structure(column.as_struct(), at)),
        DataType::Map(_, _) => {
            let entries = column.as_map().value(at);
            let entry = |it| pb::MapValueEntry {
                key: Some(value(entries.column(0).as_ref(), it)),
                value: Some(value(entries.column(1).as_ref(), it)),
            };
            Kind::MapValue(pb::MapValue { entries: (0..entries.len()).map(entry).collect() })
        }
        _ => return None,
    })
}

fn structure(column: &StructArray, at: usize) -> pb::StructValue {
    pb::StructValue { values: column.columns().iter().map(|it| value(it.as_ref(), at)).collect() }
}

/// A number that the wire takes; NaN and the infinities, which other engines may have written, are NULL.
fn finite(number: f64) -> Option<Kind> {
    number.is_finite().then_some(Kind::DoubleValue(number))
}

/// A day as `YYYY-MM-DD`.
pub(super) fn day(days: i32) -> String {
    let time = base::Timestamp::from_seconds(i64::from(days) * 86_400).to_string();
    time.split('T').next().unwrap_or_default().to_owned()
}
