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

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::*;
    use crate::google::protobuf::{Any, Duration, Value, value::Kind};
    use crate::sample::{Choice, Color, Sample};

    fn read(json: &str) -> Result<Sample, serde_json::Error> {
        serde_json::from_str(json)
    }

    fn write(sample: &Sample) -> String {
        serde_json::to_string(sample).unwrap()
    }

    #[test]
    fn numbers_are_written_as_the_mapping_says() {
        let sample = Sample { count: u64::MAX, ratio: Some(0.1), ..Sample::default() };
        assert_eq!(write(&sample), r#"{"count":"18446744073709551615","ratio":0.1}"#);
        let sample = Sample { ratio: Some(f32::NEG_INFINITY), ..Sample::default() };
        assert_eq!(write(&sample), r#"{"ratio":"-Infinity"}"#);
        for json in [r#"{"count":"1e2"}"#, r#"{"count":100.0}"#, r#"{"count":100}"#] {
            assert_eq!(read(json).unwrap().count, 100, "{json}");
        }
        assert!(read(r#"{"count":true}"#).is_err());
        assert!(read(r#"{"ratio":1e39}"#).is_err());
    }

    #[test]
    fn a_number_that_an_enum_does_not_know_survives() {
        let sample = read(r#"{"colors":["BLUE",7,"AZURE"],"byNumber":{"-1":99}}"#).unwrap();
        assert_eq!(sample.colors, [2, 7, 2]);
        assert_eq!(write(&sample), r#"{"colors":["BLUE",7,"BLUE"],"byNumber":{"-1":99}}"#);
        assert!(read(r#"{"colors":["GREEN"]}"#).is_err());
        assert_eq!(serde_json::from_str::<Color>("2").unwrap(), Color::Blue);
        assert!(serde_json::from_str::<Color>("7").is_err());
    }

    #[test]
    fn null_means_unset_but_for_values() {
        let json =
            r#"{"count":null,"ratio":null,"colors":null,"byNumber":null,"any":null,"name":null}"#;
        assert_eq!(read(json).unwrap(), Sample::default());
        let sample = read(r#"{"value":null,"nothing":null}"#).unwrap();
        assert_eq!(sample.value, Some(Value::from(Kind::NullValue(0))));
        assert_eq!(sample.choice, Some(Choice::Nothing(0)));
        assert_eq!(write(&sample), r#"{"value":null,"nothing":null}"#);
        assert!(read(r#"{"colors":[null]}"#).is_err());
        assert!(read(r#"{"byNumber":{"1":null}}"#).is_err());
    }

    #[test]
    fn what_occurs_twice_is_refused() {
        for json in [
            r#"{"count":1,"count":1}"#,
            r#"{"byNumber":{},"by_number":{}}"#,
            r#"{"name":"a","nothing":null}"#,
            r#"{"byNumber":{"1":0,"1":0}}"#,
        ] {
            assert!(read(json).is_err(), "{json}");
        }
    }

    #[test]
    fn unknown_things_pass_only_where_they_are_let_pass() {
        let json = r#"{"new":{"a":[1]},"colors":["GREEN","RED"],"byNumber":{"1":"GREEN"}}"#;
        assert!(read(json).is_err());
        let sample = ignoring_unknown(|| read(json)).unwrap();
        assert_eq!(sample, Sample { colors: vec![0], ..Sample::default() });
        assert!(read(json).is_err());
    }

    #[test]
    fn a_message_in_an_any_is_written_as_itself() {
        let inner = Sample { count: 1, ratio: Some(0.1), ..Sample::default() };
        let sample = Sample { any: Some(Any::pack(&inner)), ..Sample::default() };
        let json =
            r#"{"any":{"@type":"type.googleapis.com/sample.Sample","count":"1","ratio":0.1}}"#;
        assert_eq!(write(&sample), json);
        assert_eq!(read(json).unwrap(), sample);
        let any = Any::pack(&Duration { seconds: 1, nanos: 0 });
        let json = r#"{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}"#;
        assert_eq!(serde_json::to_string(&any).unwrap(), json);
        assert_eq!(serde_json::from_str::<Any>(json).unwrap(), any);
        for json in [r#"{"@type":"x/sample.None"}"#, r#"{"a":1}"#, r#"{"@type":"sample.Sample"}"#] {
            assert!(serde_json::from_str::<Any>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn messages_in_messages_have_an_end() {
        let mut any = Any::pack(&Duration::default());
        for _ in 0..1000 {
            any = Any {
                type_url: "type.googleapis.com/google.protobuf.Any".to_owned(),
                value: any.encode_to_vec().into(),
            };
        }
        assert!(serde_json::to_string(&any).is_err());
    }
}
