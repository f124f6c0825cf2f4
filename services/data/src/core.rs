//! The rules: what each call decides.
//!
//! Owns:      decisions, which are works of the store, and the pure rules that they use.
//! Invariant: a decision has all it needs in itself, and no effect outside its transaction.
//! Not here:  tonic, SQL texts (`store`), files of tables (`lake`), clocks and chance, which come with the caller.

pub(crate) mod advertising;
pub(crate) mod bronze;
pub(crate) mod caller;
pub(crate) mod dropping;
pub(crate) mod generation;
pub(crate) mod gold;
pub(crate) mod operation;
pub(crate) mod quarantine;
pub(crate) mod record;
pub(crate) mod refine;
pub(crate) mod removal;
pub(crate) mod silver;
pub(crate) mod silver_request;
pub(crate) mod table;
