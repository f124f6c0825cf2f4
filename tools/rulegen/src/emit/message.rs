//! Writes the `impl Validate` of one message.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use prost_reflect::{FieldDescriptor, MessageDescriptor, OneofDescriptor};

use super::{
    code::{Place, quoted},
    expr::Emitter,
    field::unset,
    rule::{branch, fail},
    statics::Statics,
};
use crate::{
    names::{self, Paths},
    plan::{Check, Choice, FieldPlan, MessagePlan},
};

/// Whether no rule of the message has been broken so far.
const UNBROKEN: &str = "c.count() == found";

/// What is known of all messages before one is written.
pub(crate) struct Writing {
    /// Full names of the messages that have something to check, themselves or in what they contain.
    pub(crate) checked: BTreeSet<String>,
    /// Full names of the messages that may contain themselves.
    pub(crate) recursive: BTreeSet<String>,
}

/// Writes one message.
pub(crate) struct MessageWriter<'a> {
    pub(crate) writing: &'a Writing,
    pub(crate) paths: &'a Paths,
    pub(crate) statics: &'a mut Statics,
}

impl Writing {
    pub(crate) fn is_checked(&self, message: &MessageDescriptor) -> bool {
        self.checked.contains(message.full_name())
    }
}

impl MessageWriter<'_> {
    /// The whole `impl`; one without a body for a message that has nothing to check.
    pub(crate) fn implementation(&mut self, plan: &MessagePlan) -> Result<String> {
        let name = self.paths.message(&plan.descriptor);
        if !self.writing.is_checked(&plan.descriptor) {
            return Ok(format!("impl Validate for {name} {{}}\n"));
        }
        let mut body = String::new();
        if self.writing.recursive.contains(plan.descriptor.full_name()) {
            body += "if c.too_deep(at) { return; }";
        }
        let this = Place::reference("self", prost_reflect::Kind::Message(plan.descriptor.clone()));
        body += &self.checks(&plan.checks, false, &this, "at")?;
        for choice in &plan.choices {
            body += &self.choice(choice, &this)?;
        }
        for field in &plan.fields {
            if names::oneof_of(&field.descriptor).is_none() {
                body += &self.field(field)?;
            }
        }
        for oneof in plan.descriptor.oneofs().filter(|oneof| !oneof.is_synthetic()) {
            body += &self.oneof(plan, &oneof)?;
        }
        body += &self.checks(&plan.checks, true, &this, "at")?;
        if body.contains(UNBROKEN) {
            body.insert_str(0, "let found = c.count();");
        }
        match body.is_empty() {
            true => Ok(format!("impl Validate for {name} {{}}\n")),
            false => Ok(implementation(&name, &body)),
        }
    }

    /// The `impl` of a message whose rules cannot be compiled.
    pub(crate) fn refusal(&self, message: &MessageDescriptor, error: &str) -> String {
        let body = format!("c.schema_error(at, {});", quoted(error));
        implementation(&self.paths.message(message), &body)
    }

    /// The checks of a value that are costly, or those that are not.
    pub(crate) fn checks(
        &mut self,
        checks: &[Check],
        are_costly: bool,
        place: &Place,
        at: &str,
    ) -> Result<String> {
        let mut text = String::new();
        for check in checks.iter().filter(|check| check.is_costly() == are_costly) {
            text += &self.emitter(place.clone()).check(check, at)?;
        }
        let is_guarded = are_costly && !text.is_empty();
        Ok(if is_guarded { branch(UNBROKEN, &text) } else { text })
    }

    pub(crate) fn emitter(&mut self, this: Place) -> Emitter<'_> {
        Emitter { paths: self.paths, statics: self.statics, this, locals: BTreeMap::new() }
    }

    pub(crate) fn variant(&mut self, field: &FieldDescriptor) -> Result<String> {
        let nowhere = Place::value("", prost_reflect::Kind::Bool);
        self.emitter(nowhere).variant(field)
    }

    /// Fields of which at most one may be set.
    fn choice(&mut self, choice: &Choice, this: &Place) -> Result<String> {
        let rule = self.statics.rule("", "message.oneof");
        let mut flags = Vec::new();
        for field in &choice.fields {
            flags.push(self.emitter(this.clone()).has_in("self", field)?.text);
        }
        let names: Vec<&str> = choice.fields.iter().map(FieldDescriptor::name).collect();
        let names = names.join(", ");
        let none = choice.is_required.then(|| {
            let none: Vec<String> = flags.iter().map(|flag| unset(flag)).collect();
            let message = quoted(&format!("one of {names} must be set"));
            branch(&none.join(" && "), &fail("at", &rule, &message))
        });
        let many = (flags.len() > 1).then(|| {
            let flags: Vec<String> =
                flags.iter().map(|flag| format!("usize::from({flag})")).collect();
            let message = quoted(&format!("only one of {names} can be set"));
            branch(&format!("{} > 1", flags.join(" + ")), &fail("at", &rule, &message))
        });
        Ok(none.unwrap_or_default() + &many.unwrap_or_default())
    }

    fn oneof(&mut self, plan: &MessagePlan, oneof: &OneofDescriptor) -> Result<String> {
        let access = format!("self.{}", names::oneof_field(oneof));
        let members: Vec<&FieldPlan> = plan
            .fields
            .iter()
            .filter(|field| names::oneof_of(&field.descriptor).as_ref() == Some(oneof))
            .collect();
        let mut text = String::new();
        let mut arms = Vec::new();
        for member in &members {
            arms.push(self.member(member)?);
            if member.is_required {
                let variant = self.variant(&member.descriptor)?;
                let condition = format!("!matches!({access}, Some({variant}(_)))");
                text += &branch(&condition, &self.required(member));
            }
        }
        arms.retain(|arm| !arm.is_empty());
        let is_exhaustive = arms.len() == members.len();
        let is_required = plan.required_oneofs.contains(oneof);
        if is_required {
            let rule = self.statics.rule("", "required");
            let at = format!("&at.field({:?})", oneof.name());
            let fail = fail(&at, &rule, "\"exactly one field is required in oneof\"");
            if arms.is_empty() {
                return Ok(text + &branch(&format!("{access}.is_none()"), &fail));
            }
            arms.push(format!("None => {{ {fail} }}"));
        }
        match (arms.as_slice(), is_exhaustive, is_required) {
            ([], ..) => return Ok(text),
            ([arm], _, false) => {
                let (pattern, then) = arm.split_once(" => ").context("an arm without a pattern")?;
                return Ok(text + &format!("if let {pattern} = &{access} {then}"));
            }
            (_, true, true) => {}
            (_, true, false) => arms.push("None => {}".to_owned()),
            (_, false, _) => arms.push("_ => {}".to_owned()),
        }
        Ok(text + &format!("match &{access} {{ {} }}", arms.join(" ")))
    }
}

fn implementation(name: &str, body: &str) -> String {
    let signature = "fn check(&self, c: &mut Checker, at: &Path<'_>)";
    format!("impl Validate for {name} {{ {signature} {{ {body} }} }}\n")
}
