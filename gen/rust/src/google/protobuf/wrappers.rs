//! Scalars as messages, from the time before `optional`.

use prost::bytes::Bytes;

macro_rules! wrappers {
    ($($name:ident($type:ty), $doc:literal, [$($attribute:tt)*], [$($derive:ident)*];)*) => {$(
        #[doc = $doc]
        #[derive(Clone, $($derive,)* PartialEq, ::prost::Message)]
        pub struct $name {
            /// The value.
            #[prost($($attribute)*, tag = "1")]
            pub value: $type,
        }

        impl From<$type> for $name {
            fn from(value: $type) -> Self {
                Self { value }
            }
        }

        impl From<$name> for $type {
            fn from(wrapper: $name) -> Self {
                wrapper.value
            }
        }
    )*};
}

wrappers! {
    DoubleValue(f64), "A `double`.", [double], [Copy];
    FloatValue(f32), "A `float`.", [float], [Copy];
    Int64Value(i64), "An `int64`.", [int64], [Copy Eq Hash];
    UInt64Value(u64), "A `uint64`.", [uint64], [Copy Eq Hash];
    Int32Value(i32), "An `int32`.", [int32], [Copy Eq Hash];
    UInt32Value(u32), "A `uint32`.", [uint32], [Copy Eq Hash];
    BoolValue(bool), "A `bool`.", [bool], [Copy Eq Hash];
    StringValue(String), "A `string`.", [string], [Eq Hash];
    BytesValue(Bytes), "A `bytes`.", [bytes = "bytes"], [Eq Hash];
}
