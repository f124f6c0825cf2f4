//! Checks of rows that are joined and aggregated.

mod inputs;

use std::collections::BTreeSet;

use formula::{Formula, Type};
use platform_proto::platform::config::v1::{self as pb, AggregateFunction};

use self::inputs::check_inputs;
use super::catalog::Catalog;
use super::{check_grain, check_names, check_partition};
use crate::core::column::joined::Joined;
use crate::core::column::{self, Column, value};
use crate::core::issue::Issues;

const TOP: &str = "definition.gold";

/// Checks gold rows of the data set `name`; paths begin at the data set's top.
pub(crate) fn check(gold: &pb::GoldDefinition, name: &str, catalog: &Catalog, issues: &mut Issues) {
    let joined = check_inputs(gold, name, catalog, issues);
    check_column_names(gold, issues);
    let mut check = Check { joined: &joined, issues };
    check.filter(&gold.filter, &format!("{TOP}.filter"));
    for (index, dimension) in gold.dimensions.iter().enumerate() {
        check.dimension(dimension, &format!("{TOP}.dimensions[{index}]"));
    }
    for (index, measure) in gold.measures.iter().enumerate() {
        check.measure(measure, &format!("{TOP}.measures[{index}]"));
    }
    let columns = column::of_gold(gold, &joined);
    check_windows(gold, &columns, issues);
    check_derived(gold, &columns, issues);
    check_upkeep(gold, &columns, issues);
}

fn check_column_names(gold: &pb::GoldDefinition, issues: &mut Issues) {
    let at = |list: &str, index: usize| format!("{TOP}.{list}[{index}]");
    let dimensions = gold.dimensions.iter().enumerate();
    let measures = gold.measures.iter().enumerate();
    let derived = gold.derived.iter().enumerate();
    let windows = gold.windows.iter().enumerate();
    let names = dimensions
        .map(|(index, it)| (at("dimensions", index), it.name.as_str()))
        .chain(measures.map(|(index, it)| (at("measures", index), it.name.as_str())))
        .chain(derived.map(|(index, it)| (at("derived", index), it.name.as_str())))
        .chain(windows.map(|(index, it)| (at("windows", index), it.name.as_str())));
    let mut seen = BTreeSet::new();
    check_names(names, &mut seen, issues);
    if seen.is_empty() {
        let message = "Declare at least one dimension or measure.";
        issues.error(format!("{TOP}.dimensions"), "required", message);
    }
}

/// Checks formulas over joined rows.
struct Check<'a> {
    joined: &'a Joined,
    issues: &'a mut Issues,
}

impl Check<'_> {
    fn filter(&mut self, text: &str, at: &str) {
        let joined = self.joined;
        let filter =
            column::formula::check_filter(text, at, &|name| joined.type_of(name), self.issues);
        self.ambiguous(filter.as_ref(), at);
    }

    fn formula(&mut self, text: &str, at: &str) -> Option<Type> {
        let joined = self.joined;
        let checked = column::formula::check(text, at, &|name| joined.type_of(name), self.issues)?;
        self.ambiguous(Some(checked.formula()), at);
        Some(checked.result())
    }

    fn ambiguous(&mut self, formula: Option<&Formula>, at: &str) {
        for name in formula.iter().flat_map(|it| it.variables()) {
            if self.joined.is_ambiguous(name) {
                let message =
                    format!("Several inputs have a column {name}: write it with its input's name.");
                self.issues.warning(at, "ambiguous_field", message);
            }
        }
    }

    fn dimension(&mut self, dimension: &pb::GoldDimension, at: &str) {
        let (text, path) = match dimension.formula.as_str() {
            "" => (&dimension.name, format!("{at}.name")),
            _ => (&dimension.formula, format!("{at}.formula")),
        };
        if self.formula(text, &path).is_none() {
            return;
        }
        let found = self.joined.column_of(text);
        check_grain(dimension.grain(), found.kind, &format!("{at}.grain"), self.issues);
        if !column::is_keyable(found.kind) {
            let message = format!(
                "Rows cannot be told apart by values of type {}.",
                column::word(found.kind)
            );
            self.issues.error(path.clone(), "type_mismatch", message);
        }
        self.personal(&found, &path);
    }

    fn measure(&mut self, measure: &pb::GoldMeasure, at: &str) {
        self.filter(&measure.filter, &format!("{at}.filter"));
        let function = measure.function();
        let needs_order = matches!(function, AggregateFunction::First | AggregateFunction::Last);
        self.order(&measure.order_by, needs_order, &format!("{at}.order_by"));
        if measure.formula.is_empty() {
            return;
        }
        let path = format!("{at}.formula");
        if self.formula(&measure.formula, &path).is_none() {
            return;
        }
        let found = self.joined.column_of(&measure.formula);
        if let Some(wanted) = column::fault_of(function, found.kind) {
            self.issues.error(
                path.clone(),
                "type_mismatch",
                format!("The function needs {wanted}."),
            );
        }
        if column::keeps_values(function) {
            self.personal(&found, &path);
        }
    }

    fn order(&mut self, name: &str, is_needed: bool, at: &str) {
        match (name, is_needed) {
            ("", true) => {
                let message = "Name the column by whose values the first or the last is taken.";
                self.issues.error(at, "required", message);
            }
            ("", false) => {}
            (_, false) => {
                self.issues.warning(at, "no_effect", "It goes with FIRST and LAST alone.")
            }
            (name, true) => match self.joined.find(name) {
                None => {
                    let message = format!("The joined rows have no column {name}.");
                    self.issues.error(at, "unknown_field", message);
                }
                Some(column) if !column::has_order(column.kind) => {
                    let message =
                        format!("Values of type {} have no order.", column::word(column.kind));
                    self.issues.error(at, "type_mismatch", message);
                }
                Some(_) => {}
            },
        }
    }

    fn personal(&mut self, found: &Column, at: &str) {
        if found.is_personal {
            let message =
                "It shows personal data: leave it out, or let only few people read the data set.";
            self.issues.warning(at, "personal_data", message);
        }
    }
}

fn is_dimension(gold: &pb::GoldDefinition, name: &str) -> bool {
    gold.dimensions.iter().any(|it| it.name == name)
}

fn check_windows(gold: &pb::GoldDefinition, columns: &[Column], issues: &mut Issues) {
    for (index, window) in gold.windows.iter().enumerate() {
        let at = format!("{TOP}.windows[{index}]");
        let is_measure = gold.measures.iter().any(|it| it.name == window.column);
        let taken = column::find(columns, &window.column)
            .filter(|_| is_measure || is_dimension(gold, &window.column));
        match taken {
            None => {
                let message = format!("There is no dimension or measure {}.", window.column);
                issues.error(format!("{at}.column"), "unknown_field", message);
            }
            Some(taken) => {
                if let Some(wanted) = column::fault_of(window.function(), taken.kind) {
                    let message = format!("The function needs {wanted}.");
                    issues.error(format!("{at}.column"), "type_mismatch", message);
                }
            }
        }
        let named = window.partition_by.iter().enumerate();
        let named = named.map(|(place, name)| (format!("partition_by[{place}]"), name));
        for (field, name) in named.chain([("order_by".to_owned(), &window.order_by)]) {
            if !is_dimension(gold, name) {
                let message = format!("There is no dimension {name}.");
                issues.error(format!("{at}.{field}"), "unknown_field", message);
            }
        }
        if window.partition_by.contains(&window.order_by) {
            let message = "Neighbours that are the same in it have no order by it.";
            issues.warning(format!("{at}.order_by"), "no_effect", message);
        }
    }
}

fn check_derived(gold: &pb::GoldDefinition, columns: &[Column], issues: &mut Issues) {
    for (index, derived) in gold.derived.iter().enumerate() {
        let at = format!("{TOP}.derived[{index}]");
        let is_later = |name: &str| gold.derived[index..].iter().any(|it| it.name == name);
        let type_of = |name: &str| {
            column::find(columns, name)
                .filter(|_| !is_later(name))
                .map(|it| column::language_type(it.kind))
        };
        column::formula::check(&derived.formula, &format!("{at}.formula"), &type_of, issues);
        if let Some(other) = derived.on_error.as_ref().filter(|it| !value::is_null(it)) {
            let kind = column::find(columns, &derived.name).map(|it| it.kind);
            value::check(other, kind.unwrap_or_default(), &format!("{at}.on_error"), issues);
        }
    }
}

/// Checks how the table is cut, and what is computed again.
fn check_upkeep(gold: &pb::GoldDefinition, columns: &[Column], issues: &mut Issues) {
    if let Some(partition) = &gold.partition_by {
        let kind = column::find(columns, &partition.column).map(|it| it.kind);
        check_partition(partition, kind, &format!("{TOP}.partition_by"), issues);
    }
    let refresh = gold.refresh.clone().unwrap_or_default();
    let at = format!("{TOP}.refresh");
    let by = if refresh.incremental_by.is_empty() {
        gold.partition_by.as_ref().map(|it| it.column.as_str()).unwrap_or_default()
    } else {
        refresh.incremental_by.as_str()
    };
    if !refresh.incremental_by.is_empty() && !is_dimension(gold, by) {
        let message = format!("There is no dimension {by}.");
        issues.error(format!("{at}.incremental_by"), "unknown_field", message);
    }
    if refresh.mode() == pb::RefreshMode::Incremental && by.is_empty() {
        let message = "Name the dimension to go by, or cut the table by one.";
        issues.error(format!("{at}.incremental_by"), "required", message);
    }
    let kind = column::find(columns, by).map(|it| it.kind);
    if 0 < refresh.lookback_days && kind.is_some_and(|kind| !column::is_time(kind)) {
        let message = "It goes with a dimension of days or moments alone.";
        issues.warning(format!("{at}.lookback_days"), "no_effect", message);
    }
}

#[cfg(test)]
mod tests;
