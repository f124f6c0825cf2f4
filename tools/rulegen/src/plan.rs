//! What is to be checked of a message: its rules, compiled, before they are written as Rust.

use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor, OneofDescriptor};

use crate::cel::{tree::Expr, types};

/// What is to be checked of a message.
pub(crate) struct MessagePlan {
    pub(crate) descriptor: MessageDescriptor,
    /// Rules on the message as a whole.
    pub(crate) checks: Vec<Check>,
    /// `(buf.validate.message).oneof`
    pub(crate) choices: Vec<Choice>,
    pub(crate) fields: Vec<FieldPlan>,
    /// Oneofs of which a member must be set.
    pub(crate) required_oneofs: Vec<OneofDescriptor>,
}

/// Fields of which at most one, or exactly one, must be set.
pub(crate) struct Choice {
    pub(crate) fields: Vec<FieldDescriptor>,
    pub(crate) is_required: bool,
}

/// What is to be checked of a field.
pub(crate) struct FieldPlan {
    pub(crate) descriptor: FieldDescriptor,
    pub(crate) is_required: bool,
    /// The field as a whole.
    pub(crate) whole: ValuePlan,
    /// The items of a list.
    pub(crate) items: Option<ValuePlan>,
    /// The keys and the values of a map.
    pub(crate) entries: Option<(ValuePlan, ValuePlan)>,
}

/// What is to be checked of a value.
#[derive(Default)]
pub(crate) struct ValuePlan {
    pub(crate) ignores_zero: bool,
    pub(crate) checks: Vec<Check>,
    /// The value's own message, whose rules are checked too.
    pub(crate) nested: Option<MessageDescriptor>,
}

/// One rule on one value.
pub(crate) struct Check {
    /// The path of the rule in `buf.validate.FieldRules`; empty for a rule on a message.
    pub(crate) path: String,
    pub(crate) id: String,
    pub(crate) test: Test,
}

pub(crate) enum Test {
    /// An expression of type bool, which must be true, or string, which must be empty.
    Cel { expr: Expr, message: String },
    /// The number must be one of the enum's.
    Defined(EnumDescriptor),
    /// The type URL of an `Any` must be in the list, or must not be.
    TypeUrl { listed: Vec<String>, is_allowed: bool },
}

impl Check {
    /// Whether its cost may grow faster than the message. It is then left out where another rule is
    /// broken already: what bounds the message may be that rule.
    pub(crate) fn is_costly(&self) -> bool {
        matches!(&self.test, Test::Cel { expr, .. } if expr.loop_depth() > 1)
    }
}

impl MessagePlan {
    /// The plan of a message without rules: what it contains may have some.
    pub(crate) fn bare(descriptor: &MessageDescriptor) -> Self {
        let fields = descriptor.fields().map(|field| FieldPlan::bare(&field)).collect();
        Self {
            descriptor: descriptor.clone(),
            checks: Vec::new(),
            choices: Vec::new(),
            fields,
            required_oneofs: Vec::new(),
        }
    }

    /// Whether the message itself has anything to check.
    pub(crate) fn has_rules(&self) -> bool {
        !self.checks.is_empty()
            || !self.choices.is_empty()
            || !self.required_oneofs.is_empty()
            || self.fields.iter().any(FieldPlan::has_rules)
    }

    /// The messages that are checked with this one.
    pub(crate) fn nested(&self) -> impl Iterator<Item = &MessageDescriptor> {
        self.fields.iter().flat_map(FieldPlan::values).filter_map(|value| value.nested.as_ref())
    }
}

impl FieldPlan {
    pub(crate) fn bare(field: &FieldDescriptor) -> Self {
        let entry = types::entry_of(field);
        let whole = if entry.is_none() && !field.is_list() {
            ValuePlan::bare(&field.kind())
        } else {
            ValuePlan::default()
        };
        Self {
            descriptor: field.clone(),
            is_required: false,
            whole,
            items: field.is_list().then(|| ValuePlan::bare(&field.kind())),
            entries: entry.map(|(_, value)| (ValuePlan::default(), ValuePlan::bare(&value))),
        }
    }

    /// A field that is not checked at all.
    pub(crate) fn ignored(field: &FieldDescriptor) -> Self {
        Self {
            descriptor: field.clone(),
            is_required: false,
            whole: ValuePlan::default(),
            items: None,
            entries: None,
        }
    }

    fn has_rules(&self) -> bool {
        self.is_required || self.values().any(|value| !value.checks.is_empty())
    }

    fn values(&self) -> impl Iterator<Item = &ValuePlan> {
        let entries = self.entries.iter().flat_map(|(keys, values)| [keys, values]);
        std::iter::once(&self.whole).chain(&self.items).chain(entries)
    }
}

impl ValuePlan {
    fn bare(kind: &Kind) -> Self {
        // Well-known types have no rules of their own.
        let is_ours = |message: &&MessageDescriptor| message.package_name() != "google.protobuf";
        let nested = kind.as_message().filter(is_ours).cloned();
        Self { nested, ..Self::default() }
    }
}
