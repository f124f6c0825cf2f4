//! Bytes that are no message, or an unusual one, and what a decoder makes of them.

use prost::encoding::{WireType, encode_key, encode_varint};
use prost_reflect::{DynamicMessage, Kind, MessageDescriptor, ReflectMessage};

use crate::encode::{encode, wire_type};

/// What a decoder must do.
pub enum Expected {
    /// Refuse the bytes.
    Refused,
    /// Refuse them, or treat the field as unknown; never take the bytes for the field's value.
    RefusedOrIgnored,
    /// Decode them to this.
    Decoded(Box<DynamicMessage>),
}

/// A name, the bytes, and what is expected.
pub type Bad = (&'static str, Vec<u8>, Expected);

/// Bad input for a message, made from a typical instance of it.
#[must_use]
pub fn all(typical: &DynamicMessage) -> Vec<Bad> {
    let descriptor = typical.descriptor();
    let bytes = encode(typical);
    let mut all = Vec::new();
    if bytes.is_empty() {
        return all;
    }
    all.push(("truncated", bytes[..bytes.len() - 1].to_vec(), Expected::Refused));
    let mut fields: Vec<_> = descriptor.fields().collect();
    fields.sort_by_key(prost_reflect::FieldDescriptor::number);
    if let Some(field) = fields.iter().find(|it| wire_type(&it.kind()) == WireType::LengthDelimited)
    {
        let mut long = Vec::new();
        encode_key(field.number(), WireType::LengthDelimited, &mut long);
        encode_varint(1 << 20, &mut long);
        long.extend_from_slice(&[0x61; 3]);
        all.push(("length-beyond-the-end", long, Expected::Refused));
    }
    if let Some(field) = fields.iter().find(|it| wire_type(&it.kind()) == WireType::Varint) {
        let mut long = Vec::new();
        encode_key(field.number(), WireType::Varint, &mut long);
        long.extend_from_slice(&[0xff; 10]);
        long.push(0x01);
        all.push(("varint-of-eleven-bytes", long, Expected::Refused));
    }
    if let Some(field) = fields.first() {
        // A type that no field of a known kind has twice: 32 bits, or a varint where 32 are right.
        let mut wrong = Vec::new();
        if wire_type(&field.kind()) == WireType::ThirtyTwoBit {
            encode_key(field.number(), WireType::Varint, &mut wrong);
            encode_varint(1, &mut wrong);
        } else {
            encode_key(field.number(), WireType::ThirtyTwoBit, &mut wrong);
            wrong.extend_from_slice(&[1, 0, 0, 0]);
        }
        all.push(("wrong-wire-type", wrong, Expected::RefusedOrIgnored));
    }
    all.extend(duplicated(&descriptor, typical));
    all
}

/// Every singular field twice: of a scalar the last occurrence holds, messages are merged.
fn duplicated(descriptor: &MessageDescriptor, typical: &DynamicMessage) -> Option<Bad> {
    let mut twice = DynamicMessage::new(descriptor.clone());
    for field in descriptor.fields().filter(|it| !it.is_list() && typical.has_field(it)) {
        if let Some(value) = other(&field.kind()) {
            twice.set_field(&field, value);
        }
    }
    let mut bytes = encode(&twice);
    if bytes.is_empty() {
        return None;
    }
    bytes.extend(encode(typical));
    let merged = DynamicMessage::decode(descriptor.clone(), bytes.as_slice()).ok()?;
    Some(("duplicated", bytes, Expected::Decoded(Box::new(merged))))
}

/// A value that differs from every typical one.
fn other(kind: &Kind) -> Option<prost_reflect::Value> {
    let is_scalar = kind.as_message().is_none() && kind.as_enum().is_none();
    is_scalar.then(|| crate::scalar::extreme(kind, false))
}
