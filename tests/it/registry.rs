//! The generated types by name, as the tests use them.

use platform_proto::registry::{self, Type};

/// The type of a full name.
pub(crate) fn find(name: &str) -> &'static Type {
    registry::find(name).unwrap_or_else(|| panic!("platform_proto has no {name}"))
}

/// Adds what the rules have against an encoded message.
pub(crate) fn validate(name: &str, encoded: &[u8], said: &mut Vec<String>) {
    if let Err(error) = find(name).validate(encoded) {
        said.push(format!("{name}: {error}"));
    }
}
