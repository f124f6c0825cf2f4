//! Gold definitions, right and wrong.

use serde_json::json;

use super::*;
use crate::core::dataset::samples::{catalog, definition, found, orders, sales};

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
        (json!({"function": "AGGREGATE_FUNCTION_FIRST", "formula": "id"}), "order_by", "required"),
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
        assert_eq!(measure(json.clone()), issue(&format!("measures[0].{field}"), code), "{json}");
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
    assert_eq!(found(&sales(), &all), issue("definition.gold.dimensions[0].name", "personal_data"));
}
