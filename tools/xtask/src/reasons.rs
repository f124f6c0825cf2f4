//! `docs/errors.md` and the contracts name the same reasons with the same codes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use catalog::Image;
use catalog::method::{CODES, MethodDoc};

use crate::process::root;

const PAGE: &str = "docs/errors.md";

/// One line for each reason that stands on one side only, or with two codes.
pub(crate) fn check(image: &Image) -> Result<Vec<String>> {
    let page = fs::read_to_string(root().join(PAGE)).context(PAGE)?;
    let documented = documented(&page);
    let mut findings = Vec::new();
    let mut used: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for method in image.services().iter().flat_map(|it| it.methods().collect::<Vec<_>>()) {
        let Ok(doc) = MethodDoc::parse(&image.comment(&method)) else { continue };
        let family = method.full_name().split('.').next().unwrap_or_default().to_owned();
        for error in doc.errors {
            used.entry((family.clone(), error.reason)).or_default().insert(error.code);
        }
    }
    for ((family, reason), codes) in &used {
        if codes.len() > 1 {
            findings.push(format!("{family} {reason}: more than one code: {codes:?}"));
        }
        let key = (family.clone(), reason.clone());
        match documented.get(&key) {
            None => findings.push(format!("{family} {reason}: not in {PAGE}")),
            Some(code) if !codes.contains(code) => {
                findings.push(format!("{family} {reason}: {code} in {PAGE}, {codes:?} in proto/"));
            }
            Some(_) => {}
        }
    }
    for (family, reason) in documented.keys() {
        let anywhere = family == "every";
        if !anywhere && !used.contains_key(&(family.clone(), reason.clone())) {
            findings.push(format!("{family} {reason}: in {PAGE}, but no method returns it"));
        }
    }
    Ok(findings)
}

/// The page's rows `| REASON | CODE | … |` by the family that the nearest `## family…` names.
fn documented(page: &str) -> BTreeMap<(String, String), String> {
    let mut family = String::new();
    let mut rows = BTreeMap::new();
    for line in page.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let word = title.split([' ', '.']).next().unwrap_or_default();
            family = word.to_lowercase();
        }
        let mut cells = line.split('|').map(|cell| cell.trim().trim_matches('`')).skip(1);
        let (Some(reason), Some(code)) = (cells.next(), cells.next()) else { continue };
        if CODES.contains(&code) {
            rows.insert((family.clone(), reason.to_owned()), code.to_owned());
        }
    }
    rows
}
