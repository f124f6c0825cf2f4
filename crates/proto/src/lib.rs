//! The contracts between nodes, under the names that their specification uses.
//!
//! Owns:      the path `proto::node`, pinned to version 1.
//! Invariant: re-exports only; every item is `platform_proto`'s.
//! Not here:  anything that runs.

/// Snapshot transfer, migration, health, consensus and key-value access between nodes.
pub use platform_proto::node::v1 as node;
