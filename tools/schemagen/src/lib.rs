//! Generates the crate of a set of contracts: drives the generator crates, and adds what they lack.
//!
//! Owns:      everything in `gen/rust`, and the fixed files of the other languages' packages.
//! Invariant: equal requests give equal files; what cannot be generated rightly is an error.
//! Not here:  how rules are compiled (`rulegen`), and how other languages are generated.

mod json;
mod layout;
mod messages;
mod methods;
mod packed;
mod registry;
mod request;
mod requests;
mod runtime;
mod services;
mod stubs;
mod template;
mod wire;

use anyhow::Result;
use rulegen::names::Paths;
use sha2::{Digest, Sha256};

use layout::{Code, Facet, file_name};
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
    for (package, content) in requests::generate(request, paths) {
        add(package, Facet::Requests, content);
    }
    let packages: Vec<String> = request.packages().keys().cloned().collect();
    for package in &packages {
        add(package.clone(), Facet::Json, json::generate(request, paths, package));
    }
    for output in rulegen::generate(request.pool(), &packages, &rulegen::Options::default())? {
        add(output.package, Facet::Validate, output.content);
    }
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
