//! What a data set may say.
//!
//! Owns:      checks of declarations, and what a change of one costs.
//! Invariant: checks are functions of the declaration and of what it reads; they find all issues at once.
//! Not here:  decisions (`datasets`), checks of columns' types (`column`), quality rules (`quality`).

pub(crate) mod catalog;
pub(crate) mod change;
pub(crate) mod compatibility;
pub(crate) mod gold;
pub(crate) mod silver;
pub(crate) mod source;
pub(crate) mod suggest;

use std::collections::BTreeSet;

use platform_proto::platform::config::v1 as pb;

use crate::core::column::path;
use crate::core::dataset::catalog::Catalog;
use crate::core::issue::Issues;

/// Checks a data set against what it reads; paths begin at the data set's top.
pub(crate) fn check(dataset: &pb::Dataset, catalog: &Catalog, issues: &mut Issues) {
    match dataset.status() {
        pb::DatasetStatus::Active | pb::DatasetStatus::Paused => {}
        pb::DatasetStatus::Deleted | pb::DatasetStatus::Unspecified => {
            issues.error("status", "not_settable", "Choose ACTIVE or PAUSED.");
        }
    }
    let Some(definition) = &dataset.definition else { return };
    if let Some(bronze) = &definition.bronze {
        check_bronze(bronze, issues);
    }
    if let Some(silver) = &definition.silver {
        silver::check(silver, &dataset.name, catalog, issues);
    }
    if let Some(gold) = &definition.gold {
        gold::check(gold, &dataset.name, catalog, issues);
    }
}

fn check_bronze(bronze: &pb::BronzeDefinition, issues: &mut Issues) {
    for (index, expected) in bronze.expected_paths.iter().enumerate() {
        if let Err(fault) = path::parse(expected) {
            let at = format!("definition.bronze.expected_paths[{index}]");
            issues.error_at(at, "path_invalid", fault.message, fault.position);
        }
    }
}

/// Marks names that come more than once; `field` is the list that they stand in.
fn check_names<'n>(
    names: impl IntoIterator<Item = (String, &'n str)>,
    seen: &mut BTreeSet<&'n str>,
    issues: &mut Issues,
) {
    for (at, name) in names {
        if !seen.insert(name) {
            issues.error(format!("{at}.name"), "duplicate", "Name each column once.");
        }
    }
}

/// Checks the cut of a table by a column of this type.
fn check_partition(
    partition: &pb::PartitionBy,
    kind: Option<pb::FieldType>,
    path: &str,
    issues: &mut Issues,
) {
    let Some(kind) = kind else {
        let message = format!("There is no column {}.", partition.column);
        return issues.error(format!("{path}.column"), "unknown_field", message);
    };
    check_grain(partition.grain(), kind, &format!("{path}.grain"), issues);
    if matches!(kind, pb::FieldType::Json | pb::FieldType::Bytes | pb::FieldType::Float) {
        let message = "Cut by a column with few and exact values, such as a day.";
        issues.error(format!("{path}.column"), "type_mismatch", message);
    }
    if kind == pb::FieldType::Timestamp && partition.grain() == pb::TimeGrain::Unspecified {
        let message = "Each moment would be a part of its own: name a grain, such as DAY.";
        issues.warning(format!("{path}.grain"), "too_many_parts", message);
    }
}

/// Checks what a column of this type is cut down to.
fn check_grain(grain: pb::TimeGrain, kind: pb::FieldType, path: &str, issues: &mut Issues) {
    let is_fit = match grain {
        pb::TimeGrain::Unspecified => true,
        pb::TimeGrain::Hour => {
            matches!(kind, pb::FieldType::Timestamp | pb::FieldType::Unspecified)
        }
        pb::TimeGrain::Day
        | pb::TimeGrain::Week
        | pb::TimeGrain::Month
        | pb::TimeGrain::Quarter
        | pb::TimeGrain::Year => crate::core::column::is_time(kind),
    };
    if !is_fit {
        let message = "Only days and moments are cut down, and only moments to the hour.";
        issues.error(path, "type_mismatch", message);
    }
}

#[cfg(test)]
pub(crate) mod samples {
    //! Declarations for tests.

    use platform_proto::platform::config::v1 as pb;
    use serde_json::json;

    use super::catalog::Catalog;

    pub(crate) fn definition(json: serde_json::Value) -> pb::DatasetDefinition {
        serde_json::from_value(json).expect("a definition")
    }

    /// A data set `orders`, bronze and silver.
    pub(crate) fn orders() -> pb::Dataset {
        let definition = definition(json!({
            "bronze": {},
            "silver": {
                "columns": [
                    {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
                    {"name": "placed_at", "type": "FIELD_TYPE_TIMESTAMP", "required": true},
                    {"name": "day", "type": "FIELD_TYPE_DATE", "source": {"formula": "placed_at"}},
                    {"name": "total", "type": "FIELD_TYPE_MONEY", "currencyColumn": "currency"},
                    {"name": "currency", "type": "FIELD_TYPE_STRING"},
                    {"name": "items", "type": "FIELD_TYPE_INTEGER"},
                    {"name": "raw", "type": "FIELD_TYPE_JSON"},
                ],
                "primaryKey": ["id"],
                "latestBy": ["placed_at"],
                "partitionBy": {"column": "placed_at", "grain": "TIME_GRAIN_DAY"},
            },
        }));
        pb::Dataset {
            name: "orders".to_owned(),
            status: pb::DatasetStatus::Active as i32,
            definition: Some(definition),
            ..Default::default()
        }
    }

    /// A data set `sales` over `orders`, gold.
    pub(crate) fn sales() -> pb::Dataset {
        let definition = definition(json!({
            "gold": {
                "inputs": [{"dataset": "orders", "filter": "items > 0"}],
                "dimensions": [{"name": "day"}],
                "measures": [
                    {"name": "revenue", "function": "AGGREGATE_FUNCTION_SUM", "formula": "orders.total"},
                    {"name": "count", "function": "AGGREGATE_FUNCTION_COUNT"},
                ],
                "derived": [{"name": "mean", "formula": "revenue / count", "onError": 0}],
                "partitionBy": {"column": "day", "grain": "TIME_GRAIN_MONTH"},
            },
        }));
        pb::Dataset {
            name: "sales".to_owned(),
            status: pb::DatasetStatus::Active as i32,
            definition: Some(definition),
            ..Default::default()
        }
    }

    pub(crate) fn catalog(datasets: &[pb::Dataset]) -> Catalog {
        let mut catalog = Catalog::default();
        for dataset in datasets {
            let definition = dataset.definition.clone().expect("a sample has a definition");
            catalog.add(&dataset.name, definition, None);
        }
        catalog
    }

    /// Fields and codes of what a check finds.
    pub(crate) fn found(dataset: &pb::Dataset, catalog: &Catalog) -> Vec<(String, &'static str)> {
        let mut issues = super::Issues::default();
        super::check(dataset, catalog, &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::samples::{catalog, found, orders, sales};
    use super::*;

    #[test]
    fn sound_declarations_have_no_issues() {
        let all = catalog(&[orders(), sales()]);
        assert_eq!(found(&orders(), &all), []);
        assert_eq!(found(&sales(), &all), []);
        assert_eq!(found(&sales(), &Catalog::default()), []);
    }

    #[test]
    fn a_status_is_active_or_paused() {
        let mut dataset = orders();
        dataset.status = pb::DatasetStatus::Deleted as i32;
        assert_eq!(found(&dataset, &Catalog::default()), [("status".to_owned(), "not_settable")]);
    }

    #[test]
    fn expected_paths_are_read() {
        let mut dataset = orders();
        let bronze = dataset.definition.as_mut().unwrap().bronze.as_mut().unwrap();
        bronze.expected_paths = vec!["a.b[0]".to_owned(), "a..b".to_owned()];
        let path = "definition.bronze.expected_paths[1]".to_owned();
        assert_eq!(found(&dataset, &Catalog::default()), [(path, "path_invalid")]);
    }
}
