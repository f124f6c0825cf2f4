//! The rules: what a connector is, and what each call decides.
//!
//! Owns:      decisions, which are works of the store, and the pure rules that they use.
//! Invariant: a decision has all it needs in itself, and no effect outside its transaction.
//! Not here:  tonic, SQL texts (`store`), the other side (`source`), clocks and chance, which come with the caller.

pub(crate) mod advance;
pub(crate) mod binding;
pub(crate) mod breaker;
pub(crate) mod caller;
pub(crate) mod connector;
pub(crate) mod discover;
pub(crate) mod health;
pub(crate) mod queue;
pub(crate) mod state;
pub(crate) mod stream;
pub(crate) mod sync;
pub(crate) mod waiting;

mod record;
mod retry;
