//! The rules: which topics there are, and what becomes of what is written to their partitions.
//!
//! Owns:      the catalog, the partitions, and the identity of producers.
//! Invariant: time and chance come with the caller.
//! Not here:  tonic, messages that are requests or answers; settings are kept in the contract's own form.

#[cfg(test)]
mod alone;
mod bell;
pub(crate) mod catalog;
pub(crate) mod change;
mod compaction;
pub(crate) mod decide;
pub(crate) mod intake;
pub(crate) mod keyed;
pub(crate) mod layout;
pub(crate) mod memory;
pub(crate) mod metadata;
pub(crate) mod meter;
pub(crate) mod offsets;
pub(crate) mod partition;
pub(crate) mod partitions;
pub(crate) mod passes;
pub(crate) mod producers;
pub(crate) mod reads;
pub(crate) mod refusal;
pub(crate) mod settings;
pub(crate) mod sparse;
pub(crate) mod subscriptions;
pub(crate) mod topic;
pub(crate) mod tunables;
pub(crate) mod upkeep;
mod walk;
pub(crate) mod writes;
