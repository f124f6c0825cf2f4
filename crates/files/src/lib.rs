//! Files and objects below what an operator opened to an organisation, read record by record.
//!
//! Owns:      the way from a root to an open file or object, compression, and what a record is in each format.
//! Invariant: nothing outside of an organisation's root is opened; every record of a file is taken or told of with its
//!            number; memory does not grow with a file.
//! Not here:  which files are wanted, and what becomes of records. Calls wait for a disk or a store, and so belong on
//!            threads of their own.

pub mod content;
pub mod csv;
#[cfg(test)]
mod fixture;
pub mod folder;
pub mod input;
pub mod json;
pub mod object;
pub mod parquet;
pub mod record;

/// What stands for the id of an organisation in a root.
pub const ORGANIZATION: &str = "{org}";
