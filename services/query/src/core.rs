//! The rules: what may be read, and what each call decides.
//!
//! Owns:      plans of statements, decisions, which are works of the store, and the pure rules that they use.
//! Invariant: no statement reaches a row but through [`plan::plan`]; a decision has no effect outside its transaction.
//! Not here:  tonic, SQL texts of the store (`store`), clocks and chance, which come with the caller.

pub(crate) mod caller;
pub(crate) mod history;
pub(crate) mod plan;
pub(crate) mod saved;
pub(crate) mod scope;
pub(crate) mod view;

mod record;
