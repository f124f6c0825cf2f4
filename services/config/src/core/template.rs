//! Templates: their inputs, and what becomes of `${name}`.
//!
//! Owns:      values for declared inputs, and the objects that come of a template with them.
//! Invariant: what is filled in is text or a value of a place that takes any; it never changes a message's shape.
//! Not here:  what its author may declare (`check`), the texts with inputs in them (`text`), making the objects.

mod check;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::google::protobuf as wire;
use platform_proto::platform::config::v1 as pb;
use serde_json::Value;

pub(crate) use self::check::check;
use self::text::fill;
use crate::body::{self, Body};
use crate::core::issue::Issues;
use crate::core::settings;
use crate::error::{Error, Result};
use crate::kind::Kind;

/// Bytes of one input as JSON.
const INPUT_BYTES_MAX: usize = 16 * 1024;

/// Values for inputs, by name.
pub(crate) type Inputs = BTreeMap<String, Value>;

fn declared(template: &pb::Template) -> impl Iterator<Item = &pb::TemplateInput> {
    template.required_inputs.iter().chain(&template.optional_inputs)
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
}
