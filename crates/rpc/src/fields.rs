//! Reading one field of an encoded message, as decoding the whole would find it.
//!
//! Owns:      the walk over the bytes, and the resolution of a field path by the contracts.
//! Invariant: what is read is what the handler will see: the last occurrence wins, messages that occur twice
//!            are merged, and a member of a oneof that comes later takes away the one before.
//! Not here:  what the field decides (`access`).

use std::collections::HashMap;

use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, skip_field};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto};

use crate::Refusal;

/// Where a field is in a message, by numbers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FieldPath {
    /// From the outermost message to the field itself; never empty.
    steps: Box<[Step]>,
    scalar: Scalar,
}

#[derive(Debug, PartialEq, Eq)]
struct Step {
    number: u32,
    /// The other members of the oneof that the field is in.
    siblings: Box<[u32]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scalar {
    Int32,
    Uint32,
    Int64,
    Text,
}

/// What a field has; a field that is not set has the default of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Number(i64),
    Text(&'a str),
}

/// Why a path cannot be resolved; it is a fault of the contract, and the server refuses to start.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PathError {
    #[error("message {0} is unknown")]
    Message(String),
    #[error("message {message} has no field {field}")]
    Field { message: String, field: String },
    #[error("field {0} is repeated")]
    Repeated(String),
    #[error("field {0} is no message")]
    Scalar(String),
    #[error("field {0} is neither an integer nor a string")]
    Kind(String),
}

impl FieldPath {
    /// Resolves a path such as `target.entity_id`, from the message with the full name `root`.
    pub(crate) fn resolve(
        messages: &HashMap<String, &DescriptorProto>,
        root: &str,
        path: &str,
    ) -> Result<Self, PathError> {
        let mut message = root.to_owned();
        let mut steps = Vec::new();
        let mut names = path.split('.').peekable();
        loop {
            let name = names.next().unwrap_or_default();
            let descriptor = messages.get(&message).ok_or(PathError::Message(message.clone()))?;
            let Some(field) = descriptor.field.iter().find(|it| it.name() == name) else {
                return Err(PathError::Field { message, field: name.to_owned() });
            };
            if field.label() == Label::Repeated {
                return Err(PathError::Repeated(name.to_owned()));
            }
            steps.push(step(descriptor, field));
            let is_last = names.peek().is_none();
            match (field.r#type(), is_last) {
                (Type::Message, false) => message = field.type_name()[1..].to_owned(),
                (_, false) => return Err(PathError::Scalar(name.to_owned())),
                (kind, true) => {
                    let scalar = scalar(kind).ok_or(PathError::Kind(name.to_owned()))?;
                    return Ok(Self { steps: steps.into(), scalar });
                }
            }
        }
    }

    /// The field's value in an encoded message; the default of its type if it is not set.
    pub(crate) fn read<'a>(&self, message: &'a [u8]) -> Result<Value<'a>, Refusal> {
        let found = walk(&self.steps, self.scalar, message, None);
        let malformed = |_| Refusal::MessageMalformed("a field is not what the schema says");
        Ok(found.map_err(malformed)?.unwrap_or(match self.scalar {
            Scalar::Int32 | Scalar::Uint32 | Scalar::Int64 => Value::Number(0),
            Scalar::Text => Value::Text(""),
        }))
    }
}

impl Value<'_> {
    /// The number; 0 if it is a text, which a contract's lint excludes.
    pub(crate) const fn number(self) -> i64 {
        match self {
            Self::Number(number) => number,
            Self::Text(_) => 0,
        }
    }

    /// The id of an object in its form as text; `None` if the field is not set.
    pub(crate) fn id(self) -> Option<String> {
        match self {
            Self::Number(0) | Self::Text("") => None,
            Self::Number(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.to_owned()),
        }
    }
}

fn step(message: &DescriptorProto, field: &FieldDescriptorProto) -> Step {
    let number = |it: &FieldDescriptorProto| u32::try_from(it.number()).unwrap_or(0);
    // `optional` is a oneof with a single member.
    let siblings = message.field.iter().filter(|other| {
        field.oneof_index.is_some()
            && other.oneof_index == field.oneof_index
            && other.number != field.number
    });
    Step { number: number(field), siblings: siblings.map(number).collect() }
}

const fn scalar(kind: Type) -> Option<Scalar> {
    match kind {
        Type::Int32 => Some(Scalar::Int32),
        Type::Uint32 => Some(Scalar::Uint32),
        Type::Int64 | Type::Uint64 => Some(Scalar::Int64),
        Type::String => Some(Scalar::Text),
        Type::Double
        | Type::Float
        | Type::Fixed64
        | Type::Fixed32
        | Type::Bool
        | Type::Group
        | Type::Message
        | Type::Bytes
        | Type::Enum
        | Type::Sfixed32
        | Type::Sfixed64
        | Type::Sint32
        | Type::Sint64 => None,
    }
}

/// The bytes are not what the schema says.
struct Malformed;

impl From<prost::DecodeError> for Malformed {
    fn from(_: prost::DecodeError) -> Self {
        Self
    }
}

/// Walks one message; `found` is what an earlier part of the same message had. The depth is that of the path.
fn walk<'a>(
    steps: &[Step],
    scalar: Scalar,
    message: &'a [u8],
    mut found: Option<Value<'a>>,
) -> Result<Option<Value<'a>>, Malformed> {
    let Some((step, inner)) = steps.split_first() else { return Ok(found) };
    let mut rest = message;
    while !rest.is_empty() {
        let (number, wire_type) = decode_key(&mut rest)?;
        if number == step.number {
            found = if inner.is_empty() {
                Some(value(scalar, wire_type, &mut rest)?)
            } else {
                walk(inner, scalar, content(wire_type, &mut rest)?, found)?
            };
        } else {
            if step.siblings.contains(&number) {
                found = None;
            }
            skip_field(wire_type, number, &mut rest, DecodeContext::default())?;
        }
    }
    Ok(found)
}

fn value<'a>(
    scalar: Scalar,
    wire_type: WireType,
    rest: &mut &'a [u8],
) -> Result<Value<'a>, Malformed> {
    if scalar == Scalar::Text {
        let text = content(wire_type, rest)?;
        return std::str::from_utf8(text).map(Value::Text).map_err(|_| Malformed);
    }
    if wire_type != WireType::Varint {
        return Err(Malformed);
    }
    let number = decode_varint(rest)?;
    // Integers of 32 bits are cut as every decoder cuts them.
    Ok(Value::Number(match scalar {
        Scalar::Int32 => i64::from(number as i32),
        Scalar::Uint32 => i64::from(number as u32),
        Scalar::Int64 | Scalar::Text => number.cast_signed(),
    }))
}

fn content<'a>(wire_type: WireType, rest: &mut &'a [u8]) -> Result<&'a [u8], Malformed> {
    if wire_type != WireType::LengthDelimited {
        return Err(Malformed);
    }
    let length = usize::try_from(decode_varint(rest)?).map_err(|_| Malformed)?;
    let (content, after) = rest.split_at_checked(length).ok_or(Malformed)?;
    *rest = after;
    Ok(content)
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::auth::v1 as pb;
    use proptest::prelude::*;
    use prost::Message;

    use super::*;
    use crate::descriptors::Descriptors;

    fn path(root: &str, path: &str) -> FieldPath {
        let descriptors = Descriptors::of_this_build();
        FieldPath::resolve(&descriptors.messages(), root, path).unwrap()
    }

    fn field(number: u32, content: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        prost::encoding::encode_key(number, WireType::LengthDelimited, &mut out);
        prost::encoding::encode_varint(content.len() as u64, &mut out);
        out.extend_from_slice(content);
        out
    }

    #[test]
    fn every_path_of_every_method_resolves() {
        let descriptors = Descriptors::of_this_build();
        let messages = descriptors.messages();
        let mut count = 0;
        for method in platform_proto::methods::methods() {
            let Some(access) = method.access else { continue };
            let org = access.tenant.map_or("", |tenant| tenant.org);
            for path in [org, access.self_, access.resource] {
                if !path.is_empty() {
                    FieldPath::resolve(&messages, method.request, path).unwrap();
                    count += 1;
                }
            }
        }
        assert!(count > 400, "{count}");
    }

    #[test]
    fn the_last_occurrence_wins() {
        let org = path("platform.auth.v1.ListApiKeysRequest", "org_id");
        let mut message =
            pb::ListApiKeysRequest { org_id: 3, ..Default::default() }.encode_to_vec();
        assert_eq!(org.read(&message), Ok(Value::Number(3)));
        message.extend(pb::ListApiKeysRequest { org_id: 9, ..Default::default() }.encode_to_vec());
        assert_eq!(org.read(&message), Ok(Value::Number(9)));
        assert_eq!(org.read(&[]), Ok(Value::Number(0)));
    }

    #[test]
    fn what_is_not_the_schema_is_malformed() {
        let org = path("platform.auth.v1.ListApiKeysRequest", "org_id");
        for wrong in [&field(1, b"x")[..], &[8], &[8, 0xff], &[0xff; 12], &[0x12, 9, 1], &[7]] {
            assert!(org.read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_member_of_a_oneof_that_comes_later_takes_away_the_one_before() {
        let steps = |siblings: &[u32]| {
            let outer = Step { number: 1, siblings: siblings.into() };
            let inner = Step { number: 5, siblings: [].into() };
            FieldPath { steps: [outer, inner].into(), scalar: Scalar::Text }
        };
        let chosen = field(1, &field(5, b"mine"));
        let other = field(2, b"");
        let both = [chosen.clone(), other].concat();
        assert_eq!(steps(&[]).read(&both), Ok(Value::Text("mine")));
        assert_eq!(steps(&[2]).read(&both), Ok(Value::Text("")));
        let again = [both, field(1, b"")].concat();
        assert_eq!(steps(&[2]).read(&again), Ok(Value::Text("")));
    }

    #[test]
    fn messages_that_occur_twice_are_merged() {
        let steps = [1, 5].map(|number| Step { number, siblings: [].into() });
        let nested = FieldPath { steps: steps.into(), scalar: Scalar::Text };
        let message = [field(1, &field(5, b"a")), field(1, &field(6, b"b"))].concat();
        assert_eq!(nested.read(&message), Ok(Value::Text("a")));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_as_decoding_reads_them(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let org = path_once();
            let decoded = pb::ListApiKeysRequest::decode(&bytes[..]);
            // Where the whole decodes, the walk agrees; where it does not, the codec refuses anyway.
            if let Ok(decoded) = decoded {
                prop_assert_eq!(org.read(&bytes), Ok(Value::Number(decoded.org_id)));
            }
        }
    }

    fn path_once() -> &'static FieldPath {
        static PATH: std::sync::OnceLock<FieldPath> = std::sync::OnceLock::new();
        PATH.get_or_init(|| path("platform.auth.v1.ListApiKeysRequest", "org_id"))
    }
}
