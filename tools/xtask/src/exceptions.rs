//! Exceptions from `buf lint`: a committed list that may only shrink.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use catalog::{Image, comment::lint_exceptions};

use crate::process::{output, program, root};

const LIST: &str = "proto/lint-exceptions.txt";

/// One line for each exception that is not on the list, or not in the contracts, or new on the list.
pub(crate) fn check(image: &Image) -> Result<Vec<String>> {
    let found = found(image);
    let listed = fs::read_to_string(root().join(LIST)).context(LIST)?;
    let listed = entries(&listed);
    let mut findings = Vec::new();
    for entry in found.difference(&listed) {
        findings.push(format!("{entry}: an exception that {LIST} does not hold"));
    }
    for entry in listed.difference(&found) {
        findings.push(format!("{entry}: no exception any more; take it from {LIST}"));
    }
    if let Some(before) = before() {
        for entry in listed.difference(&before) {
            findings.push(format!("{entry}: {LIST} may only shrink"));
        }
    }
    Ok(findings)
}

/// Every exception in the contracts, as `element RULE`.
fn found(image: &Image) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut add = |name: &str, raw: &str| {
        found.extend(lint_exceptions(raw).iter().map(|rule| format!("{name} {rule}")));
    };
    for service in image.services() {
        add(service.full_name(), image.raw_comment(&service));
        for method in service.methods() {
            add(method.full_name(), image.raw_comment(&method));
        }
    }
    for message in image.messages() {
        add(message.full_name(), image.raw_comment(&message));
        for field in message.fields() {
            add(field.full_name(), image.raw_comment(&field));
        }
    }
    for it in image.enums() {
        add(it.full_name(), image.raw_comment(&it));
        for value in it.values() {
            add(value.full_name(), image.raw_comment(&value));
        }
    }
    found
}

fn entries(text: &str) -> BTreeSet<String> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// The list as the branch that is being changed has it; `None` where git cannot tell.
fn before() -> Option<BTreeSet<String>> {
    let refs = ["origin/main", "HEAD"];
    let show = |it: &&str| output(&mut program("git", &["show", &format!("{it}:{LIST}")])).ok();
    refs.iter().find_map(show).map(|text| entries(&text))
}
