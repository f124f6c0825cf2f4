//! What the check of a twin has to know: which of its fields occur once.

use std::fmt::Write;

use anyhow::{Result, ensure};
use prost_reflect::{MessageDescriptor, OneofDescriptor};
use rulegen::names::{self, Paths};

use super::{Twins, value_type};

/// Slots of one check: the bits of a `u64`.
const SLOTS_MAX: u32 = 64;

impl Twins {
    /// `impl Opaque` for the twins of a package.
    pub(super) fn shapes(&self, paths: &Paths, package: &str) -> Result<String> {
        let mut out = String::new();
        for message in self.in_package(package) {
            _ = write!(
                out,
                "
impl crate::opaque::Opaque for {} {{
    const SHAPE: &'static crate::opaque::Shape = &crate::opaque::Shape {{
        once: &[{}],
        nested: &[{}],
    }};
}}
",
                Self::path(paths, message),
                once(message)?,
                self.nested(paths, message),
            );
        }
        Ok(out)
    }

    fn nested(&self, paths: &Paths, message: &MessageDescriptor) -> String {
        let mut nested = Vec::new();
        for field in message.fields().filter(|it| !it.is_map()) {
            let Some(kind) = value_type(&field).filter(|it| self.has(it)) else { continue };
            let path = Self::path(paths, &kind);
            nested.push(format!("({}, <{path} as crate::opaque::Opaque>::SHAPE)", field.number()));
        }
        nested.join(", ")
    }
}

/// Numbers, in ascending order as descriptors have them, with slots.
fn once(message: &MessageDescriptor) -> Result<String> {
    let mut once = Vec::new();
    let mut oneofs: Vec<(OneofDescriptor, u32)> = Vec::new();
    let mut slots = 0;
    for field in message.fields().filter(|it| !it.is_list() && !it.is_map()) {
        let oneof = names::oneof_of(&field);
        let shared =
            oneofs.iter().find(|(it, _)| Some(it) == oneof.as_ref()).map(|(_, slot)| *slot);
        once.push(format!("({}, {})", field.number(), shared.unwrap_or(slots)));
        if shared.is_none() {
            oneofs.extend(oneof.map(|oneof| (oneof, slots)));
            slots += 1;
        }
    }
    let name = message.full_name();
    ensure!(slots <= SLOTS_MAX, "{name}: more than {SLOTS_MAX} fields occur once");
    Ok(once.join(", "))
}
