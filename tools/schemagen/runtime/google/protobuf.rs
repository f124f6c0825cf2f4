//! The well-known types, as plain messages.
//!
//! Owns:      the types of `google.protobuf` that contracts import, and their conversions to `std`.
//! Invariant: every type has the wire format of its definition; JSON is that of the proto3 mapping.
//! Not here:  JSON, which is in `crate::json`.

mod any;
mod duration;
mod structs;
mod timestamp;
mod wrappers;

pub use any::Any;
pub use duration::{Duration, DurationOutOfRange};
pub use structs::{ListValue, NullValue, Struct, Value, value};
pub use timestamp::{Timestamp, TimestampOutOfRange};
pub use wrappers::{
    BoolValue, BytesValue, DoubleValue, FloatValue, Int32Value, Int64Value, StringValue,
    UInt32Value, UInt64Value,
};

/// A request or a response that says nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Empty {}

/// A set of field paths, such as `["user.display_name", "photo"]`.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct FieldMask {
    /// The paths, in the names of the schema.
    #[prost(string, repeated, tag = "1")]
    pub paths: Vec<String>,
}

macro_rules! names {
    ($($name:ident)*) => {$(
        // The well-known types have no rules of their own.
        #[cfg(feature = "validate")]
        impl $crate::validate::Validate for $name {}

        impl ::prost::Name for $name {
            const NAME: &'static str = stringify!($name);
            const PACKAGE: &'static str = "google.protobuf";

            fn full_name() -> String {
                concat!("google.protobuf.", stringify!($name)).to_owned()
            }

            fn type_url() -> String {
                concat!("type.googleapis.com/google.protobuf.", stringify!($name)).to_owned()
            }
        }
    )*};
}

names! {
    Any Duration Timestamp Empty FieldMask Struct Value ListValue
    DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value
    BoolValue StringValue BytesValue
}
