//! Scalars: 64-bit integers and non-finite floats are strings, `bytes` is base64.

use std::fmt;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use prost::bytes::Bytes;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::Serializer;

use super::form::{Form, Plain, Read};
use super::number::{FloatVisitor, IntegerVisitor};

/// Padding may be missing, and bits behind the last byte are ignored.
const TOLERANT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, TOLERANT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, TOLERANT);

macro_rules! integers {
    ($($type:ty: $write:expr;)*) => {$(
        impl Form<$type> for Plain {
            fn write<S: Serializer>(value: &$type, to: S) -> Result<S::Ok, S::Error> {
                let write: fn($type, S) -> Result<S::Ok, S::Error> = $write;
                write(*value, to)
            }

            fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<$type>, D::Error> {
                from.deserialize_any(IntegerVisitor::NEW)
            }
        }
    )*};
}

integers! {
    i32: |value, to| to.serialize_i32(value);
    u32: |value, to| to.serialize_u32(value);
    // JavaScript's numbers end at 2^53.
    i64: |value, to| to.collect_str(&value);
    u64: |value, to| to.collect_str(&value);
}

impl Form<f64> for Plain {
    fn write<S: Serializer>(value: &f64, to: S) -> Result<S::Ok, S::Error> {
        match not_finite(*value) {
            Some(name) => to.serialize_str(name),
            None => to.serialize_f64(*value),
        }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<f64>, D::Error> {
        from.deserialize_any(FloatVisitor::NEW)
    }
}

impl Form<f32> for Plain {
    fn write<S: Serializer>(value: &f32, to: S) -> Result<S::Ok, S::Error> {
        match not_finite(f64::from(*value)) {
            Some(name) => to.serialize_str(name),
            // The shortest digits that mean this float, also through a tree that holds only f64.
            None => to.serialize_f64(value.to_string().parse().unwrap_or_else(|_| (*value).into())),
        }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<f32>, D::Error> {
        from.deserialize_any(FloatVisitor::NEW)
    }
}

impl Form<bool> for Plain {
    fn write<S: Serializer>(value: &bool, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*value)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<bool>, D::Error> {
        from.deserialize_any(BoolVisitor)
    }
}

impl Form<String> for Plain {
    fn write<S: Serializer>(value: &String, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(value)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<String>, D::Error> {
        from.deserialize_any(StringVisitor)
    }
}

impl Form<Bytes> for Plain {
    fn write<S: Serializer>(value: &Bytes, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(value))
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<Bytes>, D::Error> {
        from.deserialize_any(BytesVisitor)
    }
}

/// The name of a float that JSON has no number for.
fn not_finite(value: f64) -> Option<&'static str> {
    if value.is_finite() {
        None
    } else if value.is_nan() {
        Some("NaN")
    } else if value > 0.0 {
        Some("Infinity")
    } else {
        Some("-Infinity")
    }
}

struct BoolVisitor;

impl Visitor<'_> for BoolVisitor {
    type Value = Read<bool>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Read<bool>, E> {
        Ok(Read::Value(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Read<bool>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Read<bool>, E> {
        Ok(Read::Null)
    }
}

struct StringVisitor;

impl Visitor<'_> for StringVisitor {
    type Value = Read<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Read<String>, E> {
        Ok(Read::Value(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Read<String>, E> {
        Ok(Read::Value(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Read<String>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Read<String>, E> {
        Ok(Read::Null)
    }
}

struct BytesVisitor;

impl Visitor<'_> for BytesVisitor {
    type Value = Read<Bytes>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes in base64")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Read<Bytes>, E> {
        let engine = if value.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
        let bytes = engine.decode(value);
        let wrong = |_| E::invalid_value(Unexpected::Str("text that is no base64"), &self);
        bytes.map(|bytes| Read::Value(bytes.into())).map_err(wrong)
    }

    fn visit_unit<E: Error>(self) -> Result<Read<Bytes>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Read<Bytes>, E> {
        Ok(Read::Null)
    }
}
