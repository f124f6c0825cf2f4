//! `Struct`, `Value` and `ListValue` as the JSON that they are.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use super::form::{Form, Null, Read};
use crate::google::protobuf::{ListValue, NullValue, Struct, Value, value::Kind};

impl Serialize for NullValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for NullValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Null::read(from)? {
            Read::Value(0) => Ok(Self::NullValue),
            Read::Value(_) | Read::Null | Read::Unknown => Err(D::Error::custom("not null")),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.kind {
            Some(Kind::NullValue(_)) => to.serialize_unit(),
            Some(Kind::NumberValue(number)) if number.is_finite() => to.serialize_f64(*number),
            Some(Kind::NumberValue(_)) => Err(S::Error::custom("a JSON number must be finite")),
            Some(Kind::StringValue(text)) => to.serialize_str(text),
            Some(Kind::BoolValue(flag)) => to.serialize_bool(*flag),
            Some(Kind::StructValue(object)) => object.serialize(to),
            Some(Kind::ListValue(list)) => list.serialize(to),
            None => Err(S::Error::custom("a JSON value must have a kind")),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ValueVisitor).map(Self::from)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Kind, E> {
        Ok(Kind::NullValue(0))
    }

    fn visit_none<E: Error>(self) -> Result<Kind, E> {
        Ok(Kind::NullValue(0))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Kind, E> {
        Ok(Kind::BoolValue(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Kind, E> {
        Ok(Kind::NumberValue(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Kind, E> {
        Ok(Kind::NumberValue(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Kind, E> {
        Ok(Kind::NumberValue(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Kind, E> {
        Ok(Kind::StringValue(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Kind, E> {
        Ok(Kind::StringValue(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Kind, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = from.next_element()? {
            values.push(value);
        }
        Ok(Kind::ListValue(ListValue { values }))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Kind, A::Error> {
        let mut fields = BTreeMap::new();
        while let Some((name, value)) = from.next_entry::<String, Value>()? {
            if fields.contains_key(&name) {
                return Err(A::Error::custom(format_args!("a second {name:?} in an object")));
            }
            fields.insert(name, value);
        }
        Ok(Kind::StructValue(Struct { fields }))
    }
}

impl Serialize for Struct {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(&self.fields)
    }
}

impl<'de> Deserialize<'de> for Struct {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Kind::StructValue(object) = from.deserialize_map(ValueVisitor)? else {
            return Err(D::Error::custom("not an object"));
        };
        Ok(object)
    }
}

impl Serialize for ListValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(&self.values)
    }
}

impl<'de> Deserialize<'de> for ListValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Kind::ListValue(list) = from.deserialize_seq(ValueVisitor)? else {
            return Err(D::Error::custom("not an array"));
        };
        Ok(list)
    }
}
