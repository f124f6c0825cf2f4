//! The walks in `docs/walks/`: every message is one of the contracts', keeps their rules, and says
//! where each of its values comes from.

mod origin;
mod walk;

use std::fs;

use catalog::Image;
use catalog::method::MethodDoc;
use prost_reflect::{DynamicMessage, MethodDescriptor};
use serde_json::Value;

use super::{image, root};
use walk::{Part, Step, Walk};

/// The flows that must have a walk.
const FLOWS: [&str; 14] = [
    "compaction-with-gaps",
    "config-watch",
    "conveyor-push-with-credits",
    "dead-letter-and-version-barrier",
    "fetch-with-crc-check",
    "group-rebalance",
    "idempotent-produce-through-failover",
    "permission-check-with-consistency-token",
    "replication-and-truncation",
    "scheduled-run-as-service-account",
    "scram",
    "shard-split-and-migration-with-resume",
    "snapshot-install",
    "transaction-with-epoch-bump",
];

fn walks() -> Vec<(String, Walk)> {
    let folder = root().join("docs/walks");
    let mut walks = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let walk = serde_json::from_str(&fs::read_to_string(&path).unwrap());
        walks.push((name.clone(), walk.unwrap_or_else(|error| panic!("{name}: {error}"))));
    }
    walks.sort_by(|(one, _), (other, _)| one.cmp(other));
    walks
}

#[test]
fn every_flow_has_a_walk() {
    let names: Vec<String> = walks().into_iter().map(|(name, _)| name).collect();
    for flow in FLOWS {
        assert!(names.iter().any(|name| name == flow), "docs/walks/{flow}.json is missing");
    }
}

#[test]
fn every_step_is_of_the_contracts() {
    let image = image();
    let mut complaints = Vec::new();
    for (name, walk) in walks() {
        for (index, step) in walk.steps.iter().enumerate() {
            let mut said = Vec::new();
            check_step(image, &walk, index, step, &mut said);
            complaints.extend(said.iter().map(|said| format!("{name} step {}: {said}", index + 1)));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn check_step(image: &Image, walk: &Walk, index: usize, step: &Step, said: &mut Vec<String>) {
    for party in [&step.from, &step.to] {
        if !walk.parties.contains_key(party) {
            said.push(format!("`{party}` is none of the parties"));
        }
    }
    if step.does.is_empty() {
        said.push("does not say what happens".to_owned());
    }
    let Some(method) = &step.method else {
        if step.part != Part::Event || step.message.is_some() {
            said.push("a message, but no method".to_owned());
        }
        return;
    };
    let Some(method) = find(image, method) else {
        said.push(format!("there is no method `{method}`"));
        return;
    };
    match step.part {
        Part::Request => check_message(walk, index, step, &method, true, said),
        Part::Response => check_message(walk, index, step, &method, false, said),
        Part::Error => check_error(image, step, &method, said),
        Part::Event => said.push("an event has no method".to_owned()),
    }
}

fn check_message(
    walk: &Walk,
    index: usize,
    step: &Step,
    method: &MethodDescriptor,
    is_request: bool,
    said: &mut Vec<String>,
) {
    let kind = if is_request { method.input() } else { method.output() };
    let Some(message) = &step.message else {
        said.push("no message".to_owned());
        return;
    };
    let parsed = DynamicMessage::deserialize(kind.clone(), message.clone());
    let Ok(parsed) = parsed.map_err(|error| said.push(format!("{}: {error}", kind.full_name())))
    else {
        return;
    };
    super::registry::validate(kind.full_name(), &vectors::encode::encode(&parsed), said);
    origin::check(walk, index, message, &step.origins, said);
}

fn check_error(image: &Image, step: &Step, method: &MethodDescriptor, said: &mut Vec<String>) {
    let (Some(code), Some(reason)) = (&step.code, &step.reason) else {
        said.push("an error has a `code` and a `reason`".to_owned());
        return;
    };
    let doc = MethodDoc::parse(&image.comment(method)).unwrap();
    let own = doc.errors.iter().any(|error| error.code == *code && error.reason == *reason);
    if !own && !anybodys(code, reason) {
        said.push(format!("{} does not fail with {code} {reason}", method.full_name()));
    }
    let facts = Value::Object(step.facts.clone());
    if step.facts.keys().any(|fact| !step.origins.contains_key(fact)) {
        said.push(format!("a fact without an origin: {facts}"));
    }
}

/// Whether every method can fail so, as `docs/errors.md` says.
fn anybodys(code: &str, reason: &str) -> bool {
    let page = fs::read_to_string(root().join("docs/errors.md")).unwrap();
    let section = page.split("\n## ").find(|section| section.starts_with("Every method"));
    let rows = section.unwrap_or_default().lines();
    let plain = |line: &str| line.replace(['`', ' '], "");
    rows.map(plain).any(|row| row.starts_with(&format!("|{reason}|{code}|")))
}

fn find(image: &Image, name: &str) -> Option<MethodDescriptor> {
    let (service, method) = name.rsplit_once('/')?;
    let service = image.pool().get_service_by_name(service)?;
    service.methods().find(|it| it.name() == method)
}
