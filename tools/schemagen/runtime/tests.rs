//! The runtime as a crate of its own, so that its unit tests run; what is generated elsewhere is here by hand.

#![expect(dead_code, unused_imports, unreachable_pub, reason = "generated code uses the rest")]
#![expect(unexpected_cfgs, reason = "the generated crate has the features")]

mod codec;
#[expect(clippy::enum_variant_names, reason = "the names of the schema")]
mod google;
mod json;
mod methods;
mod opaque;
mod registry;
mod version;

use rulegen::validate;

/// The messages that can be found by name.
mod types {
    use crate::registry::Type;

    pub(crate) const TYPES: &[Type] = &[
        Type::of::<crate::google::protobuf::Any>("google.protobuf.Any"),
        Type::of::<crate::google::protobuf::Duration>("google.protobuf.Duration"),
        Type::of::<crate::sample::Sample>("sample.Sample"),
    ];
}

/// The methods of a service that does not exist.
mod table {
    use crate::methods::{Idempotency, Method};

    const fn method(path: &'static str) -> Method {
        Method {
            path,
            request: "sample.Sample",
            response: "sample.Sample",
            client_streaming: false,
            server_streaming: false,
            idempotency: Idempotency::Unknown,
            access: None,
            deprecated: false,
        }
    }

    pub(crate) const METHODS: &[Method] =
        &[method("/sample.SampleService/Get"), method("/sample.SampleService/List")];
}

/// A message with one field of each shape.
mod sample {
    use std::collections::BTreeMap;

    use serde::de::MapAccess;
    use serde::ser::SerializeMap;

    use crate::google::protobuf::{Any, NullValue, Value};
    use crate::json::{
        Message, Nested, Null, Nullable, Object, Open, Plain, enums, implicit, map, member,
        messages, optional, repeated,
    };

    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Sample {
        #[prost(uint64, tag = "1")]
        pub count: u64,
        #[prost(float, optional, tag = "2")]
        pub ratio: Option<f32>,
        #[prost(enumeration = "Color", repeated, tag = "3")]
        pub colors: Vec<i32>,
        #[prost(btree_map = "int32, enumeration(Color)", tag = "4")]
        pub by_number: BTreeMap<i32, i32>,
        #[prost(message, optional, tag = "5")]
        pub any: Option<Any>,
        #[prost(message, optional, tag = "6")]
        pub value: Option<Value>,
        #[prost(oneof = "Choice", tags = "7, 8")]
        pub choice: Option<Choice>,
    }

    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Choice {
        #[prost(string, tag = "7")]
        Name(String),
        #[prost(enumeration = "NullValue", tag = "8")]
        Nothing(i32),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
    #[repr(i32)]
    pub enum Color {
        Red = 0,
        Blue = 2,
    }

    impl Color {
        fn as_str_name(self) -> &'static str {
            match self {
                Self::Red => "RED",
                Self::Blue => "BLUE",
            }
        }

        fn from_str_name(name: &str) -> Option<Self> {
            [Self::Red, Self::Blue].into_iter().find(|it| it.as_str_name() == name)
        }
    }

    impl prost::Name for Sample {
        const NAME: &'static str = "Sample";
        const PACKAGE: &'static str = "sample";

        fn type_url() -> String {
            "type.googleapis.com/sample.Sample".to_owned()
        }
    }

    messages! { Sample }
    enums! { Color { "AZURE" => 2 } }

    impl Message for Sample {
        const FIELDS: &'static [&'static str] =
            &["count", "ratio", "colors", "byNumber", "any", "value", "name", "nothing"];

        fn index(name: &str) -> Option<usize> {
            if name == "by_number" {
                return Some(3);
            }
            Self::FIELDS.iter().position(|it| *it == name)
        }

        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            index: usize,
            from: &mut A,
        ) -> Result<(), A::Error> {
            match index {
                0 => implicit::<Plain, _, _>(from, &mut self.count),
                1 => optional::<Plain, _, _>(from, &mut self.ratio),
                2 => repeated::<Open<Color>, _, _>(from, &mut self.colors),
                3 => map::<Open<Color>, _, _, _>(from, &mut self.by_number),
                4 => optional::<Nested, _, _>(from, &mut self.any),
                5 => optional::<Nullable, _, _>(from, &mut self.value),
                6 => member::<Plain, _, _, _>(from, &mut self.choice, Choice::Name),
                _ => member::<Null, _, _, _>(from, &mut self.choice, Choice::Nothing),
            }
        }

        fn write<M: SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
            to.implicit::<Plain, _>("count", &self.count)?;
            to.optional::<Plain, _>("ratio", &self.ratio)?;
            to.repeated::<Open<Color>, _>("colors", &self.colors)?;
            to.map::<Open<Color>, _, _>("byNumber", &self.by_number)?;
            to.optional::<Nested, _>("any", &self.any)?;
            to.optional::<Nullable, _>("value", &self.value)?;
            match &self.choice {
                Some(Choice::Name(it)) => to.field::<Plain, _>("name", it)?,
                Some(Choice::Nothing(it)) => to.field::<Null, _>("nothing", it)?,
                None => {}
            }
            Ok(())
        }
    }
}
