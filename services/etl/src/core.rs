//! The rules: what an execution is, how it goes on, and what each call decides.
//!
//! Owns:      decisions, which are works of the store, and the pure rules that they use.
//! Invariant: a decision has all it needs in itself, and no effect outside its transaction.
//! Not here:  tonic, SQL texts (`store`), calls to other services (`worker`), clocks and chance, which come with the
//!            caller.

pub(crate) mod backfill;
pub(crate) mod caller;
pub(crate) mod cancel;
pub(crate) mod chunk;
pub(crate) mod days;
pub(crate) mod due;
pub(crate) mod estimate;
pub(crate) mod execution;
pub(crate) mod failure;
pub(crate) mod firing;
pub(crate) mod followup;
pub(crate) mod graph;
pub(crate) mod lease;
pub(crate) mod lineage;
pub(crate) mod log;
pub(crate) mod machine;
pub(crate) mod progress;
pub(crate) mod pump;
pub(crate) mod quality;
pub(crate) mod reads;
pub(crate) mod record;
pub(crate) mod retry;
pub(crate) mod run;
pub(crate) mod run_policy;
pub(crate) mod schedule;
pub(crate) mod spec;
pub(crate) mod step;
pub(crate) mod trigger;
pub(crate) mod watermark;
pub(crate) mod watermarks;

#[cfg(test)]
pub(crate) mod testing;
