//! Values of single fields: plausible ones that keep the field's rules, and extreme ones that test codecs.

use anyhow::Result;
use prost_reflect::{DynamicMessage, EnumDescriptor, FieldDescriptor, Kind, Value};

use crate::pattern;

/// Texts for the names that fields often have, so that an example reads like one.
const BY_NAME: [(&str, &str); 28] = [
    ("email", "ada@example.com"),
    ("currency", "EUR"),
    ("timezone", "Europe/Berlin"),
    ("time_zone", "Europe/Berlin"),
    ("cron", "0 6 * * *"),
    ("url", "https://example.com/hook"),
    ("uri", "https://example.com/data"),
    ("address", "127.0.0.1:9001"),
    ("host", "127.0.0.1"),
    ("ip_address", "127.0.0.1"),
    ("topic", "orders"),
    ("sql", "SELECT 1"),
    ("expression", "spend / budget"),
    ("description", "What it is for."),
    ("reason", "asked for by the owner"),
    ("message", "it went well"),
    ("note", "seen"),
    ("version", "1.0.0"),
    ("slug", "acme"),
    ("name", "daily delivery"),
    ("token", "c2VjcmV0"),
    ("password", "correct horse battery"),
    ("cursor", "b2Zmc2V0"),
    ("date", "2026-01-15"),
    ("path", "/data/report.csv"),
    ("key", "region"),
    ("value", "emea"),
    ("id", "a1b2c3"),
];

/// Formats whose text no other rule determines.
const BY_FORMAT: [(&str, &str); 17] = [
    ("uuid", "0b4c3d52-6f5e-4a7b-9c8d-1e2f3a4b5c6d"),
    ("tuuid", "0b4c3d526f5e4a7b9c8d1e2f3a4b5c6d"),
    ("ulid", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
    ("email", "ada@example.com"),
    ("hostname", "example.com"),
    ("ip", "127.0.0.1"),
    ("ipv4", "127.0.0.1"),
    ("ipv6", "::1"),
    ("uri", "https://example.com/data"),
    ("uri_ref", "/data"),
    ("address", "example.com"),
    ("host_and_port", "127.0.0.1:9001"),
    ("ip_prefix", "10.0.0.0/8"),
    ("ipv4_prefix", "10.0.0.0/8"),
    ("ipv6_prefix", "fd00::/8"),
    ("ip_with_prefixlen", "10.0.0.1/8"),
    ("protobuf_fqn", "platform.auth.v1.User"),
];

/// A plausible value of a field that is neither a list, a map nor a message.
///
/// `rules` are those of one value; `index` tells the values of a list apart.
///
/// # Errors
///
/// If a pattern among the rules cannot be read.
pub fn typical(
    field: &FieldDescriptor,
    kind: &Kind,
    rules: Option<&DynamicMessage>,
    index: usize,
) -> Result<Value> {
    let own = rules.and_then(|rules| type_rules(rules, kind));
    let own = own.as_ref();
    if let Some(fixed) = own.and_then(|own| fixed(own, index)) {
        return Ok(fixed);
    }
    Ok(match kind {
        Kind::Bool => Value::Bool(true),
        Kind::String => Value::String(text(field, own, index)?),
        Kind::Bytes => Value::Bytes(bytes(own, index).into()),
        Kind::Enum(descriptor) => Value::EnumNumber(member(descriptor, own, index)),
        Kind::Message(_) => unreachable!("messages are made by `instance`"),
        number => from_f64(number, in_range(own, 42.0 + index as f64)),
    })
}

/// The value at the upper or lower end of what the type can hold.
#[must_use]
pub fn extreme(kind: &Kind, highest: bool) -> Value {
    let pick = |high: Value, low: Value| if highest { high } else { low };
    match kind {
        Kind::Double => pick(Value::F64(f64::INFINITY), Value::F64(f64::MIN)),
        // Languages write the largest float with different numbers of digits, and some refuse to
        // read the rounded ones; this is the largest power of ten that every one writes alike.
        Kind::Float => pick(Value::F32(1e10), Value::F32(f32::NEG_INFINITY)),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => {
            pick(Value::I32(i32::MAX), Value::I32(i32::MIN))
        }
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
            pick(Value::I64(i64::MAX), Value::I64(i64::MIN))
        }
        Kind::Uint32 | Kind::Fixed32 => Value::U32(u32::MAX),
        Kind::Uint64 | Kind::Fixed64 => Value::U64(u64::MAX),
        Kind::Bool => Value::Bool(true),
        // Quotes, controls, what JavaScript treats as a line end, and what UTF-16 needs two units for.
        Kind::String => Value::String("\"\\\u{1}\n\u{2028}é\u{10ffff}𝄞</script>".to_owned()),
        Kind::Bytes => Value::Bytes((0..=255).collect::<Vec<u8>>().into()),
        Kind::Enum(descriptor) => {
            let numbers = descriptor.values().map(|value| value.number());
            Value::EnumNumber(numbers.max().unwrap_or_default())
        }
        Kind::Message(_) => unreachable!("messages are made by `instance`"),
    }
}

/// The rules for the value's own type, such as `string` of the field's rules.
fn type_rules(rules: &DynamicMessage, kind: &Kind) -> Option<DynamicMessage> {
    let name = match kind {
        Kind::Enum(_) => "enum",
        Kind::Message(_) => return None,
        Kind::Double => "double",
        Kind::Float => "float",
        Kind::Int32 => "int32",
        Kind::Int64 => "int64",
        Kind::Uint32 => "uint32",
        Kind::Uint64 => "uint64",
        Kind::Sint32 => "sint32",
        Kind::Sint64 => "sint64",
        Kind::Fixed32 => "fixed32",
        Kind::Fixed64 => "fixed64",
        Kind::Sfixed32 => "sfixed32",
        Kind::Sfixed64 => "sfixed64",
        Kind::Bool => "bool",
        Kind::String => "string",
        Kind::Bytes => "bytes",
    };
    set(rules, name)?.as_message().cloned()
}

/// What `const` or `in` leaves no choice about.
fn fixed(own: &DynamicMessage, index: usize) -> Option<Value> {
    if let Some(value) = set(own, "const") {
        return Some(enum_number(own, value));
    }
    let choices = set(own, "in")?;
    let choices = choices.as_list()?;
    choices.get(index % choices.len().max(1)).map(|choice| enum_number(own, choice.clone()))
}

/// The rules of an enum hold plain numbers.
fn enum_number(own: &DynamicMessage, value: Value) -> Value {
    use prost_reflect::ReflectMessage as _;
    match value {
        Value::I32(number) if own.descriptor().name() == "EnumRules" => Value::EnumNumber(number),
        value => value,
    }
}

fn text(field: &FieldDescriptor, own: Option<&DynamicMessage>, index: usize) -> Result<String> {
    let number = |name| own.and_then(|own| set(own, name)).and_then(|value| value.as_u64());
    let pattern = own.and_then(|own| set(own, "pattern"));
    if let Some(pattern) = pattern.as_ref().and_then(|pattern| pattern.as_str()) {
        let mut text = pattern::example(pattern)?;
        let shortest = number("min_len").or(number("len")).unwrap_or_default();
        // A pattern that needs more says so itself; one that allows more is filled at its end.
        let last = text.chars().last().unwrap_or('a');
        let wanted = shortest.max(text.chars().count() as u64) + index as u64;
        while (text.chars().count() as u64) < wanted {
            text.push(last);
        }
        return Ok(text);
    }
    let format = |(name, _): &&(&str, &str)| own.is_some_and(|own| set(own, name).is_some());
    if let Some((_, text)) = BY_FORMAT.iter().find(format) {
        return Ok((*text).to_owned());
    }
    let prefix = own.and_then(|own| set(own, "prefix"));
    let prefix = prefix.as_ref().and_then(|prefix| prefix.as_str()).unwrap_or_default();
    let named = BY_NAME.iter().find(|(name, _)| field.name().ends_with(name));
    let mut text = format!("{prefix}{}", named.map_or("sample", |(_, text)| text));
    if index > 0 {
        text.push_str(&format!("-{}", index + 1));
    }
    let shortest = number("len").or(number("min_len")).unwrap_or_default();
    let longest = number("len").or(number("max_len")).or(number("max_bytes")).unwrap_or(u64::MAX);
    while (text.chars().count() as u64) < shortest {
        text.push('a');
    }
    Ok(text.chars().take(usize::try_from(longest).unwrap_or(usize::MAX)).collect())
}

fn bytes(own: Option<&DynamicMessage>, index: usize) -> Vec<u8> {
    let number = |name| own.and_then(|own| set(own, name)).and_then(|value| value.as_u64());
    let length = number("len").or(number("min_len")).unwrap_or(4).max(1);
    let length = length.min(number("max_len").unwrap_or(u64::MAX));
    (0..length).map(|at| (at as u8).wrapping_add(index as u8).wrapping_add(1)).collect()
}

fn member(descriptor: &EnumDescriptor, own: Option<&DynamicMessage>, index: usize) -> i32 {
    let refused = own.and_then(|own| set(own, "not_in"));
    let refused = refused.as_ref().and_then(|refused| refused.as_list()).unwrap_or_default();
    let allowed = |number: &i32| !refused.iter().any(|value| value.as_i32() == Some(*number));
    let mut numbers: Vec<i32> = descriptor.values().map(|value| value.number()).collect();
    numbers.retain(|number| *number != 0 && allowed(number));
    if numbers.is_empty() { 0 } else { numbers[index % numbers.len()] }
}

/// Moves a wish into the range that the rules allow.
fn in_range(own: Option<&DynamicMessage>, wish: f64) -> f64 {
    let bound = |name| own.and_then(|own| set(own, name)).and_then(|value| as_f64(&value));
    let low = bound("gte").or(bound("gt").map(|bound| bound + 1.0));
    let high = bound("lte").or(bound("lt").map(|bound| bound - 1.0));
    // A fraction between two bounds that are closer than one.
    let (low, high) = match (low, high) {
        (Some(low), Some(high)) if low > high => ((low + high) / 2.0, (low + high) / 2.0),
        (low, high) => (low.unwrap_or(f64::MIN), high.unwrap_or(f64::MAX)),
    };
    wish.clamp(low, high)
}

fn as_f64(value: &Value) -> Option<f64> {
    let small = value.as_i32().map(f64::from).or(value.as_u32().map(f64::from));
    let float = value.as_f64().or(value.as_f32().map(f64::from));
    let large = value.as_i64().map(|it| it as f64).or(value.as_u64().map(|it| it as f64));
    small.or(float).or(large)
}

fn from_f64(kind: &Kind, number: f64) -> Value {
    match kind {
        Kind::Double => Value::F64(number),
        Kind::Float => Value::F32(number as f32),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => Value::I32(number as i32),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => Value::I64(number as i64),
        Kind::Uint32 | Kind::Fixed32 => Value::U32(number as u32),
        Kind::Uint64 | Kind::Fixed64 => Value::U64(number as u64),
        Kind::Bool | Kind::String | Kind::Bytes | Kind::Message(_) | Kind::Enum(_) => {
            unreachable!("{kind:?} is no number")
        }
    }
}

/// A rule's value, if the rule is there; an empty list is not.
fn set(rules: &DynamicMessage, name: &str) -> Option<Value> {
    if !rules.has_field_by_name(name) {
        return None;
    }
    rules.get_field_by_name(name).map(std::borrow::Cow::into_owned)
}
