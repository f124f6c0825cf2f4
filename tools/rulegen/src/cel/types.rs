//! The types of CEL that a protobuf field or an expression of fields can have.

use std::fmt;

use prost_reflect::{Cardinality, FieldDescriptor, Kind, MessageDescriptor};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Null,
    Bool,
    Int,
    Uint,
    Double,
    String,
    Bytes,
    Timestamp,
    Duration,
    /// A message other than the well-known ones that have types of their own.
    Message(MessageDescriptor),
    /// A scalar of `google/protobuf/wrappers.proto`: the scalar or null.
    Wrapper(Box<Type>),
    List(Box<Type>),
    /// What the items of a list literal have in common if their types differ: nothing but `format`.
    Mixed,
    Map(Box<Type>, Box<Type>),
}

impl Type {
    /// The type of a field as a whole.
    pub(crate) fn of_field(field: &FieldDescriptor) -> Self {
        match entry_of(field) {
            Some((key, value)) => {
                Self::Map(Box::new(Self::of_kind(&key)), Box::new(Self::of_kind(&value)))
            }
            None if field.is_list() => Self::List(Box::new(Self::of_kind(&field.kind()))),
            None => Self::of_kind(&field.kind()),
        }
    }

    /// The type of one value of a field.
    pub(crate) fn of_kind(kind: &Kind) -> Self {
        match kind {
            Kind::Bool => Self::Bool,
            Kind::Double | Kind::Float => Self::Double,
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 | Kind::Enum(_) => Self::Int,
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => Self::Int,
            Kind::Uint32 | Kind::Fixed32 | Kind::Uint64 | Kind::Fixed64 => Self::Uint,
            Kind::String => Self::String,
            Kind::Bytes => Self::Bytes,
            Kind::Message(message) => match wrapped(message) {
                Some(scalar) => Self::Wrapper(Box::new(Self::of_kind(&scalar.kind()))),
                None => match message.full_name() {
                    "google.protobuf.Timestamp" => Self::Timestamp,
                    "google.protobuf.Duration" => Self::Duration,
                    _ => Self::Message(message.clone()),
                },
            },
        }
    }

    /// The type that operations see: a wrapper's scalar.
    pub(crate) fn unwrapped(&self) -> &Self {
        match self {
            Self::Wrapper(scalar) => scalar,
            other => other,
        }
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Int | Self::Uint | Self::Double)
    }

    /// Whether `<` and the like order its values.
    pub(crate) fn is_ordered(&self) -> bool {
        self.is_number()
            || matches!(
                self,
                Self::Bool | Self::String | Self::Bytes | Self::Timestamp | Self::Duration
            )
    }
}

/// The field `value` of a message of `google/protobuf/wrappers.proto`.
pub(crate) fn wrapped(message: &MessageDescriptor) -> Option<FieldDescriptor> {
    let is_wrapper = message.parent_file().name() == "google/protobuf/wrappers.proto";
    message.get_field_by_name("value").filter(|_| is_wrapper)
}

/// The kinds of a map's keys and values.
pub(crate) fn entry_of(field: &FieldDescriptor) -> Option<(Kind, Kind)> {
    let entry = field.kind().as_message().filter(|entry| entry.is_map_entry())?.clone();
    let is_map = field.cardinality() == Cardinality::Repeated;
    is_map.then(|| (entry.map_entry_key_field().kind(), entry.map_entry_value_field().kind()))
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool => f.write_str("bool"),
            Self::Int => f.write_str("int"),
            Self::Uint => f.write_str("uint"),
            Self::Double => f.write_str("double"),
            Self::String => f.write_str("string"),
            Self::Bytes => f.write_str("bytes"),
            Self::Timestamp => f.write_str("timestamp"),
            Self::Duration => f.write_str("duration"),
            Self::Message(message) => f.write_str(message.full_name()),
            Self::Wrapper(scalar) => write!(f, "wrapper({scalar})"),
            Self::Mixed => f.write_str("dyn"),
            Self::List(item) => write!(f, "list({item})"),
            Self::Map(key, value) => write!(f, "map({key}, {value})"),
        }
    }
}
