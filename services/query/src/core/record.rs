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

/// Something that people make here, and that can be granted.
pub(super) struct Object<'o> {
    /// Its kind, as permissions name it.
    pub(super) noun: &'static str,
    pub(super) id: &'o str,
    pub(super) name: &'o str,
    pub(super) created_by: i64,
}

/// What happened to it.
pub(super) enum Change<'c> {
    Created,
    /// What it was and what it is, and whether it has another name.
    Updated {
        before: &'c serde_json::Value,
        after: &'c serde_json::Value,
        is_renamed: bool,
    },
    Deleted,
}

/// Writes the audit event of a change, and tells auth of what can be granted.
pub(super) async fn write(
    tx: &mut Tx,
    caller: &Caller,
    object: &Object<'_>,
    change: Change<'_>,
) -> Result<()> {
    let ids = caller.ids();
    let (action, changes) = match &change {
        Change::Created => (AuditAction::Create, Vec::new()),
        Change::Updated { before, after, .. } => {
            (AuditAction::Update, audit::changes(&differences(before, after, &["labels"])))
        }
        Change::Deleted => (AuditAction::Delete, Vec::new()),
    };
    let event = auth::AuditEvent {
        id: ids.next(),
        action: action as i32,
        entity_type: object.noun.to_owned(),
        entity_id: object.id.to_owned(),
        entity_name: object.name.to_owned(),
        outcome: auth::AuditOutcome::Success as i32,
        occurred_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
        changes,
        ..caller.audit.clone()
    };
    emit(tx, caller, &ids, audit::TOPIC, event.encode_to_vec()).await?;
    match announcement(caller, object, &change) {
        Some(told) => emit(tx, caller, &ids, entities::TOPIC, told.encode()).await,
        None => Ok(()),
    }
}

/// What auth has to hear: that an object is there, under which name, or that it is gone.
fn announcement(caller: &Caller, object: &Object<'_>, change: &Change<'_>) -> Option<Announcement> {
    let org_id = caller.org_id;
    let target =
        auth::GrantTarget { entity_type: object.noun.to_owned(), entity_id: object.id.to_owned() };
    let is_known = match change {
        Change::Created => true,
        Change::Updated { is_renamed, .. } => *is_renamed,
        Change::Deleted => {
            let entities = vec![target];
            return Some(Announcement::Gone(auth::RemoveEntitiesRequest { org_id, entities }));
        }
    };
    let entity = auth::Entity {
        entity: Some(target),
        parent: None,
        name: object.name.to_owned(),
        creator_user_id: object.created_by,
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
