//! `Any` as the JSON of the message in it, beside its type.
//!
//! Invariant: every message of this crate can stand in an `Any`; another type is an error.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::google::protobuf::Any;
use crate::registry::{self, Type};

/// Levels of `Any` in `Any` that are written; decoding does not bound them, since each is its own message.
const DEPTH_MAX: u32 = 32;

const TYPE: &str = "@type";

/// Types whose JSON is no object of their fields; it stands under `value`.
const SPECIAL: &[&str] = &[
    "google.protobuf.Any",
    "google.protobuf.BoolValue",
    "google.protobuf.BytesValue",
    "google.protobuf.DoubleValue",
    "google.protobuf.Duration",
    "google.protobuf.FieldMask",
    "google.protobuf.FloatValue",
    "google.protobuf.Int32Value",
    "google.protobuf.Int64Value",
    "google.protobuf.ListValue",
    "google.protobuf.StringValue",
    "google.protobuf.Struct",
    "google.protobuf.Timestamp",
    "google.protobuf.UInt32Value",
    "google.protobuf.UInt64Value",
    "google.protobuf.Value",
];

fn find<E>(name: &str, custom: fn(String) -> E) -> Result<&'static Type, E> {
    registry::find(name).ok_or_else(|| custom(format!("a message of the unknown type {name:?}")))
}

fn is_special(kind: &Type) -> bool {
    SPECIAL.contains(&kind.name())
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if *self == Self::default() {
            return to.serialize_map(Some(0))?.end();
        }
        let _level =
            Level::enter().ok_or_else(|| S::Error::custom("too many messages in messages"))?;
        let kind = find(self.type_name(), S::Error::custom)?;
        let json = kind.decode_to_json(&self.value).map_err(S::Error::custom)?;
        let mut object = to.serialize_map(None)?;
        object.serialize_entry(TYPE, &self.type_url)?;
        match json.as_object().filter(|_| !is_special(kind)) {
            Some(fields) => {
                for (name, value) in fields {
                    object.serialize_entry(name, value)?;
                }
            }
            None => object.serialize_entry("value", &json)?,
        }
        object.end()
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(AnyVisitor)
    }
}

struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = Any;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the member \"@type\"")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Any, A::Error> {
        let mut members = Map::new();
        while let Some((name, value)) = from.next_entry::<String, Value>()? {
            if members.contains_key(&name) {
                return Err(A::Error::custom(format_args!("a second {name:?} in an object")));
            }
            members.insert(name, value);
        }
        if members.is_empty() {
            return Ok(Any::default());
        }
        let Some(Value::String(type_url)) = members.remove(TYPE) else {
            return Err(A::Error::missing_field(TYPE));
        };
        let Some((_, name)) = type_url.rsplit_once('/') else {
            return Err(A::Error::custom(format_args!("{type_url:?} is no URL of a type")));
        };
        let kind = find(name, A::Error::custom)?;
        let json = if is_special(kind) { value(members)? } else { Value::Object(members) };
        let encoded = kind.encode_from_json(json).map_err(A::Error::custom)?;
        Ok(Any { type_url, value: encoded.into() })
    }
}

/// The only member, `value`.
fn value<E: Error>(mut members: Map<String, Value>) -> Result<Value, E> {
    let value = members.remove("value").ok_or_else(|| E::missing_field("value"))?;
    match members.keys().next() {
        Some(other) => Err(E::unknown_field(other, &["value"])),
        None => Ok(value),
    }
}

thread_local! {
    static LEVELS: Cell<u32> = const { Cell::new(0) };
}

/// One level of `Any` in `Any`, until it is dropped.
struct Level;

impl Level {
    fn enter() -> Option<Self> {
        let levels = LEVELS.get();
        (levels < DEPTH_MAX).then(|| {
            LEVELS.set(levels + 1);
            Self
        })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        LEVELS.set(LEVELS.get() - 1);
    }
}
