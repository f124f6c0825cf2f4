//! Types and columns on the wire.

use std::collections::BTreeMap;

use aws_lc_rs::digest;
use lake::arrow::datatypes::{DataType, Field, Schema, TimeUnit};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::DataTypeKind as Kind;
use prost::Message as _;

use crate::catalogue::columns::About;

/// The columns of a result, of which no more is known than their types.
pub(crate) fn of_result(schema: &Schema) -> data::TableSchema {
    of_table(schema, &BTreeMap::new())
}

/// The columns of a table with what they mean.
pub(crate) fn of_table(schema: &Schema, about: &BTreeMap<String, About>) -> data::TableSchema {
    let column = |field: &std::sync::Arc<Field>| {
        let column = column(field);
        match about.get(field.name()) {
            None => column,
            Some(about) => data::Column {
                description: about.description.clone(),
                unit: about.unit.clone(),
                personal_data: about.is_personal,
                ..column
            },
        }
    };
    fingerprinted(schema.fields().iter().map(column).collect())
}

/// A schema with its fingerprint: SHA-256 over the columns as they are encoded.
fn fingerprinted(columns: Vec<data::Column>) -> data::TableSchema {
    let schema = data::TableSchema { columns, fingerprint: String::new() };
    let hash = digest::digest(&digest::SHA256, &schema.encode_to_vec());
    let fingerprint = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    data::TableSchema { fingerprint, ..schema }
}

pub(crate) fn column(field: &Field) -> data::Column {
    data::Column {
        name: field.name().clone(),
        r#type: Some(data_type(field.data_type())),
        nullable: field.is_nullable(),
        ..data::Column::default()
    }
}

fn plain(kind: Kind) -> data::DataType {
    data::DataType { kind: kind as i32, ..data::DataType::default() }
}

/// A type of the engine's as readers know it; what is only the engine's is text.
#[expect(clippy::wildcard_enum_match_arm, reason = "all else reaches nobody but as text")]
pub(crate) fn data_type(found: &DataType) -> data::DataType {
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
        | DataType::Decimal256(precision, scale) => data::DataType {
            precision: i32::from((*precision).min(38)),
            scale: i32::from(*scale).max(0),
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
        | DataType::FixedSizeList(element, _) => data::DataType {
            element: Some(Box::new(data_type(element.data_type()))),
            ..plain(Kind::List)
        },
        DataType::Struct(fields) => data::DataType {
            fields: fields.iter().map(|it| column(it)).collect(),
            ..plain(Kind::Struct)
        },
        DataType::Map(entries, _) => match entries.data_type() {
            DataType::Struct(pair) if pair.len() == 2 => data::DataType {
                key: Some(Box::new(data_type(pair[0].data_type()))),
                element: Some(Box::new(data_type(pair[1].data_type()))),
                ..plain(Kind::Map)
            },
            _ => plain(Kind::String),
        },
        DataType::Dictionary(_, values) => data_type(values),
        _ => plain(Kind::String),
    }
}

/// A type of the wire as the engine knows it; none if it is not complete.
pub(crate) fn engine_type(found: &data::DataType) -> Option<DataType> {
    Some(match found.kind() {
        Kind::Unspecified => return None,
        Kind::Boolean => DataType::Boolean,
        Kind::Int32 => DataType::Int32,
        Kind::Int64 => DataType::Int64,
        Kind::Float32 => DataType::Float32,
        Kind::Float64 => DataType::Float64,
        Kind::String => DataType::Utf8,
        Kind::Decimal => DataType::Decimal128(
            u8::try_from(found.precision).ok()?,
            i8::try_from(found.scale).ok()?,
        ),
        Kind::Binary => DataType::Binary,
        Kind::Date => DataType::Date32,
        Kind::Timestamp => DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
        Kind::List => {
            let element = engine_type(found.element.as_ref()?)?;
            DataType::List(Field::new_list_field(element, true).into())
        }
        Kind::Struct => {
            let field = |it: &data::Column| {
                Some(Field::new(&it.name, engine_type(it.r#type.as_ref()?)?, it.nullable))
            };
            DataType::Struct(found.fields.iter().map(field).collect::<Option<Vec<_>>>()?.into())
        }
        Kind::Map => {
            let key = Field::new("key", engine_type(found.key.as_ref()?)?, false);
            let value = Field::new("value", engine_type(found.element.as_ref()?)?, true);
            let entries = DataType::Struct(vec![key, value].into());
            DataType::Map(Field::new("entries", entries, false).into(), false)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_comes_back_as_it_was_sent() {
        let list = |element| DataType::List(Field::new_list_field(element, true).into());
        for kind in [
            DataType::Boolean,
            DataType::Int32,
            DataType::Decimal128(20, 4),
            DataType::Date32,
            DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
            list(list(DataType::Utf8)),
            DataType::Struct(vec![Field::new("a", DataType::Int64, true)].into()),
        ] {
            assert_eq!(engine_type(&data_type(&kind)), Some(kind));
        }
    }

    #[test]
    fn a_fingerprint_tells_schemas_apart() {
        let schema = |name: &str| Schema::new(vec![Field::new(name, DataType::Int64, true)]);
        let (one, other) = (of_result(&schema("a")), of_result(&schema("b")));
        assert_eq!(one.fingerprint.len(), 64);
        assert_ne!(one.fingerprint, other.fingerprint);
        assert_eq!(of_result(&schema("a")), one);
    }
}
