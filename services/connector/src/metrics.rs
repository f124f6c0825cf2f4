//! Names of what is measured; each is described once at start.

use metrics::describe_counter;

/// Calls to the other side, by `outcome`: ok, failed.
pub(crate) const CALLS: &str = "connector_calls_total";

/// Syncs that a worker let go, by `outcome`: done, cancelled, lost, left, panicked.
pub(crate) const SYNCS: &str = "connector_syncs_total";

pub(crate) fn describe() {
    describe_counter!(CALLS, "Calls to the other side by outcome.");
    describe_counter!(SYNCS, "Syncs that a worker let go by outcome.");
}
