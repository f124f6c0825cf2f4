//! What leaves with a change: the record of it, and what auth is told.

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::AuditAction;
use prost::Message as _;
use service::diff::differences;
use service::entities::Announcement;
use service::ids::Ids;
use service::{audit, entities};
use store::Tx;
use store::outbox::{self, Event};

use super::caller::Caller;
use crate::error::Result;
use crate::kind::NOUN;
use crate::store::binding::Binding;
use crate::store::connector::{Body, Stored};

/// The noun of the permissions of bindings.
const BINDING: &str = "topic_binding";

/// What happened to a connector.
pub(super) enum Change<'a> {
    Created,
    /// What it was before.
    Updated(&'a Body),
    Deleted,
    /// It has other credentials, or none any more; what they are is not recorded.
    Credentials,
    /// Something was done with it.
    Executed,
    /// Parts of it, what they were and what they are.
    Parts(serde_json::Value, serde_json::Value),
}

/// Writes the audit event of a change, and tells auth of what can be granted.
pub(super) async fn write(
    tx: &mut Tx,
    caller: &Caller,
    ids: &Ids,
    stored: &Stored,
    change: Change<'_>,
) -> Result<()> {
    let action = match change {
        Change::Created => AuditAction::Create,
        Change::Updated(_) | Change::Parts(..) => AuditAction::Update,
        Change::Deleted => AuditAction::Delete,
        Change::Credentials => AuditAction::CredentialChange,
        Change::Executed => AuditAction::Execute,
    };
    let changes = match &change {
        Change::Parts(before, after) => audit::changes(&differences(before, after, &[])),
        Change::Updated(before) => {
            let json = |body: &Body| serde_json::to_value(body.to_message()).unwrap_or_default();
            audit::changes(&differences(&json(before), &json(&stored.body), &["labels"]))
        }
        Change::Created | Change::Deleted | Change::Credentials | Change::Executed => Vec::new(),
    };
    let event = auth::AuditEvent {
        id: ids.next(),
        action: action as i32,
        entity_type: NOUN.to_owned(),
        entity_id: stored.id.clone(),
        entity_name: stored.body.name.clone(),
        outcome: auth::AuditOutcome::Success as i32,
        occurred_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
        changes,
        ..caller.audit.clone()
    };
    emit(tx, caller, ids, audit::TOPIC, event.encode_to_vec()).await?;
    match announcement(caller, stored, &change) {
        Some(told) => emit(tx, caller, ids, entities::TOPIC, told.encode()).await,
        None => Ok(()),
    }
}

/// Writes the audit event of a binding.
pub(super) async fn write_binding(
    tx: &mut Tx,
    caller: &Caller,
    binding: &Binding,
    action: AuditAction,
) -> Result<()> {
    let ids = caller.ids();
    let mut event = auth::AuditEvent {
        id: ids.next(),
        action: action as i32,
        entity_type: BINDING.to_owned(),
        entity_id: binding.id.clone(),
        entity_name: binding.topic.clone(),
        outcome: auth::AuditOutcome::Success as i32,
        occurred_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
        ..caller.audit.clone()
    };
    if let Some(context) = &mut event.context {
        context.org_id = binding.org_id;
    }
    emit(tx, caller, &ids, audit::TOPIC, event.encode_to_vec()).await
}

/// What auth has to hear: that a connector is there, under which name, or that it is gone.
fn announcement(caller: &Caller, stored: &Stored, change: &Change<'_>) -> Option<Announcement> {
    let org_id = caller.org_id;
    let target = auth::GrantTarget { entity_type: NOUN.to_owned(), entity_id: stored.id.clone() };
    let is_known = match change {
        Change::Created => true,
        Change::Updated(before) => before.name != stored.body.name,
        Change::Credentials | Change::Executed | Change::Parts(..) => false,
        Change::Deleted => {
            let entities = vec![target];
            return Some(Announcement::Gone(auth::RemoveEntitiesRequest { org_id, entities }));
        }
    };
    let entity = auth::Entity {
        entity: Some(target),
        parent: None,
        name: stored.body.name.clone(),
        creator_user_id: stored.created_by,
    };
    is_known
        .then(|| Announcement::Known(auth::PutEntitiesRequest { org_id, entities: vec![entity] }))
}

async fn emit(
    tx: &mut Tx,
    caller: &Caller,
    ids: &Ids,
    topic: &str,
    payload: Vec<u8>,
) -> Result<()> {
    let event = Event {
        id: ids.next(),
        topic: topic.to_owned(),
        key: caller.org_id.to_string(),
        payload,
        created_at: caller.now,
    };
    Ok(outbox::emit(tx, &event).await?)
}
