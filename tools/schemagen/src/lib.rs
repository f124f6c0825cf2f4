//! Generates the crate of a set of contracts: drives the generator crates, and adds what they lack.
//!
//! Owns:      everything in `gen/rust`, and the fixed files of the other languages' packages.
//! Invariant: equal requests give equal files; what cannot be generated rightly is an error.
//! Not here:  how rules are compiled (`rulegen`), and how other languages are generated.

mod derives;
mod json;
mod layout;
mod messages;
mod methods;
mod opaque;
mod packed;
mod registry;
mod request;
mod requests;
mod runtime;
#[cfg(test)]
mod sample;
mod services;
mod stubs;
mod template;
mod wire;

use anyhow::Result;
use rulegen::names::Paths;
use sha2::{Digest, Sha256};

use layout::{Code, Facet, file_name};
use opaque::Twins;
use request::Request;
pub use template::package;

/// One generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the output folder.
    pub name: String,
    pub content: Vec<u8>,
}

impl File {
    fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content: content.into() }
    }
}

/// Generates the Rust crate that an encoded `CodeGeneratorRequest` asks for.
pub fn rust(request: &[u8]) -> Result<Vec<File>> {
    let request = Request::read(request)?;
    let paths = Paths::new("crate", messages::WELL_KNOWN);
    let code = code(&request, &paths)?;
    let image = request.image()?;
    let digest: String = Sha256::digest(&image).iter().map(|byte| format!("{byte:02x}")).collect();
    let library = layout::library(include_str!("../templates/lib.rs"), &request, &code);
    let manifest = layout::manifest(include_str!("../templates/Cargo.toml"), &request);

    let mut files = vec![
        File::new("Cargo.toml", manifest),
        File::new("README.md", include_str!("../templates/README.md")),
        File::new("descriptor.binpb", image),
        File::new("src/lib.rs", library.replace("#:digest", &digest)),
        File::new("src/types.rs", registry::generate(&request, &paths)),
        File::new("src/table.rs", methods::generate(&request)?),
    ];
    files.extend(runtime::files().map(|(name, source)| File::new(format!("src/{name}"), source)));
    for ((package, facet), content) in code {
        files.push(File::new(format!("src/{}", file_name(&package, facet)), content));
    }
    Ok(files)
}

/// The code of each package.
fn code(request: &Request, paths: &Paths) -> Result<Code> {
    let mut code = Code::new();
    let mut add = |package: String, facet, content| _ = code.insert((package, facet), content);
    for (package, content) in messages::generate(request)? {
        add(package, Facet::Types, content);
    }
    for (package, content) in services::generate(request, services::Side::Client)? {
        add(package, Facet::Client, content);
    }
    for (package, content) in services::generate(request, services::Side::Server)? {
        add(package, Facet::Server, content);
    }
    let twins = Twins::of(request)?;
    for (package, content) in requests::generate(request, paths, &twins) {
        add(package, Facet::Requests, content);
    }
    let packages: Vec<String> = request.packages().keys().cloned().collect();
    for package in &packages {
        add(package.clone(), Facet::Json, json::generate(request, paths, package));
    }
    for output in rulegen::generate(request.pool(), &packages, &rulegen::Options::default())? {
        add(output.package, Facet::Validate, output.content);
    }
    code.extend(twins.generate(request, paths)?);
    Ok(code)
}

/// The files as an encoded `CodeGeneratorResponse`; unlike prost's type, it takes files that are no text.
#[must_use]
pub fn response(files: &[File]) -> Vec<u8> {
    /// `supported_features`, and in it `FEATURE_PROTO3_OPTIONAL`.
    const PROTO3_OPTIONAL: [u8; 2] = [2 << 3, 1];
    let mut response = PROTO3_OPTIONAL.to_vec();
    for file in files {
        let mut encoded = Vec::new();
        wire::append(&mut encoded, 1, file.name.as_bytes());
        wire::append(&mut encoded, 15, &file.content);
        wire::append(&mut response, 15, &encoded);
    }
    response
}

/// An error as an encoded `CodeGeneratorResponse`.
#[must_use]
pub fn refusal(error: &str) -> Vec<u8> {
    let mut response = Vec::new();
    wire::append(&mut response, 1, error.as_bytes());
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{FieldKind, Sample, raw};

    fn files() -> Vec<File> {
        let common = Sample::new("a.v1").message("Page", &[("size", 1, FieldKind::Uint32)]);
        let service = Sample::new("b.v1")
            .import("a.v1")
            .message("ListRequest", &[("page", 1, FieldKind::Message("a.v1.Page"))])
            .service("ListService", &[("List", "b.v1.ListRequest", "a.v1.Page")])
            .comment(" Lists things.\n\n buf:lint:ignore RPC_RESPONSE_STANDARD_NAME\n");
        rust(&raw(&[common, service])).unwrap()
    }

    fn text(name: &str) -> String {
        let file = files().into_iter().find(|file| file.name == name).unwrap();
        String::from_utf8(file.content).unwrap()
    }

    #[test]
    fn equal_requests_give_equal_files() {
        assert_eq!(files(), files());
    }

    #[test]
    fn a_package_brings_those_that_it_imports() {
        assert!(text("Cargo.toml").contains("\nb-v1 = [\"a-v1\"]\n"));
        assert!(text("Cargo.toml").contains("  \"b-v1\",\n]"));
    }

    #[test]
    fn comments_reach_clients_and_servers_without_instructions_to_tools() {
        for side in ["client", "server"] {
            let code = text(&format!("src/packages/b.v1.{side}.rs"));
            assert!(code.contains("Lists things."), "{code}");
            assert!(!code.contains("buf:lint"), "{code}");
        }
    }

    #[test]
    fn a_type_url_has_its_domain() {
        assert!(text("src/packages/b.v1.rs").contains("\"type.googleapis.com/b.v1.ListRequest\""));
    }

    #[test]
    fn servers_check_requests() {
        let server = text("src/packages/b.v1.server.rs");
        assert!(server.contains("crate::codec::CheckingCodec"));
        assert!(!server.contains("tonic_prost::ProstCodec"));
        assert!(text("src/packages/b.v1.requests.rs").contains("for crate::b::v1::ListRequest"));
    }

    #[test]
    fn a_deprecated_method_is_marked() {
        assert!(
            text("src/packages/b.v1.client.rs")
                .contains("#[deprecated]\n        pub async fn list(")
        );
        assert!(text("src/table.rs").contains("deprecated: true"));
    }

    #[test]
    fn a_response_carries_files_that_are_no_text() {
        let encoded = response(&[File::new("a", [0xff, 0xfe])]);
        assert_eq!(encoded, [16, 1, 122, 7, 10, 1, b'a', 122, 2, 0xff, 0xfe]);
    }
}
