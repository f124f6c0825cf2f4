//! Checks of rows that are cast, cleaned, scored and keyed.

use std::collections::{BTreeMap, BTreeSet};

use formula::{Type, parse};
use platform_proto::platform::config::v1::{self as pb, FieldType, column_source::From as Origin};

use super::catalog::Catalog;
use super::{check_names, check_partition, source};
use crate::core::column::{self, Column, path};
use crate::core::issue::Issues;
use crate::core::quality;

const TOP: &str = "definition.silver";

/// Checks silver rows of the data set `name`; paths begin at the data set's top.
pub(crate) fn check(
    silver: &pb::SilverDefinition,
    name: &str,
    catalog: &Catalog,
    issues: &mut Issues,
) {
    let columns = column::of_silver(silver);
    let places = silver.columns.iter().enumerate();
    let names = places.map(|(at, it)| (format!("{TOP}.columns[{at}]"), it.name.as_str()));
    check_names(names, &mut BTreeSet::new(), issues);
    for (index, it) in silver.columns.iter().enumerate() {
        check_column(it, &columns, &format!("{TOP}.columns[{index}]"), issues);
    }
    check_keys(silver, &columns, issues);
    for (index, input) in silver.inputs.iter().enumerate() {
        check_input(silver, input, (index, name), (&columns, catalog), issues);
    }
    check_circles(silver, issues);
    if let Some(partition) = &silver.partition_by {
        let kind = column::find(&columns, &partition.column).map(|it| it.kind);
        check_partition(partition, kind, &format!("{TOP}.partition_by"), issues);
    }
    if let Some(policy) = &silver.quality {
        quality::check(policy, &columns, catalog, &format!("{TOP}.quality"), issues);
    }
}

/// The formula language's type of a column.
fn type_of(columns: &[Column], name: &str) -> Option<Type> {
    if let Some(column) = column::find(columns, name) {
        return Some(column::language_type(column.kind));
    }
    // A part of a JSON column has a type that is not known.
    let (root, _) = name.split_once('.')?;
    column::find(columns, root).filter(|it| it.kind == FieldType::Json).map(|_| Type::Any)
}

fn check_column(of: &pb::SilverColumn, columns: &[Column], at: &str, issues: &mut Issues) {
    if !of.currency_column.is_empty() {
        let at = format!("{at}.currency_column");
        match column::find(columns, &of.currency_column) {
            None => {
                let message = format!("There is no column {}.", of.currency_column);
                issues.error(at, "unknown_field", message);
            }
            Some(it) if !column::is_text(it.kind) => {
                issues.error(at, "type_mismatch", "Name a column of type STRING.");
            }
            Some(_) if of.r#type() != FieldType::Money => {
                issues.warning(at, "no_effect", "It goes with MONEY alone.");
            }
            Some(_) => {}
        }
    }
    if let Some(it) = &of.source {
        source::check(it, of, &format!("{at}.source"), &|name| type_of(columns, name), issues);
    }
}

fn check_keys(silver: &pb::SilverDefinition, columns: &[Column], issues: &mut Issues) {
    for (index, name) in silver.primary_key.iter().enumerate() {
        let at = format!("{TOP}.primary_key[{index}]");
        match column::find(columns, name) {
            None => issues.error(at, "unknown_field", format!("There is no column {name}.")),
            Some(it) if !column::is_keyable(it.kind) => {
                let message = format!("A key cannot be of type {}.", column::word(it.kind));
                issues.error(at, "type_mismatch", message);
            }
            Some(it) if it.nullable => {
                let message = "Let the column refuse null: null would be one value of the key.";
                issues.warning(at, "key_nullable", message);
            }
            Some(_) => {}
        }
    }
    for (index, name) in silver.latest_by.iter().enumerate() {
        let at = format!("{TOP}.latest_by[{index}]");
        match column::find(columns, name) {
            None => issues.error(at, "unknown_field", format!("There is no column {name}.")),
            Some(it) if !column::has_order(it.kind) => {
                let message = format!("Values of type {} have no order.", column::word(it.kind));
                issues.error(at, "type_mismatch", message);
            }
            Some(_) => {}
        }
    }
    let is_keyed = !silver.primary_key.is_empty();
    if !is_keyed && !silver.latest_by.is_empty() {
        let message = "Without a primary key every row is kept.";
        issues.warning(format!("{TOP}.latest_by"), "no_effect", message);
    }
    let at = format!("{TOP}.delete_when");
    let deletes = column::formula::check_filter(
        &silver.delete_when,
        &at,
        &|name| type_of(columns, name),
        issues,
    );
    if deletes.is_some() && !is_keyed {
        issues.error(at, "key_missing", "Name the primary key by which rows are deleted.");
    }
}

fn check_input(
    silver: &pb::SilverDefinition,
    input: &pb::SilverInput,
    (index, own): (usize, &str),
    (columns, catalog): (&[Column], &Catalog),
    issues: &mut Issues,
) {
    let at = format!("{TOP}.inputs[{index}]");
    for (name, it) in &input.sources {
        let at = format!("{at}.sources[\"{name}\"]");
        match silver.columns.iter().find(|column| &column.name == name) {
            Some(of) => source::check(it, of, &at, &|name| type_of(columns, name), issues),
            None => issues.error(at, "unknown_field", format!("There is no column {name}.")),
        }
    }
    let filter = format!("{at}.filter");
    if input.dataset.is_empty() {
        // What a received row has is not known.
        column::formula::check_filter(&input.filter, &filter, &|_| Some(Type::Any), issues);
        return;
    }
    let dataset = format!("{at}.dataset");
    if catalog.reaches(&input.dataset, own) {
        let message = format!("{} is made of these rows itself.", input.dataset);
        return issues.error(dataset, "circle", message);
    }
    // Whether there is such a data set at all is a matter of references.
    if !catalog.has(&input.dataset) {
        return;
    }
    let Some(theirs) = catalog.silver(&input.dataset) else {
        let message = format!("{} has no silver layer.", input.dataset);
        return issues.error(dataset, "layer_missing", message);
    };
    column::formula::check_filter(&input.filter, &filter, &|name| type_of(&theirs, name), issues);
    for (place, of) in silver.columns.iter().enumerate() {
        let own = input.sources.get(&of.name);
        let path_at = match own {
            Some(_) => format!("{at}.sources[\"{}\"]", of.name),
            None => format!("{TOP}.columns[{place}].source"),
        };
        check_taken(of, own.or(of.source.as_ref()), (&input.dataset, &theirs), &path_at, issues);
    }
}

/// Checks that what a column takes from another data set's row is there, and can be cast.
fn check_taken(
    of: &pb::SilverColumn,
    source: Option<&pb::ColumnSource>,
    (dataset, theirs): (&str, &[Column]),
    at: &str,
    issues: &mut Issues,
) {
    let text = match source.and_then(|it| it.from.as_ref()) {
        None => of.name.as_str(),
        Some(Origin::Path(text)) => text.as_str(),
        Some(Origin::Formula(_) | Origin::Constant(_)) => return,
    };
    let Ok(steps) = path::parse(text) else { return };
    let Some(path::Step::Field(root)) = steps.first() else { return };
    let Some(taken) = column::find(theirs, root) else {
        let message = format!("{dataset} has no column {root} for {}.", of.name);
        return issues.error(at, "unknown_field", message);
    };
    let found = if steps.len() == 1 { column::language_type(taken.kind) } else { Type::Any };
    if 1 < steps.len() && taken.kind != FieldType::Json {
        let message = format!("Column {root} of {dataset} has no parts.");
        return issues.error(at, "unknown_field", message);
    }
    if !column::is_castable(found, of.r#type()) {
        let message = format!("Column {root} of {dataset} is no {}.", column::word(of.r#type()));
        issues.error(at, "type_mismatch", message);
    }
}

/// Marks formulas that use each other in a circle, for each origin of rows.
fn check_circles(silver: &pb::SilverDefinition, issues: &mut Issues) {
    let own: BTreeMap<&str, BTreeSet<String>> = silver
        .columns
        .iter()
        .filter_map(|it| Some((it.name.as_str(), columns_used(it.source.as_ref()?)?)))
        .collect();
    let mut told = BTreeSet::new();
    let alike = pb::SilverInput::default();
    let inputs =
        if silver.inputs.is_empty() { std::slice::from_ref(&alike) } else { &silver.inputs };
    for (index, input) in inputs.iter().enumerate() {
        let mut uses = own.clone();
        for (name, source) in &input.sources {
            match columns_used(source) {
                Some(used) => _ = uses.insert(name, used),
                None => _ = uses.remove(name.as_str()),
            }
        }
        let circular = circular(uses);
        for (place, of) in silver.columns.iter().enumerate() {
            if !circular.contains(of.name.as_str()) {
                continue;
            }
            let at = if input.sources.contains_key(&of.name) {
                format!("{TOP}.inputs[{index}].sources[\"{}\"].formula", of.name)
            } else {
                format!("{TOP}.columns[{place}].source.formula")
            };
            if told.insert(at.clone()) {
                let message = "Formulas use each other in a circle: break it.";
                issues.error(at, "circle", message);
            }
        }
    }
}

/// The columns that a formula uses; none if the source is none.
fn columns_used(source: &pb::ColumnSource) -> Option<BTreeSet<String>> {
    let Some(Origin::Formula(text)) = &source.from else { return None };
    let formula = parse(text).ok()?;
    let roots = formula.variables().iter().map(|it| it.split('.').next().unwrap_or(it));
    Some(roots.map(str::to_owned).collect())
}

/// The columns that lie on circles, or between two of them: what is left when everything at the ends is taken away.
fn circular(mut uses: BTreeMap<&str, BTreeSet<String>>) -> BTreeSet<&str> {
    trim(&mut uses);
    let mut used_by: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for name in uses.keys() {
        used_by.insert(name, BTreeSet::new());
    }
    for (name, used) in &uses {
        for other in used {
            if let Some(users) = used_by.get_mut(other.as_str()) {
                users.insert((*name).to_owned());
            }
        }
    }
    trim(&mut used_by);
    used_by.into_keys().collect()
}

/// Takes away whatever leads to nothing that is there, until nothing does.
fn trim(edges: &mut BTreeMap<&str, BTreeSet<String>>) {
    let mut back: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, targets) in edges.iter() {
        let there = targets.iter().filter(|it| edges.contains_key(it.as_str()));
        for target in there.clone() {
            back.entry(target.clone()).or_default().push(name);
        }
        counts.insert(name, there.count());
    }
    let mut open: Vec<&str> =
        counts.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect();
    while let Some(name) = open.pop() {
        edges.remove(name);
        for from in back.get(name).into_iter().flatten() {
            if let Some(count) = counts.get_mut(from) {
                *count -= 1;
                if *count == 0 {
                    open.push(from);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{catalog, definition, found, orders};
    use super::*;

    fn silver(dataset: &mut pb::Dataset) -> &mut pb::SilverDefinition {
        dataset.definition.as_mut().unwrap().silver.as_mut().unwrap()
    }

    fn changed(change: impl FnOnce(&mut pb::SilverDefinition)) -> Vec<(String, &'static str)> {
        let mut dataset = orders();
        change(silver(&mut dataset));
        found(&dataset, &catalog(std::slice::from_ref(&dataset)))
    }

    fn issue(field: &str, code: &'static str) -> Vec<(String, &'static str)> {
        vec![(format!("definition.silver.{field}"), code)]
    }

    #[test]
    fn keys_are_columns_of_exact_types() {
        assert_eq!(
            changed(|it| it.primary_key = vec!["none".to_owned()]),
            issue("primary_key[0]", "unknown_field")
        );
        assert_eq!(
            changed(|it| it.primary_key = vec!["raw".to_owned()]),
            issue("primary_key[0]", "type_mismatch")
        );
        assert_eq!(
            changed(|it| it.primary_key = vec!["items".to_owned()]),
            issue("primary_key[0]", "key_nullable")
        );
        assert_eq!(
            changed(|it| it.latest_by = vec!["raw".to_owned()]),
            issue("latest_by[0]", "type_mismatch")
        );
        assert_eq!(changed(|it| it.columns[1].name = "id".to_owned())[0].1, "duplicate");
    }

    #[test]
    fn rows_are_deleted_by_a_key_and_a_truth() {
        assert_eq!(changed(|it| it.delete_when = "items < 0".to_owned()), []);
        assert_eq!(
            changed(|it| it.delete_when = "items".to_owned()),
            issue("delete_when", "type_mismatch")
        );
        let found = changed(|it| {
            it.delete_when = "items < 0".to_owned();
            it.primary_key.clear();
            it.latest_by.clear();
        });
        assert_eq!(found, issue("delete_when", "key_missing"));
    }

    #[test]
    fn partitions_are_columns_that_can_be_cut() {
        let cut = |column: &str, grain| {
            changed(|it| {
                it.partition_by =
                    Some(pb::PartitionBy { column: column.to_owned(), grain: grain as i32 });
            })
        };
        assert_eq!(cut("currency", pb::TimeGrain::Unspecified), []);
        assert_eq!(
            cut("currency", pb::TimeGrain::Day),
            issue("partition_by.grain", "type_mismatch")
        );
        assert_eq!(cut("day", pb::TimeGrain::Hour), issue("partition_by.grain", "type_mismatch"));
        assert_eq!(
            cut("placed_at", pb::TimeGrain::Unspecified),
            issue("partition_by.grain", "too_many_parts")
        );
        assert_eq!(
            cut("raw", pb::TimeGrain::Unspecified),
            issue("partition_by.column", "type_mismatch")
        );
    }

    #[test]
    fn a_currency_is_a_text_column() {
        assert_eq!(
            changed(|it| it.columns[3].currency_column = "items".to_owned()),
            issue("columns[3].currency_column", "type_mismatch")
        );
        assert_eq!(
            changed(|it| it.columns[3].currency_column = "none".to_owned()),
            issue("columns[3].currency_column", "unknown_field")
        );
    }

    fn formula(text: &str) -> pb::ColumnSource {
        pb::ColumnSource { from: Some(Origin::Formula(text.to_owned())), ..Default::default() }
    }

    #[test]
    fn formulas_do_not_need_themselves() {
        let found = changed(|it| {
            it.columns[3].source = Some(formula("items * 2"));
            it.columns[5].source = Some(formula("total / 2"));
        });
        assert_eq!(
            found,
            [
                ("definition.silver.columns[3].source.formula".to_owned(), "circle"),
                ("definition.silver.columns[5].source.formula".to_owned(), "circle"),
            ]
        );
        // An origin may break the circle of the columns' own sources, or make one.
        let found = changed(|it| {
            let mut input = pb::SilverInput::default();
            input.sources.insert("items".to_owned(), formula("items + 1"));
            it.inputs = vec![input, pb::SilverInput::default()];
        });
        assert_eq!(found, issue("inputs[0].sources[\"items\"].formula", "circle"));
    }

    #[test]
    fn only_what_lies_on_a_circle_is_marked() {
        let uses = |pairs: &[(&'static str, &str)]| {
            let used = |text: &str| text.split_whitespace().map(str::to_owned).collect();
            circular(pairs.iter().map(|(name, text)| (*name, used(text))).collect())
        };
        assert_eq!(uses(&[("a", "b"), ("b", "c x"), ("c", "")]), BTreeSet::new());
        assert_eq!(uses(&[("a", "a")]), ["a"].into());
        assert_eq!(uses(&[("a", "b"), ("b", "c"), ("c", "b d"), ("d", "")]), ["b", "c"].into());
    }

    #[test]
    fn another_data_sets_columns_are_checked_where_they_are_taken() {
        let refined = |json| {
            let dataset = pb::Dataset {
                name: "clean".to_owned(),
                status: 1,
                definition: Some(definition(json)),
                ..Default::default()
            };
            found(&dataset, &catalog(&[orders(), dataset.clone()]))
        };
        let good = serde_json::json!({"silver": {
            "inputs": [{"dataset": "orders", "filter": "items > 0", "sources": {"city": {"path": "raw.city"}}}],
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_STRING"},
                {"name": "city", "type": "FIELD_TYPE_STRING"},
            ],
        }});
        assert_eq!(refined(good), []);
        let bad = serde_json::json!({"silver": {
            "inputs": [{"dataset": "orders", "filter": "nothing > 0", "sources": {"x": {"path": "raw"}}}],
            "columns": [
                {"name": "gone", "type": "FIELD_TYPE_STRING"},
                {"name": "total", "type": "FIELD_TYPE_DATE"},
                {"name": "id", "type": "FIELD_TYPE_STRING", "source": {"path": "id.part"}},
            ],
        }});
        let codes: Vec<_> = refined(bad).into_iter().map(|it| it.1).collect();
        assert_eq!(
            codes,
            ["unknown_field", "unknown_field", "unknown_field", "type_mismatch", "unknown_field"]
        );
    }

    #[test]
    fn the_example_of_the_guide_is_a_good_one() {
        let guide = include_str!("../../../../../docs/guides/declare-a-pipeline.md");
        let block = guide.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
        let mut all: Vec<pb::Dataset> = serde_json::from_str(block).unwrap();
        all.iter_mut().for_each(|it| it.status = 1);
        assert_eq!(all.len(), 3);
        for dataset in &all {
            assert_eq!(found(dataset, &catalog(&all)), [], "{}", dataset.name);
        }
    }

    #[test]
    fn data_sets_do_not_read_themselves() {
        let found = changed(|it| {
            it.inputs =
                vec![pb::SilverInput { dataset: "orders".to_owned(), ..Default::default() }];
        });
        assert_eq!(found, issue("inputs[0].dataset", "circle"));
    }
}
