//! What the author of a template is told of it.
//!
//! Owns:      the checks of its inputs, and of its objects with sample values for them.
//! Invariant: what another value of an input can mend is no error.
//! Not here:  the values of a caller (`template`).

use std::collections::BTreeSet;

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::config::v1 as pb;
use serde_json::Value;

use super::text::collect;
use super::{Inputs, filled, fits, is_null};
use crate::body::{self, Body};
use crate::core::dataset::catalog::Catalog;
use crate::core::issue::Issues;
use crate::core::{commit, dataset, entity_schema, pipeline, rule, schedule, settings};

/// Checks a template as its author saves it; paths begin at the template's top.
pub(crate) fn check(template: &pb::Template, zone: Tz, now: Timestamp, issues: &mut Issues) {
    let mut names = BTreeSet::new();
    let mut samples = Inputs::new();
    for (list, inputs) in [
        ("required_inputs", &template.required_inputs),
        ("optional_inputs", &template.optional_inputs),
    ] {
        for (index, input) in inputs.iter().enumerate() {
            let path = format!("{list}[{index}]");
            check_input(input, &path, issues);
            if !names.insert(input.name.clone()) {
                issues.error(format!("{path}.name"), "duplicate", "Name each input once.");
            }
            samples.insert(input.name.clone(), sample(input));
        }
    }
    if let Some(config) = &template.default_config {
        let mut found = Issues::default();
        settings::check(config, &mut found);
        issues.extend_under("default_config", found);
        check_names(serde_json::to_value(config), &names, "default_config", issues);
    }
    if let Some(it) = &template.default_schedule {
        let mut found = Issues::default();
        _ = schedule::read(it, zone, now, &mut found);
        issues.extend_under("default_schedule", found);
    }
    let own = own_datasets(template, &samples);
    for (index, object) in template.objects.iter().enumerate() {
        let path = format!("objects[{index}]");
        check_names(serde_json::to_value(object), &names, &path, issues);
        check_object(object, (&samples, &own), &path, (zone, now), issues);
    }
}

/// The template's own data sets, which its other objects may read.
fn own_datasets(template: &pb::Template, samples: &Inputs) -> Catalog {
    let mut own = Catalog::default();
    for object in &template.objects {
        if let Ok(Body::Dataset(it)) = filled(object, samples)
            && let Some(definition) = it.definition
        {
            own.add(&it.name, definition, None);
        }
    }
    own
}

fn check_input(input: &pb::TemplateInput, path: &str, issues: &mut Issues) {
    if input.r#type() == pb::TemplateInputType::Option && input.options.is_empty() {
        issues.error(format!("{path}.options"), "required", "Give the options to choose from.");
    }
    if let Some(default) = input.default_value.as_ref().filter(|it| !is_null(it))
        && let Err(message) = fits(input, &serde_json::to_value(default).unwrap_or_default())
    {
        issues.error(format!("{path}.default_value"), "type_mismatch", message);
    }
}

fn check_names(
    json: serde_json::Result<Value>,
    names: &BTreeSet<String>,
    path: &str,
    issues: &mut Issues,
) {
    let mut used = BTreeSet::new();
    collect(&json.unwrap_or_default(), &mut used);
    for name in used.difference(names) {
        let message = format!("Declare the input {name}, or leave it out.");
        issues.error(path, "unknown_input", message);
    }
}

/// Checks an object with sample inputs; what stands in a field with an input may be mended by another input.
fn check_object(
    object: &pb::TemplateObject,
    (samples, own): (&Inputs, &Catalog),
    path: &str,
    (zone, now): (Tz, Timestamp),
    issues: &mut Issues,
) {
    let mut body = match filled(object, samples) {
        Ok(body) => body,
        Err(message) => return issues.error(path, "type_mismatch", message),
    };
    commit::complete(&mut body);
    let json =
        object.object.clone().map(|it| body::to_json(&body::of_template(it))).unwrap_or_default();
    let open: BTreeSet<String> = json
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| {
            let mut used = BTreeSet::new();
            collect(value, &mut used);
            !used.is_empty()
        })
        .map(|(name, _)| service::diff::snake(name))
        .collect();
    let mut found = Issues::default();
    match &body {
        Body::Pipeline(it) => pipeline::check(it, zone, now, &mut found),
        Body::Rule(it) => {
            let fields = own.fields(body::dataset_of_rule(it.module(), &it.dataset));
            rule::check(it, fields.as_ref(), zone, now, &mut found);
        }
        Body::Dataset(it) => dataset::check(it, own, &mut found),
        Body::EntitySchema(it) => {
            entity_schema::check(it, own.columns(&it.dataset).as_deref(), &mut found);
        }
        Body::Template(_) => {}
    }
    found.retain(|issue| {
        let top = issue.field.split(['.', '[']).next().unwrap_or_default();
        !open.contains(top)
    });
    issues.extend_under(&format!("{path}.{}", body::kind(&body).noun()), found.without_warnings());
}

/// A value that the input could have.
fn sample(input: &pb::TemplateInput) -> Value {
    if let Some(default) = input.default_value.as_ref().filter(|it| !is_null(it)) {
        return serde_json::to_value(default).unwrap_or_default();
    }
    match input.r#type() {
        pb::TemplateInputType::Number => Value::from(1),
        pb::TemplateInputType::Boolean => Value::from(true),
        pb::TemplateInputType::Option => {
            Value::from(input.options.first().cloned().unwrap_or_default())
        }
        pb::TemplateInputType::Date => Value::from("2026-01-01"),
        pb::TemplateInputType::TextList => Value::from(vec!["sample"]),
        pb::TemplateInputType::Text
        | pb::TemplateInputType::Connector
        | pb::TemplateInputType::Unspecified => Value::from("sample"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_author_is_told_of_undeclared_inputs_and_of_errors_that_no_input_mends() {
        let template: pb::Template = serde_json::from_value(json!({
            "name": "t",
            "requiredInputs": [{"name": "source", "type": "TEMPLATE_INPUT_TYPE_OPTION"}],
            "defaultConfig": {"x": "${nothing}"},
            "objects": [
                {"pipeline": {"name": "a", "connectorType": "CONNECTOR_TYPE_HTTP",
                    "schedule": {"type": "SCHEDULE_TYPE_CRON", "cronExpression": "0 0 31 2 *"}}},
                {"rule": {"name": "b", "module": "MODULE_TYPE_PACING", "conditions": {"cel": "${source} >"}}},
            ],
        }))
        .unwrap();
        let mut issues = Issues::default();
        check(&template, Tz::UTC, Timestamp::from_seconds(1_790_000_000), &mut issues);
        let found: Vec<_> = issues.iter().map(|it| (it.field.as_str(), it.code)).collect();
        assert_eq!(
            found,
            [
                ("required_inputs[0].options", "required"),
                ("default_config", "unknown_input"),
                ("objects[0].pipeline.schedule.cron_expression", "never_comes"),
            ]
        );
    }
}
