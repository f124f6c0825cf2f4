//! How a value stands in JSON: one form for each kind of field.

use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{lenient, number, write::Object};

/// A message, as far as its JSON goes.
pub trait Message: Default {
    /// The names of its fields in JSON, in the order of their indices.
    const FIELDS: &'static [&'static str];

    /// The index of a field, by its name in JSON or in the schema.
    fn index(name: &str) -> Option<usize>;

    /// Reads the value of one field.
    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, from: &mut A) -> Result<(), A::Error>;

    /// Writes every field that is set.
    fn write<M: SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error>;
}

/// An enum, as far as its JSON goes.
pub trait Enumeration: TryFrom<i32> {
    /// The name of a number.
    fn name(number: i32) -> Option<&'static str>;

    /// The number of a name, aliases included.
    fn number(name: &str) -> Option<i32>;
}

/// What was read where a value of type `T` may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read<T> {
    /// A value.
    Value(T),
    /// `null`.
    Null,
    /// The name of an enum value that is unknown, where unknown things are let pass.
    Unknown,
}

/// A way in which values of type `T` stand in JSON.
pub trait Form<T> {
    /// Writes the value.
    fn write<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error>;

    /// Reads a value, or what may stand in its place.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<T>, D::Error>;
}

/// Scalars: numbers, strings, `bytes` as base64.
pub(crate) struct Plain;

/// Messages, for which `null` means unset.
pub(crate) struct Nested;

/// `google.protobuf.Value`, for which `null` is a value.
pub(crate) struct Nullable;

/// `google.protobuf.NullValue`, which is `null`.
pub(crate) struct Null;

/// Enums: the name if the number has one, else the number.
pub(crate) struct Open<E>(PhantomData<E>);

impl<T: Serialize + for<'any> Deserialize<'any>> Form<T> for Nested {
    fn write<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<T>, D::Error> {
        Ok(Option::deserialize(from)?.map_or(Read::Null, Read::Value))
    }
}

impl<T: Serialize + for<'any> Deserialize<'any>> Form<T> for Nullable {
    fn write<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<T>, D::Error> {
        T::deserialize(from).map(Read::Value)
    }
}

impl Form<i32> for Null {
    fn write<S: Serializer>(_: &i32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<i32>, D::Error> {
        match enumeration(from, |name| (name == "NULL_VALUE").then_some(0))? {
            Read::Null => Ok(Read::Value(0)),
            read @ (Read::Value(_) | Read::Unknown) => Ok(read),
        }
    }
}

impl<E: Enumeration> Form<i32> for Open<E> {
    fn write<S: Serializer>(value: &i32, to: S) -> Result<S::Ok, S::Error> {
        match E::name(*value) {
            Some(name) => to.serialize_str(name),
            None => to.serialize_i32(*value),
        }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Read<i32>, D::Error> {
        enumeration(from, E::number)
    }
}

/// Reads an enum as itself; unlike in a message's field, its number must be known.
pub(crate) fn known<'de, E: Enumeration, D: Deserializer<'de>>(from: D) -> Result<E, D::Error> {
    match enumeration(from, E::number)? {
        Read::Value(number) => E::try_from(number)
            .map_err(|_| D::Error::custom(format_args!("unknown enum number {number}"))),
        Read::Null | Read::Unknown => Err(D::Error::custom("not the name of an enum value")),
    }
}

fn enumeration<'de, D: Deserializer<'de>>(
    from: D,
    number_of: fn(&str) -> Option<i32>,
) -> Result<Read<i32>, D::Error> {
    from.deserialize_any(number::IntegerOr(|name: &str| match number_of(name) {
        Some(number) => Some(Read::Value(number)),
        None => lenient::is_on().then_some(Read::Unknown),
    }))
}
