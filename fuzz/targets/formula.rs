//! Formulas: any text parses or is refused at a place in it, and what parses means the same when it is printed.
//!
//! The first byte chooses the types of the variables and their values, the rest is the text.

#![no_main]

use formula::{Code, Column, Fault, Schema, Type, Value, Values, parse};
use libfuzzer_sys::fuzz_target;

/// Types of the variables `a`, `b` and so on, moved on by the first byte.
const TYPES: [Type; 8] = [
    Type::Integer,
    Type::Float,
    Type::Text,
    Type::Boolean,
    Type::Date,
    Type::Timestamp,
    Type::Money,
    Type::Any,
];
const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

fuzz_target!(init: fuzz::seed(seeds()), |data: &[u8]| {
    let Some((&choice, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let parsed = match parse(text) {
        Ok(parsed) => parsed,
        Err(faults) => return placed(faults.all(), text),
    };
    assert!(parsed.nodes() <= 2 * formula::CHARACTERS_MAX && parsed.depth() <= formula::LEVELS_MAX);
    let printed = parsed.to_string();
    // The canonical spelling of a text at the limit may be longer than the limit.
    let again = match parse(&printed) {
        Ok(again) => again,
        Err(faults) if faults.first().code == Code::TooLong => return,
        Err(faults) => panic!("{printed}: {faults}"),
    };
    assert_eq!(again, parsed, "{text}\n{printed}");
    let kind = |place: usize| TYPES[(place + usize::from(choice)) % TYPES.len()];
    let schema: Schema =
        NAMES.into_iter().enumerate().map(|(place, name)| (name, kind(place))).collect();
    let checked = match parsed.check(&schema) {
        Ok(checked) => checked,
        Err(faults) => return placed(faults.all(), text),
    };
    let row: Vec<_> = parsed
        .variables()
        .iter()
        .map(|name| value(schema.place(name).map_or(Type::Null, kind), choice))
        .collect();
    let by_row = checked.evaluate(&row);
    let columns: Vec<_> =
        row.iter().map(|it| Column::new(Values::Any(vec![it.clone()].into()))).collect();
    let by_columns = checked.evaluate_columns(&columns, 1).expect("the widths fit");
    match (&by_row, by_columns.faults.first()) {
        (Ok(value), None) => assert_eq!(*value, by_columns.column.value(0), "{text}"),
        (Err(fault), Some((0, other))) => assert_eq!(fault, other, "{text}"),
        (by_row, by_columns) => panic!("{text}: {by_row:?}, {by_columns:?}"),
    }
    if let Err(Fault { code: Code::TypeMismatch, .. }) = by_row {
        let has_unknown = checked.declared().contains(&Type::Any);
        assert!(has_unknown, "a checked formula met a wrong type: {text}");
    }
});

/// Faults stand in the text, in order.
fn placed(faults: &[Fault], text: &str) {
    assert!(!faults.is_empty() && faults.is_sorted_by_key(|fault| fault.span.start));
    let characters = text.chars().count();
    for fault in faults {
        assert!(fault.span.start <= fault.span.end, "{fault:?}");
        assert!(fault.span.end as usize <= characters.min(formula::CHARACTERS_MAX), "{fault:?}");
    }
}

fn value(kind: Type, choice: u8) -> Value<'static> {
    if choice > 250 {
        return Value::Null;
    }
    let number = i64::from(choice) - 8;
    match kind {
        Type::Integer | Type::Money => Value::Integer(number),
        Type::Float => Value::Float(number as f64 / 3.0),
        Type::Text | Type::Any => Value::Text("ä b".into()),
        Type::Boolean => Value::Boolean(choice & 8 == 0),
        Type::Date => Value::Date(i32::from(choice)),
        Type::Timestamp => Value::Timestamp(number),
        Type::Null | Type::Json | Type::Bytes => Value::Null,
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let formulas = [
        "a + b * -3 - (a % 7) / 2.5e1",
        "CASE WHEN a == 0 OR b < 1 THEN NULL ELSE ROUND(a / b * 100, 2) END",
        "IF(NOT d AND IS_NULL(c), 'it''s', CONCAT(c, '-', UPPER(c)))",
        "COALESCE(NULLIF(g, 0), MAX(a, b, 1)) >= ABS(MIN(g, 2))",
        "e >= '2026-01-31' AND f < '2026-01-31T12:30:00.5+02:00'",
        "DAYS_BETWEEN(e, '2024-02-29') + LENGTH(TRIM(LOWER(c)))",
        "PRORATE(g, 1, 3) + CEIL(1.2) * FLOOR(b)",
        "CONTAINS(c, 'x') OR STARTS_WITH(c, 'y') OR ENDS_WITH(h, 'z')",
    ];
    let choices = 0..8;
    choices.flat_map(|choice| formulas.map(|text| [&[choice], text.as_bytes()].concat())).collect()
}
