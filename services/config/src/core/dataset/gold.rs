//! Checks of rows that are joined and aggregated.

use std::collections::BTreeSet;

use platform_proto::platform::config::v1::{self as pb, AggregateFunction, JoinKind};

use super::catalog::Catalog;
use super::{check_grain, check_names, check_partition};
use crate::core::column::joined::{Joined, alias};
use crate::core::column::{self, Column, value};
use crate::core::formula::{Formula, Type};
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

fn check_inputs(
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
        let (formula, found) =
            column::formula::check(text, at, &|name| joined.type_of(name), self.issues)?;
        self.ambiguous(Some(&formula), at);
        Some(found)
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
            column::find(columns, name).filter(|_| !is_later(name)).map(|it| Type::from(it.kind))
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
mod tests {
    use serde_json::json;

    use super::super::samples::{catalog, definition, found, orders, sales};
    use super::*;

    fn with(gold: serde_json::Value) -> Vec<(String, &'static str)> {
        let dataset = pb::Dataset {
            name: "report".to_owned(),
            status: 1,
            definition: Some(definition(json!({ "gold": gold }))),
            ..Default::default()
        };
        found(&dataset, &catalog(&[orders(), sales(), dataset.clone()]))
            .into_iter()
            .map(|(field, code)| (field.replace("definition.gold.", ""), code))
            .collect()
    }

    fn over_orders(rest: serde_json::Value) -> Vec<(String, &'static str)> {
        let mut gold = json!({
            "inputs": [{"dataset": "orders"}],
            "dimensions": [{"name": "day"}],
        });
        for (name, value) in rest.as_object().unwrap() {
            gold[name] = value.clone();
        }
        with(gold)
    }

    fn issue(field: &str, code: &'static str) -> Vec<(String, &'static str)> {
        vec![(field.to_owned(), code)]
    }

    #[test]
    fn inputs_exist_are_cast_and_come_in_no_circle() {
        let input =
            |name: &str| json!({"inputs": [{"dataset": name}], "dimensions": [{"name": "day"}]});
        assert_eq!(with(input("orders")), []);
        assert_eq!(with(input("nothing")), []);
        assert_eq!(with(input("report")), issue("inputs[0].dataset", "circle"));
        let mut raw = orders();
        raw.definition.as_mut().unwrap().silver = None;
        let all = catalog(&[raw]);
        assert_eq!(
            found(&sales(), &all)[0],
            ("definition.gold.inputs[0].dataset".to_owned(), "layer_missing")
        );
    }

    #[test]
    fn joins_are_on_columns_that_can_be_the_same() {
        let join = |on: serde_json::Value| {
            with(json!({
                "inputs": [
                    {"dataset": "orders", "alias": "o"},
                    {"dataset": "sales", "joinKind": "JOIN_KIND_LEFT", "on": [on]},
                ],
                "dimensions": [{"name": "day", "formula": "o.day"}],
                "measures": [{"name": "share", "function": "AGGREGATE_FUNCTION_SUM", "formula": "o.total / sales.revenue"}],
            }))
        };
        assert_eq!(join(json!({"here": "o.day", "there": "day"})), []);
        assert_eq!(
            join(json!({"here": "o.id", "there": "day"})),
            issue("inputs[1].on[0]", "type_mismatch")
        );
        assert_eq!(
            join(json!({"here": "p.day", "there": "day"})),
            issue("inputs[1].on[0].here", "unknown_field")
        );
        assert_eq!(
            join(json!({"here": "o.day", "there": "none"})),
            issue("inputs[1].on[0].there", "unknown_field")
        );
        let twice = with(json!({
            "inputs": [{"dataset": "orders"}, {"dataset": "orders"}],
            "dimensions": [{"name": "day"}],
        }));
        let codes: Vec<_> = twice.into_iter().map(|it| it.1).collect();
        assert_eq!(codes, ["duplicate", "required", "ambiguous_field"]);
    }

    #[test]
    fn what_is_aggregated_fits_its_function() {
        let measure = |measure: serde_json::Value| over_orders(json!({"measures": [measure]}));
        let cases = [
            (
                json!({"function": "AGGREGATE_FUNCTION_SUM", "formula": "currency"}),
                "formula",
                "type_mismatch",
            ),
            (
                json!({"function": "AGGREGATE_FUNCTION_MAX", "formula": "raw"}),
                "formula",
                "type_mismatch",
            ),
            (
                json!({"function": "AGGREGATE_FUNCTION_SUM", "formula": "nothing"}),
                "formula",
                "unknown_field",
            ),
            (
                json!({"function": "AGGREGATE_FUNCTION_COUNT", "filter": "items"}),
                "filter",
                "type_mismatch",
            ),
            (
                json!({"function": "AGGREGATE_FUNCTION_FIRST", "formula": "id"}),
                "order_by",
                "required",
            ),
            (
                json!({"function": "AGGREGATE_FUNCTION_LAST", "formula": "id", "orderBy": "raw"}),
                "order_by",
                "type_mismatch",
            ),
            (
                json!({"function": "AGGREGATE_FUNCTION_SUM", "formula": "items", "orderBy": "id"}),
                "order_by",
                "no_effect",
            ),
        ];
        for (mut json, field, code) in cases {
            json["name"] = json!("m");
            assert_eq!(
                measure(json.clone()),
                issue(&format!("measures[0].{field}"), code),
                "{json}"
            );
        }
    }

    #[test]
    fn derived_columns_use_what_stands_before_them() {
        let derived = over_orders(json!({
            "measures": [{"name": "count", "function": "AGGREGATE_FUNCTION_COUNT"}],
            "windows": [{"name": "week", "function": "AGGREGATE_FUNCTION_AVERAGE", "column": "count", "orderBy": "day"}],
            "derived": [
                {"name": "a", "formula": "count / week"},
                {"name": "b", "formula": "c + 1"},
                {"name": "c", "formula": "a * 2", "onError": "none"},
                {"name": "day", "formula": "items"},
            ],
        }));
        assert_eq!(
            derived,
            [
                ("derived[3].name".to_owned(), "duplicate"),
                ("derived[1].formula".to_owned(), "unknown_field"),
                ("derived[2].on_error".to_owned(), "type_mismatch"),
                ("derived[3].formula".to_owned(), "unknown_field"),
            ]
        );
    }

    #[test]
    fn windows_go_over_measures_in_the_order_of_dimensions() {
        let window = |window: serde_json::Value| {
            over_orders(json!({
                "measures": [{"name": "count", "function": "AGGREGATE_FUNCTION_COUNT"}],
                "windows": [window],
            }))
        };
        let base = json!({"name": "w", "function": "AGGREGATE_FUNCTION_SUM", "column": "count", "orderBy": "day"});
        assert_eq!(window(base.clone()), []);
        for (name, value, field, code) in [
            ("column", json!("items"), "column", "unknown_field"),
            ("column", json!("day"), "column", "type_mismatch"),
            ("orderBy", json!("count"), "order_by", "unknown_field"),
            ("partitionBy", json!(["x"]), "partition_by[0]", "unknown_field"),
            ("partitionBy", json!(["day"]), "order_by", "no_effect"),
        ] {
            let mut changed = base.clone();
            changed[name] = value;
            assert_eq!(window(changed), issue(&format!("windows[0].{field}"), code));
        }
    }

    #[test]
    fn an_incremental_table_has_something_to_go_by() {
        let refresh = |refresh: serde_json::Value| over_orders(json!({"refresh": refresh}));
        let mode = "REFRESH_MODE_INCREMENTAL";
        assert_eq!(refresh(json!({"mode": mode})), issue("refresh.incremental_by", "required"));
        assert_eq!(
            refresh(json!({"mode": mode, "incrementalBy": "x"})),
            issue("refresh.incremental_by", "unknown_field")
        );
        assert_eq!(refresh(json!({"mode": mode, "incrementalBy": "day", "lookbackDays": 3})), []);
    }

    #[test]
    fn personal_data_do_not_come_up_unnoticed() {
        let mut source = orders();
        let silver = source.definition.as_mut().unwrap().silver.as_mut().unwrap();
        silver.columns[2].is_personal = true;
        let all = catalog(&[source, sales()]);
        assert_eq!(
            found(&sales(), &all),
            issue("definition.gold.dimensions[0].name", "personal_data")
        );
    }
}
