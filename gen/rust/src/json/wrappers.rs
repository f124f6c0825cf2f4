//! Wrappers as the scalars that they wrap, and `Empty` as an object without fields.

use prost::bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error, MapAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::form::{Form, Message, Plain, Read};
use super::write::Object;
use crate::google::protobuf::{
    BoolValue, BytesValue, DoubleValue, Empty, FloatValue, Int32Value, Int64Value, StringValue,
    UInt32Value, UInt64Value,
};

macro_rules! wrappers {
    ($($wrapper:ident($type:ty))*) => {$(
        impl Serialize for $wrapper {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                <Plain as Form<$type>>::write(&self.value, to)
            }
        }

        impl<'de> Deserialize<'de> for $wrapper {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                match <Plain as Form<$type>>::read(from)? {
                    Read::Value(value) => Ok(Self { value }),
                    Read::Null | Read::Unknown => Err(D::Error::custom("null is no value")),
                }
            }
        }
    )*};
}

wrappers! {
    DoubleValue(f64) FloatValue(f32) Int64Value(i64) UInt64Value(u64) Int32Value(i32)
    UInt32Value(u32) BoolValue(bool) StringValue(String) BytesValue(Bytes)
}

super::messages!(Empty);

impl Message for Empty {
    const FIELDS: &'static [&'static str] = &[];

    fn index(_: &str) -> Option<usize> {
        None
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, _: usize, _: &mut A) -> Result<(), A::Error> {
        Ok(())
    }

    fn write<M: SerializeMap>(&self, _: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}
