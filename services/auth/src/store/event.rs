//! Events of this service, in the outbox of its database.

use base::Timestamp;
use serde_json::{Value, json};
use store::{Tx, outbox, params};

use crate::Error;
use crate::core::context::{Context, Draws};

/// Topic of what changed here; the key is the organisation, so that its events keep their order.
pub(crate) const EVENTS: &str = "auth.events";
/// Topic of the audit record as it grows, as `platform.auth.v1.AuditEvent`; the key is the organisation.
pub(crate) const AUDIT: &str = "audit.events";
/// Topic of mails that are to be sent.
pub(crate) const MAILS: &str = "notification.requests";

/// Emits an event of the type `kind`, such as `auth.session.revoked`, in the envelope of every event.
pub(crate) async fn emit(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    org_id: i64,
    kind: &str,
    data: Value,
) -> Result<(), Error> {
    put(tx, EVENTS, context, draws, org_id, kind, data).await
}

/// As [`emit`], into a topic.
pub(crate) async fn put(
    tx: &mut Tx,
    topic: &str,
    context: &Context,
    draws: &Draws,
    org_id: i64,
    kind: &str,
    data: Value,
) -> Result<(), Error> {
    let id = draws.id(context.now);
    let envelope = json!({
        "event_id": id,
        "event_type": kind,
        "event_version": 1,
        "timestamp": context.now.micros(),
        "source": {"service": "auth"},
        "correlation_id": context.request_id,
        "org_id": org_id,
        "user_id": context.user_id(),
        "trace_context": {"trace_id": context.trace_id},
        "data": data,
    });
    let event = outbox::Event {
        id,
        topic: topic.to_owned(),
        key: org_id.to_string(),
        payload: envelope.to_string().into(),
        created_at: context.now,
    };
    outbox::emit(tx, &event).await?;
    Ok(())
}

/// Removes events of a topic that nobody has fetched since a moment; at most `limit`.
pub(crate) async fn sweep(
    tx: &mut Tx,
    topic: &str,
    before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    let removed = tx
        .execute(
            "DELETE FROM outbox WHERE position IN (
             SELECT position FROM outbox WHERE topic = $1 AND created_at < $2
             ORDER BY position LIMIT $3)",
            params![topic, before, limit],
        )
        .await?;
    Ok(removed)
}
