//! Rows as JSON: one object a row, its members in the order of the columns.
//!
//! Numbers are numbers; decimals are texts, so that no digit is lost; instants are RFC 3339, days `YYYY-MM-DD`, bytes
//! base64; what is missing is `null`.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lake::arrow::array::{Array, ArrayRef, AsArray as _, RecordBatch, StringArray, StringBuilder};
use lake::arrow::compute::cast;
use lake::arrow::datatypes::{
    DataType, Date32Type, Decimal128Type, Float32Type, Float64Type, Int32Type, Int64Type, TimeUnit,
    TimestampMicrosecondType,
};

use super::output::day;
use super::schema::{data_type, to_wire};
use crate::error::{Error, Result};

/// Each row of a batch as one JSON object.
///
/// # Errors
/// [`Error::Lake`] if a column is of a type that no table can have.
pub(crate) fn lines(batch: &RecordBatch) -> Result<StringArray> {
    let schema = batch.schema();
    let wire = to_wire(&schema);
    let mut columns = Vec::with_capacity(wire.columns.len());
    for (wire, column) in wire.columns.iter().zip(batch.columns()) {
        let wire =
            wire.r#type.as_ref().ok_or_else(|| Error::internal("a column without a type"))?;
        let wanted = data_type(wire, "schema")?;
        let same = column.data_type() == &wanted || column.data_type().equals_datatype(&wanted);
        columns.push(if same { ArrayRef::clone(column) } else { cast(column, &wanted)? });
    }
    let names: Vec<String> = schema.fields().iter().map(|it| quoted(it.name())).collect();
    let mut lines = StringBuilder::with_capacity(batch.num_rows(), batch.num_rows() * 64);
    let mut text = String::new();
    for at in 0..batch.num_rows() {
        text.clear();
        line(&names, &columns, at, &mut text);
        lines.append_value(&text);
    }
    Ok(lines.finish())
}

/// Adds one row as a JSON object; `names` are quoted already.
fn line(names: &[String], columns: &[ArrayRef], at: usize, text: &mut String) {
    text.push('{');
    for (index, (name, column)) in names.iter().zip(columns).enumerate() {
        if 0 < index {
            text.push(',');
        }
        text.push_str(name);
        text.push(':');
        value(column.as_ref(), at, text);
    }
    text.push('}');
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    quote(text, &mut out);
    out
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|it| it < 0x20 || it == b'"' || it == b'\\') {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            other => _ = write!(out, "\\u{other:04x}"), // Writing to a string cannot fail.
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

#[expect(clippy::wildcard_enum_match_arm, reason = "no table has columns of other types")]
fn value(column: &dyn Array, at: usize, out: &mut String) {
    if column.is_null(at) {
        return out.push_str("null");
    }
    // Writing to a string cannot fail.
    match column.data_type() {
        DataType::Boolean => {
            out.push_str(if column.as_boolean().value(at) { "true" } else { "false" })
        }
        DataType::Int32 => _ = write!(out, "{}", column.as_primitive::<Int32Type>().value(at)),
        DataType::Int64 => _ = write!(out, "{}", column.as_primitive::<Int64Type>().value(at)),
        DataType::Float32 => number(f64::from(column.as_primitive::<Float32Type>().value(at)), out),
        DataType::Float64 => number(column.as_primitive::<Float64Type>().value(at), out),
        DataType::Utf8 => quote(column.as_string::<i32>().value(at), out),
        DataType::Binary => {
            out.push('"');
            STANDARD.encode_string(column.as_binary::<i32>().value(at), out);
            out.push('"');
        }
        DataType::Date32 => {
            _ = write!(out, "\"{}\"", day(column.as_primitive::<Date32Type>().value(at)));
        }
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            let micros = column.as_primitive::<TimestampMicrosecondType>().value(at);
            _ = write!(out, "\"{}\"", base::Timestamp::from_micros(micros));
        }
        DataType::Decimal128(_, _) => {
            let text = column.as_primitive::<Decimal128Type>().value_as_string(at);
            _ = write!(out, "\"{text}\"");
        }
        DataType::List(_) => {
            let elements = column.as_list::<i32>().value(at);
            out.push('[');
            for index in 0..elements.len() {
                if 0 < index {
                    out.push(',');
                }
                value(elements.as_ref(), index, out);
            }
            out.push(']');
        }
        DataType::Struct(fields) => {
            let names: Vec<String> = fields.iter().map(|it| quoted(it.name())).collect();
            line(&names, column.as_struct().columns(), at, out);
        }
        DataType::Map(_, _) => entries(column, at, out),
        _ => out.push_str("null"),
    }
}

fn entries(column: &dyn Array, at: usize, out: &mut String) {
    let entries = column.as_map().value(at);
    let mut key = String::new();
    out.push('{');
    for index in 0..entries.len() {
        if 0 < index {
            out.push(',');
        }
        key.clear();
        value(entries.column(0).as_ref(), index, &mut key);
        if key.starts_with('"') {
            out.push_str(&key)
        } else {
            quote(&key, out)
        }
        out.push(':');
        value(entries.column(1).as_ref(), index, out);
    }
    out.push('}');
}

/// A number; NaN and the infinities are none in JSON.
fn number(number: f64, out: &mut String) {
    match number.is_finite() {
        true => _ = write!(out, "{number:?}"), // Writing to a string cannot fail.
        false => out.push_str("null"),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lake::arrow::array::{Decimal128Array, Float64Array, Int64Array};

    use super::*;

    #[test]
    fn a_row_is_one_object_in_the_order_of_its_columns() {
        let text: ArrayRef = Arc::new(StringArray::from(vec![Some("a\"\\\n\u{1}ä"), None]));
        let number: ArrayRef = Arc::new(Int64Array::from(vec![i64::MAX, -1]));
        let float: ArrayRef = Arc::new(Float64Array::from(vec![0.1, f64::NAN]));
        let decimal = Decimal128Array::from(vec![-1250, 0]).with_precision_and_scale(6, 2).unwrap();
        let columns: Vec<(&str, ArrayRef)> =
            vec![("z", text), ("n", number), ("f", float), ("d", Arc::new(decimal))];
        let batch = RecordBatch::try_from_iter(columns).unwrap();
        let found = lines(&batch).unwrap();
        assert_eq!(
            found.value(0),
            "{\"z\":\"a\\\"\\\\\\n\\u0001ä\",\"n\":9223372036854775807,\"f\":0.1,\"d\":\"-12.50\"}"
        );
        assert_eq!(found.value(1), r#"{"z":null,"n":-1,"f":null,"d":"0.00"}"#);
        let read: serde_json::Value = serde_json::from_str(found.value(0)).unwrap();
        assert_eq!(read["z"], "a\"\\\n\u{1}ä");
    }
}
