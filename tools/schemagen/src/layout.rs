//! The crate around the generated code: which files it has, what each needs, and its features.
//!
//! Owns:      `Cargo.toml`, `lib.rs` and the names of files and features.
//! Invariant: the crate needs nothing beside its own folder, and compiles with any set of features.
//! Not here:  what stands in the files of a package.

use std::collections::BTreeMap;
use std::fmt::Write;

use rulegen::names;

use crate::request::{Package, Request};

/// What a package's code is for; each stands in a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Facet {
    /// Messages and enums.
    Types,
    Client,
    Server,
    /// Messages whose hot fields stay encoded, and the services that take them.
    Opaque,
    OpaqueClient,
    OpaqueServer,
    /// Trait implementations, which no path names.
    Json,
    Validate,
    Requests,
}

impl Facet {
    /// The facets that have names, in the order in which a module includes them.
    const NAMED: [Self; 3] = [Self::Types, Self::Client, Self::Server];
    /// The facets of the module `opaque` of a package.
    const OPAQUE: [Self; 3] = [Self::Opaque, Self::OpaqueClient, Self::OpaqueServer];
    /// The facets without names.
    const TRAITS: [Self; 3] = [Self::Json, Self::Validate, Self::Requests];

    fn suffix(self) -> &'static str {
        match self {
            Self::Types => "",
            Self::Client => ".client",
            Self::Server => ".server",
            Self::Opaque => ".opaque",
            Self::OpaqueClient => ".opaque_client",
            Self::OpaqueServer => ".opaque_server",
            Self::Json => ".json",
            Self::Validate => ".validate",
            Self::Requests => ".requests",
        }
    }

    /// The feature that switches it on, beside that of the package.
    fn feature(self) -> Option<&'static str> {
        match self {
            Self::Types | Self::Opaque => None,
            Self::Client | Self::OpaqueClient => Some("client"),
            Self::Server | Self::OpaqueServer | Self::Requests => Some("server"),
            Self::Json => Some("serde"),
            Self::Validate => Some("validate"),
        }
    }
}

/// The generated code, by package and facet.
pub(crate) type Code = BTreeMap<(String, Facet), String>;

/// The file of a package's facet, below `src`.
pub(crate) fn file_name(package: &str, facet: Facet) -> String {
    format!("packages/{package}{}.rs", facet.suffix())
}

/// The Cargo feature of a package.
pub(crate) fn feature(package: &str) -> String {
    package.replace('.', "-")
}

/// `Cargo.toml`, from a template in which `#:packages` and `#:full` stand for the features.
pub(crate) fn manifest(template: &str, request: &Request) -> String {
    let mut features = String::new();
    let mut full = String::new();
    for (name, Package { imports, .. }) in request.packages() {
        let imports: Vec<String> = imports.iter().map(|it| format!("{:?}", feature(it))).collect();
        _ = writeln!(features, "{} = [{}]", feature(name), imports.join(", "));
        _ = writeln!(full, "  {:?},", feature(name));
    }
    template.replace("#:packages\n", &features).replace("  #:full\n", &full)
}

/// `lib.rs`, from a template that ends where the packages begin.
pub(crate) fn library(template: &str, request: &Request, code: &Code) -> String {
    let mut root = Module::default();
    for package in request.packages().keys() {
        let mut module = &mut root;
        for segment in package.split('.') {
            module = module.children.entry(segment.to_owned()).or_default();
        }
        module.package = Some(package.clone());
    }
    let mut out = template.to_owned();
    root.write(&mut out, code, 0, &[]);
    out.push_str(
        "
/// Implementations of traits for the messages.
#[allow(unused_imports, unused_variables, clippy::all, reason = \"written by a program\")]
mod implementations {
",
    );
    for (package, facet) in code.keys() {
        if let (true, Some(gate)) = (Facet::TRAITS.contains(facet), facet.feature()) {
            let module = feature(package).replace('-', "_") + &facet.suffix().replace('.', "_");
            _ = write!(
                out,
                "    #[cfg(all(feature = {:?}, feature = {gate:?}))]
    mod {module} {{
        include!({:?});
    }}
",
                feature(package),
                file_name(package, *facet),
            );
        }
    }
    out.push_str("}\n");
    out
}

/// A module: a segment of a package's name, and the package that ends there.
#[derive(Default)]
struct Module {
    package: Option<String>,
    children: BTreeMap<String, Module>,
}

impl Module {
    fn write(&self, out: &mut String, code: &Code, depth: usize, gated: &[String]) {
        let indent = "    ".repeat(depth);
        if let Some(package) = &self.package {
            for facet in Facet::NAMED {
                write_include(out, code, package, facet, &indent);
            }
            if Facet::OPAQUE.iter().any(|facet| code.contains_key(&(package.clone(), *facet))) {
                _ = writeln!(out, "{indent}/// Messages whose hot fields stay encoded.");
                _ = writeln!(out, "{indent}pub mod opaque {{");
                for facet in Facet::OPAQUE {
                    write_include(out, code, package, facet, &format!("{indent}    "));
                }
                _ = writeln!(out, "{indent}}}");
            }
        }
        for (segment, child) in &self.children {
            let packages = child.packages();
            let path = packages.first().map_or("", |it| it.as_str());
            let segments: Vec<&str> = path.split('.').take(depth + 1).collect();
            if depth == 0 {
                out.push('\n');
            }
            _ = match &child.package {
                Some(package) => writeln!(out, "{indent}/// The package `{package}`."),
                None => writeln!(out, "{indent}/// The packages `{}.*`.", segments.join(".")),
            };
            if packages != gated {
                write_gate(out, &packages, &indent);
            }
            _ = writeln!(out, "{indent}pub mod {} {{", names::ident(segment));
            child.write(out, code, depth + 1, &packages);
            _ = writeln!(out, "{indent}}}");
        }
    }

    /// The packages here and below.
    fn packages(&self) -> Vec<String> {
        let below = self.children.values().flat_map(Self::packages);
        self.package.iter().cloned().chain(below).collect()
    }
}

/// `#[cfg]` for any of the packages, in the form that rustfmt gives it.
fn write_gate(out: &mut String, packages: &[String], indent: &str) {
    let features: Vec<String> =
        packages.iter().map(|it| format!("feature = {:?}", feature(it))).collect();
    if let [feature] = features.as_slice() {
        _ = writeln!(out, "{indent}#[cfg({feature})]");
        return;
    }
    let one_line = format!("{indent}#[cfg(any({}))]", features.join(", "));
    if one_line.len() <= 100 {
        _ = writeln!(out, "{one_line}");
        return;
    }
    _ = writeln!(out, "{indent}#[cfg(any(");
    for feature in features {
        _ = writeln!(out, "{indent}    {feature},");
    }
    _ = writeln!(out, "{indent}))]");
}

fn write_include(out: &mut String, code: &Code, package: &str, facet: Facet, indent: &str) {
    if !code.contains_key(&(package.to_owned(), facet)) {
        return;
    }
    if let Some(gate) = facet.feature() {
        _ = writeln!(out, "{indent}#[cfg(feature = {gate:?})]");
    }
    _ = writeln!(out, "{indent}include!({:?});", file_name(package, facet));
}
