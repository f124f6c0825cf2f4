//! Opaque twins: hot messages whose records stay encoded.
//!
//! Owns:      the list of hot messages, and the code of their twins.
//! Invariant: a twin has the wire of its message; only the type of the encoded fields differs.
//! Not here:  how twins are checked when they arrive (`runtime/opaque.rs`).

mod hot;
mod shape;
mod twin;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use catalog::access::{Access, Kind, OPTION};
use prost_reflect::{FieldDescriptor, MessageDescriptor, MethodDescriptor, ServiceDescriptor};
use rulegen::names::{self, Paths};

use crate::layout::{Code, Facet};
use crate::messages;
use crate::request::Request;
use crate::services::{self, Side};
use hot::{HOT, Hot};

/// The last segment of a twin's package.
const SEGMENT: &str = "opaque";

/// The messages of a request that have twins.
pub(crate) struct Twins {
    /// By full name.
    messages: BTreeMap<String, MessageDescriptor>,
    encoded: BTreeSet<&'static str>,
}

impl Twins {
    /// Finds the hot messages, and those through which they contain an encoded type.
    pub(crate) fn of(request: &Request) -> Result<Self> {
        Self::of_hot(request, HOT)
    }

    fn of_hot(request: &Request, hot: &[Hot]) -> Result<Self> {
        let mut twins = Self { messages: BTreeMap::new(), encoded: BTreeSet::new() };
        for hot in hot {
            if request.pool().get_message_by_name(hot.encoded).is_none() {
                continue;
            }
            twins.encoded.insert(hot.encoded);
            for name in hot.messages {
                let Some(message) = request.pool().get_message_by_name(name) else {
                    bail!("the hot message {name} does not exist");
                };
                let reaches = twins.add(&message, hot.encoded, &mut BTreeSet::new())?;
                ensure!(reaches, "the hot message {name} does not contain {}", hot.encoded);
            }
        }
        Ok(twins)
    }

    /// The code of the twins, by the packages that they are twins in.
    pub(crate) fn generate(&self, request: &Request, paths: &Paths) -> Result<Code> {
        let mut code = Code::new();
        if self.messages.is_empty() {
            return Ok(code);
        }
        let twins = self.request(request, Side::Client)?;
        for (package, content) in messages::generate_nameless(&twins, &[])? {
            let package = original(&package);
            let content = content + &self.shapes(paths, package)?;
            code.insert((package.to_owned(), Facet::Opaque), content);
        }
        let sides = [(Side::Client, Facet::OpaqueClient), (Side::Server, Facet::OpaqueServer)];
        for (side, facet) in sides {
            let twins = self.request(request, side)?;
            for (package, content) in services::generate(&twins, side)? {
                let content = rerouted(&package, &content);
                code.insert((original(&package).to_owned(), facet), content);
            }
        }
        Ok(code)
    }

    /// Whether the message has a twin.
    pub(crate) fn has(&self, message: &MessageDescriptor) -> bool {
        self.messages.contains_key(message.full_name())
    }

    /// The twin's path in Rust.
    pub(crate) fn path(paths: &Paths, message: &MessageDescriptor) -> String {
        let package = paths.package(message.package_name());
        format!("{package}::{SEGMENT}::{}", names::type_ident(message.name()))
    }

    /// Whether the message, or one in it, has a field of the type; if so, it has a twin.
    fn add(
        &mut self,
        message: &MessageDescriptor,
        encoded: &str,
        seen: &mut BTreeSet<String>,
    ) -> Result<bool> {
        let name = message.full_name();
        if !seen.insert(name.to_owned()) {
            return Ok(self.messages.contains_key(name));
        }
        let mut reaches = false;
        for kind in message.fields().filter_map(|field| value_type(&field)) {
            reaches |= kind.full_name() == encoded || self.add(&kind, encoded, seen)?;
        }
        if reaches {
            ensure!(message.parent_message().is_none(), "{name}: a hot message is not nested");
            self.messages.insert(name.to_owned(), message.clone());
        }
        Ok(reaches)
    }

    /// The packages that have twins.
    fn packages(&self) -> BTreeSet<&str> {
        self.messages.values().map(MessageDescriptor::package_name).collect()
    }

    /// The messages of one package that have twins.
    fn in_package(&self, package: &str) -> impl Iterator<Item = &MessageDescriptor> {
        self.messages.values().filter(move |it| it.package_name() == package)
    }

    /// The services of a package that have methods with twins; what users implement has hot clients only.
    fn services(
        &self,
        request: &Request,
        package: &str,
        side: Side,
    ) -> Result<Vec<ServiceDescriptor>> {
        let mut services = Vec::new();
        for service in request.services(package) {
            if !service.methods().any(|method| self.concerns(&method)) {
                continue;
            }
            match side {
                Side::Server if is_implemented_by_users(&service)? => {}
                Side::Client | Side::Server => services.push(service),
            }
        }
        Ok(services)
    }

    /// Whether the method takes or returns a message that has a twin.
    fn concerns(&self, method: &MethodDescriptor) -> bool {
        self.has(&method.input()) || self.has(&method.output())
    }
}

fn is_implemented_by_users(service: &ServiceDescriptor) -> Result<bool> {
    if service.parent_pool().get_extension_by_name(OPTION).is_none() {
        return Ok(false);
    }
    for method in service.methods() {
        let access = Access::of(&method).with_context(|| method.full_name().to_owned())?;
        if access.is_none_or(|it| it.kind != Kind::UserImplemented) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The package whose twins a package holds.
fn original(package: &str) -> &str {
    package.strip_suffix(SEGMENT).and_then(|it| it.strip_suffix('.')).unwrap_or(package)
}

/// The code of services with the paths of the originals: a caller cannot tell which form a server takes.
fn rerouted(package: &str, content: &str) -> String {
    content.replace(&format!("{package}."), &format!("{}.", original(package)))
}

/// The message that the field holds, or that the values of its map are.
fn value_type(field: &FieldDescriptor) -> Option<MessageDescriptor> {
    let kind = field.kind();
    let message = kind.as_message()?;
    if field.is_map() {
        return message.map_entry_value_field().kind().as_message().cloned();
    }
    Some(message.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{FieldKind, Sample, request};

    const HOT: &[Hot] = &[Hot { encoded: "a.v1.Batch", messages: &["b.v1.PutRequest"] }];

    /// `b.v1.PutService.Put` takes items with batches, and returns a message of another package.
    fn sample() -> Request {
        let batches = Sample::new("a.v1").message("Batch", &[("crc", 1, FieldKind::Uint32)]);
        let puts = Sample::new("b.v1")
            .import("a.v1")
            .message("Item", &[("batch", 1, FieldKind::Message("a.v1.Batch"))])
            .message(
                "PutRequest",
                &[("id", 1, FieldKind::Uint32), ("items", 2, FieldKind::Messages("b.v1.Item"))],
            )
            .service("PutService", &[("Put", "b.v1.PutRequest", "a.v1.Batch")]);
        request(&[batches, puts])
    }

    fn code() -> Code {
        let request = sample();
        let twins = Twins::of_hot(&request, HOT).unwrap();
        twins.generate(&request, &Paths::new("crate", "crate::google::protobuf")).unwrap()
    }

    #[test]
    fn a_twin_holds_bytes_and_other_twins() {
        let types = &code()[&("b.v1".to_owned(), Facet::Opaque)];
        assert!(types.contains("pub batch: ::prost::bytes::Bytes"), "{types}");
        assert!(types.contains("pub items: ::prost::alloc::vec::Vec<Item>"), "{types}");
        assert!(
            types.contains("once: &[(1, 0)],\n        nested: &[(2, <crate::b::v1::opaque::Item")
        );
    }

    #[test]
    fn a_service_of_twins_has_the_paths_of_the_original() {
        let server = &code()[&("b.v1".to_owned(), Facet::OpaqueServer)];
        assert!(server.contains("\"/b.v1.PutService/Put\""), "{server}");
        assert!(!server.contains("b.v1.opaque"), "{server}");
        assert!(server.contains("super::super::super::super::a::v1::Batch"), "{server}");
    }

    #[test]
    fn a_list_that_does_not_fit_the_contracts_is_refused() {
        for (hot, complaint) in [
            (Hot { encoded: "a.v1.Batch", messages: &["b.v1.Gone"] }, "does not exist"),
            (Hot { encoded: "b.v1.Item", messages: &["a.v1.Batch"] }, "does not contain"),
        ] {
            let error = Twins::of_hot(&sample(), &[hot]).err().unwrap().to_string();
            assert!(error.contains(complaint), "{error}");
        }
        let other = Hot { encoded: "z.v1.Batch", messages: &["z.v1.Gone"] };
        assert!(Twins::of_hot(&sample(), &[other]).unwrap().messages.is_empty());
    }
}
