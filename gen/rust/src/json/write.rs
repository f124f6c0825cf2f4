//! Writing a message: one call for each field.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use prost::bytes::Bytes;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::form::{Form, Message};

/// Writes a message as an object.
pub(crate) fn serialize<T: Message, S: Serializer>(message: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut object = Object(to.serialize_map(None)?);
    message.write(&mut object)?;
    object.0.end()
}

/// An object that is being written.
pub struct Object<M>(pub(super) M);

impl<M: SerializeMap> Object<M> {
    /// A field that is set.
    pub fn field<F: Form<T>, T>(&mut self, name: &'static str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name, &As::<F, T>(value, PhantomData))
    }

    /// A field without presence, which is left out at its default.
    pub fn implicit<F: Form<T>, T: Implicit>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        if value.is_default() { Ok(()) } else { self.field::<F, T>(name, value) }
    }

    /// A field with presence.
    pub fn optional<F: Form<T>, T>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        value.as_ref().map_or(Ok(()), |value| self.field::<F, T>(name, value))
    }

    /// A list.
    pub fn repeated<F: Form<T>, T>(
        &mut self,
        name: &'static str,
        values: &[T],
    ) -> Result<(), M::Error> {
        if values.is_empty() {
            return Ok(());
        }
        self.0.serialize_entry(name, &List::<F, T>(values, PhantomData))
    }

    /// A map.
    pub fn map<F: Form<V>, K: ToString, V>(
        &mut self,
        name: &'static str,
        values: &BTreeMap<K, V>,
    ) -> Result<(), M::Error> {
        if values.is_empty() {
            return Ok(());
        }
        self.0.serialize_entry(name, &Entries::<F, K, V>(values, PhantomData))
    }
}

/// A scalar whose default stands for an unset field.
pub trait Implicit {
    /// Whether the value is the default, bit by bit: -0.0 is not.
    fn is_default(&self) -> bool;
}

macro_rules! implicit {
    ($($type:ty: $is_default:expr;)*) => {$(
        impl Implicit for $type {
            fn is_default(&self) -> bool {
                let is_default: fn(&$type) -> bool = $is_default;
                is_default(self)
            }
        }
    )*};
}

implicit! {
    i32: |it| *it == 0;
    u32: |it| *it == 0;
    i64: |it| *it == 0;
    u64: |it| *it == 0;
    f32: |it| it.to_bits() == 0;
    f64: |it| it.to_bits() == 0;
    bool: |it| !*it;
    String: |it| it.is_empty();
    Bytes: |it| it.is_empty();
}

/// A value in one of its forms.
pub(super) struct As<'a, F, T>(pub(super) &'a T, pub(super) PhantomData<F>);

impl<F: Form<T>, T> Serialize for As<'_, F, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        F::write(self.0, to)
    }
}

struct List<'a, F, T>(&'a [T], PhantomData<F>);

impl<F: Form<T>, T> Serialize for List<'_, F, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(Some(self.0.len()))?;
        for value in self.0 {
            list.serialize_element(&As::<F, T>(value, PhantomData))?;
        }
        list.end()
    }
}

struct Entries<'a, F, K, V>(&'a BTreeMap<K, V>, PhantomData<F>);

impl<F: Form<V>, K: ToString, V> Serialize for Entries<'_, F, K, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut entries = to.serialize_map(Some(self.0.len()))?;
        for (key, value) in self.0 {
            entries.serialize_entry(&key.to_string(), &As::<F, V>(value, PhantomData))?;
        }
        entries.end()
    }
}
