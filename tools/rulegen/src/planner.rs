//! Compiles the rules of a message into its plan.

use anyhow::{Context as _, Result, anyhow, ensure};
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, ReflectMessage,
};

use crate::{
    cel::{
        Compiler, Scope,
        types::{self, Type},
        value::Value,
    },
    plan::{Check, Choice, FieldPlan, MessagePlan, Test, ValuePlan},
    schema::{self, CelRule, Ignore, Schema},
};

/// The value that rules are on.
struct Subject {
    /// What the paths of its rules begin with.
    prefix: &'static str,
    this: Type,
    kind: Kind,
    /// The field of `buf.validate.FieldRules` that fits it.
    fitting: Option<&'static str>,
}

/// Plans messages.
pub(crate) struct Planner<'a> {
    pub(crate) pool: &'a DescriptorPool,
    pub(crate) schema: &'a Schema,
    pub(crate) compiler: &'a Compiler,
}

impl Subject {
    fn whole(field: &FieldDescriptor) -> Self {
        let kind = field.kind();
        let fitting = match (field.is_map(), field.is_list()) {
            (true, _) => Some("map"),
            (_, true) => Some("repeated"),
            (false, false) => fitting(&kind),
        };
        Self { prefix: "", this: Type::of_field(field), kind, fitting }
    }

    fn part(prefix: &'static str, kind: &Kind) -> Self {
        Self { prefix, this: Type::of_kind(kind), kind: kind.clone(), fitting: fitting(kind) }
    }
}

impl Planner<'_> {
    pub(crate) fn plan(&self, message: &MessageDescriptor) -> Result<MessagePlan> {
        let rules = self.schema.message(message);
        let mut plan = MessagePlan::bare(message);
        let mut exclusive = Vec::new();
        if let Some(rules) = &rules {
            schema::refuse_unknown(rules)?;
            let scope = self.scope(Type::Message(message.clone()));
            for rule in schema::cel_rules(rules).iter().chain(&schema::cel_expressions(rules)) {
                plan.checks.extend(self.cel("", rule, &scope)?);
            }
            for rule in schema::list(rules, "oneof") {
                let choice = choice(message, rule.as_message().context("a oneof rule")?)?;
                exclusive.extend(choice.fields.iter().map(FieldDescriptor::number));
                plan.choices.push(choice);
            }
        }
        for field in &mut plan.fields {
            let is_exclusive = exclusive.contains(&field.descriptor.number());
            let name = field.descriptor.name().to_owned();
            let planned = self.field(&field.descriptor, is_exclusive);
            *field = planned.with_context(|| format!("field {name}"))?;
        }
        let oneofs = message.oneofs().filter(|oneof| !oneof.is_synthetic());
        plan.required_oneofs = oneofs.filter(|oneof| self.schema.is_required(oneof)).collect();
        Ok(plan)
    }

    fn field(&self, field: &FieldDescriptor, is_exclusive: bool) -> Result<FieldPlan> {
        let mut plan = FieldPlan::bare(field);
        let Some(rules) = self.schema.field(field) else {
            plan.whole.ignores_zero = is_exclusive;
            return Ok(plan);
        };
        let ignore = schema::ignore(&rules);
        if ignore == Ignore::Always {
            return Ok(FieldPlan::ignored(field));
        }
        let ignores_unset = is_exclusive && !rules.has_field_by_name("ignore");
        plan.is_required = schema::flag(&rules, "required");
        plan.whole.ignores_zero = ignore == Ignore::IfZero || ignores_unset;
        plan.whole.checks = self.rules(&Subject::whole(field), &rules)?;
        let part = |rule: &str, part: &str| {
            schema::child(&rules, rule).and_then(|rules| schema::child(&rules, part))
        };
        if let Some(items) = &mut plan.items
            && let Some(rules) = part("repeated", "items")
        {
            self.part(items, &Subject::part("repeated.items.", &field.kind()), &rules)?;
        }
        if let (Some((keys, values)), Some((key, value))) =
            (&mut plan.entries, types::entry_of(field))
        {
            if let Some(rules) = part("map", "keys") {
                self.part(keys, &Subject::part("map.keys.", &key), &rules)?;
            }
            if let Some(rules) = part("map", "values") {
                self.part(values, &Subject::part("map.values.", &value), &rules)?;
            }
        }
        Ok(plan)
    }

    /// The rules of a list's items, or of a map's keys or values.
    fn part(&self, plan: &mut ValuePlan, subject: &Subject, rules: &DynamicMessage) -> Result<()> {
        let ignore = schema::ignore(rules);
        if ignore == Ignore::Always {
            *plan = ValuePlan::default();
            return Ok(());
        }
        plan.ignores_zero = ignore == Ignore::IfZero;
        plan.checks = self.rules(subject, rules)?;
        Ok(())
    }

    /// The rules of a `buf.validate.FieldRules`.
    fn rules(&self, subject: &Subject, rules: &DynamicMessage) -> Result<Vec<Check>> {
        schema::refuse_unknown(rules)?;
        let Subject { prefix, this, kind, fitting } = subject;
        let mut checks = Vec::new();
        let scope = self.scope(this.unwrapped().clone());
        for (index, rule) in schema::cel_rules(rules).iter().enumerate() {
            checks.extend(self.cel(&format!("{prefix}cel[{index}]"), rule, &scope)?);
        }
        for (index, rule) in schema::cel_expressions(rules).iter().enumerate() {
            let path = format!("{prefix}cel_expression[{index}]");
            checks.extend(self.cel(&path, rule, &scope)?);
        }
        let descriptor = rules.descriptor();
        let oneof = descriptor.oneofs().find(|oneof| oneof.name() == "type");
        let oneof = oneof.context("buf.validate.FieldRules has no oneof `type`")?;
        let Some(set) = oneof.fields().find(|field| rules.has_field(field)) else {
            return Ok(checks);
        };
        ensure!(Some(set.name()) == *fitting, "{} rules do not fit {this}", set.name());
        let typed = schema::child(rules, set.name()).context("rules that are no message")?;
        let prefix = format!("{prefix}{}.", set.name());
        self.standard(&prefix, &typed, &scope, &mut checks)?;
        special(&prefix, &typed, kind, &mut checks)?;
        Ok(checks)
    }

    /// The rules that `validate.proto` and its extensions define in CEL.
    fn standard(
        &self,
        prefix: &str,
        rules: &DynamicMessage,
        scope: &Scope<'_>,
        checks: &mut Vec<Check>,
    ) -> Result<()> {
        schema::refuse_unknown(rules)?;
        let all = Value::Message(rules.clone());
        for (field, _) in rules.fields() {
            let value = Value::of_field(rules, &field);
            let scope = Scope { rules: Some(&all), rule: value.as_ref(), ..scope.clone() };
            let path = format!("{prefix}{}", field.name());
            for rule in self.schema.predefined(&field.options()) {
                checks.extend(self.cel(&path, &rule, &scope)?);
            }
        }
        for (extension, _) in rules.extensions() {
            let value = Value::of_extension(rules, &extension);
            let scope = Scope { rules: Some(&all), rule: value.as_ref(), ..scope.clone() };
            let path = format!("{prefix}[{}]", extension.full_name());
            for rule in self.schema.predefined(&extension.options()) {
                checks.extend(self.cel(&path, &rule, &scope)?);
            }
        }
        Ok(())
    }

    /// None for a rule that always holds.
    fn cel(&self, path: &str, rule: &CelRule, scope: &Scope<'_>) -> Result<Option<Check>> {
        let CelRule { id, message, expression } = rule.clone();
        let refused = || format!("rule {id:?}: `{expression}`");
        let expr = self.compiler.compile(&expression, scope).with_context(refused)?;
        if !matches!(expr.ty, Type::Bool | Type::String) {
            let error = anyhow!("expected bool or string, found {}", expr.ty);
            return Err(error).with_context(refused);
        }
        let holds = match expr.as_const() {
            Some(Value::Bool(value)) => *value,
            Some(Value::String(message)) => message.is_empty(),
            _ => false,
        };
        let message = match (&expr.ty, message.is_empty()) {
            (Type::Bool, true) => format!("{expression:?} returned false"),
            _ => message,
        };
        let test = Test::Cel { expr, message };
        Ok((!holds).then(|| Check { path: path.to_owned(), id, test }))
    }

    fn scope(&self, this: Type) -> Scope<'_> {
        Scope { pool: self.pool, this, rules: None, rule: None }
    }
}

/// The rules that `validate.proto` defines in words only.
fn special(
    prefix: &str,
    rules: &DynamicMessage,
    kind: &Kind,
    checks: &mut Vec<Check>,
) -> Result<()> {
    let mut push = |id: &str, test: Test| {
        let (name, path) = (id.rsplit('.').next().unwrap_or(id), prefix.to_owned());
        checks.push(Check { path: path + name, id: id.to_owned(), test });
    };
    match rules.descriptor().full_name() {
        "buf.validate.EnumRules" if schema::flag(rules, "defined_only") => {
            let enumeration = kind.as_enum().context("enum rules on something else")?.clone();
            push("enum.defined_only", Test::Defined(enumeration));
        }
        "buf.validate.AnyRules" => {
            for (name, is_allowed) in [("in", true), ("not_in", false)] {
                let listed = schema::texts(rules, name);
                if !listed.is_empty() {
                    push(&format!("any.{name}"), Test::TypeUrl { listed, is_allowed });
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn choice(message: &MessageDescriptor, rule: &DynamicMessage) -> Result<Choice> {
    let mut fields: Vec<FieldDescriptor> = Vec::new();
    for name in schema::texts(rule, "fields") {
        let field = message.get_field_by_name(&name);
        let field =
            field.with_context(|| format!("a oneof rule names `{name}`, which is no field"))?;
        ensure!(!fields.contains(&field), "a oneof rule names `{name}` twice");
        fields.push(field);
    }
    ensure!(!fields.is_empty(), "a oneof rule names no field");
    Ok(Choice { fields, is_required: schema::flag(rule, "required") })
}

/// The field of `buf.validate.FieldRules` that fits one value of a kind.
fn fitting(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Double => "double",
        Kind::Float => "float",
        Kind::Int32 => "int32",
        Kind::Int64 => "int64",
        Kind::Uint32 => "uint32",
        Kind::Uint64 => "uint64",
        Kind::Sint32 => "sint32",
        Kind::Sint64 => "sint64",
        Kind::Fixed32 => "fixed32",
        Kind::Fixed64 => "fixed64",
        Kind::Sfixed32 => "sfixed32",
        Kind::Sfixed64 => "sfixed64",
        Kind::Bool => "bool",
        Kind::String => "string",
        Kind::Bytes => "bytes",
        Kind::Enum(_) => "enum",
        Kind::Message(message) => match types::wrapped(message) {
            Some(scalar) => return fitting(&scalar.kind()),
            None => match message.full_name() {
                "google.protobuf.Any" => "any",
                "google.protobuf.Duration" => "duration",
                "google.protobuf.FieldMask" => "field_mask",
                "google.protobuf.Timestamp" => "timestamp",
                _ => return None,
            },
        },
    })
}
