//! Templates: their inputs, and what becomes of `${name}`.
//!
//! Owns:      declarations of inputs, values for them, and the objects that come of both.
//! Invariant: what is filled in is text or a value of a place that takes any; it never changes a message's shape.
//! Not here:  making the objects.

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::google::protobuf as wire;
use platform_proto::platform::config::v1 as pb;
use serde_json::Value;

use crate::body::{self, Body};
use crate::core::dataset::catalog::Catalog;
use crate::core::issue::Issues;
use crate::core::{commit, dataset, entity_schema, pipeline, rule, schedule, settings};
use crate::error::{Error, Result};
use crate::kind::Kind;

/// Bytes of one input as JSON.
const INPUT_BYTES_MAX: usize = 16 * 1024;

/// Members that hold any value, so that an input keeps its type there.
const VALUES: [&str; 5] = ["config", "defaultConfig", "constant", "defaultValue", "onError"];

/// Values for inputs, by name.
pub(crate) type Inputs = BTreeMap<String, Value>;

fn declared(template: &pb::Template) -> impl Iterator<Item = &pb::TemplateInput> {
    template.required_inputs.iter().chain(&template.optional_inputs)
}

/// Names in `${name}` within a text, and the text between them.
enum Piece<'t> {
    Text(&'t str),
    Input(&'t str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest[from..].find("${").map(|at| from + at) {
        let name = rest[at + 2..].split_once('}').map(|(name, _)| name);
        let Some(name) = name.filter(|name| is_name(name)) else {
            from = at + 2;
            continue;
        };
        found.push(Piece::Text(&rest[..at]));
        found.push(Piece::Input(name));
        rest = &rest[at + 3 + name.len()..];
        from = 0;
    }
    found.push(Piece::Text(rest));
    found
}

fn is_name(name: &str) -> bool {
    let mut letters = name.bytes();
    letters.next().is_some_and(|it| it.is_ascii_lowercase())
        && letters.all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_')
}

/// Adds the inputs that texts of `value` name.
fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => {
            found.extend(pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Input(name) => Some(name.to_owned()),
                Piece::Text(_) => None,
            }));
        }
        Value::Array(values) => values.iter().for_each(|it| collect(it, found)),
        Value::Object(members) => members.values().for_each(|it| collect(it, found)),
    }
}

/// Puts inputs into the texts of `value`; `takes_any` tells whether a text may become another value.
fn fill(value: &mut Value, takes_any: bool, inputs: &Inputs) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => {
            let pieces = pieces(text);
            if let [Piece::Text(""), Piece::Input(name), Piece::Text("")] = pieces.as_slice()
                && takes_any
                && let Some(input) = inputs.get(*name)
            {
                *value = input.clone();
                return;
            }
            let filled: String = pieces
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Input(name) => inputs.get(name).map(as_text).unwrap_or_default(),
                })
                .collect();
            *text = filled;
        }
        Value::Array(values) => values.iter_mut().for_each(|it| fill(it, takes_any, inputs)),
        Value::Object(members) => {
            for (name, member) in members {
                fill(member, takes_any || VALUES.contains(&name.as_str()), inputs);
            }
        }
    }
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(as_text).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

/// Values for all inputs: those given, or else the defaults; an optional one without either is empty text.
///
/// `path` is where the inputs stand in the request.
pub(crate) fn resolve(
    template: &pb::Template,
    given: &BTreeMap<String, wire::Value>,
    path: &str,
) -> Result<Inputs> {
    let mut inputs = Inputs::new();
    let mut issues = Issues::default();
    for input in &template.required_inputs {
        let value = given.get(&input.name).or(input.default_value.as_ref());
        let Some(value) = value.filter(|value| !is_null(value)) else {
            let field = format!("{path}.{}", input.name);
            return Err(Error::InputMissing { field, name: input.name.clone() });
        };
        add(input, value, path, &mut inputs, &mut issues);
    }
    for input in &template.optional_inputs {
        match given.get(&input.name).or(input.default_value.as_ref()) {
            Some(value) if !is_null(value) => add(input, value, path, &mut inputs, &mut issues),
            Some(_) | None => _ = inputs.insert(input.name.clone(), Value::from("")),
        }
    }
    if issues.has_errors() { Err(Error::Invalid { issues }) } else { Ok(inputs) }
}

fn is_null(value: &wire::Value) -> bool {
    matches!(value.kind, None | Some(wire::value::Kind::NullValue(_)))
}

fn add(
    input: &pb::TemplateInput,
    value: &wire::Value,
    path: &str,
    inputs: &mut Inputs,
    issues: &mut Issues,
) {
    let value = serde_json::to_value(value).unwrap_or_default();
    if let Err(message) = fits(input, &value) {
        return issues.error(format!("{path}.{}", input.name), "type_mismatch", message);
    }
    inputs.insert(input.name.clone(), value);
}

fn fits(input: &pb::TemplateInput, value: &Value) -> std::result::Result<(), String> {
    if INPUT_BYTES_MAX < value.to_string().len() {
        return Err(format!("Give at most {INPUT_BYTES_MAX} bytes."));
    }
    let text = value.as_str();
    let (fits, wanted) = match input.r#type() {
        pb::TemplateInputType::Text => (text.is_some(), "a text"),
        pb::TemplateInputType::Number => (value.is_number(), "a number"),
        pb::TemplateInputType::Boolean => (value.is_boolean(), "true or false"),
        pb::TemplateInputType::Option => (
            text.is_some_and(|it| input.options.iter().any(|option| option == it)),
            "one of the options",
        ),
        pb::TemplateInputType::Date => {
            let is_day = |it| chrono::NaiveDate::parse_from_str(it, "%Y-%m-%d").is_ok();
            (text.is_some_and(is_day), "a day as YYYY-MM-DD")
        }
        pb::TemplateInputType::TextList => {
            (value.as_array().is_some_and(|it| it.iter().all(Value::is_string)), "a list of texts")
        }
        pb::TemplateInputType::Connector => {
            (text.is_some_and(|it| (1..=64).contains(&it.len())), "the id of a connector")
        }
        pb::TemplateInputType::Unspecified => (false, "an input whose type is declared"),
    };
    if fits { Ok(()) } else { Err(format!("Give {wanted}.")) }
}

/// Settings of a pipeline that is made from the template: `own` over the template's, inputs filled in.
pub(crate) fn settings_of(template: &pb::Template, own: &wire::Struct) -> Result<wire::Struct> {
    let inputs = resolve(template, &own.fields, "config")?;
    let under = template.default_config.clone().unwrap_or_default();
    let mut json = serde_json::to_value(&under).unwrap_or_default();
    fill(&mut json, true, &inputs);
    let mut under: wire::Struct = serde_json::from_value(json).unwrap_or_default();
    // An input is a setting as well: where the template has one of its name, or the request gives it.
    for input in declared(template) {
        if let (Some(default), false) =
            (&input.default_value, under.fields.contains_key(&input.name))
        {
            under.fields.insert(input.name.clone(), default.clone());
        }
    }
    Ok(settings::laid_over(&under, own))
}

/// The objects that the template makes with these inputs; each name gets the prefix, and references follow.
pub(crate) fn objects(template: &pb::Template, inputs: &Inputs, prefix: &str) -> Result<Vec<Body>> {
    let mut bodies = Vec::with_capacity(template.objects.len());
    for (index, object) in template.objects.iter().enumerate() {
        bodies.push(filled(object, inputs).map_err(|message| {
            let mut issues = Issues::default();
            issues.error(format!("objects[{index}]"), "type_mismatch", message);
            Error::Invalid { issues }
        })?);
    }
    if !prefix.is_empty() {
        rename(&mut bodies, prefix);
    }
    Ok(bodies)
}

fn filled(object: &pb::TemplateObject, inputs: &Inputs) -> std::result::Result<Body, String> {
    let mut json = serde_json::to_value(object).unwrap_or_default();
    fill(&mut json, false, inputs);
    let object: pb::TemplateObject = serde_json::from_value(json)
        .map_err(|error| format!("With these inputs it is no object: {error}."))?;
    let object = object.object.ok_or_else(|| "Say what the object is.".to_owned())?;
    Ok(body::canonical(body::of_template(object)))
}

fn rename(bodies: &mut [Body], prefix: &str) {
    let names: BTreeSet<(Kind, String)> =
        bodies.iter().map(|it| (body::kind(it), body::name(it).to_owned())).collect();
    let renamed = |kind: Kind, name: &str| {
        names.contains(&(kind, name.to_owned())).then(|| format!("{prefix}{name}"))
    };
    for body in bodies {
        if let Body::Rule(rule) = body {
            // The built-in data set of a module is another one once it has the prefix.
            body::dataset_of_rule(rule.module(), &rule.dataset.clone())
                .clone_into(&mut rule.dataset);
        }
        let name = format!("{prefix}{}", body::name(body));
        body::set_name(body, name);
        body::map_names(body, &mut |kind, name| renamed(kind, name));
        body::map_pipelines(body, &mut |name| renamed(Kind::Pipeline, name));
    }
}

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
        .map(|(name, _)| crate::core::diff::snake(name))
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

    fn template(json: Value) -> pb::Template {
        serde_json::from_value(json).expect("a template")
    }

    fn given(json: Value) -> BTreeMap<String, wire::Value> {
        serde_json::from_value::<wire::Struct>(json).expect("inputs").fields
    }

    fn two_inputs() -> pb::Template {
        template(json!({
            "name": "t",
            "requiredInputs": [{"name": "account", "type": "TEMPLATE_INPUT_TYPE_TEXT"}],
            "optionalInputs": [
                {"name": "days", "type": "TEMPLATE_INPUT_TYPE_NUMBER", "defaultValue": 7},
            ],
            "defaultConfig": {"path": "accounts/${account}/x", "window": "${days}", "text": "${days} d"},
        }))
    }

    #[test]
    fn a_text_is_cut_at_its_inputs() {
        let names = |text: &str| {
            let mut found = BTreeSet::new();
            collect(&Value::from(text), &mut found);
            found.into_iter().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(names("${a}/${b_1} $c ${D} ${} ${x"), "a b_1");
        assert_eq!(names("$${a}"), "a");
    }

    #[test]
    fn settings_take_inputs_in_their_types_and_own_ones_win() {
        let own: wire::Struct =
            serde_json::from_value(json!({"account": "42", "text": "mine"})).unwrap();
        let settings = settings_of(&two_inputs(), &own).unwrap();
        assert_eq!(
            serde_json::to_value(settings).unwrap(),
            json!({"account": "42", "days": 7.0, "path": "accounts/42/x", "text": "mine", "window": 7.0})
        );
    }

    #[test]
    fn a_required_input_must_be_given_in_its_type() {
        let missing = resolve(&two_inputs(), &BTreeMap::new(), "inputs");
        assert!(
            matches!(missing, Err(Error::InputMissing { field, .. }) if field == "inputs.account")
        );
        let wrong = resolve(&two_inputs(), &given(json!({"account": 3})), "inputs");
        assert!(matches!(wrong, Err(Error::Invalid { .. })));
        let inputs = resolve(&two_inputs(), &given(json!({"account": "3"})), "inputs").unwrap();
        assert_eq!(inputs["days"], json!(7.0));
    }

    #[test]
    fn a_prefix_goes_before_names_and_references_follow() {
        let template = template(json!({
            "name": "t",
            "objects": [
                {"dataset": {"name": "orders", "definition": {"bronze": {}}}},
                {"dataset": {"name": "totals", "definition": {"gold": {"inputs": [{"dataset": "orders"}, {"dataset": "rates"}]}}}},
                {"pipeline": {"name": "load"}},
                {"pipeline": {"name": "after", "runAfterPipelineIds": ["load", "other"]}},
                {"rule": {"name": "watch", "dataset": "totals"}},
            ],
        }));
        let bodies = objects(&template, &Inputs::new(), "eu_").unwrap();
        let json: Vec<_> = bodies.iter().map(body::to_json).collect();
        assert_eq!(json[0]["name"], "eu_orders");
        assert_eq!(json[1]["definition"]["gold"]["inputs"][0]["dataset"], "eu_orders");
        assert_eq!(json[1]["definition"]["gold"]["inputs"][1]["dataset"], "rates");
        assert_eq!(json[3]["runAfterPipelineIds"], json!(["eu_load", "other"]));
        assert_eq!(json[4]["dataset"], "eu_totals");
    }

    #[test]
    fn an_author_is_told_of_undeclared_inputs_and_of_errors_that_no_input_mends() {
        let template = template(json!({
            "name": "t",
            "requiredInputs": [{"name": "source", "type": "TEMPLATE_INPUT_TYPE_OPTION"}],
            "defaultConfig": {"x": "${nothing}"},
            "objects": [
                {"pipeline": {"name": "a", "connectorType": "CONNECTOR_TYPE_HTTP",
                    "schedule": {"type": "SCHEDULE_TYPE_CRON", "cronExpression": "0 0 31 2 *"}}},
                {"rule": {"name": "b", "module": "MODULE_TYPE_PACING", "conditions": {"cel": "${source} >"}}},
            ],
        }));
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
