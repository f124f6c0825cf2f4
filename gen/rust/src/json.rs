//! The JSON mapping of proto3, to the letter.
//!
//! Owns:      how messages, enums and scalars are read from JSON and written to it.
//! Invariant: what the mapping forbids is refused, and what is written is its canonical form;
//!            a number that an enum does not know is kept.
//! Not here:  the fields; they are generated, one `impl Message` for each message.
//!
//! Messages and enums implement serde's traits, so any JSON library does. Unknown fields are refused;
//! [`ignoring_unknown`] lets them pass.

mod any;
mod form;
mod lenient;
mod mask;
mod number;
mod read;
mod scalar;
mod structs;
mod time;
mod wrappers;
mod write;

pub use form::{Enumeration, Form, Message, Read};
pub(crate) use form::{Nested, Null, Nullable, Open, Plain, known};
pub use lenient::ignoring_unknown;
pub(crate) use read::{deserialize, implicit, map, member, optional, repeated};
pub use write::Object;
pub(crate) use write::serialize;

/// serde's traits for messages, through [`Message`].
macro_rules! messages {
    ($($message:ty),* $(,)?) => {$(
        impl ::serde::Serialize for $message {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $message {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(from)
            }
        }
    )*};
}

/// serde's traits for enums, and [`Enumeration`]; behind an enum stand the names that are aliases.
macro_rules! enums {
    ($($enumeration:ty { $($alias:literal => $number:literal),* })*) => {$(
        impl $crate::json::Enumeration for $enumeration {
            fn name(number: i32) -> Option<&'static str> {
                <$enumeration>::try_from(number).ok().map(|it| it.as_str_name())
            }

            fn number(name: &str) -> Option<i32> {
                match name {
                    $($alias => Some($number),)*
                    name => <$enumeration>::from_str_name(name).map(|it| it as i32),
                }
            }
        }

        impl ::serde::Serialize for $enumeration {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str_name())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $enumeration {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::json::known(from)
            }
        }
    )*};
}

pub(crate) use {enums, messages};
