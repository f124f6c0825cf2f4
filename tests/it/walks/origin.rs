//! Where the values of a message come from.
//!
//! An origin is keyed by the path of a field as the JSON has it, such as `batch.baseSequence` or
//! `partitions[].offset`, and stands for everything below that path. One that reads
//! `step 3 producerId` names an earlier message, and both values must be equal.

use std::collections::BTreeMap;

use serde_json::Value;

use super::walk::Walk;

/// Adds what is wrong with the origins of one message.
pub(super) fn check(
    walk: &Walk,
    index: usize,
    message: &Value,
    origins: &BTreeMap<String, String>,
    said: &mut Vec<String>,
) {
    let mut leaves = Vec::new();
    collect("", message, &mut leaves);
    for (path, _) in &leaves {
        if !origins.keys().any(|origin| covers(origin, path)) {
            said.push(format!("`{path}` has no origin"));
        }
    }
    for (path, origin) in origins {
        let mine: Vec<_> = leaves.iter().filter(|(leaf, _)| covers(path, leaf)).collect();
        if mine.is_empty() {
            said.push(format!("the message has no `{path}`, but an origin for it"));
        }
        let Some((step, their_path)) = earlier(origin) else { continue };
        if step == 0 || step > index {
            said.push(format!("`{path}`: step {step} is not an earlier one"));
            continue;
        }
        let theirs = values(walk.steps[step - 1].message.as_ref(), their_path);
        let mine = values(Some(message), path);
        if theirs.is_empty() || !mine.iter().all(|value| theirs.contains(value)) {
            said.push(format!("`{path}` is {mine:?}, but `{origin}` is {theirs:?}"));
        }
    }
}

/// The number and the path of an origin of the form `step N path`.
fn earlier(origin: &str) -> Option<(usize, &str)> {
    let (step, path) = origin.strip_prefix("step ")?.split_once(' ')?;
    let path = path.split([',', ';']).next().unwrap_or(path).trim();
    Some((step.parse().ok()?, path))
}

/// Whether an origin stands for the value at a path: its own, or one below it.
fn covers(origin: &str, path: &str) -> bool {
    let Some(rest) = path.strip_prefix(origin) else { return false };
    rest.is_empty() || rest.starts_with(['.', '['])
}

/// Every value that is no object and no list, with its path; an index is `[]`.
fn collect<'a>(path: &str, value: &'a Value, leaves: &mut Vec<(String, &'a Value)>) {
    let fields = value.as_object().filter(|fields| !fields.is_empty());
    let items = value.as_array().filter(|items| !items.is_empty());
    for (name, value) in fields.into_iter().flatten() {
        let dot = if path.is_empty() { "" } else { "." };
        collect(&format!("{path}{dot}{name}"), value, leaves);
    }
    for item in items.into_iter().flatten() {
        collect(&format!("{path}[]"), item, leaves);
    }
    let is_empty_message = path.is_empty() && value.is_object();
    if fields.is_none() && items.is_none() && !is_empty_message {
        leaves.push((path.to_owned(), value));
    }
}

/// Everything at a path of a message, whole objects and lists too.
fn values(message: Option<&Value>, path: &str) -> Vec<Value> {
    let mut found: Vec<Value> = message.cloned().into_iter().collect();
    for part in path.split('.') {
        let (name, is_list) = match part.strip_suffix("[]") {
            Some(name) => (name, true),
            None => (part, false),
        };
        found = found.iter().filter_map(|value| value.get(name).cloned()).collect();
        if is_list {
            found =
                found.iter().flat_map(|it| it.as_array().cloned().unwrap_or_default()).collect();
        }
    }
    found
}
