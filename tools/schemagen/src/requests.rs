//! What the servers' codec has to know of each message that a caller sends.

use std::collections::BTreeMap;
use std::fmt::Write;

use prost_reflect::MessageDescriptor;
use rulegen::names::{self, Paths};

use crate::opaque::Twins;
use crate::request::Request;

/// The type whose presence makes a request versioned.
const API_VERSION: &str = "rustmq.common.v1.ApiVersion";

/// How the rules of a message are checked.
const VALIDATE: &str = "
    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
";
/// How the encoding of a twin is checked.
const CHECK_ENCODED: &str = "
    fn check_encoded(encoded: &[u8]) -> Result<(), crate::opaque::Error> {
        <Self as crate::opaque::Opaque>::SHAPE.check(encoded)
    }
";

/// The implementations for the messages of each package that has some: Rust items, for any module.
pub(crate) fn generate(
    request: &Request,
    paths: &Paths,
    twins: &Twins,
) -> BTreeMap<String, String> {
    let mut sent: BTreeMap<String, MessageDescriptor> = BTreeMap::new();
    for package in request.packages().keys() {
        for method in request.services(package).iter().flat_map(|it| it.methods()) {
            sent.insert(method.input().full_name().to_owned(), method.input());
        }
    }
    let mut out: BTreeMap<String, String> = BTreeMap::new();
    for message in sent.values() {
        if request.packages().contains_key(message.package_name()) {
            let code = out.entry(message.package_name().to_owned()).or_default();
            write_impl(code, &paths.message(message), message, VALIDATE);
            if twins.has(message) {
                code.push_str("// Its rules are not checked: the handler does.\n");
                write_impl(code, &Twins::path(paths, message), message, CHECK_ENCODED);
            }
        }
    }
    out
}

/// `impl Request`, and `impl Versioned` if the message has a version.
fn write_impl(out: &mut String, path: &str, message: &MessageDescriptor, check: &str) {
    let family = message.package_name().split('.').next().unwrap_or_default();
    let version = version_field(message);
    _ = writeln!(out, "impl crate::codec::Request for {path} {{");
    _ = writeln!(out, "    const FAMILY: &'static str = {family:?};");
    if version.is_some() {
        out.push_str(
            "
    fn stated_version(&self) -> Option<crate::version::Version> {
        Some(crate::version::Versioned::version(self))
    }
",
        );
    }
    out.push_str(check);
    out.push_str("}\n\n");
    if let Some(field) = version {
        _ = write!(
            out,
            "impl crate::version::Versioned for {path} {{
    fn version(&self) -> crate::version::Version {{
        self.{field}.as_ref().map_or(crate::version::Version::V1, |it| crate::version::Version {{
            major: it.major,
            minor: it.minor,
            patch: it.patch,
        }})
    }}
}}

"
        );
    }
}

/// The field that says for which version of the API the message is written.
fn version_field(message: &MessageDescriptor) -> Option<String> {
    let is_version = |kind: &MessageDescriptor| kind.full_name() == API_VERSION;
    let mut fields = message.fields().filter(|it| !it.is_list() && names::oneof_of(it).is_none());
    fields.find(|it| it.kind().as_message().is_some_and(is_version)).map(|it| names::field(&it))
}
