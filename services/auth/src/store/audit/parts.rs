//! A record in as many events as it takes: nothing of what changed goes unrecorded because it is much.
//!
//! Owns:      how much an event holds, as the contract says.
//! Invariant: a value that is too long goes on in the next change of the same field, and changes that are too many go on
//!            in the next event, which is as the first but for its id; only a text that is too long is cut.
//! Not here:  what others tell of beyond the limits, which is cut as it comes (`convert::audit`).

use serde_json::Value;

use super::{AuditRecord, Change, cut};
use crate::core::context::Draws;

/// Changes of an event.
pub(crate) const CHANGES_MAX: usize = 256;
/// Longest path of a field, in characters.
pub(crate) const PATH_CHARS_MAX: usize = 256;
/// Longest value of a change, in bytes of JSON.
pub(crate) const VALUE_BYTES_MAX: usize = 16 * 1024;
/// Values of all changes of an event, in bytes of JSON.
pub(crate) const VALUES_BYTES_MAX: usize = 512 * 1024;

/// The events of a record, in their order: the first has its id, and the ids of the others follow from it.
pub(super) fn of(record: &AuditRecord) -> Vec<AuditRecord> {
    let (mut parts, mut bytes) = (vec![Vec::new()], 0);
    for change in record.changes.iter().flat_map(pieces) {
        let values = [&change.old, &change.new].into_iter().flatten();
        let needed: usize = values.map(length).sum();
        let count = parts.last().map_or(0, Vec::len);
        if count == CHANGES_MAX || bytes + needed > VALUES_BYTES_MAX {
            parts.push(Vec::new());
            bytes = 0;
        }
        bytes += needed;
        if let Some(part) = parts.last_mut() {
            part.push(change);
        }
    }
    let draws = Draws::of(record.id.as_bytes());
    let part = |(index, changes)| {
        let id = if index == 0 { record.id.clone() } else { draws.id(record.occurred_at) };
        AuditRecord { id, changes, ..record.clone() }
    };
    parts.into_iter().enumerate().map(part).collect()
}

/// A change in as many as its values take; a secret one has none and is one.
fn pieces(change: &Change) -> Vec<Change> {
    let of = |value: &Option<Value>| {
        value.iter().flat_map(|value| split(value, VALUE_BYTES_MAX)).collect::<Vec<_>>()
    };
    let (old, new) = (of(&change.old), of(&change.new));
    let count = old.len().max(new.len()).max(1);
    let (mut old, mut new) = (old.into_iter(), new.into_iter());
    let field = cut(&change.field, PATH_CHARS_MAX);
    (0..count).map(|_| Change { field: field.clone(), old: old.next(), new: new.next() }).collect()
}

/// A value in as many as it takes so that none has more bytes: lists and objects by what is in them.
fn split(value: &Value, bytes_max: usize) -> Vec<Value> {
    if length(value) <= bytes_max {
        return vec![value.clone()];
    }
    match value {
        Value::Array(items) => {
            let room = bytes_max.saturating_sub("[]".len());
            let items = items.iter().flat_map(|item| split(item, room));
            groups(items, length, room).into_iter().map(Value::Array).collect()
        }
        Value::Object(fields) => {
            let room = bytes_max.saturating_sub("{}".len());
            let before = |name: &str| text_length(name) + ":".len();
            let fields = fields.iter().flat_map(|(name, item)| {
                let items = split(item, room.saturating_sub(before(name)));
                items.into_iter().map(|item| (name.clone(), item))
            });
            let length = |(name, item): &(String, Value)| before(name) + length(item);
            let objects = groups(fields, length, room).into_iter();
            objects.map(|fields| Value::Object(fields.into_iter().collect())).collect()
        }
        Value::String(text) => vec![shortened(text, bytes_max)],
        Value::Null | Value::Bool(_) | Value::Number(_) => {
            vec![shortened(&value.to_string(), bytes_max)]
        }
    }
}

/// Items in their order, with commas between them not longer together than the room; one that is longer is alone.
fn groups<T>(
    items: impl Iterator<Item = T>,
    length: impl Fn(&T) -> usize,
    room: usize,
) -> Vec<Vec<T>> {
    let (mut groups, mut bytes): (Vec<Vec<T>>, usize) = (Vec::new(), 0);
    for item in items {
        let needed = length(&item);
        match groups.last_mut() {
            Some(group) if bytes + ",".len() + needed <= room => {
                bytes += ",".len() + needed;
                group.push(item);
            }
            _ => {
                bytes = needed;
                groups.push(vec![item]);
            }
        }
    }
    groups
}

/// As much of a text as fits.
fn shortened(text: &str, bytes_max: usize) -> Value {
    let mut bytes = "\"\"".len();
    let fits = |letter: &char| {
        bytes += text_length(letter.encode_utf8(&mut [0; 4])) - "\"\"".len();
        bytes <= bytes_max
    };
    Value::String(text.chars().take_while(fits).collect())
}

fn text_length(text: &str) -> usize {
    length(&Value::from(text))
}

/// Bytes of a value as JSON.
fn length(value: &Value) -> usize {
    value.to_string().len()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use base::Timestamp;
    use serde_json::json;

    use super::*;
    use crate::core::context::tests::context;
    use crate::store::audit::Action;

    fn record() -> AuditRecord {
        let context = context(Timestamp::from_seconds(1_795_857_679));
        AuditRecord::new(&context, &context.draws(), Action::Update, "pipeline", "1")
    }

    /// The events of a record, each within the limits.
    fn parts(record: &AuditRecord) -> Vec<AuditRecord> {
        let parts = of(record);
        for part in &parts {
            let values: Vec<usize> = part
                .changes
                .iter()
                .inspect(|change| assert!(change.field.chars().count() <= PATH_CHARS_MAX))
                .flat_map(|change| [&change.old, &change.new].into_iter().flatten().map(length))
                .inspect(|length| assert!(*length <= VALUE_BYTES_MAX, "{length}"))
                .collect();
            assert!(part.changes.len() <= CHANGES_MAX);
            assert!(values.iter().sum::<usize>() <= VALUES_BYTES_MAX);
        }
        parts
    }

    fn changes(record: &AuditRecord) -> Vec<Change> {
        parts(record).into_iter().flat_map(|part| part.changes).collect()
    }

    #[test]
    fn what_fits_is_one_event_as_it_is() {
        for record in [
            record(),
            record().change_secret("password"),
            record().change("role", "viewer", "admin").change("ids", json!([1, 2]), ()),
            record().change("text", (), "x".repeat(VALUE_BYTES_MAX - 2)),
        ] {
            let parts = parts(&record);
            let [only] = parts.as_slice() else { panic!("{parts:?}") };
            assert_eq!((&only.id, &only.changes), (&record.id, &record.changes));
        }
    }

    #[test]
    fn more_changes_than_an_event_has_go_on_in_the_next_which_is_the_same_each_time() {
        let mut whole = record();
        for index in 0..600 {
            whole = whole.change(&format!("field.{index}"), index, index + 1);
        }
        let events = parts(&whole);
        let counts: Vec<_> = events.iter().map(|part| part.changes.len()).collect();
        assert_eq!(counts, [256, 256, 88]);
        assert_eq!(changes(&whole), whole.changes);
        let ids: Vec<_> = events.iter().map(|part| part.id.clone()).collect();
        assert_eq!(ids[0], whole.id);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 3);
        assert!(parts(&whole).iter().map(|part| &part.id).eq(&ids));
        let other = AuditRecord { id: record().id, ..whole };
        assert!(parts(&other).iter().all(|part| !ids.contains(&part.id)));
    }

    #[test]
    fn more_than_an_event_holds_goes_on_in_the_next() {
        let mut whole = record();
        for index in 0..40 {
            let long = "x".repeat(VALUE_BYTES_MAX - 2);
            whole = whole.change(&format!("field.{index}"), (), long);
        }
        let counts: Vec<_> = parts(&whole).iter().map(|part| part.changes.len()).collect();
        assert_eq!(counts, [32, 8]);
    }

    #[test]
    fn a_long_list_goes_on_in_the_next_change_of_its_field() {
        let list = |count: usize| {
            (0..count).map(|index| format!("{index}-\"ü\"-{}", "y".repeat(index % 400)))
        };
        let (old, new): (Vec<_>, Vec<_>) = (list(300).collect(), list(900).collect());
        let found = changes(&record().change("members", json!(old), json!(new)));
        assert!(found.len() > 2 && found.iter().all(|change| change.field == "members"));
        let joined = |side: fn(&Change) -> &Option<Value>| {
            let lists = found.iter().filter_map(|change| side(change).as_ref());
            json!(lists.flat_map(|it| it.as_array().unwrap().clone()).collect::<Vec<_>>())
        };
        assert_eq!(joined(|change| &change.old), json!(old));
        assert_eq!(joined(|change| &change.new), json!(new));
    }

    #[test]
    fn a_long_object_goes_on_by_its_fields_and_within_them() {
        let numbers = |from: u32| (from..from + 3000).collect::<Vec<_>>();
        let value = json!({"a": numbers(0), "b": 7, "c": numbers(9000), "d": {"e": numbers(70)}});
        let found = changes(&record().change("granted", (), value.clone()));
        let mut lists = std::collections::BTreeMap::<String, Vec<Value>>::new();
        for (name, item) in
            found.iter().flat_map(|it| it.new.as_ref().unwrap().as_object()).flatten()
        {
            let (name, item) = match item.get("e") {
                Some(inner) => (format!("{name}.e"), inner),
                None => (name.clone(), item),
            };
            let items = item.as_array().cloned().unwrap_or_else(|| vec![item.clone()]);
            lists.entry(name).or_default().extend(items);
        }
        let whole = json!({"a": numbers(0), "b": [7], "c": numbers(9000), "d.e": numbers(70)});
        assert_eq!(json!(lists), whole);
    }

    #[test]
    fn a_long_text_and_a_long_path_are_cut() {
        let text = "\"ü\n".repeat(VALUE_BYTES_MAX);
        let record = record().change(&"ö".repeat(300), (), text.as_str());
        let found = changes(&record);
        let [only] = found.as_slice() else { panic!("{}", found.len()) };
        assert_eq!(only.field.chars().count(), PATH_CHARS_MAX);
        let kept = only.new.as_ref().and_then(Value::as_str).unwrap();
        assert!(text.starts_with(kept) && kept.len() > VALUE_BYTES_MAX / 2);
    }
}
