//! The rules: which topics there are, and what becomes of what is written to their partitions.
//!
//! Owns:      the catalog, the partitions, and the identity of producers.
//! Invariant: time and chance come with the caller.
//! Not here:  tonic, messages that are requests or answers; settings are kept in the contract's own form.

pub(crate) mod catalog;
pub(crate) mod change;
pub(crate) mod decide;
pub(crate) mod layout;
pub(crate) mod settings;
pub(crate) mod sparse;
pub(crate) mod topic;
