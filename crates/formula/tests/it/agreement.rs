//! Rows and columns give the same, and types hold.

use std::borrow::Cow;

use formula::{Checked, Code, Column, Fault, Schema, Type, Value, Values, parse};
use proptest::prelude::*;

use crate::generated::{Chance, TYPES, formula, schema, value, variables};

const ROWS: usize = 24;
const DEPTH: usize = 4;

/// Columns of the formula's variables, as slices of one type where `is_typed`, and their rows.
fn columns(
    chance: &mut Chance,
    checked: &Checked,
    is_typed: bool,
) -> (Vec<Column<'static>>, Vec<Vec<Value<'static>>>) {
    let names = checked.formula().variables();
    let kind = |name: &str| variables().into_iter().find(|it| it.0 == name).expect("it is one").1;
    let rows: Vec<Vec<_>> =
        (0..ROWS).map(|_| names.iter().map(|name| value(chance, kind(name))).collect()).collect();
    let columns = names.iter().enumerate().map(|(place, name)| {
        let values: Vec<_> = rows.iter().map(|row: &Vec<_>| row[place].clone()).collect();
        if is_typed { typed(kind(name), &values) } else { Column::new(Values::Any(values.into())) }
    });
    (columns.collect(), rows)
}

fn typed(kind: Type, values: &[Value<'static>]) -> Column<'static> {
    macro_rules! slice {
        ($of:ident, $from:ident, $null:expr) => {
            Values::$of(
                values
                    .iter()
                    .map(|it| if let Value::$from(it) = it { it.clone() } else { $null })
                    .collect(),
            )
        };
    }
    let valid: Vec<_> = values.iter().map(|it| *it != Value::Null).collect();
    let slices = match kind {
        Type::Boolean => slice!(Boolean, Boolean, true),
        Type::Integer | Type::Money => slice!(Integer, Integer, i64::MAX),
        Type::Float => slice!(Float, Float, f64::NAN),
        Type::Text => slice!(Text, Text, Cow::Borrowed("nothing")),
        Type::Date => slice!(Date, Date, i32::MIN),
        Type::Timestamp => slice!(Timestamp, Timestamp, i64::MIN),
        Type::Null | Type::Json | Type::Bytes | Type::Any => Values::Null(values.len()),
    };
    if valid.iter().all(|it| *it) { Column::new(slices) } else { Column::nullable(slices, valid) }
}

/// What both evaluators give, which is the same.
fn both(
    text: &str,
    checked: &Checked,
    columns: &[Column<'static>],
    rows: &[Vec<Value<'static>>],
) -> Vec<Result<Value<'static>, Fault>> {
    let evaluated = checked.evaluate_columns(columns, rows.len()).expect("the widths fit");
    let mut faults = evaluated.faults.into_iter().peekable();
    let mut found = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let by_row = checked.evaluate(row).map(Value::into_owned);
        let by_columns = match faults.next_if(|it| it.0 == place) {
            Some((_, fault)) => {
                assert_eq!(evaluated.column.value(place), Value::Null);
                Err(fault)
            }
            None => Ok(evaluated.column.value(place).into_owned()),
        };
        // Numbers are compared as they are written, so that zeros of both signs differ.
        assert_eq!(format!("{by_row:?}"), format!("{by_columns:?}"), "{text}\n{row:?}");
        found.push(by_row);
    }
    found
}

fn fits(value: &Value<'_>, kind: Type) -> bool {
    match (value.kind(), kind) {
        (Type::Null, _) | (_, Type::Any) | (Type::Integer, Type::Money) => true,
        (found, wanted) => found == wanted,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_checked_formula_keeps_its_types_and_both_evaluators_agree(seed: u64) {
        let mut chance = Chance(seed);
        let kind = TYPES[chance.below(TYPES.len())];
        let text = formula(&mut chance, kind, DEPTH, false);
        let Ok(parsed) = parse(&text) else { return Ok(()) };
        let checked = parsed.check(&schema()).unwrap_or_else(|faults| panic!("{text}: {faults}"));
        for is_typed in [true, false] {
            let (columns, rows) = columns(&mut chance, &checked, is_typed);
            for result in both(&text, &checked, &columns, &rows) {
                match result {
                    Ok(value) => prop_assert!(fits(&value, checked.result()), "{text}: {value}"),
                    Err(fault) => {
                        let allowed = [Code::DivisionByZero, Code::Overflow];
                        prop_assert!(allowed.contains(&fault.code), "{text}: {fault}");
                    }
                }
            }
        }
    }

    #[test]
    fn both_evaluators_agree_where_types_are_not_declared(seed: u64) {
        let mut chance = Chance(seed);
        let kind = TYPES[chance.below(TYPES.len())];
        let text = formula(&mut chance, kind, DEPTH, true);
        let Ok(parsed) = parse(&text) else { return Ok(()) };
        let any: Schema = variables().into_iter().map(|(name, _)| (name, Type::Any)).collect();
        let Ok(checked) = parsed.check(&any) else { return Ok(()) };
        for is_typed in [true, false] {
            let (columns, rows) = columns(&mut chance, &checked, is_typed);
            both(&text, &checked, &columns, &rows);
        }
    }

    #[test]
    fn the_canonical_spelling_means_the_same_and_explanations_end_with_the_result(seed: u64) {
        let mut chance = Chance(seed);
        let kind = TYPES[chance.below(TYPES.len())];
        let text = formula(&mut chance, kind, DEPTH, false);
        let Ok(parsed) = parse(&text) else { return Ok(()) };
        let checked = parsed.check(&schema()).unwrap();
        let again = parse(&parsed.to_string()).unwrap().check(&schema()).unwrap();
        prop_assert_eq!(checked.result(), again.result());
        let (_, rows) = columns(&mut chance, &checked, false);
        for row in &rows {
            let found = checked.evaluate(row);
            let codes = |it: &Result<Value<'_>, Fault>| format!("{:?}", it.clone().map_err(|it| it.code));
            prop_assert_eq!(codes(&found), codes(&again.evaluate(row)));
            let (steps, result) = checked.explain(row);
            prop_assert_eq!(&result, &found);
            if let Ok(value) = found {
                let last = steps.last().expect("the whole was evaluated");
                prop_assert_eq!(&last.value, &value);
                prop_assert_eq!(last.expr.id(), 0);
            }
        }
    }
}

#[test]
fn enough_generated_formulas_parse_and_give_values() {
    let (mut parsed, mut values, mut faults) = (0, 0, 0);
    for seed in 0..200 {
        let mut chance = Chance(seed);
        let kind = TYPES[chance.below(TYPES.len())];
        let text = formula(&mut chance, kind, DEPTH, false);
        let Ok(found) = parse(&text) else { continue };
        parsed += 1;
        let checked = found.check(&schema()).unwrap_or_else(|faults| panic!("{text}: {faults}"));
        let (columns, rows) = columns(&mut chance, &checked, true);
        for result in both(&text, &checked, &columns, &rows) {
            match result {
                Ok(Value::Null) => {}
                Ok(_) => values += 1,
                Err(_) => faults += 1,
            }
        }
    }
    assert!(parsed > 150 && values > 1200 && faults > 100, "{parsed} {values} {faults}");
}
