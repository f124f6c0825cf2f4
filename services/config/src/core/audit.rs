//! What the record says of a change.
//!
//! Owns:      the shape of an audit event: who, what, and the fields that differ.
//! Invariant: no event is larger than auth takes, every field that differs is named, and no secret is in it.
//! Not here:  the outbox (`commit`), and who records it (auth).

use platform_proto::google::protobuf as wire;
use platform_proto::platform::auth::v1 as auth;

use crate::core::caller::Caller;
use crate::core::diff::Difference;
use crate::core::settings::is_secret;
use crate::store::object::Stored;

/// Bytes of a value in an audit event.
const VALUE_BYTES_MAX: usize = 16 * 1024;
/// Bytes of all its values; beyond it fields are named without.
const VALUES_BYTES_MAX: usize = 512 * 1024;
/// Characters of a path in an audit event.
const PATH_MAX: usize = 256;

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

/// What has changed, field by field, within the bounds of an audit event.
pub(super) fn changes(differences: &[Difference]) -> Vec<auth::AuditChange> {
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
