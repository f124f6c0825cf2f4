//! Entities of all services: that they exist, and what stands above each.
//!
//! Owns:      the tree of entities that grants are inherited along.
//! Invariant: at most 8 entities stand above one, and none above itself.
//! Not here:  what is granted on them (`core::grant`).

pub(crate) mod put;
pub(crate) mod remove;
pub(crate) mod tree;

/// Entities that an organisation may have.
pub(crate) const ENTITIES_MAX: i64 = 1_000_000;

/// Kind and id of an entity.
pub(crate) type Key = (String, String);
