//! What an object of the configuration says, as it is kept.
//!
//! Owns:      the persisted form of bodies, and what of a body is a column.
//! Invariant: a kept body is canonical: without the fields that a request cannot set, which are columns or reports.
//! Not here:  rules about what a body may say (`core`), SQL (`store`).
//!
//! Format: one byte, 1; then the message of the kind in `platform.config.v1`, encoded. Fields of these messages
//! keep their numbers and types, so that old bodies stay readable; another format takes another first byte.

mod canonical;
mod reference;

use std::collections::BTreeMap;

use platform_proto::platform::common::v1::{ModuleType, PipelineStatus};
use platform_proto::platform::config::v1 as pb;
use prost::Message as _;

pub(crate) use platform_proto::platform::config::v1::config_object::Object as Body;

pub(crate) use canonical::canonical;
pub(crate) use reference::{Reference, map_names, map_pipelines, references};

use crate::kind::Kind;

/// The first byte of a kept message; persisted, keep stable.
const FORMAT: u8 = 1;

/// Kept bytes that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the kept body of a {0} cannot be read", kind.noun())]
pub(crate) struct Damaged {
    pub(crate) kind: Kind,
}

/// What of a body is filtered by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Status of a pipeline or data set; 1 for a rule that is switched on.
    pub(crate) state: i64,
    /// Kind of source of a pipeline or template; module of a rule; [`layers`] of a data set.
    pub(crate) category: i64,
    /// Connector of a pipeline; data set of a rule or kind of entity.
    pub(crate) subject: String,
    /// What a search looks into, in lower case.
    pub(crate) search: String,
}

pub(crate) fn kind(body: &Body) -> Kind {
    match body {
        Body::Pipeline(_) => Kind::Pipeline,
        Body::Rule(_) => Kind::Rule,
        Body::Dataset(_) => Kind::Dataset,
        Body::EntitySchema(_) => Kind::EntitySchema,
        Body::Template(_) => Kind::Template,
    }
}

pub(crate) fn name(body: &Body) -> &str {
    match body {
        Body::Pipeline(it) => &it.name,
        Body::Rule(it) => &it.name,
        Body::Dataset(it) => &it.name,
        Body::EntitySchema(it) => &it.entity_type,
        Body::Template(it) => &it.name,
    }
}

pub(crate) fn set_name(body: &mut Body, name: String) {
    match body {
        Body::Pipeline(it) => it.name = name,
        Body::Rule(it) => it.name = name,
        Body::Dataset(it) => it.name = name,
        Body::EntitySchema(it) => it.entity_type = name,
        Body::Template(it) => it.name = name,
    }
}

pub(crate) fn labels(body: &Body) -> &BTreeMap<String, String> {
    match body {
        Body::Pipeline(it) => &it.labels,
        Body::Rule(it) => &it.labels,
        Body::Dataset(it) => &it.labels,
        Body::EntitySchema(it) => &it.labels,
        Body::Template(it) => &it.labels,
    }
}

/// An object of a template as a body.
pub(crate) fn of_template(object: pb::template_object::Object) -> Body {
    use pb::template_object::Object;
    match object {
        Object::Dataset(it) => Body::Dataset(it),
        Object::EntitySchema(it) => Body::EntitySchema(it),
        Object::Pipeline(it) => Body::Pipeline(it),
        Object::Rule(it) => Body::Rule(it),
    }
}

/// A body as an object of a template; a template cannot hold another.
fn to_template(body: Body) -> pb::template_object::Object {
    use pb::template_object::Object;
    match body {
        Body::Dataset(it) => Object::Dataset(it),
        Body::EntitySchema(it) => Object::EntitySchema(it),
        Body::Pipeline(it) => Object::Pipeline(it),
        Body::Rule(it) => Object::Rule(it),
        Body::Template(_) => unreachable!("a template's objects are of the four other kinds"),
    }
}

/// The template that a request says an object was made from; empty if none.
pub(crate) fn template_id(body: &Body) -> &str {
    match body {
        Body::Pipeline(it) => it.template_id.as_deref().unwrap_or_default(),
        Body::Rule(it) => &it.template_id,
        Body::Dataset(it) => &it.template_id,
        Body::EntitySchema(_) | Body::Template(_) => "",
    }
}

/// The account that a pipeline runs as; 0 for the organisation's own, and for all else.
pub(crate) fn account(body: &Body) -> i64 {
    match body {
        Body::Pipeline(it) => it.run_as_user_id,
        Body::Rule(_) | Body::Dataset(_) | Body::EntitySchema(_) | Body::Template(_) => 0,
    }
}

/// Whether two states of a pipeline run the same, when they run: they differ in what they are called, or in whether they
/// are paused.
pub(crate) fn runs_alike(before: &Body, after: &Body) -> bool {
    let runs = |body: &Body| match body {
        Body::Pipeline(it) => Some(what_runs(it.clone())),
        Body::Rule(_) | Body::Dataset(_) | Body::EntitySchema(_) | Body::Template(_) => None,
    };
    runs(before) == runs(after)
}

/// A pipeline without what is the same whatever it does. All else counts, so that a new field does.
fn what_runs(pipeline: pb::Pipeline) -> pb::Pipeline {
    pb::Pipeline {
        id: String::new(),
        name: String::new(),
        description: String::new(),
        labels: BTreeMap::new(),
        template_id: None,
        status: 0,
        created_by: 0,
        created_at: None,
        updated_by: 0,
        updated_at: None,
        last_run_at: None,
        next_run_at: None,
        last_execution: None,
        version: 0,
        revision: 0,
        ..pipeline
    }
}

pub(crate) fn encode(body: &Body) -> Vec<u8> {
    match body {
        Body::Pipeline(it) => encode_message(it),
        Body::Rule(it) => encode_message(it),
        Body::Dataset(it) => encode_message(it),
        Body::EntitySchema(it) => encode_message(it),
        Body::Template(it) => encode_message(it),
    }
}

pub(crate) fn decode(kind: Kind, bytes: &[u8]) -> Result<Body, Damaged> {
    let message = unframed(bytes).ok_or(Damaged { kind })?;
    let body = match kind {
        Kind::Pipeline => pb::Pipeline::decode(message).map(Body::Pipeline),
        Kind::Rule => pb::Rule::decode(message).map(Body::Rule),
        Kind::Dataset => pb::Dataset::decode(message).map(Body::Dataset),
        Kind::EntitySchema => pb::EntitySchema::decode(message).map(Body::EntitySchema),
        Kind::Template => pb::Template::decode(message).map(Body::Template),
    };
    body.map_err(|_| Damaged { kind })
}

/// Any kept message, with the format before it.
pub(crate) fn encode_message(message: &impl prost::Message) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1 + message.encoded_len());
    bytes.push(FORMAT);
    message.encode(&mut bytes).expect("a vector grows");
    bytes
}

/// The message behind the format, if it is known.
pub(crate) fn unframed(bytes: &[u8]) -> Option<&[u8]> {
    match bytes.split_first() {
        Some((&FORMAT, message)) => Some(message),
        Some(_) | None => None,
    }
}

/// The built-in data set of a module; none for CUSTOM, whose rules name theirs.
fn dataset_of_module(module: ModuleType) -> Option<&'static str> {
    match module {
        ModuleType::Pacing | ModuleType::Margin => Some("pacing_summary"),
        ModuleType::Alerts => Some("campaign_metrics_daily"),
        ModuleType::Qa | ModuleType::Taxonomy | ModuleType::CampaignManagement => Some("campaigns"),
        ModuleType::Custom | ModuleType::Unspecified => None,
    }
}

/// The data set on whose rows a rule is evaluated; empty if it names none and its module has none.
pub(crate) fn dataset_of_rule(module: ModuleType, dataset: &str) -> &str {
    if dataset.is_empty() { dataset_of_module(module).unwrap_or_default() } else { dataset }
}

pub(crate) fn facts(body: &Body, has_failed: bool) -> Facts {
    let mut facts = Facts { search: name(body).to_lowercase(), ..Facts::default() };
    match body {
        Body::Pipeline(it) => {
            facts.state = i64::from(status(it, has_failed) as i32);
            facts.category = i64::from(it.connector_type);
            facts.subject.clone_from(&it.connector_id);
        }
        Body::Rule(it) => {
            facts.state = i64::from(it.enabled);
            facts.category = i64::from(it.module);
            dataset_of_rule(it.module(), &it.dataset).clone_into(&mut facts.subject);
        }
        Body::Dataset(it) => {
            facts.state = i64::from(it.status);
            facts.category = layers(it);
            facts.search = format!("{}\n{}", facts.search, it.title.to_lowercase());
        }
        Body::EntitySchema(it) => {
            facts.subject.clone_from(&it.dataset);
        }
        Body::Template(it) => {
            facts.category = i64::from(it.connector_type);
            facts.search = format!("{}\n{}", facts.search, it.description.to_lowercase());
        }
    }
    facts
}

/// The status of a pipeline as people see it.
pub(crate) fn status(pipeline: &pb::Pipeline, has_failed: bool) -> PipelineStatus {
    let status = pipeline.status();
    if has_failed && status == PipelineStatus::Active { PipelineStatus::Failed } else { status }
}

/// The layers of a data set as one number: 1 for bronze, 2 for silver and 4 for gold, added up; persisted, keep stable.
fn layers(dataset: &pb::Dataset) -> i64 {
    let Some(it) = &dataset.definition else { return 0 };
    i64::from(it.bronze.is_some())
        + 2 * i64::from(it.silver.is_some())
        + 4 * i64::from(it.gold.is_some())
}

/// The numbers of all data sets that have a layer.
pub(crate) fn with_layer(layer: pb::DatasetLayer) -> Vec<i64> {
    let bit = match layer {
        pb::DatasetLayer::Unspecified => return Vec::new(),
        pb::DatasetLayer::Bronze => 1,
        pb::DatasetLayer::Silver => 2,
        pb::DatasetLayer::Gold => 4,
    };
    (1..8).filter(|layers| layers & bit != 0).collect()
}

/// The highest layer that a data set has.
pub(crate) fn layer(dataset: &pb::Dataset) -> pb::DatasetLayer {
    match &dataset.definition {
        Some(it) if it.gold.is_some() => pb::DatasetLayer::Gold,
        Some(it) if it.silver.is_some() => pb::DatasetLayer::Silver,
        Some(it) if it.bronze.is_some() => pb::DatasetLayer::Bronze,
        Some(_) | None => pb::DatasetLayer::Unspecified,
    }
}

/// The body as proto3 JSON.
pub(crate) fn to_json(body: &Body) -> serde_json::Value {
    let json = match body {
        Body::Pipeline(it) => serde_json::to_value(it),
        Body::Rule(it) => serde_json::to_value(it),
        Body::Dataset(it) => serde_json::to_value(it),
        Body::EntitySchema(it) => serde_json::to_value(it),
        Body::Template(it) => serde_json::to_value(it),
    };
    // Only an invalid value inside, such as a number that is not finite, has no JSON; validation refuses those.
    json.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_comes_back_as_it_was_kept() {
        let pipeline =
            pb::Pipeline { name: "daily".to_owned(), default_range_days: 3, ..Default::default() };
        let body = Body::Pipeline(pipeline);
        let bytes = encode(&body);
        assert_eq!(bytes[0], 1);
        assert_eq!(decode(Kind::Pipeline, &bytes), Ok(body));
    }

    #[test]
    fn bytes_that_are_no_body_are_refused() {
        let damaged = Err(Damaged { kind: Kind::Rule });
        assert_eq!(decode(Kind::Rule, &[]), damaged);
        assert_eq!(decode(Kind::Rule, &[2, 8, 1]), damaged);
        assert_eq!(decode(Kind::Rule, &[1, 255, 255]), damaged);
    }

    #[test]
    fn the_kept_form_is_stable() {
        let rule = pb::Rule { name: "r".to_owned(), enabled: true, ..Default::default() };
        assert_eq!(encode(&Body::Rule(rule)), [1, 0x1a, 1, b'r', 0x30, 1]);
    }

    #[test]
    fn a_canonical_body_has_nothing_that_is_output_only() {
        let pipeline = pb::Pipeline {
            id: "p".to_owned(),
            org_id: 7,
            version: 3,
            revision: 9,
            created_by: 1,
            name: "daily".to_owned(),
            status_reason: "failed".to_owned(),
            ..Default::default()
        };
        let wanted = pb::Pipeline { name: "daily".to_owned(), ..Default::default() };
        assert_eq!(canonical(Body::Pipeline(pipeline)), Body::Pipeline(wanted));
    }

    #[test]
    fn a_data_set_is_found_by_each_of_its_layers() {
        let definition = pb::DatasetDefinition {
            bronze: Some(pb::BronzeDefinition::default()),
            silver: Some(pb::SilverDefinition::default()),
            gold: None,
        };
        let dataset = pb::Dataset { definition: Some(definition), ..Default::default() };
        let category = facts(&Body::Dataset(dataset), false).category;
        let has = |layer| with_layer(layer).contains(&category);
        assert!(has(pb::DatasetLayer::Bronze) && has(pb::DatasetLayer::Silver));
        assert!(!has(pb::DatasetLayer::Gold));
        assert!(with_layer(pb::DatasetLayer::Unspecified).is_empty());
    }

    #[test]
    fn a_rule_of_a_module_refers_to_its_built_in_data_set() {
        let mut rule = pb::Rule { module: ModuleType::Pacing as i32, ..Default::default() };
        let found = references(&Body::Rule(rule.clone()));
        assert_eq!(found[0].id, "pacing_summary");
        rule.dataset = "orders".to_owned();
        assert_eq!(references(&Body::Rule(rule))[0].id, "orders");
    }
}
