//! Instances of a message: typical, extreme, with open enums, and one per choice of a oneof.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context as _, Result};
use catalog::bounds::Rules;
use prost_reflect::{
    DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, OneofDescriptor, Value,
};
use serde_json::{Map, Value as Json};

use crate::scalar;

/// How deep instances nest; below that, messages hold only what they must.
const DEPTH_MAX: usize = 4;

/// How deep instances nest at most, for messages that must hold a message of their own kind.
const REQUIRED_DEPTH_MAX: usize = 12;

/// The number that no enum of ours has.
const UNKNOWN_ENUM_NUMBER: i32 = 9999;

/// What a typical instance holds where plausible values alone would break a rule between fields.
///
/// By message, by field in the names of JSON; `null` leaves the field unset.
const CHOSEN: &str = include_str!("../chosen.json");

/// Makes instances under the rules of one image.
pub struct Maker {
    rules: Rules,
    chosen: BTreeMap<String, Map<String, Json>>,
}

impl Maker {
    /// # Errors
    ///
    /// If the list of chosen values is not what it should be.
    pub fn new(rules: Rules) -> Result<Self> {
        let chosen = serde_json::from_str(CHOSEN).context("tools/vectors/chosen.json")?;
        Ok(Self { rules, chosen })
    }

    /// Every field set to something plausible that keeps the field's rules.
    ///
    /// # Errors
    ///
    /// If a pattern among the rules cannot be read.
    pub fn typical(&self, message: &MessageDescriptor) -> Result<DynamicMessage> {
        self.typical_at(message, 0, None)
    }

    /// As `typical`, with `chosen` as the choice of its oneof.
    ///
    /// # Errors
    ///
    /// If a pattern among the rules cannot be read.
    pub fn choice(&self, chosen: &FieldDescriptor) -> Result<DynamicMessage> {
        self.typical_at(chosen.parent_message(), 0, Some(chosen))
    }

    fn typical_at(
        &self,
        message: &MessageDescriptor,
        depth: usize,
        chosen: Option<&FieldDescriptor>,
    ) -> Result<DynamicMessage> {
        if let Some(known) = well_known(message, false) {
            return Ok(known);
        }
        let mut made = DynamicMessage::new(message.clone());
        for field in message.fields() {
            if let Some(oneof) = real_oneof(&field)
                && Some(&field) != pick(&oneof, chosen, depth).as_ref()
            {
                continue;
            }
            let is_wanted = chosen == Some(&field) || self.is_required(&field);
            let depth_max = if is_wanted { REQUIRED_DEPTH_MAX } else { DEPTH_MAX };
            if depth >= depth_max && holds_message(&field) {
                continue;
            }
            if let Some(value) = self.typical_field(&field, depth)? {
                made.set_field(&field, value);
            }
        }
        // A choice under test keeps its plain value.
        if chosen.is_none() {
            self.choose(message, &mut made)?;
        }
        Ok(made)
    }

    /// Sets or clears what the list of chosen values names.
    fn choose(&self, message: &MessageDescriptor, made: &mut DynamicMessage) -> Result<()> {
        let Some(chosen) = self.chosen.get(message.full_name()) else { return Ok(()) };
        let context = || format!("chosen values of {}", message.full_name());
        for name in chosen.keys() {
            let field = message.get_field_by_json_name(name);
            made.clear_field(&field.with_context(|| format!("{}: no field {name}", context()))?);
        }
        let parsed = DynamicMessage::deserialize(message.clone(), Json::Object(chosen.clone()));
        for (field, value) in parsed.with_context(context)?.fields() {
            made.set_field(&field, value.clone());
        }
        Ok(())
    }

    fn typical_field(&self, field: &FieldDescriptor, depth: usize) -> Result<Option<Value>> {
        let rules = self.rules.on(field);
        let rules = rules.as_ref();
        if field.is_map() {
            let map = rules.and_then(|rules| sub(rules, "map"));
            let map = map.as_ref();
            let Kind::Message(entry) = field.kind() else { return Ok(None) };
            let keys = map.and_then(|map| sub(map, "keys"));
            let values = map.and_then(|map| sub(map, "values"));
            let mut entries = HashMap::new();
            for index in 0..count(map, "min_pairs", "max_pairs") {
                let (key, value) = (entry.map_entry_key_field(), entry.map_entry_value_field());
                let key = scalar::typical(&key, &key.kind(), keys.as_ref(), index)?;
                let Some(key) = map_key(key) else { continue };
                entries.insert(key, self.one(&value, values.as_ref(), depth, index)?);
            }
            return Ok(Some(Value::Map(entries)));
        }
        if field.is_list() {
            let repeated = rules.and_then(|rules| sub(rules, "repeated"));
            let repeated = repeated.as_ref();
            let items = repeated.and_then(|repeated| sub(repeated, "items"));
            let mut values = Vec::new();
            for index in 0..count(repeated, "min_items", "max_items") {
                values.push(self.one(field, items.as_ref(), depth, index)?);
            }
            return Ok(Some(Value::List(values)));
        }
        self.one(field, rules, depth, 0).map(Some)
    }

    fn one(
        &self,
        field: &FieldDescriptor,
        rules: Option<&DynamicMessage>,
        depth: usize,
        index: usize,
    ) -> Result<Value> {
        match field.kind() {
            Kind::Message(message) => {
                if let Some(bounded) = rules.and_then(|rules| bounded_time(&message, rules)) {
                    return Ok(Value::Message(bounded));
                }
                Ok(Value::Message(self.typical_at(&message, depth + 1, None)?))
            }
            kind => scalar::typical(field, &kind, rules, index),
        }
    }

    /// Whether a message without the field breaks its rules.
    fn is_required(&self, field: &FieldDescriptor) -> bool {
        let rules = self.rules.on(field);
        let flag = |name| rules.as_ref()?.get_field_by_name(name)?.as_bool();
        let number =
            |kind: &str, name: &str| sub(rules.as_ref()?, kind)?.get_field_by_name(name)?.as_u64();
        let has_least = number("repeated", "min_items").unwrap_or_default() > 0
            || number("map", "min_pairs").unwrap_or_default() > 0;
        let oneof = real_oneof(field);
        let is_one = oneof.is_some_and(|oneof| self.rules.is_oneof_required(&oneof));
        flag("required").unwrap_or_default() || has_least || is_one
    }
}

/// Every field at an end of its type's range, without regard to rules; the last choice of each oneof.
#[must_use]
pub fn extreme(message: &MessageDescriptor) -> DynamicMessage {
    extreme_at(message, 0)
}

/// Only the enum fields, each with a number that this version of the contract does not know.
///
/// `None` if the message has no enum field outside its oneofs.
#[must_use]
pub fn unknown_enums(message: &MessageDescriptor) -> Option<DynamicMessage> {
    let mut made = DynamicMessage::new(message.clone());
    let mut some = false;
    for field in message.fields() {
        let is_enum =
            matches!(field.kind(), Kind::Enum(ref it) if it.package_name() != "google.protobuf");
        if !is_enum || field.is_map() || real_oneof(&field).is_some() {
            continue;
        }
        let number = Value::EnumNumber(UNKNOWN_ENUM_NUMBER);
        let value = if field.is_list() { Value::List(vec![number]) } else { number };
        made.set_field(&field, value);
        some = true;
    }
    some.then_some(made)
}

/// The oneof that a field belongs to, unless it only stands for `optional`.
#[must_use]
pub fn real_oneof(field: &FieldDescriptor) -> Option<OneofDescriptor> {
    field.containing_oneof().filter(|oneof| !oneof.is_synthetic())
}

fn extreme_at(message: &MessageDescriptor, depth: usize) -> DynamicMessage {
    if let Some(known) = well_known(message, true) {
        return known;
    }
    let mut made = DynamicMessage::new(message.clone());
    for field in message.fields() {
        let last = real_oneof(&field).map(|oneof| oneof.fields().last());
        let is_passed_over = last.is_some_and(|last| last.as_ref() != Some(&field));
        if is_passed_over || depth >= 2 && holds_message(&field) {
            continue;
        }
        let one = |field: &FieldDescriptor, highest: bool| match field.kind() {
            Kind::Message(message) => Value::Message(extreme_at(&message, depth + 1)),
            kind => scalar::extreme(&kind, highest),
        };
        let value = if field.is_map() {
            let Kind::Message(entry) = field.kind() else { continue };
            let (key, value) = (entry.map_entry_key_field(), entry.map_entry_value_field());
            let key = map_key(scalar::extreme(&key.kind(), false));
            Value::Map(key.into_iter().map(|key| (key, one(&value, true))).collect())
        } else if field.is_list() {
            Value::List(vec![one(&field, true), one(&field, false)])
        } else {
            one(&field, field.number() % 2 == 0)
        };
        made.set_field(&field, value);
    }
    made
}

/// The choice of a oneof: the first, but deep down one that nests no further, if there is one.
fn pick(
    oneof: &OneofDescriptor,
    chosen: Option<&FieldDescriptor>,
    depth: usize,
) -> Option<FieldDescriptor> {
    let chosen = chosen.filter(|chosen| chosen.containing_oneof().as_ref() == Some(oneof));
    let plain = oneof.fields().find(|field| !holds_message(field)).filter(|_| depth >= DEPTH_MAX);
    chosen.cloned().or(plain).or_else(|| oneof.fields().next())
}

fn holds_message(field: &FieldDescriptor) -> bool {
    match field.kind() {
        Kind::Message(message) if field.is_map() => {
            message.map_entry_value_field().kind().as_message().is_some()
        }
        kind => kind.as_message().is_some_and(|it| it.package_name() != "google.protobuf"),
    }
}

/// One item, or as many as there must be.
fn count(rules: Option<&DynamicMessage>, least: &str, most: &str) -> usize {
    let number = |name: &str| {
        let rules = rules.filter(|rules| rules.has_field_by_name(name))?;
        rules.get_field_by_name(name)?.as_u64()
    };
    let wanted = number(least).unwrap_or(1).max(1).min(number(most).unwrap_or(u64::MAX));
    usize::try_from(wanted).unwrap_or(1)
}

/// Instances of the well-known types, whose JSON is special.
fn well_known(message: &MessageDescriptor, extreme: bool) -> Option<DynamicMessage> {
    let bare = |json: &str| {
        let mut json = serde_json::Deserializer::from_str(json);
        DynamicMessage::deserialize(message.clone(), &mut json).ok()
    };
    match message.full_name() {
        "google.protobuf.Timestamp" if extreme => bare("\"9999-12-31T23:59:59.999999999Z\""),
        "google.protobuf.Timestamp" => bare("\"2026-01-15T09:30:00.250Z\""),
        "google.protobuf.Duration" if extreme => bare("\"-315576000000.999999999s\""),
        "google.protobuf.Duration" => bare("\"30s\""),
        "google.protobuf.FieldMask" => bare("\"displayName,schedule.cron\""),
        "google.protobuf.Struct" => {
            bare(r#"{"batch": 100, "tags": ["a", null], "deep": {"on": true}}"#)
        }
        "google.protobuf.Value" => bare(r#"{"threshold": 0.5}"#),
        "google.protobuf.ListValue" => bare(r#"[1, "two", null]"#),
        "google.protobuf.Any" => {
            bare(r#"{"@type": "type.googleapis.com/google.protobuf.Duration", "value": "1.500s"}"#)
        }
        _ => None,
    }
}

/// A duration or timestamp that its rules leave less choice about.
fn bounded_time(message: &MessageDescriptor, rules: &DynamicMessage) -> Option<DynamicMessage> {
    let name = match message.full_name() {
        "google.protobuf.Duration" => "duration",
        "google.protobuf.Timestamp" => "timestamp",
        _ => return None,
    };
    let own = sub(rules, name)?;
    let seconds = |rule: &str| {
        let bound = sub(&own, rule)?;
        bound.get_field_by_name("seconds")?.as_i64()
    };
    let wish = match name {
        "duration" => 30,
        // Every rule against the clock is kept by a time that is far from now on the right side.
        _ if own.has_field_by_name("gt_now") => 4_102_444_800,
        _ if own.has_field_by_name("lt_now") => 946_684_800,
        _ => return None,
    };
    let low = seconds("const").or(seconds("gte")).or(seconds("gt").map(|it| it + 1));
    let high = seconds("const").or(seconds("lte")).or(seconds("lt").map(|it| it - 1));
    let chosen = wish.max(low.unwrap_or(i64::MIN)).min(high.unwrap_or(i64::MAX));
    let mut made = DynamicMessage::new(message.clone());
    made.set_field_by_name("seconds", Value::I64(chosen));
    Some(made)
}

fn map_key(value: Value) -> Option<MapKey> {
    match value {
        Value::Bool(it) => Some(MapKey::Bool(it)),
        Value::I32(it) => Some(MapKey::I32(it)),
        Value::I64(it) => Some(MapKey::I64(it)),
        Value::U32(it) => Some(MapKey::U32(it)),
        Value::U64(it) => Some(MapKey::U64(it)),
        Value::String(it) => Some(MapKey::String(it)),
        _ => None,
    }
}

fn sub(rules: &DynamicMessage, name: &str) -> Option<DynamicMessage> {
    if !rules.has_field_by_name(name) {
        return None;
    }
    rules.get_field_by_name(name)?.as_message().cloned()
}
