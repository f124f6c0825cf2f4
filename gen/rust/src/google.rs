//! Google's packages that the contracts import.

pub mod protobuf;
