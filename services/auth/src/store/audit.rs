//! The audit record: what is kept of everything that was done or tried.

pub(crate) mod parts;

use base::Timestamp;
use prost::Message as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{FromRow, Query, Row, Tx, outbox, params};

use crate::Error;
use crate::convert::audit::to_wire;
use crate::core::context::{Context, Draws};
use crate::core::page::{CursorPage, Order};
use crate::store::event;

/// Name of this service in its own records.
const SERVICE: &str = "auth";
/// Longest entity name and entity id, in characters.
const NAME_CHARS_MAX: usize = 256;
/// Longest reason, in characters.
const REASON_CHARS_MAX: usize = 1024;

/// What was done; the contract's numbers, which are persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Create = 1,
    Read = 2,
    Update = 3,
    Delete = 4,
    Login = 5,
    Logout = 6,
    PermissionGrant = 7,
    PermissionRevoke = 8,
    CredentialChange = 10,
}

/// How it came out; the contract's numbers, which are persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success = 1,
    Denied = 2,
}

/// A field that changed; a secret one has no values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) field: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) old: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) new: Option<Value>,
}

/// One thing that somebody did, or tried to.
#[derive(Clone, Debug)]
pub(crate) struct AuditRecord {
    /// A UUID, made by whoever did it.
    pub(crate) id: String,
    /// Organisation in whose record it stands; 0 for none.
    pub(crate) org_id: i64,
    /// User or service account; 0 for a service or nobody.
    pub(crate) user_id: i64,
    pub(crate) ip_address: String,
    pub(crate) user_agent: String,
    pub(crate) request_id: String,
    /// The contract's AuditAction.
    pub(crate) action: i64,
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    pub(crate) entity_name: String,
    /// The contract's AuditOutcome.
    pub(crate) outcome: i64,
    pub(crate) reason: String,
    pub(crate) changes: Vec<Change>,
    pub(crate) occurred_at: Timestamp,
    pub(crate) service: String,
    pub(crate) method: String,
    /// The contract's PrincipalKind; 0 for nobody.
    pub(crate) principal_kind: i64,
    pub(crate) actor: String,
    pub(crate) session_id: String,
    pub(crate) api_key_id: String,
    pub(crate) trace_id: String,
}

impl AuditRecord {
    /// What the caller of `context` did to an entity, with success, in its effective organisation.
    pub(crate) fn new(
        context: &Context,
        draws: &Draws,
        action: Action,
        entity_type: &str,
        entity_id: impl ToString,
    ) -> Self {
        let principal = context.principal.as_deref();
        let kind = match (principal, &context.peer) {
            (Some(principal), _) => match principal.kind {
                rpc::PrincipalKind::User => 1,
                rpc::PrincipalKind::ServiceAccount => 2,
                rpc::PrincipalKind::Peer => 3,
            },
            (None, Some(_)) => 3,
            (None, None) => 0,
        };
        let actor = principal.map(|principal| principal.actor.clone()).unwrap_or_default();
        Self {
            id: draws.id(context.now),
            org_id: context.org_id,
            user_id: context.user_id(),
            ip_address: context.ip_address.clone(),
            user_agent: context.user_agent.clone(),
            request_id: context.request_id.clone(),
            action: action as i64,
            entity_type: entity_type.to_owned(),
            entity_id: cut(&entity_id.to_string(), NAME_CHARS_MAX),
            entity_name: String::new(),
            outcome: Outcome::Success as i64,
            reason: String::new(),
            changes: Vec::new(),
            occurred_at: context.now,
            service: SERVICE.to_owned(),
            method: context.method.clone(),
            principal_kind: kind,
            actor,
            session_id: context.session_id().to_owned(),
            api_key_id: principal.map(|principal| principal.api_key_id.clone()).unwrap_or_default(),
            trace_id: context.trace_id.clone(),
        }
    }

    /// In another organisation's record than the caller's.
    pub(crate) fn in_org(mut self, org_id: i64) -> Self {
        self.org_id = org_id;
        self
    }

    /// Done by somebody whom the call did not know yet, as at a sign-in.
    pub(crate) fn by(mut self, user_id: i64) -> Self {
        self.user_id = user_id;
        self.principal_kind = 1;
        self
    }

    pub(crate) fn named(mut self, name: &str) -> Self {
        self.entity_name = cut(name, NAME_CHARS_MAX);
        self
    }

    /// The caller's words, or the reason of a refusal.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        self.reason = cut(reason, REASON_CHARS_MAX);
        self
    }

    pub(crate) fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome as i64;
        self
    }

    /// A field that changed; equal values are no change.
    pub(crate) fn change(
        mut self,
        field: &str,
        old: impl Into<Value>,
        new: impl Into<Value>,
    ) -> Self {
        let (old, new) = (old.into(), new.into());
        if old != new {
            let value = |value: Value| (!value.is_null()).then_some(value);
            let change = Change { field: field.to_owned(), old: value(old), new: value(new) };
            self.changes.push(change);
        }
        self
    }

    /// A secret that changed: named without values.
    pub(crate) fn change_secret(mut self, field: &str) -> Self {
        self.changes.push(Change { field: field.to_owned(), old: None, new: None });
        self
    }
}

/// Whether a refusal of a call is recorded.
pub(crate) async fn has_refusal(
    tx: &mut Tx,
    request_id: &str,
    method: &str,
) -> Result<bool, Error> {
    let found: Option<i64> = tx
        .optional(
            "SELECT sequence FROM audit_events
             WHERE request_id = $1 AND method = $2 AND outcome <> 1 LIMIT 1",
            params![request_id, method],
        )
        .await?;
    Ok(found.is_some())
}

/// Appends a record, in several events if it is too long for one; false if one of this id is there already.
pub(crate) async fn append(
    tx: &mut Tx,
    record: &AuditRecord,
    recorded_at: Timestamp,
) -> Result<bool, Error> {
    let known: Option<i64> =
        tx.optional("SELECT sequence FROM audit_events WHERE id = $1", params![&record.id]).await?;
    if known.is_some() {
        return Ok(false);
    }
    for part in parts::of(record) {
        insert(tx, part, recorded_at).await?;
    }
    Ok(true)
}

async fn insert(tx: &mut Tx, record: AuditRecord, recorded_at: Timestamp) -> Result<(), Error> {
    let sequence: i64 = tx
        .one(
            "INSERT INTO audit_heads (org_id, sequence) VALUES ($1, 1)
             ON CONFLICT (org_id) DO UPDATE SET sequence = audit_heads.sequence + 1
             RETURNING sequence",
            params![record.org_id],
        )
        .await?;
    let changes = serde_json::to_string(&record.changes).map_err(Error::internal)?;
    tx.execute(
        "INSERT INTO audit_events (
             org_id, sequence, id, user_id, ip_address, user_agent, request_id, action,
             entity_type, entity_id, entity_name, outcome, reason, changes, occurred_at,
             recorded_at, service, method, principal_kind, actor, session_id, api_key_id, trace_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
             $19, $20, $21, $22, $23)",
        params![
            record.org_id,
            sequence,
            &record.id,
            record.user_id,
            &record.ip_address,
            &record.user_agent,
            &record.request_id,
            record.action,
            &record.entity_type,
            &record.entity_id,
            &record.entity_name,
            record.outcome,
            &record.reason,
            changes,
            record.occurred_at,
            recorded_at,
            &record.service,
            &record.method,
            record.principal_kind,
            &record.actor,
            &record.session_id,
            &record.api_key_id,
            &record.trace_id
        ],
    )
    .await?;
    let event = outbox::Event {
        id: record.id.clone(),
        topic: event::AUDIT.to_owned(),
        key: record.org_id.to_string(),
        payload: to_wire(Recorded { sequence, recorded_at, record }).encode_to_vec(),
        created_at: recorded_at,
    };
    outbox::emit(tx, &event).await?;
    Ok(())
}

/// An event in the record.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    /// Place in the organisation's record.
    pub(crate) sequence: i64,
    pub(crate) recorded_at: Timestamp,
    pub(crate) record: AuditRecord,
}

/// Which events are listed; 0, empty and `None` narrow nothing but the organisation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
    /// The contract's AuditAction.
    pub(crate) actions: Vec<i64>,
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    /// The contract's AuditOutcome.
    pub(crate) outcome: Option<i64>,
    pub(crate) request_id: String,
    pub(crate) from: Option<Timestamp>,
    /// The first moment that is no longer part of it.
    pub(crate) to: Option<Timestamp>,
}

const COLUMNS: &str = "SELECT org_id, sequence, id, user_id, ip_address, user_agent, request_id, action,
    entity_type, entity_id, entity_name, outcome, reason, changes, occurred_at, recorded_at, service,
    method, principal_kind, actor, session_id, api_key_id, trace_id FROM audit_events
    WHERE org_id = ";

/// A page of events, with one more if there are more.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    page: &CursorPage,
) -> Result<Vec<Recorded>, Error> {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut query = Query::new(COLUMNS)
        .bind(filter.org_id)
        .filter(" AND user_id = ", (filter.user_id != 0).then_some(filter.user_id))
        .filter(" AND entity_type = ", text(&filter.entity_type))
        .filter(" AND entity_id = ", text(&filter.entity_id))
        .filter(" AND outcome = ", filter.outcome)
        .filter(" AND request_id = ", text(&filter.request_id))
        .filter(" AND occurred_at >= ", filter.from)
        .filter(" AND occurred_at < ", filter.to);
    if !filter.actions.is_empty() {
        query = query.push(" AND action IN").list(filter.actions.iter().copied());
    }
    let (beyond, order) = match page.order {
        Order::Ascending => (" AND sequence > ", " ORDER BY sequence ASC LIMIT "),
        Order::Descending => (" AND sequence < ", " ORDER BY sequence DESC LIMIT "),
    };
    Ok(tx.all_of(query.filter(beyond, page.after).push(order).bind(page.limit + 1)).await?)
}

/// Events above a sequence number, in their order.
pub(crate) async fn after(
    tx: &mut Tx,
    org_id: i64,
    after: i64,
    limit: i64,
) -> Result<Vec<Recorded>, Error> {
    let query = Query::new(COLUMNS).bind(org_id).push(" AND sequence > ").bind(after);
    Ok(tx.all_of(query.push(" ORDER BY sequence LIMIT ").bind(limit)).await?)
}

/// Organisations that have a record, above an id.
pub(crate) async fn organizations(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<i64>, Error> {
    Ok(tx
        .all(
            "SELECT org_id FROM audit_heads WHERE org_id > $1 ORDER BY org_id LIMIT $2",
            params![after, limit],
        )
        .await?)
}

/// Removes events of before a moment; at most `limit`.
pub(crate) async fn remove(
    tx: &mut Tx,
    org_id: i64,
    before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "DELETE FROM audit_events WHERE org_id = $1 AND sequence IN (
                 SELECT sequence FROM audit_events WHERE org_id = $1 AND occurred_at < $2
                 ORDER BY occurred_at LIMIT $3)",
            params![org_id, before, limit],
        )
        .await?)
}

impl FromRow for Recorded {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let changes: String = row.get("changes")?;
        let record = AuditRecord {
            id: row.get("id")?,
            org_id: row.get("org_id")?,
            user_id: row.get("user_id")?,
            ip_address: row.get("ip_address")?,
            user_agent: row.get("user_agent")?,
            request_id: row.get("request_id")?,
            action: row.get("action")?,
            entity_type: row.get("entity_type")?,
            entity_id: row.get("entity_id")?,
            entity_name: row.get("entity_name")?,
            outcome: row.get("outcome")?,
            reason: row.get("reason")?,
            // What cannot be read any more hides no event.
            changes: serde_json::from_str(&changes).unwrap_or_default(),
            occurred_at: row.get("occurred_at")?,
            service: row.get("service")?,
            method: row.get("method")?,
            principal_kind: row.get("principal_kind")?,
            actor: row.get("actor")?,
            session_id: row.get("session_id")?,
            api_key_id: row.get("api_key_id")?,
            trace_id: row.get("trace_id")?,
        };
        let (sequence, recorded_at) = (row.get("sequence")?, row.get("recorded_at")?);
        Ok(Self { sequence, recorded_at, record })
    }
}

fn cut(text: &str, chars_max: usize) -> String {
    text.chars().take(chars_max).collect()
}
