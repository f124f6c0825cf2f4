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
    findings
        .extend(configuration(&fs::read_to_string(root().join("buf.yaml")).context("buf.yaml")?));
    if let Some(before) = before() {
        for entry in listed.difference(&before) {
            findings.push(format!("{entry}: {LIST} may only shrink"));
        }
    }
    Ok(findings)
}

/// One line for each way in which `buf.yaml` asks for less than all rules.
fn configuration(text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for wanted in ["  use: [STANDARD, COMMENTS]", "  use: [FILE]", "    # Not frozen yet."] {
        if !text.lines().any(|line| line == wanted) {
            findings.push(format!("buf.yaml: no line `{}`", wanted.trim()));
        }
    }
    for word in ["except:", "ignore_only:", "rpc_allow_", "enum_zero_value_suffix:"] {
        if text.contains(word) {
            findings.push(format!("buf.yaml: `{word}` takes rules back for every contract"));
        }
    }
    findings
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

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "lint:\n  use: [STANDARD, COMMENTS]\nbreaking:\n  use: [FILE]\n  ignore:\n    # Not frozen yet.\n";

    #[test]
    fn a_configuration_with_all_rules_is_accepted() {
        assert!(configuration(WHOLE).is_empty());
    }

    #[test]
    fn a_configuration_that_takes_rules_back_is_refused() {
        for less in [
            WHOLE.replace("STANDARD", "MINIMAL"),
            WHOLE.replace("[FILE]", "[WIRE]"),
            WHOLE.replace("    # Not frozen yet.\n", ""),
            format!("{WHOLE}  except: [FIELD_SAME_TYPE]\n"),
            format!("{WHOLE}  ignore_only:\n"),
        ] {
            assert_eq!(configuration(&less).len(), 1, "{less}");
        }
    }

    #[test]
    fn comments_and_empty_lines_are_no_entries() {
        assert_eq!(entries("# why\n\na.B RULE\n").len(), 1);
    }
}
