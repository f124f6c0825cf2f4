//! `docs/permissions.md` has a row for every permission that a method names, and keeps operators apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use catalog::Image;
use catalog::access::{Access, Kind};

use crate::process::root;

const PAGE: &str = "docs/permissions.md";

/// The role that is beside all organisations.
const OPERATOR: &str = "operator";

/// The cell of a role that has not the permission.
const NO: &str = "–";

/// One line for each permission without a row, each row without a use, and each that mixes operators
/// with the roles of an organisation.
pub(crate) fn check(image: &Image) -> Result<Vec<String>> {
    let page = fs::read_to_string(root().join(PAGE)).context(PAGE)?;
    let rows = rows(&page);
    let mut findings = Vec::new();
    let mut used = BTreeSet::new();
    for method in image.services().iter().flat_map(|it| it.methods().collect::<Vec<_>>()) {
        let Ok(Some(access)) = Access::of(&method) else { continue };
        let Kind::Permission(permission) = access.kind else { continue };
        if !permission.starts_with("platform.") {
            continue;
        }
        let name = method.full_name();
        match rows.get(&permission) {
            None => findings.push(format!("{name}: {permission} has no row in {PAGE}")),
            // Whoever holds a permission without a tenant reaches every organisation.
            Some(row) if access.tenant.is_none() && !row.is_operators() => {
                findings
                    .push(format!("{name}: no tenant, but {permission} is not operators' alone"));
            }
            Some(row) if access.tenant.is_some() && row.is_operators() => {
                findings.push(format!("{name}: {permission} is operators' alone"));
            }
            Some(_) => {}
        }
        used.insert(permission);
    }
    for permission in rows.keys().filter(|it| !used.contains(*it)) {
        // What methods check on single fields is named above the table.
        if page.matches(&format!("`{permission}`")).count() < 2 {
            findings.push(format!("{permission}: in {PAGE}, but no method names it"));
        }
    }
    Ok(findings)
}

/// A permission's cells by role.
struct Row(BTreeMap<String, String>);

impl Row {
    fn is_operators(&self) -> bool {
        self.0.iter().all(|(role, cell)| (role == OPERATOR) != (cell == NO))
    }
}

fn rows(page: &str) -> BTreeMap<String, Row> {
    let mut rows = BTreeMap::new();
    let mut roles = Vec::new();
    for line in page.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<String> =
            line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
        let permission = cells[0].trim_matches('`');
        if permission == "Permission" {
            roles = cells.iter().skip(2).cloned().collect();
        } else if permission.starts_with("platform.") {
            let cells = roles.iter().cloned().zip(cells.iter().skip(2).cloned());
            rows.insert(permission.to_owned(), Row(cells.collect()));
        }
    }
    rows
}
