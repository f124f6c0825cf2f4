//! Field and rule paths as the harness compares them: with the numbers and types of the descriptors.

use prost_reflect::{DescriptorPool, FieldDescriptor, Kind, MessageDescriptor};
use rulegen::validate::{Element, Subscript as Found};

use crate::protocol::{FieldPath, FieldPathElement, Subscript};

/// The path to a field of `message`; none for the message itself.
pub fn field_path(message: &MessageDescriptor, elements: &[Element]) -> Option<FieldPath> {
    let mut message = Some(message.clone());
    let mut path = FieldPath::default();
    for element in elements {
        let field = message.as_ref().and_then(|m| m.get_field_by_name(element.field));
        let described = described(element.field, field.as_ref());
        path.elements.push(match &element.subscript {
            // The types of a map's entry belong to the subscript.
            None => FieldPathElement { key_type: None, value_type: None, ..described },
            Some(found) => FieldPathElement { subscript: Some(subscript(found)), ..described },
        });
        message = field.and_then(|field| content(&field));
    }
    Some(path).filter(|path| !path.elements.is_empty())
}

/// The path to a rule in `buf.validate.FieldRules`, from its text; none for a rule of a message.
pub fn rule_path(pool: &DescriptorPool, text: &str) -> Option<FieldPath> {
    let mut message = pool.get_message_by_name("buf.validate.FieldRules");
    let mut path = FieldPath::default();
    for step in steps(text) {
        if step.starts_with('[') {
            let name = step.trim_matches(['[', ']']);
            let extension = pool.get_extension_by_name(name)?;
            let kind = extension.field_descriptor_proto().r#type();
            path.elements.push(FieldPathElement {
                field_number: i32::try_from(extension.number()).ok(),
                field_name: Some(step.to_owned()),
                field_type: Some(kind as i32),
                ..FieldPathElement::default()
            });
            message = None;
            continue;
        }
        let (name, index) = match step.split_once('[') {
            None => (step, None),
            Some((name, index)) => (name, index.trim_end_matches(']').parse().ok()),
        };
        let field = message.as_ref().and_then(|message| message.get_field_by_name(name));
        path.elements.push(FieldPathElement {
            subscript: index.map(Subscript::Index),
            ..described(name, field.as_ref())
        });
        message = field.and_then(|field| content(&field));
    }
    Some(path).filter(|path| !path.elements.is_empty())
}

/// Splits at the dots outside of brackets.
fn steps(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let split = text.split(move |c| {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '.' && depth == 0
    });
    split.filter(|step| !step.is_empty()).collect()
}

/// A step to a field, or to a oneof, which has a name only.
fn described(name: &str, field: Option<&FieldDescriptor>) -> FieldPathElement {
    let type_of = |field: &FieldDescriptor| field.field_descriptor_proto().r#type() as i32;
    let kind = field.map(FieldDescriptor::kind);
    let entry = kind.as_ref().and_then(Kind::as_message).filter(|message| message.is_map_entry());
    FieldPathElement {
        field_number: field.and_then(|field| i32::try_from(field.number()).ok()),
        field_name: Some(name.to_owned()),
        field_type: field.map(type_of),
        key_type: entry.map(|entry| type_of(&entry.map_entry_key_field())),
        value_type: entry.map(|entry| type_of(&entry.map_entry_value_field())),
        subscript: None,
    }
}

/// The message that a field, a list's item or a map's value is.
fn content(field: &FieldDescriptor) -> Option<MessageDescriptor> {
    let message = field.kind().as_message()?.clone();
    match message.is_map_entry() {
        true => message.map_entry_value_field().kind().as_message().cloned(),
        false => Some(message),
    }
}

fn subscript(found: &Found) -> Subscript {
    match found {
        Found::Index(index) => Subscript::Index(*index),
        Found::Bool(key) => Subscript::BoolKey(*key),
        Found::Int(key) => Subscript::IntKey(*key),
        Found::Uint(key) => Subscript::UintKey(*key),
        Found::Text(key) => Subscript::StringKey(key.clone()),
    }
}
