//! Columns between Arrow and the wire.

use std::collections::HashSet;
use std::sync::Arc;

use aws_lc_rs::digest;
use lake::arrow::datatypes::{DataType, Field, Fields, Schema, SchemaRef, TimeUnit};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::DataTypeKind as Kind;
use prost::Message as _;

use super::DEPTH_MAX;
use crate::error::{Error, Result};

/// The name of a list's element, as Delta's writers call it.
const ELEMENT: &str = "element";
/// The name of a map's entries, as Delta's writers call them.
const ENTRIES: &str = "key_value";

/// The columns of a table for the wire, with their fingerprint.
pub(crate) fn to_wire(schema: &Schema) -> pb::TableSchema {
    fingerprinted(schema.fields().iter().map(|it| column(it)).collect())
}

/// A schema with its fingerprint: SHA-256 over the columns as they are encoded.
pub(crate) fn fingerprinted(columns: Vec<pb::Column>) -> pb::TableSchema {
    let schema = pb::TableSchema { columns, fingerprint: String::new() };
    let hash = digest::digest(&digest::SHA256, &schema.encode_to_vec());
    let fingerprint = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    pb::TableSchema { fingerprint, ..schema }
}

fn column(field: &Field) -> pb::Column {
    pb::Column {
        name: field.name().clone(),
        r#type: Some(type_to_wire(field.data_type())),
        nullable: field.is_nullable(),
        ..pb::Column::default()
    }
}

/// What a type of Arrow is on the wire; one that no table can have is text.
fn type_to_wire(found: &DataType) -> pb::DataType {
    let plain = |kind: Kind| pb::DataType { kind: kind as i32, ..pb::DataType::default() };
    let boxed = |found: &DataType| Some(Box::new(type_to_wire(found)));
    match found {
        DataType::Boolean => plain(Kind::Boolean),
        DataType::Int8 | DataType::Int16 | DataType::Int32 | DataType::UInt8 | DataType::UInt16 => {
            plain(Kind::Int32)
        }
        DataType::Int64 | DataType::UInt32 | DataType::UInt64 => plain(Kind::Int64),
        DataType::Float16 | DataType::Float32 => plain(Kind::Float32),
        DataType::Float64 => plain(Kind::Float64),
        DataType::Decimal32(precision, scale)
        | DataType::Decimal64(precision, scale)
        | DataType::Decimal128(precision, scale)
        | DataType::Decimal256(precision, scale) => pb::DataType {
            precision: i32::from(*precision),
            scale: i32::from(*scale),
            ..plain(Kind::Decimal)
        },
        DataType::Binary
        | DataType::LargeBinary
        | DataType::BinaryView
        | DataType::FixedSizeBinary(_) => plain(Kind::Binary),
        DataType::Date32 | DataType::Date64 => plain(Kind::Date),
        DataType::Timestamp(_, _) => plain(Kind::Timestamp),
        DataType::List(element)
        | DataType::LargeList(element)
        | DataType::ListView(element)
        | DataType::LargeListView(element)
        | DataType::FixedSizeList(element, _) => {
            pb::DataType { element: boxed(element.data_type()), ..plain(Kind::List) }
        }
        DataType::Struct(fields) => pb::DataType {
            fields: fields.iter().map(|it| column(it)).collect(),
            ..plain(Kind::Struct)
        },
        DataType::Map(entries, _) => {
            let DataType::Struct(parts) = entries.data_type() else { return plain(Kind::String) };
            let part = |at: usize| parts.get(at).and_then(|it| boxed(it.data_type()));
            pb::DataType { key: part(0), element: part(1), ..plain(Kind::Map) }
        }
        DataType::Dictionary(_, values) => type_to_wire(values),
        DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Null
        | DataType::Time32(_)
        | DataType::Time64(_)
        | DataType::Duration(_)
        | DataType::Interval(_)
        | DataType::Union(_, _)
        | DataType::RunEndEncoded(_, _) => plain(Kind::String),
    }
}

/// The columns that a schema of the wire describes.
///
/// # Errors
/// [`Error::Field`] that names what is wrong: a type that nests too deep or is not whole, a name that comes twice.
pub(crate) fn from_wire(schema: &pb::TableSchema, at: &str) -> Result<SchemaRef> {
    Ok(Arc::new(Schema::new(fields(&schema.columns, &format!("{at}.columns"), 1)?)))
}

fn fields(columns: &[pb::Column], at: &str, depth: usize) -> Result<Fields> {
    let mut seen = HashSet::new();
    let mut found = Vec::with_capacity(columns.len());
    for (index, column) in columns.iter().enumerate() {
        let at = format!("{at}[{index}]");
        if !seen.insert(column.name.to_lowercase()) {
            return Err(Error::field(
                format!("{at}.name"),
                "must differ from the others by more than case",
            ));
        }
        found.push(field_at(column, &at, depth)?);
    }
    Ok(found.into())
}

fn field_at(column: &pb::Column, at: &str, depth: usize) -> Result<Field> {
    let missing = || Error::field(format!("{at}.type"), "must be given");
    let found = column.r#type.as_ref().ok_or_else(missing)?;
    let found = type_from_wire(found, &format!("{at}.type"), depth)?;
    Ok(Field::new(&column.name, found, column.nullable))
}

/// The type of Arrow that a type of the wire stands for.
///
/// # Errors
/// As [`from_wire`].
pub(super) fn data_type(found: &pb::DataType, at: &str) -> Result<DataType> {
    type_from_wire(found, at, 1)
}

fn type_from_wire(found: &pb::DataType, at: &str, depth: usize) -> Result<DataType> {
    if depth > DEPTH_MAX {
        return Err(Error::field(at, format!("must nest at most {DEPTH_MAX} levels deep")));
    }
    let wrong = |rule: &str| Error::field(at, rule);
    let part = |part: &Option<Box<pb::DataType>>, name: &str| {
        let part = part.as_ref().ok_or_else(|| wrong("must name the types of its parts"))?;
        type_from_wire(part, &format!("{at}.{name}"), depth + 1)
    };
    Ok(match found.kind() {
        Kind::Unspecified => return Err(wrong("must have a kind")),
        Kind::Boolean => DataType::Boolean,
        Kind::Int32 => DataType::Int32,
        Kind::Int64 => DataType::Int64,
        Kind::Float32 => DataType::Float32,
        Kind::Float64 => DataType::Float64,
        Kind::String => DataType::Utf8,
        Kind::Binary => DataType::Binary,
        Kind::Date => DataType::Date32,
        Kind::Timestamp => DataType::Timestamp(TimeUnit::Microsecond, Some(Arc::from("UTC"))),
        Kind::Decimal => {
            let precision = u8::try_from(found.precision).ok().filter(|it| (1..=38).contains(it));
            let scale = i8::try_from(found.scale)
                .ok()
                .filter(|&it| 0 <= it && i32::from(it) <= found.precision);
            let rule = "must have a precision of 1 to 38 and a scale of 0 to that";
            let (precision, scale) = precision.zip(scale).ok_or_else(|| wrong(rule))?;
            DataType::Decimal128(precision, scale)
        }
        Kind::List => {
            let element = part(&found.element, "element")?;
            DataType::List(Arc::new(Field::new(ELEMENT, element, true)))
        }
        Kind::Struct => {
            DataType::Struct(fields(&found.fields, &format!("{at}.fields"), depth + 1)?)
        }
        Kind::Map => {
            let key = Field::new("key", part(&found.key, "key")?, false);
            let value = Field::new("value", part(&found.element, "element")?, true);
            let entries = DataType::Struct(vec![key, value].into());
            DataType::Map(Arc::new(Field::new(ENTRIES, entries, false)), false)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(kind: Kind) -> pb::DataType {
        pb::DataType { kind: kind as i32, ..Default::default() }
    }

    fn named(name: &str, found: pb::DataType) -> pb::Column {
        pb::Column {
            name: name.to_owned(),
            r#type: Some(found),
            nullable: true,
            ..Default::default()
        }
    }

    #[test]
    fn columns_survive_the_wire() {
        let list = pb::DataType { element: Some(Box::new(plain(Kind::Date))), ..plain(Kind::List) };
        let map = pb::DataType {
            key: Some(Box::new(plain(Kind::String))),
            element: Some(Box::new(plain(Kind::Int64))),
            ..plain(Kind::Map)
        };
        let inner = vec![named("x", plain(Kind::Float64)), named("y", list.clone())];
        let nested = pb::DataType { fields: inner, ..plain(Kind::Struct) };
        let decimal = pb::DataType { precision: 12, scale: 2, ..plain(Kind::Decimal) };
        let kinds = [
            Kind::Boolean,
            Kind::Int32,
            Kind::Int64,
            Kind::Float32,
            Kind::Float64,
            Kind::String,
            Kind::Binary,
            Kind::Date,
            Kind::Timestamp,
        ];
        let plain =
            kinds.iter().enumerate().map(|(at, &kind)| named(&format!("c{at}"), plain(kind)));
        let columns = plain.chain([
            named("list", list),
            named("map", map),
            named("nested", nested),
            named("decimal", decimal),
        ]);
        let wire = fingerprinted(columns.collect());
        let schema = from_wire(&wire, "schema").unwrap();
        assert_eq!(to_wire(&schema), wire);
        assert_eq!(wire.fingerprint.len(), 64);
    }

    #[test]
    fn columns_that_no_table_can_have_are_named() {
        let said = |column: pb::Column| {
            let schema = pb::TableSchema {
                columns: vec![named("a", plain(Kind::Date)), column],
                ..Default::default()
            };
            from_wire(&schema, "schema").unwrap_err().to_string()
        };
        assert!(said(named("A", plain(Kind::Date))).contains("schema.columns[1].name"));
        assert!(said(named("b", plain(Kind::List))).contains("schema.columns[1].type"));
        let deep = (0..9).fold(plain(Kind::Int64), |inner, _| pb::DataType {
            element: Some(Box::new(inner)),
            ..plain(Kind::List)
        });
        assert!(said(named("b", deep)).contains("levels"));
    }
}
