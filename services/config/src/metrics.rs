//! Names of what is measured; each is described once at start.

use metrics::{describe_counter, describe_gauge};

/// Watches that are open.
pub(crate) const WATCHES: &str = "config_watches";
/// Watches that ended early, by `reason`: slow_consumer, draining, failed.
pub(crate) const WATCHES_ENDED: &str = "config_watches_ended_total";
/// Times that auth did not tell what an organisation may have.
pub(crate) const ORGANIZATIONS_UNKNOWN: &str = "config_organizations_unknown_total";

pub(crate) fn describe() {
    describe_gauge!(WATCHES, "Watches that are open.");
    describe_counter!(WATCHES_ENDED, "Watches that ended early by reason.");
    describe_counter!(
        ORGANIZATIONS_UNKNOWN,
        "Times that auth did not tell what an organisation may have."
    );
}
