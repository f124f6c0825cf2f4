//! The Rust names that prost-build 0.14 gives to what a descriptor names.
//!
//! Owns:      identifiers, and the paths of generated messages, enums and oneofs.
//! Invariant: every name is the one that prost-build writes, raw identifiers and suffixes included.
//! Not here:  where the generated modules are mounted; [`Paths`] is told.

use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{
    Cardinality, EnumDescriptor, EnumValueDescriptor, FieldDescriptor, MessageDescriptor,
    OneofDescriptor,
};

/// Keywords that prost-build turns into raw identifiers.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
    "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Words that cannot be raw identifiers, and get an underscore behind them.
const SUFFIXED: &[&str] = &["_", "Self", "crate", "extern", "self", "super"];

/// A field, module or function name, such as `r#type` for `type` and `self_` for `self`.
pub fn ident(name: &str) -> String {
    sanitized(name.to_snake_case())
}

/// A type or variant name, such as `HttpRequest` for `HTTPRequest`.
pub fn type_ident(name: &str) -> String {
    sanitized(name.to_upper_camel_case())
}

/// The struct field that holds `field`, if it is not a member of a oneof.
pub fn field(field: &FieldDescriptor) -> String {
    ident(field.name())
}

/// The struct field that holds `oneof`.
pub fn oneof_field(oneof: &OneofDescriptor) -> String {
    ident(oneof.name())
}

/// The variant that a member of a oneof has in the oneof's enum.
pub fn oneof_variant(member: &FieldDescriptor) -> String {
    type_ident(member.name())
}

/// The variant that `value` has in its enum: without the enum's name where that is its prefix.
pub fn enum_variant(value: &EnumValueDescriptor) -> String {
    let prefix = type_ident(value.parent_enum().name());
    let name = type_ident(value.name());
    match name.strip_prefix(&prefix) {
        Some(rest) if rest.starts_with(char::is_uppercase) => sanitized(rest.to_owned()),
        Some(_) | None => sanitized(name),
    }
}

/// The real oneof that `field` is a member of; proto3 `optional` is none.
pub fn oneof_of(field: &FieldDescriptor) -> Option<OneofDescriptor> {
    field.containing_oneof().filter(|oneof| !oneof.is_synthetic())
}

/// Whether the struct field that holds `field` is an `Option`.
pub fn is_option(field: &FieldDescriptor) -> bool {
    field.supports_presence()
        && field.cardinality() == Cardinality::Optional
        && oneof_of(field).is_none()
}

/// Whether prost-build boxes a singular field: its type contains the field's own message.
pub fn is_boxed(field: &FieldDescriptor) -> bool {
    field.cardinality() != Cardinality::Repeated
        && field.kind().as_message().is_some_and(|kind| contains(kind, field.parent_message()))
}

/// Where the generated modules are mounted.
#[derive(Clone, Debug)]
pub struct Paths {
    root: String,
    well_known: String,
    /// A package, and the name that its module has where the paths are written.
    alias: Option<(String, String)>,
}

impl Paths {
    /// `root` holds one module per package segment; `well_known` is the module of `google.protobuf`.
    pub fn new(root: impl Into<String>, well_known: impl Into<String>) -> Self {
        Self { root: root.into(), well_known: well_known.into(), alias: None }
    }

    /// The same, where the module of `package` is in scope as `alias`.
    pub fn with_alias(&self, package: &str, alias: &str) -> Self {
        Self { alias: Some((package.to_owned(), alias.to_owned())), ..self.clone() }
    }

    /// The module of a package, such as `crate::platform::auth::v1`.
    pub fn package(&self, package: &str) -> String {
        if let Some((aliased, alias)) = &self.alias
            && aliased == package
        {
            return alias.clone();
        }
        match package {
            "google.protobuf" => self.well_known.clone(),
            "" => self.root.clone(),
            package => package
                .split('.')
                .fold(self.root.clone(), |path, segment| path + "::" + &ident(segment)),
        }
    }

    /// The struct of a message.
    pub fn message(&self, message: &MessageDescriptor) -> String {
        let scope = self.scope(message.package_name(), message.parent_message());
        format!("{scope}::{}", type_ident(message.name()))
    }

    /// The module of what is nested in a message: messages, enums and oneofs.
    pub fn nested(&self, message: &MessageDescriptor) -> String {
        self.scope(message.package_name(), Some(message.clone()))
    }

    /// The enum of a proto enum.
    pub fn enumeration(&self, enumeration: &EnumDescriptor) -> String {
        let scope = self.scope(enumeration.package_name(), enumeration.parent_message());
        format!("{scope}::{}", type_ident(enumeration.name()))
    }

    /// The enum of a oneof; `OneOf` is appended where a nested type has the name already.
    pub fn oneof(&self, oneof: &OneofDescriptor) -> String {
        let message = oneof.parent_message();
        let name = type_ident(oneof.name());
        let taken = message.child_messages().any(|child| type_ident(child.name()) == name)
            || message.child_enums().any(|child| type_ident(child.name()) == name);
        let suffix = if taken { "OneOf" } else { "" };
        format!("{}::{name}{suffix}", self.nested(message))
    }

    fn scope(&self, package: &str, parent: Option<MessageDescriptor>) -> String {
        match parent {
            None => self.package(package),
            Some(parent) => {
                let outer = self.scope(package, parent.parent_message());
                format!("{outer}::{}", ident(parent.name()))
            }
        }
    }
}

fn sanitized(name: String) -> String {
    if RAW.contains(&name.as_str()) {
        format!("r#{name}")
    } else if SUFFIXED.contains(&name.as_str()) {
        format!("{name}_")
    } else if name.starts_with(char::is_numeric) {
        format!("_{name}")
    } else {
        name
    }
}

/// Whether a value of `outer` can hold one of `inner` without a list or a map between them.
fn contains(outer: &MessageDescriptor, inner: &MessageDescriptor) -> bool {
    let mut seen = vec![outer.clone()];
    let mut next = 0;
    while let Some(message) = seen.get(next).cloned() {
        if message == *inner {
            return true;
        }
        let singular = message.fields().filter(|f| f.cardinality() != Cardinality::Repeated);
        for field in singular {
            if let Some(child) = field.kind().as_message()
                && !seen.contains(child)
            {
                seen.push(child.clone());
            }
        }
        next += 1;
    }
    false
}
