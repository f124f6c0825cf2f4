//! Conveyor's contracts, under the names that their specification uses.
//!
//! Owns:      the paths `conveyor_proto::{common, source, …}`, pinned to version 1.
//! Invariant: re-exports only; every item is `platform_proto`'s.
//! Not here:  anything that runs.

/// Backup and restore.
pub use platform_proto::conveyor::backup::v1 as backup;
/// Offsets and checkpoints.
pub use platform_proto::conveyor::checkpoint::v1 as checkpoint;
/// What every other module uses: `Record`, `RecordBatch`, `Endpoint`.
pub use platform_proto::conveyor::common::v1 as common;
/// Enrichment services that users write.
pub use platform_proto::conveyor::lookup::v1 as lookup;
/// Consensus between routers.
pub use platform_proto::conveyor::raft::v1 as raft;
/// Service discovery.
pub use platform_proto::conveyor::registry::v1 as registry;
/// Pipelines and their administration.
pub use platform_proto::conveyor::router::v1 as router;
/// Coordination of sidecars and the data plane between them.
pub use platform_proto::conveyor::sidecar::v1 as sidecar;
/// Sinks that users write.
pub use platform_proto::conveyor::sink::v1 as sink;
/// Sources that users write.
pub use platform_proto::conveyor::source::v1 as source;
/// Transforms that users write.
pub use platform_proto::conveyor::transform::v1 as transform;
