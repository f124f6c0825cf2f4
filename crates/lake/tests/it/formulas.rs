//! Formulas in plans mean what the formula's own evaluator says, row by row.

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch,
    StringArray, TimestampMicrosecondArray,
};
use arrow::datatypes::{DataType, Field, Float64Type, Schema, TimeUnit};
use arrow::util::display::array_value_to_string;
use datafusion::prelude::{DataFrame, SessionContext};
use formula::{Scope, Type, Value, parse};
use lake::arrow;
use lake::formula::{ColumnFormula, Unusable, type_of};
use lake::sql::Error;
use proptest::prelude::*;

/// Formulas that are evaluated over random rows: some fail for some rows.
const FORMULAS: &[&str] = &[
    "booked + spend * 2 - 1",
    "spend / booked * 100",
    "spend % booked",
    "booked != 0 AND spend / booked > 2",
    "booked == 0 OR spend / booked > 2",
    "IF(booked == 0, NULL, spend / booked)",
    "CASE WHEN spend > 100 THEN 'high' WHEN spend > 10 THEN 'middle' ELSE name END",
    "COALESCE(rate, spend, 0)",
    "ROUND(rate * 1.005, 2)",
    "MAX(spend, booked, rate)",
    "PRORATE(spend, booked, 7)",
    "CONCAT(UPPER(name), '-', LOWER(name))",
    "STARTS_WITH(name, 'a') AND NOT is_open",
    "is_open OR IS_NULL(name)",
    "DAYS_BETWEEN(day, '2026-01-01')",
    "day >= '2026-01-01' AND day < '2026-02-01'",
    "seen_at > '2026-01-01T00:00:00Z'",
    "spend > 1.5 AND spend <= booked",
    "rate > 0.5 AND spend > 3",
    "NULLIF(spend, booked)",
    "-spend",
    "spend * spend * spend",
    "name == 'abc' OR name != 'b'",
    "NOT (spend > 5) AND day != '2026-01-03' AND 10 / booked > 1",
    "7",
    "NULL",
];

fn schema() -> Arc<Schema> {
    let utc = DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()));
    Arc::new(Schema::new(vec![
        Field::new("booked", DataType::Int64, true),
        Field::new("spend", DataType::Int64, true),
        Field::new("rate", DataType::Float64, true),
        Field::new("name", DataType::Utf8, true),
        Field::new("is_open", DataType::Boolean, true),
        Field::new("day", DataType::Date32, true),
        Field::new("seen_at", utc, true),
    ]))
}

fn scope() -> impl Scope {
    let schema = schema();
    move |name: &str| -> Option<Type> {
        schema.column_with_name(name).and_then(|(_, field)| type_of(field.data_type()))
    }
}

fn compiled(text: &str) -> ColumnFormula {
    let checked = parse(text).and_then(|formula| formula.check(&scope())).unwrap();
    ColumnFormula::new(checked, &schema()).unwrap()
}

#[derive(Debug, Clone)]
struct Row {
    booked: Option<i64>,
    spend: Option<i64>,
    rate: Option<f64>,
    name: Option<String>,
    is_open: Option<bool>,
    day: Option<i32>,
    seen_at: Option<i64>,
}

impl Row {
    fn value(&self, name: &str) -> Value<'_> {
        match name {
            "booked" => self.booked.map_or(Value::Null, Value::Integer),
            "spend" => self.spend.map_or(Value::Null, Value::Integer),
            "rate" => self.rate.map_or(Value::Null, Value::Float),
            "name" => self.name.as_deref().map_or(Value::Null, Value::from),
            "is_open" => self.is_open.map_or(Value::Null, Value::Boolean),
            "day" => self.day.map_or(Value::Null, Value::Date),
            _ => self.seen_at.map_or(Value::Null, Value::Timestamp),
        }
    }
}

fn row() -> impl Strategy<Value = Row> {
    let whole = || {
        prop::option::weighted(0.8, prop_oneof![4 => -3..200_i64, 1 => Just(0), 1 => any::<i64>()])
    };
    let float =
        prop_oneof![4 => -2.0..2.0_f64, 1 => Just(-0.0), 1 => Just(f64::NAN), 1 => Just(1e308)];
    let name = prop_oneof![Just("abc".to_owned()), "[a-cß]{0,4}"];
    (
        whole(),
        whole(),
        prop::option::weighted(0.8, float),
        prop::option::weighted(0.8, name),
        prop::option::weighted(0.8, any::<bool>()),
        prop::option::weighted(0.8, 20_450..20_500_i32),
        prop::option::weighted(0.8, 1_767_225_000_000_000..1_767_226_000_000_000_i64),
    )
        .prop_map(|(booked, spend, rate, name, is_open, day, seen_at)| Row {
            booked,
            spend,
            rate,
            name,
            is_open,
            day,
            seen_at,
        })
}

fn batch(rows: &[Row]) -> RecordBatch {
    let columns: Vec<ArrayRef> = vec![
        Arc::new(rows.iter().map(|row| row.booked).collect::<Int64Array>()),
        Arc::new(rows.iter().map(|row| row.spend).collect::<Int64Array>()),
        Arc::new(rows.iter().map(|row| row.rate).collect::<Float64Array>()),
        Arc::new(rows.iter().map(|row| row.name.clone()).collect::<StringArray>()),
        Arc::new(rows.iter().map(|row| row.is_open).collect::<BooleanArray>()),
        Arc::new(rows.iter().map(|row| row.day).collect::<Date32Array>()),
        Arc::new(
            rows.iter()
                .map(|row| row.seen_at)
                .collect::<TimestampMicrosecondArray>()
                .with_timezone("UTC"),
        ),
    ];
    RecordBatch::try_new(schema(), columns).unwrap()
}

fn frame(rows: &[Row]) -> DataFrame {
    SessionContext::new().read_batch(batch(rows)).unwrap()
}

fn collect(frame: DataFrame) -> datafusion::error::Result<RecordBatch> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let schema = Arc::clone(frame.schema().inner());
    let batches = runtime.block_on(frame.collect())?;
    Ok(arrow::compute::concat_batches(&schema, &batches)?)
}

/// A value as text, whatever form it has.
fn shown(value: &Value<'_>) -> String {
    match value {
        Value::Null => String::new(),
        Value::Boolean(it) => it.to_string(),
        Value::Text(it) => it.to_string(),
        Value::Float(it) => format!("{it:?}"),
        Value::Date(_) | Value::Timestamp(_) => value.to_string().replace('\'', ""),
        Value::Integer(_) | Value::Json(_) | Value::Bytes(_) => value.to_string(),
    }
}

fn shown_at(array: &dyn Array, row: usize) -> String {
    if array.is_null(row) {
        return String::new();
    }
    if let Some(floats) = array.as_primitive_opt::<Float64Type>() {
        return format!("{:?}", floats.value(row));
    }
    array_value_to_string(array, row).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn every_row_has_the_value_or_the_fault_of_the_row_evaluator(
        rows in prop::collection::vec(row(), 1..40),
    ) {
        for text in FORMULAS {
            let formula = compiled(text);
            let answered = collect(
                frame(&rows)
                    .select(vec![
                        formula.value_or_null().alias("value"),
                        formula.fault().alias("fault"),
                    ])
                    .unwrap(),
            )
            .unwrap();
            let direct = formula.evaluate(&batch(&rows)).unwrap();
            let mut failed = 0;
            for (index, row) in rows.iter().enumerate() {
                let variables = formula.checked().formula().variables();
                let values: Vec<_> = variables.iter().map(|name| row.value(name)).collect();
                let (value, fault) = match formula.checked().evaluate(&values) {
                    Ok(value) => (shown(&value), String::new()),
                    Err(fault) => {
                        failed += 1;
                        (String::new(), format!("{}: {}", fault.code.name(), fault.message))
                    }
                };
                let found = shown_at(answered.column(0), index);
                prop_assert_eq!(&found, &value, "{} of {:?}", text, row);
                prop_assert_eq!(shown_at(answered.column(1), index), fault, "{} of {:?}", text, row);
                prop_assert_eq!(shown_at(&direct.values, index), value, "{} of {:?}", text, row);
            }
            prop_assert_eq!(direct.faults.len(), failed);
            let strict = frame(&rows).select(vec![formula.value().alias("value")]).unwrap();
            prop_assert_eq!(collect(strict).is_err(), failed > 0, "{}", text);
        }
    }

    #[test]
    fn a_condition_keeps_the_rows_for_which_the_formula_is_true(
        rows in prop::collection::vec(row(), 1..40),
    ) {
        for text in FORMULAS {
            let formula = compiled(text);
            if *formula.data_type() != DataType::Boolean {
                continue;
            }
            let mut kept = Vec::new();
            let mut failed = false;
            for row in &rows {
                let variables = formula.checked().formula().variables();
                let values: Vec<_> = variables.iter().map(|name| row.value(name)).collect();
                match formula.checked().evaluate(&values) {
                    Ok(Value::Boolean(true)) => kept.push(row.clone()),
                    Ok(_) => {}
                    Err(_) => failed = true,
                }
            }
            match collect(frame(&rows).filter(formula.condition()).unwrap()) {
                // Compared as text, for NaN equals nothing.
                Ok(found) => {
                    let expected = batch(&kept);
                    prop_assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{}", text);
                }
                Err(_) => prop_assert!(failed, "{} fails for no row", text),
            }
        }
    }
}

#[test]
fn conditions_that_cannot_fail_are_the_engines_own() {
    for (text, shown) in [
        ("spend > 3 AND name == 'abc'", "spend"),
        ("booked != 0 AND spend / booked > 2", "booked"),
        ("day >= '2026-01-01' AND 1 / booked > 0", "day"),
    ] {
        let plan = frame(&[]).filter(compiled(text).condition()).unwrap();
        let plan = plan.into_optimized_plan().unwrap().display_indent().to_string();
        let own = plan.split("formula(").next().unwrap();
        assert!(own.contains(shown), "{text}: {plan}");
    }
    let only = format!("{}", compiled("spend > 3").condition());
    assert!(!only.contains("formula"), "{only}");
    // A float column may hold what is a fault, so it is left to the evaluator.
    let float = format!("{}", compiled("rate > 0.5").condition());
    assert!(float.contains("formula"), "{float}");
}

#[test]
fn a_row_that_fails_ends_a_query_with_the_reason() {
    let formula = compiled("spend / booked");
    let row = Row {
        booked: Some(0),
        spend: Some(1),
        rate: None,
        name: None,
        is_open: None,
        day: None,
        seen_at: None,
    };
    let strict = frame(std::slice::from_ref(&row)).select(vec![formula.value()]).unwrap();
    let error = Error::from(collect(strict).unwrap_err());
    let Error::Arithmetic { what } = error else { panic!("{error:?}") };
    assert!(what.starts_with("division_by_zero"), "{what}");
}

#[test]
fn a_formula_needs_the_columns_that_it_names_in_their_types() {
    let formula = |text: &str, types: fn(&str) -> Option<Type>| {
        let checked = parse(text).and_then(|formula| formula.check(&types)).unwrap();
        ColumnFormula::new(checked, &schema())
    };
    let missing = formula("clicks + 1", |_| Some(Type::Integer)).unwrap_err();
    assert_eq!(missing, Unusable::NoColumn("clicks".to_owned()));
    let other = formula("name + 1", |_| Some(Type::Integer)).unwrap_err();
    assert!(matches!(other, Unusable::ColumnType { .. }), "{other}");
    let unknown = formula("name", |_| Some(Type::Any)).unwrap_err();
    assert_eq!(unknown, Unusable::ResultType);
    assert!(formula("spend * 1.5", |_| Some(Type::Money)).is_ok());
}
