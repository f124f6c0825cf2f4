//! What the record says of a change.
//!
//! Owns:      which object an audit event of config is about.
//! Not here:  the fields that differ (`service::audit`), the outbox (`commit`), and who records it (auth).

use platform_proto::platform::auth::v1 as auth;

use crate::core::caller::Caller;
use crate::store::object::Stored;

/// The audit event of what the caller did to an object; the action is the caller's to set.
pub(super) fn event(
    caller: &Caller,
    object: &Stored,
    id: String,
    reason: &str,
) -> auth::AuditEvent {
    auth::AuditEvent {
        id,
        entity_type: object.kind.noun().to_owned(),
        entity_id: object.id.clone(),
        entity_name: object.name().to_owned(),
        outcome: auth::AuditOutcome::Success as i32,
        reason: reason.to_owned(),
        occurred_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
        ..caller.audit.clone()
    }
}
