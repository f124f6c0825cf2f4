//! The formula language: parser, types, canonical spelling, and evaluation of rows and of columns.
//!
//! Declared columns, filters, quality rules, rules and gold metrics share this language; `docs/guides/formulas.md`
//! tells people what it means. A text becomes a [`Formula`], a tree that never changes; with the types of its variables
//! that becomes a [`Checked`], which evaluates one row, or a chunk of columns.
//!
//! Owns:      grammar, limits, types, functions and what they compute.
//! Invariant: whatever the text is, parsing and checking end within a bound that [`CHARACTERS_MAX`] sets, and never
//!            panic; what is printed parses to an equal formula; rows and columns give the same values and faults; if
//!            all variables have known types and keep to them, no value of a wrong type is ever met.
//! Not here:  where values come from, how long an evaluation may take, and aggregation over rows.

mod check;
mod checked;
mod column;
mod columns;
mod compute;
mod decimal;
mod failure;
mod fault;
mod function;
mod lexer;
mod parser;
mod print;
mod row;
mod scope;
mod time;
mod tree;
mod types;
mod value;

pub use crate::checked::Checked;
pub use crate::column::{Column, Slice, Values};
pub use crate::columns::Evaluated;
pub use crate::compute::{arithmetic, comparison};
pub use crate::failure::Failure;
pub use crate::fault::{Code, Fault, Faults, Span};
pub use crate::function::{Argument, Function, Info, Kinds, NullRule, Outcome};
pub use crate::parser::parse;
pub use crate::row::Step;
pub use crate::scope::{Schema, Scope};
pub use crate::tree::{Arithmetic, Chain, Comparison, Expr, Formula, Literal, Node, Variable};
pub use crate::types::Type;
pub use crate::value::Value;

/// Characters of a formula; each is at least one byte, and no formula has more parts than characters.
pub const CHARACTERS_MAX: usize = 10_000;
/// Different variables of a formula.
pub const VARIABLES_MAX: usize = 100;
/// Levels of a formula: a value has one, and each bracket, call, CASE, NOT and minus adds one.
pub const LEVELS_MAX: usize = 20;
/// Arguments of a call.
pub const ARGUMENTS_MAX: usize = 100;
/// Faults that are told at once; the rest are dropped, since nobody reads so many.
pub const FAULTS_MAX: usize = 100;
