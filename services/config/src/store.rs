//! SQL, and what rows mean.
//!
//! Owns:      every statement of the service, and the tables of `migrations/`.
//! Invariant: one text serves both databases; a row that cannot be read is an error, never skipped.
//! Not here:  decisions (`core`).

pub(crate) mod change;
pub(crate) mod list;
pub(crate) mod object;
pub(crate) mod retention;
pub(crate) mod template_use;
pub(crate) mod version;

use store::Migrations;

/// The tables of the service.
pub(crate) const MIGRATIONS: Migrations = store::migrations!["0001_objects"];
