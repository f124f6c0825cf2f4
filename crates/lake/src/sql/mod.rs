//! SQL over tables: planned within what one caller may see, and run within what it may use.
//!
//! Owns:      statements, sessions, and the rows of queries.
//! Invariant: no plan reads a row outside of the relations of its session and their mandatory
//!            filters; no statement writes; every query ends at its limits.
//! Not here:  who may see which relation, turns of queries, cursors and their lives (the service).
//!
//! The way of a statement:
//!
//! ```text
//! Statement::parse ─ names of relations ─▶ the service opens those tables
//! Engine::session ─ Session::add ─ Session::plan ─▶ Query ─ execute ─▶ Rows
//! ```
//!
//! What operators hold is charged to the query's memory. The batches that are under way between
//! them are not: they are bounded by their number of rows, by the size of literals, and by what
//! one function may make of one batch. The memory of all queries should therefore be at most half
//! of what the process may use.

mod arithmetic;
mod asked;
mod bounded;
mod complexity;
mod coop;
mod dense;
mod depth;
mod error;
mod expansion;
mod explain;
mod functions;
pub mod limits;
mod listing;
mod narrowed;
mod parameters;
mod pieces;
mod pool;
mod query;
mod redeclared;
mod relation;
mod room;
mod rows;
mod scans;
mod select;
mod session;
mod shape;
mod statement;
mod sum;
mod verify;
mod watched;

pub use datafusion::common::ScalarValue;

pub use error::{Error, Limit, nearest};
pub use explain::{Explanation, Step};
pub use limits::Limits;
pub use listing::{Function, FunctionKind, functions};
pub use parameters::Parameter;
pub use query::{Estimate, Query};
pub use redeclared::redeclared;
pub use relation::{Extent, Relation, no_rows};
pub use rows::{Rows, Statistics};
pub use select::{Order, Selection};
pub use session::{Engine, EngineOptions, Session, Settings};
pub use statement::{Asks, RelationName, Statement};
