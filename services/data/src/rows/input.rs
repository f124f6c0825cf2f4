//! Values from the wire to Arrow.

use std::sync::Arc;

use lake::arrow::array::{
    Array as _, ArrayRef, BinaryArray, BooleanArray, Date32Array, Decimal128Array, Float32Array,
    Float64Array, Int32Array, Int64Array, ListArray, MapArray, RecordBatch, RecordBatchOptions,
    StringArray, StructArray, TimestampMicrosecondArray,
};
use lake::arrow::buffer::{NullBuffer, OffsetBuffer};
use lake::arrow::datatypes::{DataType, Field, FieldRef, SchemaRef, TimeUnit};
use lake::sql::ScalarValue;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;

use super::DEPTH_MAX;
use crate::error::{Error, Result};

/// Days from 0001-01-01 to 1970-01-01.
const EPOCH: i32 = 719_163;

/// Rows of the wire as a batch of `schema`.
///
/// # Errors
/// [`Error::Field`] for a row with another number of values; [`Error::ValueTypeMismatch`] for a value that does not
/// fit its column, or NULL where none may be.
pub(crate) fn batch(schema: &SchemaRef, rows: &[pb::Row]) -> Result<RecordBatch> {
    let width = schema.fields().len();
    if let Some(at) = rows.iter().position(|row| row.values.len() != width) {
        let rule = format!("must have {width} values, one for each column");
        return Err(Error::field(format!("rows[{at}].values"), rule));
    }
    let columns = schema.fields().iter().enumerate().map(|(at, field)| {
        let cells: Vec<Cell<'_>> = rows.iter().map(|row| row.values[at].kind.as_ref()).collect();
        column(&cells, field, field.name(), 1)
    });
    let columns = columns.collect::<Result<Vec<_>>>()?;
    let options = RecordBatchOptions::new().with_row_count(Some(rows.len()));
    Ok(RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options)?)
}

/// Values of the wire as a column of a type; `name` is what an error calls it.
///
/// # Errors
/// [`Error::ValueTypeMismatch`].
pub(crate) fn array(values: &[pb::Value], data_type: &DataType, name: &str) -> Result<ArrayRef> {
    let cells: Vec<Cell<'_>> = values.iter().map(|it| it.kind.as_ref()).collect();
    built(&cells, data_type, name, 1)
}

/// One value of the wire in the type of a column.
///
/// # Errors
/// [`Error::ValueTypeMismatch`].
pub(crate) fn scalar(value: &pb::Value, data_type: &DataType, name: &str) -> Result<ScalarValue> {
    let one = built(&[value.kind.as_ref()], data_type, name, 1)?;
    ScalarValue::try_from_array(&one, 0).map_err(|error| Error::internal(error.to_string()))
}

type Cell<'a> = Option<&'a Kind>;

fn column(cells: &[Cell<'_>], field: &Field, name: &str, depth: usize) -> Result<ArrayRef> {
    if !field.is_nullable() && cells.iter().any(Option::is_none) {
        return Err(mismatch(name, field.data_type()));
    }
    built(cells, field.data_type(), name, depth)
}

fn mismatch(name: &str, wanted: &DataType) -> Error {
    Error::ValueTypeMismatch { column: name.to_owned(), wanted: wanted.to_string() }
}

/// Each cell as `read` takes it; what it does not take does not fit.
fn each<'a, T>(
    cells: &[Cell<'a>],
    wanted: &DataType,
    name: &str,
    read: impl Fn(&'a Kind) -> Option<T>,
) -> Result<Vec<Option<T>>> {
    let cells = cells.iter().map(|cell| match cell {
        None => Ok(None),
        Some(kind) => read(kind).map(Some).ok_or_else(|| mismatch(name, wanted)),
    });
    cells.collect()
}

macro_rules! take {
    ($variant:ident) => {
        |kind| if let Kind::$variant(it) = kind { Some(it) } else { None }
    };
}

#[expect(clippy::wildcard_enum_match_arm, reason = "no table has columns of other types")]
fn built(cells: &[Cell<'_>], wanted: &DataType, name: &str, depth: usize) -> Result<ArrayRef> {
    if depth > DEPTH_MAX {
        return Err(Error::field(name, format!("must nest at most {DEPTH_MAX} levels deep")));
    }
    Ok(match wanted {
        DataType::Boolean => {
            let cells = each(cells, wanted, name, take!(BoolValue))?;
            Arc::new(BooleanArray::from_iter(cells.into_iter().map(|it| it.copied())))
        }
        DataType::Int32 => {
            let read = |kind: &Kind| whole(kind).and_then(|it| i32::try_from(it).ok());
            Arc::new(Int32Array::from(each(cells, wanted, name, read)?))
        }
        DataType::Int64 => Arc::new(Int64Array::from(each(cells, wanted, name, whole)?)),
        DataType::Float32 => {
            let read = |kind: &Kind| {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "what becomes infinite is refused"
                )]
                number(kind).map(|it| it as f32).filter(|it| it.is_finite())
            };
            Arc::new(Float32Array::from(each(cells, wanted, name, read)?))
        }
        DataType::Float64 => Arc::new(Float64Array::from(each(cells, wanted, name, number)?)),
        DataType::Utf8 | DataType::Utf8View | DataType::LargeUtf8 => {
            Arc::new(StringArray::from_iter(each(cells, wanted, name, take!(StringValue))?))
        }
        DataType::Binary | DataType::BinaryView | DataType::LargeBinary => {
            let cells = each(cells, wanted, name, take!(BytesValue))?;
            Arc::new(BinaryArray::from_iter(cells))
        }
        DataType::Date32 => Arc::new(Date32Array::from(each(cells, wanted, name, day)?)),
        DataType::Timestamp(TimeUnit::Microsecond, zone) => {
            let cells = each(cells, wanted, name, instant)?;
            Arc::new(TimestampMicrosecondArray::from(cells).with_timezone_opt(zone.clone()))
        }
        DataType::Decimal128(precision, scale) => {
            let read = |kind: &Kind| decimal(kind, *precision, *scale);
            let cells = Decimal128Array::from(each(cells, wanted, name, read)?);
            Arc::new(cells.with_precision_and_scale(*precision, *scale)?)
        }
        DataType::Dictionary(_, values) => built(cells, values, name, depth)?,
        DataType::List(element) => list(cells, element, wanted, name, depth)?,
        DataType::Struct(_) => structure(cells, wanted, name, depth)?,
        DataType::Map(entries, _) => map(cells, entries, wanted, name, depth)?,
        _ => return Err(mismatch(name, wanted)),
    })
}

fn whole(kind: &Kind) -> Option<i64> {
    if let Kind::Int64Value(it) = kind { Some(*it) } else { None }
}

fn number(kind: &Kind) -> Option<f64> {
    if let Kind::DoubleValue(it) = kind { Some(*it).filter(|it| it.is_finite()) } else { None }
}

fn day(kind: &Kind) -> Option<i32> {
    use chrono::Datelike as _;
    let Kind::DateValue(text) = kind else { return None };
    let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(day.num_days_from_ce() - EPOCH)
}

fn instant(kind: &Kind) -> Option<i64> {
    let Kind::TimestampValue(time) = kind else { return None };
    let micros = time.seconds.checked_mul(1_000_000)?;
    micros.checked_add(i64::from(time.nanos / 1000))
}

/// A decimal in plain notation as a whole number of its smallest parts.
fn decimal(kind: &Kind, precision: u8, scale: i8) -> Option<i128> {
    let Kind::DecimalValue(text) = kind else { return None };
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |it| (-1, it));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let places = usize::try_from(scale).ok()?;
    // Zeros at the end lose nothing.
    let part = part.trim_end_matches('0');
    let plain = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    if part.len() > places || whole.is_empty() || !plain(whole) || !plain(part) {
        return None;
    }
    let number: i128 = format!("{whole}{part:0<places$}").parse().ok()?;
    let most = 10_i128.checked_pow(u32::from(precision))?;
    (number < most).then_some(sign * number)
}

fn list(
    cells: &[Cell<'_>],
    element: &FieldRef,
    wanted: &DataType,
    name: &str,
    depth: usize,
) -> Result<ArrayRef> {
    let lists = each(cells, wanted, name, take!(ListValue))?;
    let lengths = lists.iter().map(|it| it.map_or(0, |it| it.values.len()));
    let offsets = OffsetBuffer::from_lengths(lengths);
    let nulls: NullBuffer = lists.iter().map(Option::is_some).collect();
    let inner: Vec<Cell<'_>> =
        lists.into_iter().flatten().flat_map(|it| &it.values).map(|it| it.kind.as_ref()).collect();
    let values = column(&inner, element, name, depth + 1)?;
    Ok(Arc::new(ListArray::try_new(Arc::clone(element), offsets, values, Some(nulls))?))
}

fn structure(cells: &[Cell<'_>], wanted: &DataType, name: &str, depth: usize) -> Result<ArrayRef> {
    let DataType::Struct(fields) = wanted else { return Err(mismatch(name, wanted)) };
    let found = each(cells, wanted, name, |kind| {
        let Kind::StructValue(it) = kind else { return None };
        (it.values.len() == fields.len()).then_some(it)
    })?;
    let nulls: NullBuffer = found.iter().map(Option::is_some).collect();
    let columns = fields.iter().enumerate().map(|(at, field)| {
        let inner: Vec<Cell<'_>> =
            found.iter().map(|it| it.and_then(|it| it.values[at].kind.as_ref())).collect();
        let path = format!("{name}.{}", field.name());
        // Where the whole is NULL, its parts are not looked at.
        let lacks = found.iter().zip(&inner).any(|(whole, part)| whole.is_some() && part.is_none());
        if !field.is_nullable() && lacks {
            return Err(mismatch(&path, field.data_type()));
        }
        built(&inner, field.data_type(), &path, depth + 1)
    });
    let columns = columns.collect::<Result<Vec<_>>>()?;
    Ok(Arc::new(StructArray::try_new(fields.clone(), columns, Some(nulls))?))
}

fn map(
    cells: &[Cell<'_>],
    entries: &FieldRef,
    wanted: &DataType,
    name: &str,
    depth: usize,
) -> Result<ArrayRef> {
    let DataType::Struct(parts) = entries.data_type() else { return Err(mismatch(name, wanted)) };
    let maps = each(cells, wanted, name, take!(MapValue))?;
    let offsets =
        OffsetBuffer::from_lengths(maps.iter().map(|it| it.map_or(0, |it| it.entries.len())));
    let nulls: NullBuffer = maps.iter().map(Option::is_some).collect();
    let all: Vec<&pb::MapValueEntry> =
        maps.into_iter().flatten().flat_map(|it| &it.entries).collect();
    let side = |read: fn(&pb::MapValueEntry) -> Option<&pb::Value>| -> Vec<Cell<'_>> {
        all.iter().map(|it| read(it).and_then(|it| it.kind.as_ref())).collect()
    };
    let keys = column(&side(|it| it.key.as_ref()), &parts[0], &format!("{name}.key"), depth + 1)?;
    let values =
        column(&side(|it| it.value.as_ref()), &parts[1], &format!("{name}.value"), depth + 1)?;
    let inner = StructArray::try_new(parts.clone(), vec![keys, values], None)?;
    debug_assert_eq!(inner.len(), all.len());
    Ok(Arc::new(MapArray::try_new(Arc::clone(entries), offsets, inner, Some(nulls), false)?))
}

#[cfg(test)]
mod tests {
    use super::super::{fingerprinted, from_wire, rows};
    use super::*;
    use pb::DataTypeKind;
    use platform_proto::google::protobuf::Timestamp;

    fn kind(kind: DataTypeKind) -> pb::DataType {
        pb::DataType { kind: kind as i32, ..Default::default() }
    }

    fn of(kind: Kind) -> pb::Value {
        pb::Value { kind: Some(kind) }
    }

    fn schema(types: Vec<pb::DataType>) -> SchemaRef {
        let named = |(at, it)| pb::Column {
            name: format!("c{at}"),
            r#type: Some(it),
            nullable: true,
            ..Default::default()
        };
        let columns = types.into_iter().enumerate().map(named).collect();
        from_wire(&fingerprinted(columns), "schema").unwrap()
    }

    #[test]
    fn rows_survive_the_way_to_arrow_and_back() {
        let list = pb::DataType {
            element: Some(Box::new(kind(DataTypeKind::Int32))),
            ..kind(DataTypeKind::List)
        };
        let map = pb::DataType {
            key: Some(Box::new(kind(DataTypeKind::String))),
            element: Some(Box::new(kind(DataTypeKind::Float64))),
            ..kind(DataTypeKind::Map)
        };
        let inner = pb::Column {
            name: "x".to_owned(),
            r#type: Some(kind(DataTypeKind::Date)),
            nullable: true,
            ..Default::default()
        };
        let nested = pb::DataType { fields: vec![inner], ..kind(DataTypeKind::Struct) };
        let decimal = pb::DataType { precision: 6, scale: 2, ..kind(DataTypeKind::Decimal) };
        let schema = schema(vec![
            kind(DataTypeKind::Boolean),
            kind(DataTypeKind::Int64),
            kind(DataTypeKind::Float32),
            kind(DataTypeKind::String),
            kind(DataTypeKind::Binary),
            kind(DataTypeKind::Timestamp),
            decimal,
            list,
            nested,
            map,
        ]);
        let entry = pb::MapValueEntry {
            key: Some(of(Kind::StringValue("k".to_owned()))),
            value: Some(of(Kind::DoubleValue(0.5))),
        };
        let full = pb::Row {
            values: vec![
                of(Kind::BoolValue(true)),
                of(Kind::Int64Value(i64::MIN)),
                of(Kind::DoubleValue(1.5)),
                of(Kind::StringValue("ä".to_owned())),
                of(Kind::BytesValue(vec![0, 1].into())),
                of(Kind::TimestampValue(Timestamp { seconds: -1, nanos: 5000 })),
                of(Kind::DecimalValue("-12.50".to_owned())),
                of(Kind::ListValue(pb::ListValue {
                    values: vec![of(Kind::Int64Value(7)), pb::Value::default()],
                })),
                of(Kind::StructValue(pb::StructValue {
                    values: vec![of(Kind::DateValue("1969-12-31".to_owned()))],
                })),
                of(Kind::MapValue(pb::MapValue { entries: vec![entry] })),
            ],
        };
        let empty = pb::Row { values: vec![pb::Value::default(); 10] };
        let given = vec![full, empty];
        let batch = batch(&schema, &given).unwrap();
        assert_eq!(rows(&batch).unwrap(), given);
    }

    #[test]
    fn decimals_lose_no_digit() {
        let wanted = DataType::Decimal128(4, 2);
        let read = |text: &str| match scalar(&of(Kind::DecimalValue(text.to_owned())), &wanted, "c")
        {
            Ok(ScalarValue::Decimal128(value, 4, 2)) => value,
            Ok(_) | Err(_) => None,
        };
        assert_eq!(read("1"), Some(100));
        assert_eq!(read("-0.05"), Some(-5));
        assert_eq!(read("99.990"), Some(9999));
        for wrong in ["100", "1.001", "", "-", "1e2", ".5"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let schema = schema(vec![kind(DataTypeKind::Int32)]);
        for wrong in [Kind::Int64Value(1 << 40), Kind::DoubleValue(1.0), Kind::BoolValue(true)] {
            let row = pb::Row { values: vec![of(wrong)] };
            let error = batch(&schema, &[row]).unwrap_err();
            assert!(matches!(error, Error::ValueTypeMismatch { column, .. } if column == "c0"));
        }
        let short = batch(&schema, &[pb::Row::default()]).unwrap_err();
        assert!(matches!(short, Error::Field { field, .. } if field == "rows[0].values"));
    }
}
