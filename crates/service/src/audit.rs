//! What the record says of a change.
//!
//! Owns:      the shape of an audit event: who, what, and the fields that differ; and its way to auth.
//! Invariant: no event is larger than auth takes, every field that differs is named, no secret is in it, and one that auth
//!            can never take is logged and let go, so that it does not hold up what follows.
//! Not here:  refused and failed calls (`rpc`), and who records it (auth).

use platform_proto::google::protobuf as wire;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::common::v1::AuditContext;
use prost::Message as _;
use rpc::{Call, Channel, PrincipalKind};
use store::outbox::{Event, Sink, SinkError};
use tonic::Status;
use tracing::error;

use crate::diff::Difference;
use crate::outgoing::{is_final, parts, request};

/// Topic of the outbox: what was done by whom, as `platform.auth.v1.AuditEvent`; the key is the organisation.
pub const TOPIC: &str = "audit.events";

/// Bytes of a value in an audit event.
const VALUE_BYTES_MAX: usize = 16 * 1024;
/// Bytes of all its values; beyond it fields are named without.
const VALUES_BYTES_MAX: usize = 512 * 1024;
/// Characters of a path in an audit event.
const PATH_MAX: usize = 256;

/// Parts of names under which credentials are kept.
const SECRET_WORDS: [&str; 6] =
    ["password", "secret", "api_key", "apikey", "private_key", "access_token"];

/// Whether a member's name says that its value is a credential.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_WORDS.iter().any(|word| name.contains(word))
}

/// The audit event of a call of `service`, without what was done to which object.
#[must_use]
pub fn of_call(call: &Call, service: &str) -> auth::AuditEvent {
    let context = AuditContext {
        user_id: call.user_id(),
        org_id: call.org_id,
        ip_address: call.remote.map(|ip| ip.to_string()).unwrap_or_default(),
        user_agent: call.user_agent.clone(),
        request_id: call.request_id.clone(),
    };
    let mut event = auth::AuditEvent {
        context: Some(context),
        service: service.to_owned(),
        method: call.method.path.trim_start_matches('/').to_owned(),
        principal_kind: principal_kind(call) as i32,
        actor: call.peer.clone().unwrap_or_default(),
        trace_id: call.trace_id.clone(),
        ..auth::AuditEvent::default()
    };
    if let Some(principal) = &call.principal {
        event.session_id.clone_from(&principal.session_id);
        event.api_key_id.clone_from(&principal.api_key_id);
    }
    event
}

fn principal_kind(call: &Call) -> auth::PrincipalKind {
    match call.principal.as_ref().map(|principal| principal.kind) {
        Some(PrincipalKind::User) => auth::PrincipalKind::User,
        Some(PrincipalKind::ServiceAccount) => auth::PrincipalKind::ServiceAccount,
        Some(PrincipalKind::Peer) => auth::PrincipalKind::Peer,
        None if call.peer.is_some() => auth::PrincipalKind::Peer,
        None => auth::PrincipalKind::Unspecified,
    }
}

/// What has changed, field by field, within the bounds of an audit event.
#[must_use]
pub fn changes(differences: &[Difference]) -> Vec<auth::AuditChange> {
    let mut left = VALUES_BYTES_MAX;
    let within = |mut change: auth::AuditChange| {
        for value in [&mut change.old_value, &mut change.new_value] {
            let bytes = value.as_ref().map_or(0, prost::Message::encoded_len);
            match left.checked_sub(bytes) {
                Some(rest) => left = rest,
                None => *value = None,
            }
        }
        change
    };
    differences.iter().map(change).map(within).collect()
}

fn change(difference: &Difference) -> auth::AuditChange {
    let field: String = difference.field.chars().take(PATH_MAX).collect();
    let names_secret = field.split(['.', '[']).any(is_secret);
    let value = |value: &Option<serde_json::Value>| {
        if names_secret { None } else { value.as_ref().map(shown) }
    };
    auth::AuditChange {
        old_value: value(&difference.old),
        new_value: value(&difference.new),
        field: if field.is_empty() { "object".to_owned() } else { field },
    }
}

/// A value without the secrets in it, cut to what an audit event takes.
fn shown(value: &serde_json::Value) -> wire::Value {
    let value = without_secrets(value.clone());
    let text = value.to_string();
    if VALUE_BYTES_MAX / 2 < text.len() {
        let end = text.floor_char_boundary(VALUE_BYTES_MAX / 2);
        return wire::value::Kind::StringValue(text[..end].to_owned()).into();
    }
    serde_json::from_value(value).unwrap_or_default()
}

/// The value with nothing in the place of each secret.
fn without_secrets(mut value: serde_json::Value) -> serde_json::Value {
    match &mut value {
        serde_json::Value::Object(members) => {
            for (name, member) in members {
                *member = match is_secret(name) {
                    true => serde_json::Value::Null,
                    false => without_secrets(member.take()),
                };
            }
        }
        serde_json::Value::Array(elements) => {
            elements.iter_mut().for_each(|it| *it = without_secrets(it.take()));
        }
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
    value
}

/// Takes audit events to auth.
#[derive(Clone)]
pub struct AuditSink {
    auth: Channel,
}

impl AuditSink {
    /// A sink over the way to auth.
    #[must_use]
    pub fn new(auth: Channel) -> Self {
        Self { auth }
    }

    async fn record(&self, events: Vec<auth::AuditEvent>) -> Result<(), Status> {
        let events = auth::RecordAuditEventsRequest { events };
        AuditServiceClient::new(self.auth.clone()).record_audit_events(request(events)).await?;
        Ok(())
    }
}

impl Sink for AuditSink {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        for events in parts(events) {
            let batch: Vec<_> = events
                .iter()
                .filter_map(|event| {
                    let decoded = auth::AuditEvent::decode(event.payload.as_slice());
                    decoded.inspect_err(|_| error!(id = event.id, "audit event is damaged")).ok()
                })
                .collect();
            if batch.is_empty() {
                continue;
            }
            match self.record(batch.clone()).await {
                Ok(()) => {}
                Err(status) if is_final(&status) => self.record_one_by_one(batch).await?,
                Err(status) => return Err(status.into()),
            }
        }
        Ok(())
    }
}

impl AuditSink {
    /// Finds the event that auth refuses, and lets it go.
    async fn record_one_by_one(&self, events: Vec<auth::AuditEvent>) -> Result<(), SinkError> {
        for event in events {
            let id = event.id.clone();
            match self.record(vec![event]).await {
                Ok(()) => {}
                Err(status) if is_final(&status) => {
                    error!(id, reason = status.message(), "audit event is refused for good");
                }
                Err(status) => return Err(status.into()),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_an_event_are_bounded_and_every_field_is_named() {
        let long = |letter: &str| Some(serde_json::Value::String(letter.repeat(8000)));
        let difference =
            |at| Difference { field: format!("config.field{at}"), old: long("a"), new: long("b") };
        let differences: Vec<_> = (0..256).map(difference).collect();
        let found = changes(&differences);
        let names =
            |changes: &[auth::AuditChange]| changes.iter().map(|it| it.field.len()).sum::<usize>();
        let bytes: usize = found.iter().map(prost::Message::encoded_len).sum();
        assert!(bytes < VALUES_BYTES_MAX + names(&found) + 256 * 16, "{bytes}");
        assert_eq!(found.len(), 256);
        assert!(found[0].old_value.is_some() && found[0].new_value.is_some());
        assert!(found[255].old_value.is_none() && found[255].new_value.is_none());
    }
}
