//! One record of the other side, and what is wrong with one that cannot be read.

use std::sync::Arc;

use serde_json::Value;

/// Bytes of one record, and of one line of a file.
pub(crate) const BYTES_MAX: usize = 16 << 20;
/// Fields of one record.
pub(crate) const FIELDS_MAX: usize = 2000;
/// Characters of the name of a field.
pub(crate) const NAME_MAX: usize = 128;

/// The fields of a record in their order; no name occurs twice.
pub(crate) type Record = Vec<(Arc<str>, Value)>;

/// A record that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rejected {
    /// Number of the record in its file, from 1.
    pub(crate) row: u64,
    pub(crate) reason: String,
}

/// What takes records one by one.
pub(crate) trait Sink {
    /// Takes a record; whether more are wanted.
    fn take(&mut self, record: Result<Record, Rejected>) -> bool;
}

/// Refuses fields that no table can have.
pub(crate) fn check_fields(record: &Record) -> Result<(), String> {
    if FIELDS_MAX < record.len() {
        return Err(format!("it has {} fields, and {FIELDS_MAX} are allowed", record.len()));
    }
    let is_fit = |name: &str| !name.is_empty() && name.chars().count() <= NAME_MAX;
    match record.iter().find(|(name, _)| !is_fit(name)) {
        Some(_) => Err(format!("a name of a field is empty or longer than {NAME_MAX} characters")),
        None => Ok(()),
    }
}
