//! Writes the checks of one field: whether it must be set, its value, and the values in it.

use anyhow::{Context as _, Result};
use prost_reflect::{Cardinality, FieldDescriptor, Kind};

use super::{
    code::{Item, Place, Storage},
    message::MessageWriter,
    place::{is_set, storage},
    rule::{branch, fail},
};
use crate::{
    cel::types,
    names,
    plan::{FieldPlan, ValuePlan},
};

impl MessageWriter<'_> {
    /// A field that is not a member of a oneof.
    pub(crate) fn field(&mut self, plan: &FieldPlan) -> Result<String> {
        let field = &plan.descriptor;
        if names::is_option(field) { self.optional(plan) } else { self.always_there(plan) }
    }

    /// A field that is an `Option`.
    fn optional(&mut self, plan: &FieldPlan) -> Result<String> {
        let field = &plan.descriptor;
        let access = format!("self.{}", names::field(field));
        let required = self.required(plan);
        let is_copied = is_copy(&field.kind());
        let place = match is_copied {
            true => Place::value("v", field.kind()),
            false => Place::reference("v", field.kind()),
        };
        let value = self.value(&plan.whole, &place, &self.at_field(field))?;
        if value.is_empty() {
            return Ok(branch_unless_empty(&format!("{access}.is_none()"), &required));
        }
        let reference = if is_copied { "" } else { "&" };
        let set = format!("if let Some(v) = {reference}{access} {{ {value} }}");
        Ok(if required.is_empty() { set } else { format!("{set} else {{ {required} }}") })
    }

    /// A field that has a value even where it is unset. Fields that proto2 requires are among them:
    /// prost does not tell whether they came, so that they count as set.
    fn always_there(&mut self, plan: &FieldPlan) -> Result<String> {
        let field = &plan.descriptor;
        let text = format!("self.{}", names::field(field));
        let place = Place { text, is_reference: false, storage: storage(field) };
        let mut value = self.value(&plan.whole, &place, &self.at_field(field))?;
        if let Some(items) = &plan.items {
            value += &self.items(field, items, &place)?;
        }
        if let Some((keys, values)) = &plan.entries {
            value += &self.entries(field, keys, values, &place)?;
        }
        if field.cardinality() == Cardinality::Required {
            return Ok(value);
        }
        let is_set = is_set(&place);
        let required = self.required(plan);
        if required.is_empty() {
            let is_conditional = plan.whole.ignores_zero && !value.is_empty();
            return Ok(if is_conditional { branch(&is_set.text, &value) } else { value });
        }
        let is_unset = unset(&is_set.text);
        let unset = branch_unless_empty(&is_unset, &required);
        Ok(if value.is_empty() { unset } else { format!("{unset} else {{ {value} }}") })
    }

    /// An arm for a member of a oneof; empty where there is nothing to check.
    pub(crate) fn member(&mut self, plan: &FieldPlan) -> Result<String> {
        let field = &plan.descriptor;
        let place = Place::reference("v", field.kind());
        let value = self.value(&plan.whole, &place, &self.at_field(field))?;
        if value.is_empty() {
            return Ok(value);
        }
        Ok(format!("Some({}(v)) => {{ {value} }}", self.variant(field)?))
    }

    /// The report of a required field that is unset; empty for any other field.
    pub(crate) fn required(&mut self, plan: &FieldPlan) -> String {
        if !plan.is_required {
            return String::new();
        }
        let rule = self.statics.rule("required", "required");
        fail(&self.at_field(&plan.descriptor), &rule, "\"value is required\"")
    }

    fn items(&mut self, field: &FieldDescriptor, plan: &ValuePlan, list: &Place) -> Result<String> {
        let item = Place::reference("v", field.kind());
        let at = format!("&at.item({:?}, i)", field.name());
        let value = self.part(plan, &item, &at)?;
        if value.is_empty() {
            return Ok(value);
        }
        Ok(format!("for (i, v) in {}.iter().enumerate() {{ {value} }}", list.text))
    }

    fn entries(
        &mut self,
        field: &FieldDescriptor,
        keys: &ValuePlan,
        values: &ValuePlan,
        map: &Place,
    ) -> Result<String> {
        let (key, value) = types::entry_of(field).context("a map without entries")?;
        let at = |step: &str| format!("&at.{step}({:?}, k)", field.name());
        let keys = self.part(keys, &Place::reference("k", key), &at("key"))?;
        let values = self.part(values, &Place::reference("v", value), &at("value"))?;
        Ok(match (keys.is_empty(), values.is_empty()) {
            (true, true) => String::new(),
            (false, true) => format!("for k in {}.keys() {{ {keys} }}", map.text),
            (_, false) => format!("for (k, v) in &{} {{ {keys} {values} }}", map.text),
        })
    }

    /// A value of a list or map, which is always there but may be ignored where it is zero.
    fn part(&mut self, plan: &ValuePlan, place: &Place, at: &str) -> Result<String> {
        let value = self.value(plan, place, at)?;
        let is_conditional = plan.ignores_zero && !value.is_empty();
        Ok(if is_conditional { branch(&is_set(place).text, &value) } else { value })
    }

    /// The rules of a value, and of the message that it is.
    fn value(&mut self, plan: &ValuePlan, place: &Place, at: &str) -> Result<String> {
        let checked = unwrapped(place);
        let mut text = self.checks(&plan.checks, false, &checked, at)?;
        text += &self.checks(&plan.checks, true, &checked, at)?;
        if let Some(nested) = &plan.nested
            && self.writing.is_checked(nested)
        {
            text += &format!("{}.check(c, {at});", place.text);
        }
        Ok(text)
    }

    fn at_field(&self, field: &FieldDescriptor) -> String {
        format!("&at.field({:?})", field.name())
    }
}

/// A wrapper's rules are on its scalar.
fn unwrapped(place: &Place) -> Place {
    let Storage::One(Item::Stored(Kind::Message(message))) = &place.storage else {
        return place.clone();
    };
    match types::wrapped(message) {
        Some(scalar) => Place::value(format!("{}.value", place.text), scalar.kind()),
        None => place.clone(),
    }
}

fn branch_unless_empty(condition: &str, then: &str) -> String {
    if then.is_empty() { String::new() } else { branch(condition, then) }
}

/// The opposite of what tells whether a field is set.
pub(crate) fn unset(is_set: &str) -> String {
    if let Some(option) = is_set.strip_suffix(".is_some()") {
        return format!("{option}.is_none()");
    }
    match (is_set.strip_prefix('!'), is_set.split_once(" != ")) {
        (Some(is_empty), _) => is_empty.to_owned(),
        (None, Some((value, zero))) => format!("{value} == {zero}"),
        (None, None) if is_set == "true" => "false".to_owned(),
        (None, None) => format!("!{is_set}"),
    }
}

fn is_copy(kind: &Kind) -> bool {
    !matches!(kind, Kind::String | Kind::Bytes | Kind::Message(_))
}
