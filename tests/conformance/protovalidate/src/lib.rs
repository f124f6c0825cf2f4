//! Runs protovalidate's conformance suite against the code that `rulegen` generates.
//!
//! Owns:      the executor that the official harness calls, and the list of known failures.
//! Invariant: a case that fails is in that list with its reason, and one that passes is not.
//! Not here:  the cases and their protos, which the harness brings.

pub mod descriptors;
pub mod generate;
pub mod harness;
pub mod known;
pub mod paths;
pub mod protocol;
pub mod verdict;
