//! What leaves with a change: the record of it, what auth is told, and events for others.

use base::Timestamp;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::AuditAction;
use prost::Message;
use service::diff::differences;
use service::entities::Announcement;
use service::ids::Ids;
use service::{audit, entities};
use store::Tx;
use store::outbox::{self, Event};

use super::caller::Caller;
use crate::error::Result;

/// Executions that were made; the payload is `Execution`.
pub(crate) const CREATED: &str = "etl.execution.created";
/// Executions that ran for the first time.
pub(crate) const STARTED: &str = "etl.execution.started";
/// Executions that ended well.
pub(crate) const COMPLETED: &str = "etl.execution.completed";
/// Executions that failed, or did not end within their time.
pub(crate) const FAILED: &str = "etl.execution.failed";
/// Executions that somebody cancelled.
pub(crate) const CANCELLED: &str = "etl.execution.cancelled";
/// What config is told of executions; the payload is `ReportPipelineRunRequest`.
pub(crate) const REPORTS: &str = "etl.reports";
/// Executions that ended well and that others may follow; the payload is `Execution`.
pub(crate) const FOLLOWED: &str = "etl.followed";

/// Topics that go to the broker.
pub(crate) const EVENTS: [&str; 5] = [CREATED, STARTED, COMPLETED, FAILED, CANCELLED];

/// What was done to which object.
pub(crate) struct Done<'a> {
    pub(crate) action: AuditAction,
    /// `execution`, `pipeline`, `backfill`.
    pub(crate) entity_type: &'static str,
    pub(crate) entity_id: &'a str,
    pub(crate) entity_name: &'a str,
    /// The fields that differ, before and after; equal if the object was made, or something was done with it.
    pub(crate) before: serde_json::Value,
    pub(crate) after: serde_json::Value,
}

impl<'a> Done<'a> {
    /// Something was done that changed no field.
    pub(crate) fn plain(
        action: AuditAction,
        entity_type: &'static str,
        entity_id: &'a str,
        entity_name: &'a str,
    ) -> Self {
        let (before, after) = (serde_json::Value::Null, serde_json::Value::Null);
        Self { action, entity_type, entity_id, entity_name, before, after }
    }
}

/// Writes the audit event of a change.
pub(crate) async fn audit(tx: &mut Tx, caller: &Caller, ids: &Ids, done: Done<'_>) -> Result<()> {
    let event = auth::AuditEvent {
        id: ids.next(),
        action: done.action as i32,
        entity_type: done.entity_type.to_owned(),
        entity_id: done.entity_id.to_owned(),
        entity_name: done.entity_name.to_owned(),
        outcome: auth::AuditOutcome::Success as i32,
        occurred_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
        changes: audit::changes(&differences(&done.before, &done.after, &["labels"])),
        ..caller.audit.clone()
    };
    let key = caller.org_id.to_string();
    emit(tx, ids, caller.now, audit::TOPIC, key, &event).await
}

/// Tells auth that an execution is there.
pub(crate) async fn announce(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    org_id: i64,
    entity: auth::Entity,
) -> Result<()> {
    let known = auth::PutEntitiesRequest { org_id, entities: vec![entity] };
    tell(tx, ids, now, org_id, &Announcement::Known(known)).await
}

/// Tells auth that entities are gone.
pub(crate) async fn forget(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    org_id: i64,
    entities: Vec<auth::GrantTarget>,
) -> Result<()> {
    let gone = auth::RemoveEntitiesRequest { org_id, entities };
    tell(tx, ids, now, org_id, &Announcement::Gone(gone)).await
}

async fn tell(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    org_id: i64,
    told: &Announcement,
) -> Result<()> {
    let event = Event {
        id: ids.next(),
        topic: entities::TOPIC.to_owned(),
        key: org_id.to_string(),
        payload: told.encode(),
        created_at: now,
    };
    Ok(outbox::emit(tx, &event).await?)
}

/// Puts a message into the outbox.
pub(crate) async fn emit(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    topic: &str,
    key: String,
    message: &impl Message,
) -> Result<()> {
    let event = Event {
        id: ids.next(),
        topic: topic.to_owned(),
        key,
        payload: message.encode_to_vec(),
        created_at: now,
    };
    Ok(outbox::emit(tx, &event).await?)
}
