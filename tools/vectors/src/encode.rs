//! The one canonical encoding: fields by number, map entries by key, lists of numbers packed.

use prost::bytes::BufMut;
use prost::encoding::{WireType, encode_key, encode_varint};
use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MapKey, ReflectMessage, Value};

/// Encodes a message canonically.
#[must_use]
pub fn encode(message: &DynamicMessage) -> Vec<u8> {
    let mut fields: Vec<FieldDescriptor> =
        message.descriptor().fields().filter(|field| message.has_field(field)).collect();
    fields.sort_by_key(FieldDescriptor::number);
    let mut out = Vec::new();
    for field in fields {
        encode_field(&field, &message.get_field(&field), &mut out);
    }
    out
}

fn encode_field(field: &FieldDescriptor, value: &Value, out: &mut Vec<u8>) {
    let tag = field.number();
    match value {
        Value::List(values) if field.is_packed() => {
            let mut packed = Vec::new();
            values.iter().for_each(|value| encode_bare(&field.kind(), value, &mut packed));
            delimited(tag, &packed, out);
        }
        Value::List(values) => {
            values.iter().for_each(|value| encode_one(tag, &field.kind(), value, out));
        }
        Value::Map(entries) => {
            let Kind::Message(entry) = field.kind() else { return };
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            for (key, value) in entries {
                let mut encoded = Vec::new();
                // Both parts are always written, as every implementation writes them.
                let key_kind = entry.map_entry_key_field().kind();
                encode_one(1, &key_kind, &key_value(key), &mut encoded);
                encode_one(2, &entry.map_entry_value_field().kind(), value, &mut encoded);
                delimited(tag, &encoded, out);
            }
        }
        value => encode_one(tag, &field.kind(), value, out),
    }
}

fn encode_one(tag: u32, kind: &Kind, value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Message(message) => delimited(tag, &encode(message), out),
        Value::String(text) => delimited(tag, text.as_bytes(), out),
        Value::Bytes(bytes) => delimited(tag, bytes, out),
        value => {
            encode_key(tag, wire_type(kind), out);
            encode_bare(kind, value, out);
        }
    }
}

/// Encodes a number without its key.
fn encode_bare(kind: &Kind, value: &Value, out: &mut Vec<u8>) {
    match (kind, value) {
        (Kind::Double, Value::F64(v)) => out.put_f64_le(*v),
        (Kind::Float, Value::F32(v)) => out.put_f32_le(*v),
        (Kind::Fixed32, Value::U32(v)) => out.put_u32_le(*v),
        (Kind::Fixed64, Value::U64(v)) => out.put_u64_le(*v),
        (Kind::Sfixed32, Value::I32(v)) => out.put_i32_le(*v),
        (Kind::Sfixed64, Value::I64(v)) => out.put_i64_le(*v),
        (Kind::Sint32, Value::I32(v)) => {
            encode_varint(u64::from(((v << 1) ^ (v >> 31)) as u32), out);
        }
        (Kind::Sint64, Value::I64(v)) => encode_varint(((v << 1) ^ (v >> 63)) as u64, out),
        (_, Value::Bool(v)) => encode_varint(u64::from(*v), out),
        // A negative number of 32 bits takes ten bytes, as if it had 64.
        (_, Value::I32(v) | Value::EnumNumber(v)) => encode_varint(i64::from(*v) as u64, out),
        (_, Value::I64(v)) => encode_varint(*v as u64, out),
        (_, Value::U32(v)) => encode_varint(u64::from(*v), out),
        (_, Value::U64(v)) => encode_varint(*v, out),
        (kind, value) => unreachable!("{value:?} in a field of kind {kind:?}"),
    }
}

/// How values of a kind lie on the wire when they are not packed.
#[must_use]
pub fn wire_type(kind: &Kind) -> WireType {
    match kind {
        Kind::Double | Kind::Fixed64 | Kind::Sfixed64 => WireType::SixtyFourBit,
        Kind::Float | Kind::Fixed32 | Kind::Sfixed32 => WireType::ThirtyTwoBit,
        Kind::String | Kind::Bytes | Kind::Message(_) => WireType::LengthDelimited,
        Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => WireType::Varint,
        Kind::Sint32 | Kind::Sint64 | Kind::Bool | Kind::Enum(_) => WireType::Varint,
    }
}

fn delimited(tag: u32, content: &[u8], out: &mut Vec<u8>) {
    encode_key(tag, WireType::LengthDelimited, out);
    encode_varint(content.len() as u64, out);
    out.extend_from_slice(content);
}

fn key_value(key: &MapKey) -> Value {
    match key {
        MapKey::Bool(v) => Value::Bool(*v),
        MapKey::I32(v) => Value::I32(*v),
        MapKey::I64(v) => Value::I64(*v),
        MapKey::U32(v) => Value::U32(*v),
        MapKey::U64(v) => Value::U64(*v),
        MapKey::String(v) => Value::String(v.clone()),
    }
}
