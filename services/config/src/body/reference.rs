//! What bodies refer to, and how references are replaced.

use platform_proto::platform::config::v1::{self as pb, rule_action};

use super::{Body, dataset_of_rule};
use crate::kind::Kind;

/// An object that a body refers to, and the field in which it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) field: String,
}

/// The objects that a body refers to, in the order of its fields.
pub(crate) fn references(body: &Body) -> Vec<Reference> {
    let mut found = Vec::new();
    let mut add = |kind: Kind, id: &str, field: String| {
        if !id.is_empty() {
            found.push(Reference { kind, id: id.to_owned(), field });
        }
    };
    match body {
        Body::Pipeline(it) => {
            for (index, id) in it.run_after_pipeline_ids.iter().enumerate() {
                add(Kind::Pipeline, id, format!("run_after_pipeline_ids[{index}]"));
            }
        }
        Body::Rule(it) => {
            let dataset = dataset_of_rule(it.module(), &it.dataset);
            add(Kind::Dataset, dataset, "dataset".to_owned());
            for (index, action) in it.actions.iter().flat_map(|it| &it.actions).enumerate() {
                if let Some(rule_action::Action::TriggerPipeline(trigger)) = &action.action {
                    let field = format!("actions.actions[{index}].trigger_pipeline.pipeline_id");
                    add(Kind::Pipeline, &trigger.pipeline_id, field);
                }
            }
        }
        Body::Dataset(it) => {
            if let Some(definition) = &it.definition {
                add_of_definition(definition, &mut add);
            }
        }
        Body::EntitySchema(it) => {
            add(Kind::Dataset, &it.dataset, "dataset".to_owned());
            add(Kind::EntitySchema, &it.parent_entity_type, "parent_entity_type".to_owned());
        }
        Body::Template(_) => {}
    }
    found
}

fn add_of_definition(definition: &pb::DatasetDefinition, add: &mut impl FnMut(Kind, &str, String)) {
    if let Some(silver) = &definition.silver {
        for (index, input) in silver.inputs.iter().enumerate() {
            let field = format!("definition.silver.inputs[{index}].dataset");
            add(Kind::Dataset, &input.dataset, field);
        }
        let field = "definition.silver.entity_type".to_owned();
        add(Kind::EntitySchema, &silver.entity_type, field);
        let rules = silver.quality.iter().flat_map(|quality| &quality.rules);
        for (index, rule) in rules.enumerate() {
            if let Some(pb::quality_rule::Check::Reference(reference)) = &rule.check {
                let field = format!("definition.silver.quality.rules[{index}].reference.dataset");
                add(Kind::Dataset, &reference.dataset, field);
            }
        }
    }
    if let Some(gold) = &definition.gold {
        for (index, input) in gold.inputs.iter().enumerate() {
            let field = format!("definition.gold.inputs[{index}].dataset");
            add(Kind::Dataset, &input.dataset, field);
        }
        let field = "definition.gold.entity_type".to_owned();
        add(Kind::EntitySchema, &gold.entity_type, field);
    }
}

/// Replaces every reference to a pipeline, by id or by name.
pub(crate) fn map_pipelines(body: &mut Body, replace: &mut dyn FnMut(&str) -> Option<String>) {
    let mut change = |id: &mut String| {
        if let Some(other) = replace(id) {
            *id = other;
        }
    };
    match body {
        Body::Pipeline(it) => it.run_after_pipeline_ids.iter_mut().for_each(change),
        Body::Rule(it) => {
            for action in it.actions.iter_mut().flat_map(|it| &mut it.actions) {
                if let Some(rule_action::Action::TriggerPipeline(trigger)) = &mut action.action {
                    change(&mut trigger.pipeline_id);
                }
            }
        }
        Body::Dataset(_) | Body::EntitySchema(_) | Body::Template(_) => {}
    }
}

/// Replaces every reference to a data set or a kind of entity, which are known by their names.
pub(crate) fn map_names(body: &mut Body, replace: &mut dyn FnMut(Kind, &str) -> Option<String>) {
    let mut change = |kind: Kind, name: &mut String| {
        if let Some(other) = replace(kind, name) {
            *name = other;
        }
    };
    match body {
        Body::Rule(it) => change(Kind::Dataset, &mut it.dataset),
        Body::EntitySchema(it) => {
            change(Kind::Dataset, &mut it.dataset);
            change(Kind::EntitySchema, &mut it.parent_entity_type);
        }
        Body::Dataset(it) => {
            let Some(definition) = &mut it.definition else { return };
            if let Some(silver) = &mut definition.silver {
                silver
                    .inputs
                    .iter_mut()
                    .for_each(|input| change(Kind::Dataset, &mut input.dataset));
                change(Kind::EntitySchema, &mut silver.entity_type);
                for rule in silver.quality.iter_mut().flat_map(|it| &mut it.rules) {
                    if let Some(pb::quality_rule::Check::Reference(it)) = &mut rule.check {
                        change(Kind::Dataset, &mut it.dataset);
                    }
                }
            }
            if let Some(gold) = &mut definition.gold {
                gold.inputs.iter_mut().for_each(|input| change(Kind::Dataset, &mut input.dataset));
                change(Kind::EntitySchema, &mut gold.entity_type);
            }
        }
        Body::Pipeline(_) | Body::Template(_) => {}
    }
}
