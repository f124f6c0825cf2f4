//! The platform's contracts: messages, gRPC clients and servers, JSON, validation, descriptors.
//!
//! A proto package is the module of the same path: `platform.auth.v1` is `platform::auth::v1`.
//! Its services are in modules of their own, such as `auth_service_client` and `auth_service_server`.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `platform-auth-v1` and the like | a package, with those that it imports |
//! | `client` | gRPC clients |
//! | `server` | gRPC servers, which refuse requests that break their rules; brings `validate` |
//! | `serde` | the JSON mapping of proto3, through serde's traits |
//! | `validate` | the rules of the contracts, as `validate::Validate` |
//! | `descriptor` | the contracts themselves, as `FILE_DESCRIPTOR_SET` |
//! | `full` | everything; it is the default |
//!
//! What the contracts say about each method is in [`methods`], under every set of features;
//! with `serde`, [`registry`] finds a message by its name.
//!
//! Written by schemagen; do not edit.

#![forbid(unsafe_code)]
#![allow(deprecated)]
#![allow(clippy::all, reason = "written by programs, which are reviewed in its place")]

#[cfg(feature = "server")]
pub mod codec;
pub mod google;
#[cfg(feature = "serde")]
#[allow(dead_code, unused_imports, unused_macros, reason = "the packages decide what is used")]
pub mod json;
pub mod methods;
pub mod opaque;
#[cfg(feature = "serde")]
pub mod registry;
#[cfg(feature = "validate")]
#[allow(rustdoc::private_intra_doc_links)]
pub mod validate;
pub mod version;

#[cfg(feature = "serde")]
mod types {
    include!("types.rs");
}

mod table {
    include!("table.rs");
}

/// The version of the contracts.
pub const SCHEMA_VERSION: &str = env!("CARGO_PKG_VERSION");

/// SHA-256 of the contracts as an encoded `FileDescriptorSet`, in hexadecimal.
pub const SCHEMA_DIGEST: &str = "#:digest";

/// The contracts and all that they import, as an encoded `FileDescriptorSet` without comments.
#[cfg(feature = "descriptor")]
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!("../descriptor.binpb");
