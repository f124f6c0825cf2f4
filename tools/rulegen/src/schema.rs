//! Reads the options of `buf/validate/validate.proto` from descriptors.

use anyhow::{Context as _, Result, bail};
use prost_reflect::{
    DescriptorPool, DynamicMessage, ExtensionDescriptor, FieldDescriptor, MessageDescriptor,
    OneofDescriptor, ReflectMessage as _, Value,
};

/// The options of a pool that holds `buf/validate/validate.proto`.
pub(crate) struct Schema {
    message: ExtensionDescriptor,
    oneof: ExtensionDescriptor,
    field: ExtensionDescriptor,
    predefined: ExtensionDescriptor,
}

/// A rule in CEL.
#[derive(Clone, Debug)]
pub(crate) struct CelRule {
    pub(crate) id: String,
    pub(crate) message: String,
    pub(crate) expression: String,
}

/// `buf.validate.Ignore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ignore {
    Unset,
    IfZero,
    Always,
}

impl Schema {
    /// None for a pool without rules.
    pub(crate) fn of(pool: &DescriptorPool) -> Result<Option<Self>> {
        if pool.get_file_by_name("buf/validate/validate.proto").is_none() {
            return Ok(None);
        }
        let extension = |name: &str| {
            let extension = pool.get_extension_by_name(name);
            extension.with_context(|| format!("no extension {name} in buf/validate/validate.proto"))
        };
        Ok(Some(Self {
            message: extension("buf.validate.message")?,
            oneof: extension("buf.validate.oneof")?,
            field: extension("buf.validate.field")?,
            predefined: extension("buf.validate.predefined")?,
        }))
    }

    /// `(buf.validate.message)`
    pub(crate) fn message(&self, message: &MessageDescriptor) -> Option<DynamicMessage> {
        extended(&message.options(), &self.message)
    }

    /// `(buf.validate.field)`
    pub(crate) fn field(&self, field: &FieldDescriptor) -> Option<DynamicMessage> {
        extended(&field.options(), &self.field)
    }

    /// `(buf.validate.oneof).required`
    pub(crate) fn is_required(&self, oneof: &OneofDescriptor) -> bool {
        extended(&oneof.options(), &self.oneof).is_some_and(|rules| flag(&rules, "required"))
    }

    /// `(buf.validate.predefined).cel` among the options of a rule's field.
    pub(crate) fn predefined(&self, options: &DynamicMessage) -> Vec<CelRule> {
        extended(options, &self.predefined).map_or_else(Vec::new, |rules| cel_rules(&rules))
    }
}

/// Refuses rules that this `buf/validate/validate.proto`, or the imports, do not define.
pub(crate) fn refuse_unknown(rules: &DynamicMessage) -> Result<()> {
    if let Some(unknown) = rules.unknown_fields().next() {
        let name = rules.descriptor().full_name().to_owned();
        bail!(
            "field {} of {name} is unknown; is the file that defines it imported?",
            unknown.number()
        );
    }
    Ok(())
}

/// The rules of the field `cel`.
pub(crate) fn cel_rules(rules: &DynamicMessage) -> Vec<CelRule> {
    let rule = |rule: &Value| {
        let rule = rule.as_message()?;
        Some(CelRule {
            id: text(rule, "id"),
            message: text(rule, "message"),
            expression: text(rule, "expression"),
        })
    };
    list(rules, "cel").iter().filter_map(rule).collect()
}

/// The rules of the field `cel_expression`, which are their own ids.
pub(crate) fn cel_expressions(rules: &DynamicMessage) -> Vec<CelRule> {
    let rule = |expression: &Value| {
        let expression = expression.as_str()?.to_owned();
        Some(CelRule { id: expression.clone(), message: String::new(), expression })
    };
    list(rules, "cel_expression").iter().filter_map(rule).collect()
}

/// The field `ignore` of `buf.validate.FieldRules`.
pub(crate) fn ignore(rules: &DynamicMessage) -> Ignore {
    match rules.get_field_by_name("ignore").and_then(|ignore| ignore.as_enum_number()) {
        Some(1) => Ignore::IfZero,
        Some(3) => Ignore::Always,
        Some(_) | None => Ignore::Unset,
    }
}

/// A field of type bool; false where it is unset.
pub(crate) fn flag(message: &DynamicMessage, name: &str) -> bool {
    message.get_field_by_name(name).and_then(|value| value.as_bool()).unwrap_or(false)
}

/// A field of type string; empty where it is unset.
pub(crate) fn text(message: &DynamicMessage, name: &str) -> String {
    let value = message.get_field_by_name(name);
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The items of a repeated field.
pub(crate) fn list(message: &DynamicMessage, name: &str) -> Vec<Value> {
    let value = message.get_field_by_name(name);
    value.and_then(|value| value.as_list().map(<[Value]>::to_vec)).unwrap_or_default()
}

/// The strings of a repeated field.
pub(crate) fn texts(message: &DynamicMessage, name: &str) -> Vec<String> {
    list(message, name).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A field that is a message, if it is set.
pub(crate) fn child(message: &DynamicMessage, name: &str) -> Option<DynamicMessage> {
    let is_set = message.has_field_by_name(name);
    message.get_field_by_name(name).filter(|_| is_set)?.as_message().cloned()
}

fn extended(options: &DynamicMessage, extension: &ExtensionDescriptor) -> Option<DynamicMessage> {
    if !options.has_extension(extension) {
        return None;
    }
    options.get_extension(extension).as_message().cloned()
}
