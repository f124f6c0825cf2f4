use lake::arrow::array::cast::AsArray as _;
use lake::arrow::datatypes::Int64Type;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::samples::{orders, output, silver};
use super::super::tally::Tally;
use super::*;

fn with(change: impl FnOnce(&mut Value)) -> SilverDefinition {
    let mut declaration = orders();
    change(&mut declaration);
    silver(declaration)
}

fn ids(output: &Output) -> Vec<i64> {
    let ids = |rows: &RecordBatch| rows.column(0).as_primitive::<Int64Type>().values().to_vec();
    output.rows.iter().flat_map(ids).collect()
}

fn reasons(output: &Output) -> Vec<(u32, Vec<&str>)> {
    fn of(held: &Held) -> (u32, Vec<&str>) {
        (held.place, held.faults.iter().map(|it| it.rule.as_str()).collect())
    }
    output.held.iter().map(of).collect()
}

fn counts(tally: &Tally) -> (u64, u64, u64, u64) {
    (tally.input, tally.transformed(), tally.filtered, tally.quarantined)
}

#[test]
fn records_become_rows_or_are_set_aside_with_a_reason() {
    let output = output(
        &silver(orders()),
        &[
            r#"{"id": 1, "customer": {"name": " Ann "}, "total": "12.50", "day": "2026-01-31", "version": 1}"#,
            r#"{"id": "x"}"#,
            r#"{"customer": {"name": "Bob"}}"#,
            r#"{"id": 2"#,
            "[]",
            r#"{"id": 3, "day": "yesterday"}"#,
            r#"{"id": 4, "total": "much"}"#,
        ],
    );
    assert_eq!(ids(&output), [1, 3]);
    assert_eq!(
        reasons(&output),
        [
            (3, vec!["RECORD_MALFORMED"]),
            (4, vec!["RECORD_MALFORMED"]),
            (1, vec!["TYPE_CAST_FAILED"]),
            (2, vec!["KEY_MISSING"]),
            (6, vec!["TYPE_CAST_FAILED"]),
        ]
    );
    assert_eq!(counts(&output.tally), (7, 2, 0, 5));
    assert_eq!((output.tally.cast_errors, output.tally.defaulted), (3, 3));
    let rows = &output.rows[0];
    let text = |column: &str| {
        let column = rows.column_by_name(column).unwrap();
        lake::arrow::util::display::array_value_to_string(column, 0).unwrap()
    };
    assert_eq!(text("customer"), "Ann");
    assert_eq!(text("total"), "12500000");
    assert_eq!(text("_org_id"), "7");
    assert_eq!(text("_batch_id"), "b");
    assert_eq!(text("_dataset_version"), "3");
    assert_eq!(text("_quality_score"), "100.0");
    assert_eq!(text("_quality_issues"), "[]");
    let issues = rows.column_by_name("_quality_issues").unwrap();
    let second = lake::arrow::util::display::array_value_to_string(issues, 1).unwrap();
    assert_eq!(second, "[TYPE_CAST_FAILED]");
}

#[test]
fn a_row_that_deletes_needs_nothing_but_its_key() {
    let declaration = with(|it| it["columns"][1]["required"] = json!(true));
    let output = output(
        &declaration,
        &[
            r#"{"id": 1, "version": -1, "total": "much"}"#,
            r#"{"version": -1}"#,
            r#"{"id": 2, "version": 1}"#,
        ],
    );
    assert_eq!(ids(&output), [1]);
    assert_eq!(output.tally.deletions, 1);
    assert_eq!(reasons(&output), [(1, vec!["KEY_MISSING"]), (2, vec!["VALUE_MISSING"])]);
    let deleted = output.rows[0].column_by_name(table::DELETED).unwrap();
    assert!(deleted.as_boolean().value(0));
}

#[test]
fn the_first_origin_that_fits_takes_a_record_and_the_rest_is_left_out() {
    let declaration = with(|it| {
        it["inputs"] = json!([
            {"connectorType": "CONNECTOR_TYPE_DV360"},
            {"stream": "other"},
            {"dataset": "another"},
            {"filter": "kind == 'a'", "sources": {"id": {"path": "a_id"}}},
            {"filter": "kind == 'b' AND n > 1"},
        ]);
    });
    let output = output(
        &declaration,
        &[
            r#"{"kind": "a", "a_id": 1, "id": 9}"#,
            r#"{"kind": "b", "n": 2, "id": 2}"#,
            r#"{"kind": "b", "n": 0, "id": 3}"#,
            r#"{"kind": "b", "n": "x", "id": 4}"#,
            r#"{"id": 5}"#,
        ],
    );
    assert_eq!(ids(&output), [1, 2]);
    assert_eq!(counts(&output.tally), (5, 2, 3, 0));
}

#[test]
fn columns_are_computed_of_others_whatever_their_order() {
    let declaration = with(|it| {
        it["columns"] = json!([
            {"name": "id", "type": "FIELD_TYPE_INTEGER"},
            {"name": "rate", "type": "FIELD_TYPE_FLOAT", "source": {"formula": "double / n", "onCastError": "CAST_ERROR_POLICY_NULL"}},
            {"name": "double", "type": "FIELD_TYPE_INTEGER", "source": {"formula": "n * 2"}},
            {"name": "n", "type": "FIELD_TYPE_INTEGER"},
            {"name": "raw", "type": "FIELD_TYPE_JSON"},
            {"name": "city", "type": "FIELD_TYPE_STRING", "source": {"formula": "raw.address.city"}},
            {"name": "source", "type": "FIELD_TYPE_STRING", "source": {"constant": "shop"}},
            {"name": "fee", "type": "FIELD_TYPE_MONEY", "source": {"formula": "n * 1.5"}},
        ]);
        it.as_object_mut().unwrap().remove("latestBy");
        it.as_object_mut().unwrap().remove("deleteWhen");
    });
    let output = output(
        &declaration,
        &[
            r#"{"id": 1, "n": 3, "raw": {"address": {"city": "Zürich"}}}"#,
            r#"{"id": 2, "n": 0, "raw": "x"}"#,
        ],
    );
    let shown = |row: usize| -> Vec<String> {
        let columns = &output.rows[0].columns()[..8];
        columns
            .iter()
            .map(|it| lake::arrow::util::display::array_value_to_string(it, row).unwrap())
            .collect()
    };
    let json = r#"{"address": {"city": "Zürich"}}"#;
    assert_eq!(shown(0), ["1", "2.0", "6", "3", json, "Zürich", "shop", "4500000"]);
    assert_eq!(shown(1), ["2", "", "0", "0", "\"x\"", "", "shop", "0"]);
    assert_eq!(output.tally.cast_errors, 1);
}

#[test]
fn rules_cost_points_and_decide() {
    let declaration = with(|it| {
        it["quality"] = json!({
            "rules": [
                {"name": "named", "dimension": "QUALITY_DIMENSION_COMPLETENESS", "penalty": 20,
                 "requiredColumns": {"columns": ["customer", "version"]}},
                {"name": "cheap", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 50,
                 "range": {"column": "total", "max": 1_000_000}},
                {"name": "real", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 0,
                 "formula": "id != 13", "onFailure": "QUALITY_ACTION_QUARANTINE"},
                {"name": "wanted", "dimension": "QUALITY_DIMENSION_VALIDITY",
                 "pattern": {"column": "customer", "regex": "[A-Z].*"}, "onFailure": "QUALITY_ACTION_DROP"},
                {"name": "known", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 5,
                 "allowedValues": {"column": "customer", "values": ["Ann", "Bob"]}},
            ],
        });
    });
    let output = output(
        &declaration,
        &[
            r#"{"id": 1, "customer": {"name": "Ann"}, "version": 1}"#,
            r#"{"id": 2, "customer": {"name": "Eve"}, "version": 1}"#,
            r#"{"id": 3}"#,
            r#"{"id": 4, "customer": {"name": "Ann"}, "version": 1, "total": 2}"#,
            r#"{"id": 13, "customer": {"name": "Ann"}, "version": 1}"#,
            r#"{"id": 5, "customer": {"name": "ann"}, "version": 1}"#,
        ],
    );
    assert_eq!(ids(&output), [1, 2, 3]);
    assert_eq!(reasons(&output), [(3, vec!["cheap"]), (4, vec!["real"])]);
    assert_eq!(counts(&output.tally), (6, 3, 1, 2));
    let scores = output.rows[0].column_by_name(table::QUALITY_SCORE).unwrap();
    let scores = scores.as_primitive::<lake::arrow::datatypes::Float64Type>().values().to_vec();
    assert_eq!(scores, [100.0, 95.0, 80.0]);
    assert_eq!(output.tally.kept.bands, [0, 0, 1, 2]);
}

#[test]
fn fields_that_no_column_reads_are_met_as_the_policy_says() {
    let records = [r#"{"id": 1, "new": 1}"#, r#"{"id": 2}"#];
    let of = |policy: &str| with(|it| it["onSchemaChange"] = json!(policy));
    let ignored = output(&of("SCHEMA_CHANGE_POLICY_IGNORE"), &records);
    assert_eq!((ids(&ignored), ignored.tally.issues().len()), (vec![1, 2], 0));
    let counted = output(&of("SCHEMA_CHANGE_POLICY_NULL_VALUE"), &records);
    assert_eq!(ids(&counted), [1, 2]);
    assert_eq!(counted.tally.issues()[0].0.field, "new");
    let held = output(&of("SCHEMA_CHANGE_POLICY_QUARANTINE_ROW"), &records);
    assert_eq!(ids(&held), [2]);
    assert_eq!(reasons(&held), [(0, vec!["FIELD_UNKNOWN"])]);
}

#[test]
fn a_table_that_is_cut_by_month_has_the_first_day_of_it() {
    let declaration = with(|it| {
        it["partitionBy"] = json!({"column": "day", "grain": "TIME_GRAIN_MONTH"});
    });
    let output =
        output(&declaration, &[r#"{"id": 1, "day": "2026-02-28"}"#, r#"{"id": 2, "day": null}"#]);
    let column = output.rows[0].column_by_name(table::PARTITION).unwrap();
    let shown = |row| lake::arrow::util::display::array_value_to_string(column, row).unwrap();
    assert_eq!((shown(0), shown(1)), ("2026-02-01".to_owned(), String::new()));
}

/// Values that sources send, and that nobody should.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("null".to_owned()),
        Just("1e999999".to_owned()),
        Just("-0.0".to_owned()),
        Just("9223372036854775808".to_owned()),
        Just(r#""\ud800""#.to_owned()),
        Just(r#""\u0000""#.to_owned()),
        Just(r#""NaN""#.to_owned()),
        Just("NaN".to_owned()),
        Just(r#"{"name": "x", "name": null}"#.to_owned()),
        (0..200_usize).prop_map(|it| format!("{}{}", "[".repeat(it), "]".repeat(it))),
        (0..40_usize).prop_map(|it| "9".repeat(it)),
        any::<i64>().prop_map(|it| it.to_string()),
        any::<f64>().prop_map(|it| it.to_string()),
        "[a-z0-9\\-T:.,]{0,12}".prop_map(|it| format!("\"{it}\"")),
        Just(format!("\"{}\"", "é".repeat(1 << 12))),
    ]
}

fn record() -> impl Strategy<Value = String> {
    let field = (prop_oneof!["id", "customer", "total", "day", "version", "other"], hostile());
    let object = prop::collection::vec(field, 0..7).prop_map(|fields| {
        let fields: Vec<String> =
            fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
        format!("{{{}}}", fields.join(", "))
    });
    prop_oneof![8 => object, 1 => "\\PC{0,20}", 1 => hostile()]
}

proptest! {
    #[test]
    fn counts_add_up_whatever_the_records_are(
        records in prop::collection::vec(record(), 0..40),
        policy in prop_oneof![Just("IGNORE"), Just("QUARANTINE_ROW"), Just("NULL_VALUE")],
        filter in prop_oneof![Just(""), Just("version > 0"), Just("total / version > 1")],
    ) {
        let declaration = with(|it| {
            it["onSchemaChange"] = json!(format!("SCHEMA_CHANGE_POLICY_{policy}"));
            it["inputs"] = json!([{"filter": filter}]);
            it["quality"] = json!({"rules": [
                {"name": "small", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 40,
                 "range": {"column": "id", "min": -1000, "max": 1000}},
                {"name": "odd", "dimension": "QUALITY_DIMENSION_VALIDITY", "formula": "id % 2 == 1 OR total / id > 1",
                 "onFailure": "QUALITY_ACTION_DROP"},
            ]});
        });
        let records: Vec<&str> = records.iter().map(String::as_str).collect();
        let found = output(&declaration, &records);
        let rows: usize = found.rows.iter().map(RecordBatch::num_rows).sum();
        let tally = &found.tally;
        prop_assert_eq!(tally.input, records.len() as u64);
        prop_assert_eq!(tally.transformed(), rows as u64);
        prop_assert_eq!(tally.quarantined, found.held.len() as u64);
        prop_assert_eq!(tally.input, tally.transformed() + tally.filtered + tally.quarantined);
        // The same record becomes the same, whatever stands beside it.
        for record in &records {
            let alone = output(&declaration, &[record]);
            let tally = &alone.tally;
            prop_assert_eq!(1, tally.transformed() + tally.filtered + tally.quarantined);
        }
        let parts = records.chunks(3).map(|it| output(&declaration, it).tally);
        let sum = parts.fold(Tally::default(), |mut sum, it| {
            sum.merge(it);
            sum
        });
        prop_assert_eq!(counts(&sum), counts(tally));
        prop_assert_eq!(sum.cast_errors, tally.cast_errors);
    }
}
