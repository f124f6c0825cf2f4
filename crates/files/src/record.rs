//! One record of the other side, and what is wrong with one that cannot be read.

use std::sync::Arc;

use serde_json::Value;

use crate::json;

/// Bytes of one record, and of one line of a file.
pub const BYTES_MAX: usize = 16 << 20;
/// Fields of one record.
pub const FIELDS_MAX: usize = 2000;
/// Characters of the name of a field.
pub const NAME_MAX: usize = 128;

/// The fields of a record in their order; no name occurs twice.
pub type Record = Vec<(Arc<str>, Value)>;

/// A record that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Number of the record in its file, from 1.
    pub row: u64,
    pub reason: String,
}

/// A place between two records of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Records before it.
    pub rows: u64,
    /// Bytes of content before it, after decompression.
    pub bytes: u64,
}

/// What takes records as text, one by one: each a JSON object in one line, or the reason why it is none.
pub trait Texts {
    /// Takes the record that ends at a mark; whether more are wanted.
    fn take(&mut self, end: Mark, text: Result<&[u8], String>) -> bool;
}

/// What takes records one by one.
pub trait Sink {
    /// Takes a record; whether more are wanted.
    fn take(&mut self, record: Result<Record, Rejected>) -> bool;
}

/// Reads texts as records.
pub struct Parsed<'s>(pub &'s mut dyn Sink);

impl Texts for Parsed<'_> {
    fn take(&mut self, end: Mark, text: Result<&[u8], String>) -> bool {
        let record = text.and_then(json::object);
        self.0.take(record.map_err(|reason| Rejected { row: end.rows, reason }))
    }
}

/// Refuses fields that no table can have.
pub fn check_names<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> Result<(), String> {
    if FIELDS_MAX < names.len() {
        return Err(format!("it has {} fields, and {FIELDS_MAX} are allowed", names.len()));
    }
    // No name has more characters than bytes.
    let is_fit = |name: &str| {
        !name.is_empty() && (name.len() <= NAME_MAX || name.chars().count() <= NAME_MAX)
    };
    if { names }.all(is_fit) {
        return Ok(());
    }
    Err(format!("a name of a field is empty or longer than {NAME_MAX} characters"))
}
