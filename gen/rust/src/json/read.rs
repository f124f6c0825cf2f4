//! Reading a message: one call for each field.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::form::{Form, Message, Read};
use super::lenient;
use super::number::is_number;

/// Reads a message from an object.
pub(crate) fn deserialize<'de, T: Message, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(MessageVisitor(PhantomData))
}

/// Reads a field without presence.
pub(crate) fn implicit<'de, F: Form<T>, T, A: MapAccess<'de>>(
    from: &mut A,
    field: &mut T,
) -> Result<(), A::Error> {
    if let Read::Value(value) = from.next_value_seed(One::<F, T>::NEW)? {
        *field = value;
    }
    Ok(())
}

/// Reads a field with presence.
pub(crate) fn optional<'de, F: Form<T>, T, A: MapAccess<'de>>(
    from: &mut A,
    field: &mut Option<T>,
) -> Result<(), A::Error> {
    if let Read::Value(value) = from.next_value_seed(One::<F, T>::NEW)? {
        *field = Some(value);
    }
    Ok(())
}

/// Reads a member of a oneof.
pub(crate) fn member<'de, F: Form<T>, T, O, A: MapAccess<'de>>(
    from: &mut A,
    oneof: &mut Option<O>,
    variant: fn(T) -> O,
) -> Result<(), A::Error> {
    let Read::Value(value) = from.next_value_seed(One::<F, T>::NEW)? else { return Ok(()) };
    if oneof.is_some() {
        return Err(A::Error::custom("two members of one oneof"));
    }
    *oneof = Some(variant(value));
    Ok(())
}

/// Reads a list.
pub(crate) fn repeated<'de, F: Form<T>, T, A: MapAccess<'de>>(
    from: &mut A,
    field: &mut Vec<T>,
) -> Result<(), A::Error> {
    *field = from.next_value_seed(Many::<F, T>(PhantomData))?;
    Ok(())
}

/// Reads a map.
pub(crate) fn map<'de, F: Form<V>, K: Key, V, A: MapAccess<'de>>(
    from: &mut A,
    field: &mut BTreeMap<K, V>,
) -> Result<(), A::Error> {
    *field = from.next_value_seed(Entries::<F, K, V>(PhantomData))?;
    Ok(())
}

/// A map's key, which is always a string in JSON.
pub(crate) trait Key: Ord + Sized {
    fn parse(text: &str) -> Option<Self>;
}

impl Key for String {
    fn parse(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Key for bool {
    fn parse(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

macro_rules! integer_keys {
    ($($type:ty)*) => {$(
        impl Key for $type {
            fn parse(text: &str) -> Option<Self> {
                if is_number(text) { text.parse().ok() } else { None }
            }
        }
    )*};
}

integer_keys!(i32 u32 i64 u64);

struct MessageVisitor<T>(PhantomData<T>);

impl<'de, T: Message> Visitor<'de> for MessageVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<T, A::Error> {
        let mut message = T::default();
        let mut seen = Seen::default();
        while let Some(field) = from.next_key_seed(FieldSeed::<T>(PhantomData))? {
            let Some(index) = field else {
                from.next_value::<IgnoredAny>()?;
                continue;
            };
            if !seen.insert(index) {
                return Err(A::Error::duplicate_field(T::FIELDS[index]));
            }
            message.read(index, &mut from)?;
        }
        Ok(message)
    }
}

/// The fields that an object had up to here.
#[derive(Default)]
struct Seen {
    first: u128,
    others: Vec<usize>,
}

impl Seen {
    /// Whether the field is new.
    fn insert(&mut self, index: usize) -> bool {
        if index < 128 {
            let bit = 1 << index;
            let is_new = self.first & bit == 0;
            self.first |= bit;
            return is_new;
        }
        let is_new = !self.others.contains(&index);
        self.others.push(index);
        is_new
    }
}

/// Reads a field's name; `None` is an unknown one that is let pass.
struct FieldSeed<T>(PhantomData<T>);

impl<'de, T: Message> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<T: Message> Visitor<'_> for FieldSeed<T> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        match T::index(name) {
            Some(index) => Ok(Some(index)),
            None if lenient::is_on() => Ok(None),
            None => Err(E::unknown_field(name, T::FIELDS)),
        }
    }
}

/// Reads one value.
struct One<F, T>(PhantomData<(F, T)>);

impl<F, T> One<F, T> {
    const NEW: Self = Self(PhantomData);
}

impl<'de, F: Form<T>, T> DeserializeSeed<'de> for One<F, T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Read<T>, D::Error> {
        F::read(from)
    }
}

/// Reads the values of a list, or `null`.
struct Many<F, T>(PhantomData<(F, T)>);

impl<'de, F: Form<T>, T> DeserializeSeed<'de> for Many<F, T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Vec<T>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, F: Form<T>, T> Visitor<'de> for Many<F, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::new();
        while let Some(read) = from.next_element_seed(One::<F, T>::NEW)? {
            match read {
                Read::Value(value) => values.push(value),
                Read::Null => return Err(A::Error::custom("null in an array")),
                Read::Unknown => {}
            }
        }
        Ok(values)
    }

    fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }
}

/// Reads the entries of a map, or `null`.
struct Entries<F, K, V>(PhantomData<(F, K, V)>);

impl<'de, F: Form<V>, K: Key, V> DeserializeSeed<'de> for Entries<F, K, V> {
    type Value = BTreeMap<K, V>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<BTreeMap<K, V>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, F: Form<V>, K: Key, V> Visitor<'de> for Entries<F, K, V> {
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<BTreeMap<K, V>, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(text) = from.next_key::<String>()? {
            let Some(key) = K::parse(&text) else {
                return Err(A::Error::custom(format_args!("{text:?} is no key of this map")));
            };
            match from.next_value_seed(One::<F, V>::NEW)? {
                Read::Value(value) => {
                    if entries.insert(key, value).is_some() {
                        return Err(A::Error::custom(format_args!("a second {text:?} in a map")));
                    }
                }
                Read::Null => return Err(A::Error::custom("null in a map")),
                Read::Unknown => {}
            }
        }
        Ok(entries)
    }

    fn visit_unit<E: Error>(self) -> Result<BTreeMap<K, V>, E> {
        Ok(BTreeMap::new())
    }

    fn visit_none<E: Error>(self) -> Result<BTreeMap<K, V>, E> {
        Ok(BTreeMap::new())
    }
}
