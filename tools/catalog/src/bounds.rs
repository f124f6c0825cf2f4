//! Which messages a caller can send, and which of their fields lack a maximum.

use std::collections::BTreeSet;

use prost_reflect::{
    Cardinality, DescriptorPool, DynamicMessage, ExtensionDescriptor, FieldDescriptor, Kind,
    MessageDescriptor, OneofDescriptor,
};

/// Formats that fix a string's length by themselves, or bound it closely.
const BOUNDED_FORMATS: [&str; 12] = [
    "uuid",
    "tuuid",
    "ulid",
    "ip",
    "ipv4",
    "ipv6",
    "ip_prefix",
    "ipv4_prefix",
    "ipv6_prefix",
    "ip_with_prefixlen",
    "ipv4_with_prefixlen",
    "ipv6_with_prefixlen",
];

/// The rules of `buf.validate` as they stand on fields.
pub struct Rules {
    field: ExtensionDescriptor,
    oneof: ExtensionDescriptor,
}

impl Rules {
    /// `None` if the image does not import `buf/validate/validate.proto`.
    #[must_use]
    pub fn of(pool: &DescriptorPool) -> Option<Self> {
        let field = pool.get_extension_by_name("buf.validate.field")?;
        let oneof = pool.get_extension_by_name("buf.validate.oneof")?;
        Some(Self { field, oneof })
    }

    /// Whether one of the oneof's fields must be set.
    #[must_use]
    pub fn is_oneof_required(&self, oneof: &OneofDescriptor) -> bool {
        let options = oneof.options();
        let rules = options.get_extension(&self.oneof);
        let required = rules.as_message().and_then(|rules| rules.get_field_by_name("required"));
        required.and_then(|required| required.as_bool()).unwrap_or_default()
    }

    /// The rules on a field.
    #[must_use]
    pub fn on(&self, field: &FieldDescriptor) -> Option<DynamicMessage> {
        let options = field.options();
        if !options.has_extension(&self.field) {
            return None;
        }
        options.get_extension(&self.field).as_message().cloned()
    }

    /// What lacks a maximum on this field, in words; empty if nothing does.
    #[must_use]
    pub fn missing_maxima(&self, field: &FieldDescriptor) -> Vec<&'static str> {
        let rules = self.on(field);
        let rules = rules.as_ref();
        let mut missing = Vec::new();
        if field.is_map() {
            let map = rules.and_then(|it| sub(it, "map"));
            if !has(map.as_ref(), "max_pairs") {
                missing.push("map.max_pairs");
            }
            let Kind::Message(entry) = field.kind() else { return missing };
            let keys = map.as_ref().and_then(|it| sub(it, "keys"));
            let values = map.as_ref().and_then(|it| sub(it, "values"));
            if !is_bounded(&entry.map_entry_key_field().kind(), keys.as_ref()) {
                missing.push("map.keys");
            }
            if !is_bounded(&entry.map_entry_value_field().kind(), values.as_ref()) {
                missing.push("map.values");
            }
        } else if field.cardinality() == Cardinality::Repeated {
            let repeated = rules.and_then(|it| sub(it, "repeated"));
            if !has(repeated.as_ref(), "max_items") {
                missing.push("repeated.max_items");
            }
            let items = repeated.as_ref().and_then(|it| sub(it, "items"));
            if !is_bounded(&field.kind(), items.as_ref()) {
                missing.push("repeated.items");
            }
        } else if !is_bounded(&field.kind(), rules) {
            missing.push("a maximum length");
        }
        missing
    }
}

/// Every message that a caller can send to one of the services, directly or inside another.
#[must_use]
pub fn sent_by_callers(image: &crate::Image) -> Vec<MessageDescriptor> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut open: Vec<MessageDescriptor> =
        image.services().iter().flat_map(|it| it.methods().map(|m| m.input())).collect();
    while let Some(message) = open.pop() {
        let known = !seen.insert(message.full_name().to_owned());
        if known || !crate::image::is_ours(message.package_name()) && !message.is_map_entry() {
            continue;
        }
        open.extend(message.fields().filter_map(|field| field.kind().as_message().cloned()));
        if !message.is_map_entry() {
            found.push(message);
        }
    }
    found.sort_by(|a, b| a.full_name().cmp(b.full_name()));
    found
}

fn is_bounded(kind: &Kind, rules: Option<&DynamicMessage>) -> bool {
    if *kind == Kind::String {
        let string = rules.and_then(|it| sub(it, "string"));
        let maxima = ["max_len", "max_bytes", "len", "len_bytes", "const", "in"];
        maxima.iter().chain(&BOUNDED_FORMATS).any(|rule| has(string.as_ref(), rule))
    } else if *kind == Kind::Bytes {
        let bytes = rules.and_then(|it| sub(it, "bytes"));
        let maxima = ["max_len", "len", "const", "in", "ip", "ipv4", "ipv6", "uuid"];
        maxima.iter().any(|rule| has(bytes.as_ref(), rule))
    } else {
        true
    }
}

fn has(rules: Option<&DynamicMessage>, name: &str) -> bool {
    rules.is_some_and(|it| it.has_field_by_name(name))
}

fn sub(rules: &DynamicMessage, name: &str) -> Option<DynamicMessage> {
    if !rules.has_field_by_name(name) {
        return None;
    }
    rules.get_field_by_name(name)?.as_message().cloned()
}

/// The ids of the CEL rules on a message itself.
#[must_use]
pub fn rule_ids(message: &MessageDescriptor) -> Vec<String> {
    let Some(extension) = message.parent_pool().get_extension_by_name("buf.validate.message")
    else {
        return Vec::new();
    };
    let options = message.options();
    let rules = options.get_extension(&extension);
    let Some(cel) = rules.as_message().and_then(|rules| rules.get_field_by_name("cel")) else {
        return Vec::new();
    };
    let rules = cel.as_list().unwrap_or_default().iter();
    let id = |rule: &DynamicMessage| {
        rule.get_field_by_name("id").and_then(|id| id.as_str().map(str::to_owned))
    };
    rules.filter_map(|rule| rule.as_message().and_then(id)).collect()
}
