//! Checks of what gold rows are made of: which data sets, and how they are joined.

use std::collections::BTreeSet;

use platform_proto::platform::config::v1::{self as pb, JoinKind};

use super::TOP;
use crate::core::column::joined::{Joined, alias};
use crate::core::column::{self, Column};
use crate::core::dataset::catalog::Catalog;
use crate::core::issue::Issues;

/// Checks the inputs of the data set `own`; the rows that they make together.
pub(super) fn check_inputs(
    gold: &pb::GoldDefinition,
    own: &str,
    catalog: &Catalog,
    issues: &mut Issues,
) -> Joined {
    let mut joined = Joined::default();
    let mut aliases = BTreeSet::new();
    for (index, input) in gold.inputs.iter().enumerate() {
        let at = format!("{TOP}.inputs[{index}]");
        if !aliases.insert(alias(input)) {
            let message = "Give each input a name of its own.";
            issues.error(format!("{at}.alias"), "duplicate", message);
        }
        if index == 0 && input.join_kind() != JoinKind::Unspecified {
            let message = "The first input is the one that the others are joined to.";
            issues.error(format!("{at}.join_kind"), "first_joined", message);
        }
        if 0 < index && input.join_kind() == JoinKind::Unspecified {
            let message = "Say how it is joined, and on which columns.";
            issues.error(format!("{at}.join_kind"), "required", message);
        }
        let columns = check_input(input, own, catalog, &at, issues);
        check_join(input, &joined, columns.as_deref(), &at, issues);
        joined.add(input, columns);
    }
    joined
}

/// The columns of an input, if it can be read.
fn check_input(
    input: &pb::GoldInput,
    own: &str,
    catalog: &Catalog,
    at: &str,
    issues: &mut Issues,
) -> Option<Vec<Column>> {
    if catalog.reaches(&input.dataset, own) {
        let message = format!("{} is made of these rows itself.", input.dataset);
        issues.error(format!("{at}.dataset"), "circle", message);
        return None;
    }
    // Whether there is such a data set at all is a matter of references.
    if !catalog.has(&input.dataset) {
        return None;
    }
    if !catalog.is_cast(&input.dataset) {
        let message = format!("{} has neither a silver nor a gold layer.", input.dataset);
        issues.error(format!("{at}.dataset"), "layer_missing", message);
        return None;
    }
    let columns = catalog.columns(&input.dataset)?;
    let mut alone = Joined::default();
    let first = pb::GoldInput { join_kind: 0, on: Vec::new(), ..input.clone() };
    alone.add(&first, Some(columns.clone()));
    let filter = format!("{at}.filter");
    column::formula::check_filter(&input.filter, &filter, &|name| alone.type_of(name), issues);
    Some(columns)
}

fn check_join(
    input: &pb::GoldInput,
    before: &Joined,
    columns: Option<&[Column]>,
    at: &str,
    issues: &mut Issues,
) {
    for (index, pair) in input.on.iter().enumerate() {
        let at = format!("{at}.on[{index}]");
        let here = before.find(&pair.here);
        if here.is_none() {
            let message = format!("The inputs before have no column {}.", pair.here);
            issues.error(format!("{at}.here"), "unknown_field", message);
        }
        let Some(columns) = columns else { continue };
        let Some(there) = column::find(columns, &pair.there) else {
            let message = format!("{} has no column {}.", input.dataset, pair.there);
            issues.error(format!("{at}.there"), "unknown_field", message);
            continue;
        };
        if here.is_some_and(|here| !column::are_comparable(here.kind, there.kind)) {
            let message = "Values of these two columns are never the same.";
            issues.error(at, "type_mismatch", message);
        }
    }
}
