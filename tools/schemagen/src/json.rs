//! JSON: what the runtime in `runtime/json` has to know of each message.
//!
//! Owns:      the form of every field in JSON.
//! Invariant: a field's form follows from its descriptor alone.
//! Not here:  how a form is read and written.

use std::fmt::Write;

use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};
use rulegen::names::{self, Paths};

use crate::request::Request;

/// The implementations for one package: Rust items, to be included in any module.
pub(crate) fn generate(request: &Request, paths: &Paths, package: &str) -> String {
    let messages = request.messages(package);
    let enums = request.enums(package);
    let mut out = String::from("use crate::json::*;\n");
    if !messages.is_empty() {
        out.push_str("\nmessages! {\n");
        for message in &messages {
            _ = writeln!(out, "    {},", paths.message(message));
        }
        out.push_str("}\n");
    }
    if !enums.is_empty() {
        out.push_str("\nenums! {\n");
        for enumeration in &enums {
            let aliases = aliases(enumeration).join(", ");
            _ = writeln!(out, "    {} {{ {aliases} }}", paths.enumeration(enumeration));
        }
        out.push_str("}\n");
    }
    for message in &messages {
        write_message(&mut out, paths, message);
    }
    out
}

/// The names that prost leaves out, since another value has their number.
fn aliases(enumeration: &EnumDescriptor) -> Vec<String> {
    let mut seen = Vec::new();
    let mut aliases = Vec::new();
    // In the order of the schema, in which prost takes the first.
    for value in &enumeration.enum_descriptor_proto().value {
        if seen.contains(&value.number()) {
            aliases.push(format!("{:?} => {}", value.name(), value.number()));
        }
        seen.push(value.number());
    }
    aliases
}

fn write_message(out: &mut String, paths: &Paths, message: &MessageDescriptor) {
    let fields: Vec<FieldDescriptor> = message.fields().collect();
    let path = paths.message(message);
    let json_names: Vec<String> = fields.iter().map(|it| format!("{:?}", it.json_name())).collect();
    _ = write!(
        out,
        "
impl Message for {path} {{
    const FIELDS: &'static [&'static str] = &[{}];

    fn index(name: &str) -> Option<usize> {{
        match name {{
",
        json_names.join(", "),
    );
    for (index, field) in fields.iter().enumerate() {
        _ = writeln!(out, "            {} => Some({index}),", accepted_names(field));
    }
    out.push_str(
        "            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
",
    );
    for (index, field) in fields.iter().enumerate() {
        _ = writeln!(out, "            {index} => {},", read(paths, field));
    }
    out.push_str(
        "            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
",
    );
    write_fields(out, paths, &fields);
    out.push_str("        Ok(())\n    }\n}\n");
}

/// A pattern of the names under which JSON may have the field.
fn accepted_names(field: &FieldDescriptor) -> String {
    if field.json_name() == field.name() {
        format!("{:?}", field.name())
    } else {
        format!("{:?} | {:?}", field.json_name(), field.name())
    }
}

fn read(paths: &Paths, field: &FieldDescriptor) -> String {
    let form = form(paths, field);
    if let Some(oneof) = names::oneof_of(field) {
        let (place, path) = (names::oneof_field(&oneof), paths.oneof(&oneof));
        let variant = names::oneof_variant(field);
        return format!("member::<{form}, _, _, _>(from, &mut self.{place}, {path}::{variant})");
    }
    let place = names::field(field);
    match shape(field) {
        Shape::Map => format!("map::<{form}, _, _, _>(from, &mut self.{place})"),
        Shape::Repeated => format!("repeated::<{form}, _, _>(from, &mut self.{place})"),
        Shape::Optional => format!("optional::<{form}, _, _>(from, &mut self.{place})"),
        Shape::Implicit => format!("implicit::<{form}, _, _>(from, &mut self.{place})"),
    }
}

fn write_fields(out: &mut String, paths: &Paths, fields: &[FieldDescriptor]) {
    let mut written = Vec::new();
    for field in fields {
        let Some(oneof) = names::oneof_of(field) else {
            let (place, name, form) = (names::field(field), field.json_name(), form(paths, field));
            let call = match shape(field) {
                Shape::Map => format!("map::<{form}, _, _>"),
                Shape::Repeated => format!("repeated::<{form}, _>"),
                Shape::Optional => format!("optional::<{form}, _>"),
                Shape::Implicit => format!("implicit::<{form}, _>"),
            };
            _ = writeln!(out, "        to.{call}({name:?}, &self.{place})?;");
            continue;
        };
        // A oneof is written where its first member stands.
        if written.contains(&oneof) {
            continue;
        }
        let path = paths.oneof(&oneof);
        _ = writeln!(out, "        match &self.{} {{", names::oneof_field(&oneof));
        for member in oneof.fields() {
            let (variant, form) = (names::oneof_variant(&member), form(paths, &member));
            let name = member.json_name();
            _ = writeln!(
                out,
                "            Some({path}::{variant}(it)) => to.field::<{form}, _>({name:?}, it)?,"
            );
        }
        out.push_str("            None => {}\n        }\n");
        written.push(oneof);
    }
}

/// How prost holds a field that is not a member of a oneof.
enum Shape {
    Map,
    Repeated,
    Optional,
    Implicit,
}

fn shape(field: &FieldDescriptor) -> Shape {
    if field.is_map() {
        Shape::Map
    } else if field.is_list() {
        Shape::Repeated
    } else if field.supports_presence() {
        Shape::Optional
    } else {
        Shape::Implicit
    }
}

/// The form of one value: of the field itself, of an element, or of a map's value.
fn form(paths: &Paths, field: &FieldDescriptor) -> String {
    let kind = field.kind();
    let value = kind.as_message().filter(|_| field.is_map()).map(|it| it.map_entry_value_field());
    match value.map_or(kind, |it| it.kind()) {
        Kind::Enum(it) if it.full_name() == "google.protobuf.NullValue" => "Null".to_owned(),
        Kind::Enum(it) => format!("Open<{}>", paths.enumeration(&it)),
        Kind::Message(it) if it.full_name() == "google.protobuf.Value" => "Nullable".to_owned(),
        Kind::Message(_) => "Nested".to_owned(),
        Kind::Double
        | Kind::Float
        | Kind::Int32
        | Kind::Int64
        | Kind::Uint32
        | Kind::Uint64
        | Kind::Sint32
        | Kind::Sint64
        | Kind::Fixed32
        | Kind::Fixed64
        | Kind::Sfixed32
        | Kind::Sfixed64
        | Kind::Bool
        | Kind::String
        | Kind::Bytes => "Plain".to_owned(),
    }
}
