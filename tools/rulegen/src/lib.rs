//! Compiles `buf.validate` rules to Rust.

mod cel;
mod emit;
mod generate;
pub mod names;
mod plan;
mod planner;
mod schema;
pub mod validate;

use anyhow::Result;
use prost_reflect::DescriptorPool;

/// The runtime that generated code calls: file names below the crate's `src`, and their sources.
///
/// It is the module [`validate`] of this crate, word for word, and needs the crate `regex`. Here, what is
/// known at generation is computed by it, so that both times agree.
pub const RUNTIME: &[(&str, &str)] = &[
    ("validate.rs", include_str!("validate.rs")),
    ("validate/cel.rs", include_str!("validate/cel.rs")),
    ("validate/checker.rs", include_str!("validate/checker.rs")),
    ("validate/host.rs", include_str!("validate/host.rs")),
    ("validate/ip.rs", include_str!("validate/ip.rs")),
    ("validate/path.rs", include_str!("validate/path.rs")),
    ("validate/text.rs", include_str!("validate/text.rs")),
    ("validate/time.rs", include_str!("validate/time.rs")),
    ("validate/uri.rs", include_str!("validate/uri.rs")),
];

/// Where the generated code lives, and what happens to a rule that cannot be compiled.
#[derive(Clone, Debug)]
pub struct Options {
    /// The module that holds one module per package segment.
    pub root: String,
    /// The module of `google.protobuf`: plain prost structs, wrappers included.
    pub well_known: String,
    /// The module of [`RUNTIME`].
    pub runtime: String,
    /// What happens to a rule that cannot be compiled.
    pub refused: Refused,
}

/// What happens to a rule that cannot be compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Generation fails, and names every such rule.
    Fail,
    /// The message's validation reports it, which the conformance suite asks for.
    Report,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            root: "crate".to_owned(),
            well_known: "crate::google::protobuf".to_owned(),
            runtime: "crate::validate".to_owned(),
            refused: Refused::Fail,
        }
    }
}

/// The validation of one package: an `impl Validate` for each of its messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The package's full name.
    pub package: String,
    /// Rust items, to be included in any module; all paths are absolute.
    pub content: String,
}

/// Generates `impl Validate` for every message of `packages`, in their order.
///
/// `pool` must hold the packages, their imports and `buf/validate/validate.proto`, with extensions kept:
/// decode it with [`DescriptorPool::decode`] from the raw request or image.
pub fn generate(
    pool: &DescriptorPool,
    packages: &[String],
    options: &Options,
) -> Result<Vec<Output>> {
    generate::generate(pool, packages, options)
}
