//! Tables of a lakehouse, and SQL over them: Delta tables behind plain functions.
//!
//! Owns:      what is written to and read from a Delta table: files, commits, upkeep; and how a
//!            query over tables is planned, bounded and run ([`sql`]).
//! Invariant: a write makes one new version that is durable when the call returns, or none; every
//!            version stays readable until vacuum takes its files.
//! Not here:  who may read what (the services), what a table is for (config), the wire.

mod answered;
mod append;
mod changes;
mod commit;
mod difference;
mod direct;
mod disk;
mod error;
mod evolve;
mod filter;
mod fold;
pub mod formula;
mod history;
mod known;
mod lake;
mod location;
mod note;
mod options;
mod replace;
mod rows;
mod schema;
mod session;
mod snapshot;
mod spool;
pub mod sql;
mod table;
mod uniform;
mod upkeep;
mod upsert;
mod write;

pub use append::{Append, Appended, Position};
pub use arrow;
pub use changes::{Change, Changes};
pub use datafusion::catalog::TableProvider;
pub use difference::{Difference, Differences};
pub use error::{Error, Result};
pub use evolve::Evolved;
pub use filter::{ColumnPath, Comparison, Filter};
pub use history::{Commit, CommitKind};
pub use lake::Lake;
pub use location::TablePath;
pub use note::Note;
pub use options::Options;
pub use replace::{Part, Replace, Replaced};
pub use rows::{Rows, ahead, rows_of};
pub use schema::{ChangeKind, Definition, SchemaChange, compare};
pub use snapshot::{At, Snapshot, Statistics};
pub use table::Table;
pub use upkeep::{Erased, Optimize, Optimized, Vacuum, Vacuumed};
pub use upsert::{Upsert, Upserted};
