//! Golden vectors and examples, made from the contracts.
//!
//! Owns:      instances of every message, and their one canonical encoding.
//! Invariant: the same contracts give the same bytes, on every machine.
//! Not here:  what a language makes of a vector (`tests/`, one suite per language).

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds and values matched on are prost-reflect's, and the rest is what is meant"
)]

pub mod bad;
pub mod encode;
pub mod file;
pub mod go;
pub mod instance;
pub mod pattern;
pub mod scalar;
