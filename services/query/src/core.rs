//! The rules: what may be read, and what each call decides.
//!
//! Owns:      plans of statements, decisions, which are works of the store, and the pure rules that they use.
//! Invariant: no statement reaches a row but through [`plan::plan`]; a decision has no effect outside its transaction.
//! Not here:  tonic, SQL texts of the store (`store`), clocks and chance, which come with the caller.

pub(crate) mod caller;
pub(crate) mod campaign;
pub(crate) mod cells;
pub(crate) mod condition;
pub(crate) mod entity;
pub(crate) mod filter;
pub(crate) mod freshness;
pub(crate) mod history;
pub(crate) mod measures;
pub(crate) mod plan;
pub(crate) mod profile;
pub(crate) mod reading;
pub(crate) mod saved;
pub(crate) mod scope;
pub(crate) mod source;
pub(crate) mod view;
pub(crate) mod walk;
pub(crate) mod written;

mod record;
