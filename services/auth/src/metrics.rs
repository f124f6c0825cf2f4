//! Names of what is measured; each is described once at start.

use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};

/// Sign-ins, by `outcome`: signed_in, challenged, refused, locked; failed where the service could not serve one.
pub(crate) const SIGN_INS: &str = "auth_sign_ins_total";
/// Uses of refresh tokens, by `outcome`: rotated, repeated, reused, refused.
pub(crate) const REFRESHES: &str = "auth_refreshes_total";
/// Seconds that a password hash took, its wait in the queue included.
pub(crate) const HASH_SECONDS: &str = "auth_password_hash_seconds";
/// Calls that wait for a password hash or compute one.
pub(crate) const HASH_QUEUE: &str = "auth_password_hash_queue";
/// Servers that hear revocations.
pub(crate) const WATCHERS: &str = "auth_revocation_watchers";
/// Audit events of refused and failed calls that were not kept.
pub(crate) const AUDIT_DROPPED: &str = "auth_audit_dropped_total";

pub(crate) fn describe() {
    describe_counter!(
        AUDIT_DROPPED,
        "Audit events of refused and failed calls that were not kept."
    );
    describe_counter!(SIGN_INS, "Sign-ins by outcome.");
    describe_counter!(REFRESHES, "Uses of refresh tokens by outcome.");
    describe_histogram!(HASH_SECONDS, Unit::Seconds, "Password hashes, queue included.");
    describe_gauge!(HASH_QUEUE, "Calls that wait for a password hash or compute one.");
    describe_gauge!(WATCHERS, "Servers that hear revocations.");
}
