//! Writes plans as Rust.
//!
//! Owns:      the shape of the generated code.
//! Invariant: a message that keeps its rules is checked with comparisons alone; paths and texts are made
//!            in branches that a kept rule never takes.
//! Not here:  what the rules mean (`plan`, `cel`).

#![expect(clippy::wildcard_enum_match_arm, reason = "a compiler singles out what it can do better")]

mod call;
mod code;
mod compare;
mod expr;
mod field;
mod message;
mod place;
mod range;
mod rule;
mod statics;

pub(crate) use message::{MessageWriter, Writing};
pub(crate) use statics::Statics;
