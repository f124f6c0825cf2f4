//! Validation rules as they are shown: one short line each.

use prost_reflect::{DynamicMessage, FieldDescriptor, MessageDescriptor, ReflectMessage, Value};

use crate::markup::escape;

/// The rules on a field, such as `string.max_len = 128`.
pub(crate) fn of_field(rules: &catalog::bounds::Rules, field: &FieldDescriptor) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(rules) = rules.on(field) {
        flatten("", &rules, &mut lines);
    }
    lines
}

/// The rules on a message and its oneofs: CEL expressions with what they say to the caller.
pub(crate) fn of_message(message: &MessageDescriptor) -> Vec<String> {
    let mut lines = Vec::new();
    let pool = message.parent_pool();
    if let Some(extension) = pool.get_extension_by_name("buf.validate.message") {
        let options = message.options();
        if options.has_extension(&extension)
            && let Some(rules) = options.get_extension(&extension).as_message()
        {
            flatten("", rules, &mut lines);
        }
    }
    if let Some(extension) = pool.get_extension_by_name("buf.validate.oneof") {
        for oneof in message.oneofs() {
            let options = oneof.options();
            if options.has_extension(&extension) {
                lines.push(format!("<code>{}</code>: exactly one is set", oneof.name()));
            }
        }
    }
    lines
}

fn flatten(prefix: &str, rules: &DynamicMessage, lines: &mut Vec<String>) {
    for (field, value) in rules.fields() {
        let name = match prefix {
            "" => field.name().to_owned(),
            prefix => format!("{prefix}.{}", field.name()),
        };
        match value {
            Value::Message(inner) if is_time(inner) => {
                lines.push(format!("<code>{name} = {}</code>", time(inner)));
            }
            Value::Message(inner) => flatten(&name, inner, lines),
            Value::List(values) if field.name() == "cel" => {
                lines.extend(values.iter().filter_map(Value::as_message).map(cel));
            }
            value => lines.push(format!("<code>{name} = {}</code>", shown(value))),
        }
    }
}

fn cel(rule: &DynamicMessage) -> String {
    let text = |name: &str| {
        let value = rule.get_field_by_name(name);
        escape(value.as_ref().and_then(|value| value.as_str()).unwrap_or_default())
    };
    format!("{} <code>{}</code> <em>{}</em>", text("message"), text("expression"), text("id"))
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => escape(&format!("{text:?}")),
        Value::List(values) => {
            format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(", "))
        }
        value => escape(&value.to_string()),
    }
}

fn is_time(message: &DynamicMessage) -> bool {
    let descriptor = message.descriptor();
    ["google.protobuf.Duration", "google.protobuf.Timestamp"].contains(&descriptor.full_name())
}

fn time(message: &DynamicMessage) -> String {
    vectors::file::json(message).map_or_else(|_| message.to_string(), |json| json.get().to_owned())
}
