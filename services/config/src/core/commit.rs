//! The writing of changes: objects, versions, log, and the events that leave with them.
//!
//! Owns:      what one decision writes.
//! Invariant: all changes of a transaction have one revision, and each has its version, its entry in the log,
//!            its event and its audit event, or nothing is written.
//! Not here:  whether the changes are allowed (`workspace`), what an audit event says (`audit`), who takes the events
//!            (`relay`).

use base::Timestamp;
use platform_proto::google::protobuf as wire;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::{AuditAction, PipelineStatus};
use platform_proto::platform::config::v1 as pb;
use prost::Message as _;
use service::audit::{self as record, TOPIC as AUDIT};
use service::diff::{Difference, differences};
use service::entities::TOPIC as ENTITIES;
use store::Tx;
use store::outbox::{self, Event};

use crate::body::{self, Body};
use crate::convert;
use crate::core::announced::Announced;
use crate::core::caller::{Caller, Ids};
use crate::core::workspace::{Pending, Workspace};
use crate::core::{audit, pipeline, rule};
use crate::error::Result;
use crate::kind::{Kind, Remains};
use crate::relay::CHANGES;
use crate::store::change::{self, Change};
use crate::store::object::{self, Activity, Stored};
use crate::store::{template_use, version};

/// Members below which names are the user's own, and not fields of the contract.
const FREE: [&str; 8] = [
    "config",
    "defaultConfig",
    "labels",
    "valueMap",
    "constant",
    "defaultValue",
    "onError",
    "sources",
];

/// What a decision has changed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outcome {
    /// The revision of its changes; none if there are none.
    pub(crate) revision: Option<i64>,
    /// One for each pending object, in their order.
    pub(crate) made: Vec<Made>,
}

impl Outcome {
    /// The one object of a decision about one object, as it is now.
    pub(crate) fn object(mut self) -> Stored {
        self.made.pop().expect("the decision is about one object").object
    }
}

/// What became of one object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Made {
    pub(crate) change: pb::ChangeKind,
    pub(crate) changed_fields: Vec<String>,
    /// The object as it is now; as it was, if it is gone.
    pub(crate) object: Stored,
}

impl Made {
    pub(crate) fn to_wire(&self) -> pb::ObjectChange {
        let is_gone = self.change == pb::ChangeKind::Deleted;
        pb::ObjectChange {
            kind: self.object.kind.wire() as i32,
            id: self.object.id.clone(),
            name: self.object.name().to_owned(),
            change: self.change as i32,
            version: if is_gone { 0 } else { convert::version(self.object.version) },
            changed_fields: self.changed_fields.clone(),
        }
    }
}

pub(crate) async fn write(workspace: Workspace<'_>) -> Result<Outcome> {
    let Workspace { tx, caller, ids, pending, reason, .. } = workspace;
    let mut writer = Writer { tx, caller, ids, reason, revision: None, place: 0 };
    let mut made = Vec::with_capacity(pending.len());
    let mut announced = Announced::default();
    for pending in pending {
        if let (false, Some(before)) = (pending.is_change(), pending.before.clone()) {
            let change = pb::ChangeKind::Unchanged;
            made.push(Made { change, changed_fields: Vec::new(), object: before });
            continue;
        }
        announced.add(&pending, caller.user_id);
        made.push(writer.object(pending).await?);
    }
    writer.announce(announced).await?;
    Ok(Outcome { revision: writer.revision, made })
}

/// What a dry run would have made, without a write.
pub(crate) fn preview(pending: &[Pending]) -> Vec<pb::ObjectChange> {
    let change = |pending: &Pending| {
        let (change, changed_fields) = describe(pending);
        let version = match (change, &pending.before) {
            (pb::ChangeKind::Deleted, _) => 0,
            (pb::ChangeKind::Unchanged, Some(before)) => before.version,
            (_, Some(before)) => before.version + 1,
            (_, None) => 1,
        };
        let is_new_id = pending.before.is_none() && !pending.kind.is_named_by_id();
        pb::ObjectChange {
            kind: pending.kind.wire() as i32,
            id: if is_new_id { String::new() } else { pending.id.clone() },
            name: pending.name().to_owned(),
            change: change as i32,
            version: convert::version(version),
            changed_fields: changed_fields.into_iter().map(|it| it.field).collect(),
        }
    };
    pending.iter().map(change).collect()
}

/// What happens to a pending object, and in which fields it differs.
fn describe(pending: &Pending) -> (pb::ChangeKind, Vec<Difference>) {
    let before = pending.before.as_ref().filter(|it| it.deleted_at.is_none());
    match (before, &pending.after) {
        (_, None) => (pb::ChangeKind::Deleted, Vec::new()),
        (None, Some(_)) => (pb::ChangeKind::Created, Vec::new()),
        (Some(_), Some(_)) if !pending.is_change() => (pb::ChangeKind::Unchanged, Vec::new()),
        (Some(before), Some(after)) => {
            let found = differences(&body::to_json(&before.body), &body::to_json(after), &FREE);
            (pb::ChangeKind::Updated, found)
        }
    }
}

struct Writer<'t> {
    tx: &'t mut Tx,
    caller: &'t Caller,
    ids: Ids,
    reason: &'t str,
    /// Taken with the first change, so that a decision that changes nothing holds nobody up.
    revision: Option<i64>,
    place: i64,
}

impl Writer<'_> {
    async fn object(&mut self, pending: Pending) -> Result<Made> {
        let revision = match self.revision {
            Some(revision) => revision,
            None => *self.revision.insert(change::next_revision(self.tx).await?),
        };
        let (change, differences) = describe(&pending);
        let object = self.next(&pending, revision);
        let is_deletion = pending.after.is_none();
        let key = (object.org_id, object.kind, object.id.as_str());
        if is_deletion && object.kind.remains() == Remains::Nothing {
            object::remove(self.tx, key.0, key.1, key.2).await?;
            if object.kind == Kind::Template {
                template_use::remove(self.tx, key.2).await?;
            }
        } else {
            object::put(self.tx, &object).await?;
            version::add(self.tx, &object, is_deletion, self.reason).await?;
        }
        object::put_links(self.tx, key, pending.after.as_ref()).await?;
        let entry = Change {
            revision,
            org_id: object.org_id,
            kind: object.kind,
            id: object.id.clone(),
            name: object.name().to_owned(),
            is_deletion,
            changed_at: self.caller.now,
        };
        change::add(self.tx, &entry, self.place).await?;
        self.place += 1;
        let made = Made {
            change,
            changed_fields: differences.iter().map(|it| it.field.clone()).collect(),
            object,
        };
        self.event(&made).await?;
        self.audit(&made, &differences).await?;
        Ok(made)
    }

    /// The object as it is written.
    fn next(&self, pending: &Pending, revision: i64) -> Stored {
        let now = self.caller.now;
        let user = self.caller.user_id;
        let mut object = pending.before.clone().unwrap_or_else(|| Stored {
            org_id: self.caller.org_id,
            kind: pending.kind,
            id: pending.id.clone(),
            version: 0,
            revision: 0,
            body: pending.after.clone().expect("a new object has a body"),
            activity: Activity::None,
            template_id: String::new(),
            next_run_at: None,
            last_run_at: None,
            created_by: user,
            created_at: now,
            updated_by: user,
            updated_at: now,
            deleted_at: None,
        });
        let was = object.body.clone();
        let was_deleted = object.deleted_at.is_some();
        object.version += 1;
        object.revision = revision;
        object.updated_by = user;
        object.updated_at = now;
        object.template_id.clone_from(&pending.template_id);
        match &pending.after {
            Some(after) => {
                object.body = after.clone();
                object.deleted_at = None;
            }
            None => object.deleted_at = Some(now),
        }
        let is_new = pending.before.is_none() || was_deleted;
        self.reschedule(&mut object, &was, is_new || pending.is_forced);
        object
    }

    /// Computes the next run where something that decides it has changed, and forgets failures with a new status.
    fn reschedule(&self, object: &mut Stored, was: &Body, is_new: bool) {
        let (Body::Pipeline(is), Body::Pipeline(was)) = (&object.body, was) else { return };
        if object.deleted_at.is_some() {
            object.next_run_at = None;
            return;
        }
        let is_other_status = is_new || is.status != was.status;
        if is_other_status || is.schedule != was.schedule {
            object.next_run_at =
                pipeline::next_run(is, self.caller.tenant.zone, self.caller.now, object.created_at);
        }
        if is_other_status && let Activity::Run(report) = &mut object.activity {
            report.status = None;
            report.status_reason.clear();
        }
    }

    async fn event(&mut self, made: &Made) -> Result<()> {
        let object = &made.object;
        self.emit(
            CHANGES,
            format!("{}/{}/{}", object.org_id, object.kind.noun(), object.id),
            made.to_wire().encode_to_vec(),
        )
        .await
    }

    async fn audit(&mut self, made: &Made, differences: &[Difference]) -> Result<()> {
        let action = match made.change {
            pb::ChangeKind::Created => AuditAction::Create,
            pb::ChangeKind::Deleted => AuditAction::Delete,
            pb::ChangeKind::Updated | pb::ChangeKind::Unchanged | pb::ChangeKind::Unspecified => {
                AuditAction::Update
            }
        };
        let event = auth::AuditEvent {
            action: action as i32,
            changes: record::changes(differences),
            ..audit::event(self.caller, &made.object, self.ids.next(), self.reason)
        };
        let key = self.caller.org_id.to_string();
        self.emit(AUDIT, key, event.encode_to_vec()).await
    }

    async fn announce(&mut self, announced: Announced) -> Result<()> {
        for announcement in announced.split(self.caller.org_id) {
            let key = self.caller.org_id.to_string();
            self.emit(ENTITIES, key, announcement.encode()).await?;
        }
        Ok(())
    }

    async fn emit(&mut self, topic: &str, key: String, payload: Vec<u8>) -> Result<()> {
        let id = self.ids.next();
        emit(self.tx, (id, self.caller.now), topic, key, payload).await
    }
}

/// Writes the events of a pipeline that has another status without another version.
pub(crate) async fn tell(
    tx: &mut Tx,
    caller: &Caller,
    ids: &Ids,
    made: &Made,
    (was, is): (PipelineStatus, PipelineStatus),
    reason: &str,
) -> Result<()> {
    let object = &made.object;
    let key = format!("{}/{}/{}", object.org_id, object.kind.noun(), object.id);
    emit(tx, (ids.next(), caller.now), CHANGES, key, made.to_wire().encode_to_vec()).await?;
    let text = |status: PipelineStatus| {
        Some(wire::value::Kind::StringValue(status.as_str_name().to_owned()).into())
    };
    let event = auth::AuditEvent {
        action: AuditAction::Update as i32,
        changes: vec![auth::AuditChange {
            field: "status".to_owned(),
            old_value: text(was),
            new_value: text(is),
        }],
        ..audit::event(caller, object, ids.next(), reason)
    };
    let key = caller.org_id.to_string();
    emit(tx, (ids.next(), caller.now), AUDIT, key, event.encode_to_vec()).await
}

/// Puts an event into the outbox.
async fn emit(
    tx: &mut Tx,
    (id, created_at): (String, Timestamp),
    topic: &str,
    key: String,
    payload: Vec<u8>,
) -> Result<()> {
    let event = Event { id, topic: topic.to_owned(), key, payload, created_at };
    Ok(outbox::emit(tx, &event).await?)
}

/// Gives a body of a request the values that stand for what is unset in a new object.
pub(crate) fn complete(body: &mut Body) {
    match body {
        Body::Pipeline(it) => pipeline::complete(it),
        Body::Rule(it) => rule::complete(it),
        Body::Dataset(it) => {
            if it.status() == pb::DatasetStatus::Unspecified {
                it.status = pb::DatasetStatus::Active as i32;
            }
        }
        Body::EntitySchema(_) | Body::Template(_) => {}
    }
}
