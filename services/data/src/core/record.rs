//! The record of a change, which is written with it.

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::AuditAction;
use prost::Message as _;
use service::audit;
use service::ids::Ids;
use store::Tx;
use store::outbox::{self, Event};

use super::caller::Caller;
use crate::error::Result;

/// What a change was done to.
pub(crate) struct Object<'a> {
    /// Its kind, such as `bronze_batch` or `table`.
    pub(crate) kind: &'a str,
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
}

/// Writes the audit event of a change of `object`; `reason` is what the caller said about it.
///
/// What the service does by itself, without a call, is not recorded.
pub(crate) async fn write(
    tx: &mut Tx,
    caller: &Caller,
    ids: &Ids,
    action: AuditAction,
    object: &Object<'_>,
    reason: &str,
) -> Result<()> {
    if caller.audit.method.is_empty() {
        return Ok(());
    }
    let event = auth::AuditEvent {
        id: ids.next(),
        action: action as i32,
        entity_type: object.kind.to_owned(),
        entity_id: object.id.to_owned(),
        entity_name: object.name.to_owned(),
        outcome: auth::AuditOutcome::Success as i32,
        reason: reason.to_owned(),
        occurred_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
        ..caller.audit.clone()
    };
    let event = Event {
        id: ids.next(),
        topic: audit::TOPIC.to_owned(),
        key: caller.org_id.to_string(),
        payload: event.encode_to_vec(),
        created_at: caller.now,
    };
    Ok(outbox::emit(tx, &event).await?)
}
