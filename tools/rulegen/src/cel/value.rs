//! Values that are known when rules are compiled: literals, and what a rule is set to in the schema.

use prost_reflect::{DynamicMessage, ExtensionDescriptor, FieldDescriptor, Kind, ReflectMessage};

use super::types::{self, Type};
use crate::validate::{text, time};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Double(f64),
    String(String),
    Bytes(Vec<u8>),
    /// Nanoseconds since 1970.
    Timestamp(i128),
    /// Nanoseconds.
    Duration(i128),
    /// The items, and the type that even an empty list has.
    List(Vec<Value>, Type),
    Message(DynamicMessage),
}

impl Value {
    pub(crate) fn ty(&self) -> Type {
        match self {
            Self::Null => Type::Null,
            Self::Bool(_) => Type::Bool,
            Self::Int(_) => Type::Int,
            Self::Uint(_) => Type::Uint,
            Self::Double(_) => Type::Double,
            Self::String(_) => Type::String,
            Self::Bytes(_) => Type::Bytes,
            Self::Timestamp(_) => Type::Timestamp,
            Self::Duration(_) => Type::Duration,
            Self::List(_, item) => Type::List(Box::new(item.clone())),
            Self::Message(message) => Type::Message(message.descriptor()),
        }
    }

    /// The value of a field of a message in the schema; the default where it is unset.
    pub(crate) fn of_field(message: &DynamicMessage, field: &FieldDescriptor) -> Option<Self> {
        Self::of_reflected(&message.get_field(field), &field.kind())
    }

    /// The value of an extension of a message in the schema.
    pub(crate) fn of_extension(
        message: &DynamicMessage,
        extension: &ExtensionDescriptor,
    ) -> Option<Self> {
        Self::of_reflected(&message.get_extension(extension), &extension.kind())
    }

    /// The value that an unset field of `kind` has.
    pub(crate) fn default_of(field: &FieldDescriptor) -> Option<Self> {
        Self::of_reflected(&field.default_value(), &field.kind())
    }

    /// None for maps, which no rule has.
    fn of_reflected(value: &prost_reflect::Value, kind: &Kind) -> Option<Self> {
        use prost_reflect::Value as Reflected;
        Some(match value {
            Reflected::Bool(value) => Self::Bool(*value),
            Reflected::I32(value) | Reflected::EnumNumber(value) => Self::Int(i64::from(*value)),
            Reflected::I64(value) => Self::Int(*value),
            Reflected::U32(value) => Self::Uint(u64::from(*value)),
            Reflected::U64(value) => Self::Uint(*value),
            Reflected::F32(value) => Self::Double(f64::from(*value)),
            Reflected::F64(value) => Self::Double(*value),
            Reflected::String(value) => Self::String(value.clone()),
            Reflected::Bytes(value) => Self::Bytes(value.to_vec()),
            Reflected::Message(message) => Self::of_message(message)?,
            Reflected::List(items) => {
                let items: Option<Vec<Self>> =
                    items.iter().map(|item| Self::of_reflected(item, kind)).collect();
                Self::List(items?, Type::of_kind(kind).unwrapped().clone())
            }
            Reflected::Map(_) => return None,
        })
    }

    fn of_message(message: &DynamicMessage) -> Option<Self> {
        let descriptor = message.descriptor();
        if let Some(scalar) = types::wrapped(&descriptor) {
            return Self::of_field(message, &scalar);
        }
        let nanos = || {
            let seconds = message.get_field_by_name("seconds")?.as_i64()?;
            Some(time::nanos(seconds, message.get_field_by_name("nanos")?.as_i32()?))
        };
        match Type::of_kind(&Kind::Message(descriptor)) {
            Type::Timestamp => nanos().map(Self::Timestamp),
            Type::Duration => nanos().map(Self::Duration),
            _ => Some(Self::Message(message.clone())),
        }
    }

    /// How `%s` writes it.
    pub(crate) fn text(&self) -> Option<String> {
        Some(match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Int(value) => value.to_string(),
            Self::Uint(value) => value.to_string(),
            Self::Double(value) => text::double(*value),
            Self::String(value) => value.clone(),
            Self::Bytes(value) => text::bytes(value),
            Self::Timestamp(value) => text::timestamp(*value),
            Self::Duration(value) => text::duration(*value),
            Self::List(items, _) => {
                let items: Option<Vec<String>> = items.iter().map(Self::text).collect();
                text::list(items?.into_iter())
            }
            Self::Message(_) => return None,
        })
    }
}
