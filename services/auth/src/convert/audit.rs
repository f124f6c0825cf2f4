//! Audit events on the wire.

use std::collections::BTreeMap;

use platform_proto::google::protobuf as wkt;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;
use prost::Message as _;
use rpc::wire::timestamp_from_wire;
use serde_json::{Map, Number, Value};

use super::types::time;
use crate::Error;
use crate::core::audit::read::{List, Listed};
use crate::core::audit::{Counts, Record};
use crate::core::context::Context;
use crate::core::page::CursorPage;
use crate::store::audit::parts::{CHANGES_MAX, PATH_CHARS_MAX, VALUE_BYTES_MAX, VALUES_BYTES_MAX};
use crate::store::audit::{AuditRecord, Change, Filter, Recorded};

/// Bytes of the events of one message, well below what a message may have.
const MESSAGE_BYTES_MAX: usize = 3 << 20;

pub(crate) fn record(context: &Context, raw: pb::RecordAuditEventsRequest) -> Record {
    let pb::RecordAuditEventsRequest { events } = raw;
    Record { records: events.into_iter().map(record_from_wire).collect(), now: context.now }
}

pub(crate) fn recorded(counts: Counts) -> pb::RecordAuditEventsResponse {
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    pb::RecordAuditEventsResponse {
        recorded_count: number(counts.recorded),
        duplicate_count: number(counts.known),
    }
}

pub(crate) fn list(context: &Context, raw: pb::ListAuditLogsRequest) -> Result<List, Error> {
    let range = raw.time_range.unwrap_or_default();
    let filter = Filter {
        org_id: context.org_id,
        user_id: raw.user_id,
        actions: raw.actions.iter().copied().map(i64::from).collect(),
        entity_type: raw.entity_type,
        entity_id: raw.entity_id,
        outcome: raw.outcome.map(i64::from),
        request_id: raw.request_id,
        from: range.start.as_ref().map(timestamp_from_wire),
        to: range.end.as_ref().map(timestamp_from_wire),
    };
    let scope = format!("audit {filter:?}");
    let common::CursorPaginationRequest { cursor, limit, sort_order } =
        raw.pagination.unwrap_or_default();
    let page = CursorPage::new(&cursor, limit, &sort_order, &scope)?;
    Ok(List { filter, page })
}

pub(crate) fn listed(listed: Listed) -> pb::ListAuditLogsResponse {
    let Listed { events, has_more, page } = listed;
    let total = events.len();
    let events = parts(events).into_iter().next().unwrap_or_default();
    // A page of large events is cut, so that it fits into a message.
    let has_more = has_more || events.len() < total;
    let last = events.last().filter(|_| has_more);
    let next_cursor = last.map(|event| page.cursor(event.sequence)).unwrap_or_default();
    let pagination = common::CursorPaginationResponse { next_cursor, has_more, total: None };
    pb::ListAuditLogsResponse { events, pagination: Some(pagination) }
}

/// The events in parts that fit into a message each.
pub(crate) fn parts(events: Vec<Recorded>) -> Vec<Vec<pb::AuditEvent>> {
    let (mut parts, mut bytes) = (Vec::new(), MESSAGE_BYTES_MAX);
    for event in events.into_iter().map(to_wire) {
        let length = event.encoded_len();
        if bytes + length > MESSAGE_BYTES_MAX {
            parts.push(Vec::new());
            bytes = 0;
        }
        bytes += length;
        if let Some(part) = parts.last_mut() {
            part.push(event);
        }
    }
    parts
}

/// An event that another service, or a layer of this one, tells of; what is too long is cut.
pub(crate) fn record_from_wire(event: pb::AuditEvent) -> AuditRecord {
    let common::AuditContext { user_id, org_id, ip_address, user_agent, request_id } =
        event.context.unwrap_or_default();
    let mut left = VALUES_BYTES_MAX;
    let changes = event.changes.into_iter().take(CHANGES_MAX);
    AuditRecord {
        id: event.id.to_lowercase(),
        org_id,
        user_id,
        ip_address: cut(&ip_address, 45),
        user_agent: cut(&user_agent, 512),
        request_id: cut(&request_id, 128),
        action: i64::from(event.action),
        entity_type: cut(&event.entity_type, 63),
        entity_id: cut(&event.entity_id, 256),
        entity_name: cut(&event.entity_name, 256),
        outcome: i64::from(event.outcome),
        reason: cut(&event.reason, 1024),
        changes: changes.map(|change| change_from_wire(change, &mut left)).collect(),
        occurred_at: event.occurred_at.as_ref().map(timestamp_from_wire).unwrap_or_default(),
        service: cut(&event.service, 128),
        method: cut(&event.method, 256),
        principal_kind: i64::from(event.principal_kind),
        actor: cut(&event.actor, 128),
        session_id: cut(&event.session_id, 64),
        api_key_id: cut(&event.api_key_id, 64),
        trace_id: cut(&event.trace_id, 32),
    }
}

/// A value that is too long, or too much beside the others, is left out.
fn change_from_wire(change: pb::AuditChange, left: &mut usize) -> Change {
    let pb::AuditChange { field, old_value, new_value } = change;
    let mut take = |value: Option<wkt::Value>| {
        let value = json_from_wire(value?);
        let length = value.to_string().len();
        let fits = length <= VALUE_BYTES_MAX && length <= *left;
        fits.then(|| *left -= length);
        fits.then_some(value)
    };
    let (old, new) = (take(old_value), take(new_value));
    Change { field: cut(&field, PATH_CHARS_MAX), old, new }
}

pub(crate) fn to_wire(recorded: Recorded) -> pb::AuditEvent {
    let Recorded { sequence, recorded_at, record } = recorded;
    let number = |number: i64| i32::try_from(number).unwrap_or_default();
    pb::AuditEvent {
        id: record.id,
        sequence,
        context: Some(common::AuditContext {
            user_id: record.user_id,
            org_id: record.org_id,
            ip_address: record.ip_address,
            user_agent: record.user_agent,
            request_id: record.request_id,
        }),
        action: number(record.action),
        entity_type: record.entity_type,
        entity_id: record.entity_id,
        entity_name: record.entity_name,
        outcome: number(record.outcome),
        reason: record.reason,
        changes: record.changes.into_iter().map(change_to_wire).collect(),
        occurred_at: time(record.occurred_at),
        recorded_at: time(recorded_at),
        service: record.service,
        method: record.method,
        principal_kind: number(record.principal_kind),
        actor: record.actor,
        session_id: record.session_id,
        api_key_id: record.api_key_id,
        trace_id: record.trace_id,
    }
}

fn change_to_wire(change: Change) -> pb::AuditChange {
    let Change { field, old, new } = change;
    pb::AuditChange { field, old_value: old.map(json_to_wire), new_value: new.map(json_to_wire) }
}

fn json_from_wire(value: wkt::Value) -> Value {
    use wkt::value::Kind;
    match value.kind {
        None | Some(Kind::NullValue(_)) => Value::Null,
        Some(Kind::BoolValue(it)) => Value::Bool(it),
        Some(Kind::NumberValue(it)) => Number::from_f64(it).map_or(Value::Null, Value::Number),
        Some(Kind::StringValue(it)) => Value::String(it),
        Some(Kind::ListValue(it)) => it.values.into_iter().map(json_from_wire).collect(),
        Some(Kind::StructValue(it)) => {
            let fields = it.fields.into_iter().map(|(name, value)| (name, json_from_wire(value)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
    }
}

/// As protobuf has JSON: a whole number beyond 2^53 is a text there.
fn json_to_wire(value: Value) -> wkt::Value {
    use wkt::value::Kind;
    let kind = match value {
        Value::Null => Kind::NullValue(0),
        Value::Bool(it) => Kind::BoolValue(it),
        Value::Number(it) => match it.as_i64() {
            Some(whole) if whole.unsigned_abs() > 1 << 53 => Kind::StringValue(whole.to_string()),
            _ => Kind::NumberValue(it.as_f64().unwrap_or_default()),
        },
        Value::String(it) => Kind::StringValue(it),
        Value::Array(it) => {
            Kind::ListValue(wkt::ListValue { values: it.into_iter().map(json_to_wire).collect() })
        }
        Value::Object(it) => {
            let fields = it.into_iter().map(|(name, value)| (name, json_to_wire(value)));
            Kind::StructValue(wkt::Struct { fields: fields.collect::<BTreeMap<_, _>>() })
        }
    };
    wkt::Value { kind: Some(kind) }
}

/// At most so many characters; a database takes no NUL.
fn cut(text: &str, chars_max: usize) -> String {
    text.chars().filter(|letter| *letter != '\0').take(chars_max).collect()
}

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use serde_json::json;

    use super::*;

    fn event(changes: Vec<pb::AuditChange>) -> pb::AuditEvent {
        pb::AuditEvent { id: "A".to_owned(), changes, ..pb::AuditEvent::default() }
    }

    fn change(value: Value) -> pb::AuditChange {
        let new_value = Some(json_to_wire(value));
        pb::AuditChange { field: "f".to_owned(), old_value: None, new_value }
    }

    #[test]
    fn an_event_survives_the_record() {
        let value = json!({"a": [1.5, true, null, "x"], "b": {}});
        let record = record_from_wire(event(vec![change(value.clone())]));
        assert_eq!(record.changes[0].new, Some(value));
        assert_eq!(record.id, "a");
        let recorded = Recorded { sequence: 4, recorded_at: Timestamp::from_seconds(1), record };
        let wire = to_wire(recorded);
        assert_eq!((wire.sequence, wire.changes.len()), (4, 1));
    }

    #[test]
    fn a_long_value_is_left_out_and_its_field_is_named() {
        let long = change(Value::String("x".repeat(VALUE_BYTES_MAX)));
        let record = record_from_wire(event(vec![long]));
        assert_eq!(record.changes, [Change { field: "f".to_owned(), old: None, new: None }]);
        let many = vec![change(Value::String("x".repeat(10_000))); 100];
        let record = record_from_wire(event(many));
        let kept = record.changes.iter().filter(|change| change.new.is_some()).count();
        assert_eq!((record.changes.len(), kept), (100, VALUES_BYTES_MAX / 10_002));
    }

    #[test]
    fn large_events_come_in_parts_that_fit_into_a_message() {
        let many = vec![change(Value::String("x".repeat(15_000))); 30];
        let record = record_from_wire(event(many));
        let recorded_at = Timestamp::from_seconds(1);
        let events = |count| {
            let one = |sequence| Recorded { sequence, recorded_at, record: record.clone() };
            (1..=count).map(one).collect::<Vec<_>>()
        };
        let parts = parts(events(20));
        assert!(parts.len() > 1);
        for part in &parts {
            let bytes: usize = part.iter().map(prost::Message::encoded_len).sum();
            assert!(!part.is_empty() && bytes <= MESSAGE_BYTES_MAX);
        }
        assert_eq!(parts.concat().len(), 20);
        let page = CursorPage::new("", 50, "asc", "audit").unwrap();
        let listed = listed(Listed { events: events(20), has_more: false, page });
        let pagination = listed.pagination.unwrap();
        assert!(pagination.has_more && !pagination.next_cursor.is_empty());
    }

    #[test]
    fn large_numbers_keep_their_digits() {
        let wire = json_to_wire(json!(9_007_199_254_740_993_i64));
        assert_eq!(json_from_wire(wire), json!("9007199254740993"));
        assert_eq!(json_from_wire(json_to_wire(json!(7))), json!(7.0));
    }
}
