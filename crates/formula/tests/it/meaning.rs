//! What formulas give, case by case.

use formula::{Code, Column, Schema, Type, Value, Values, parse};

/// Variables that every case may use.
fn variables() -> [(&'static str, Type, Value<'static>); 14] {
    [
        ("zero", Type::Integer, Value::Integer(0)),
        ("seven", Type::Integer, Value::Integer(7)),
        ("big", Type::Integer, Value::Integer(i64::MAX)),
        ("least", Type::Integer, Value::Integer(i64::MIN)),
        ("half", Type::Float, Value::Float(0.5)),
        ("huge", Type::Float, Value::Float(f64::MAX)),
        ("cost", Type::Money, Value::Integer(12_500_000)),
        ("name", Type::Text, Value::Text("DE_Zürich".into())),
        ("day", Type::Date, Value::Date(20_000)),
        ("seen_at", Type::Timestamp, Value::Timestamp(1_782_907_200_000_000)),
        ("yes", Type::Boolean, Value::Boolean(true)),
        ("no", Type::Boolean, Value::Boolean(false)),
        ("gone", Type::Integer, Value::Null),
        ("unsaid", Type::Boolean, Value::Null),
    ]
}

/// The value of a formula, as it is written, by rows and by columns.
fn value(text: &str) -> Result<String, Code> {
    let schema: Schema = variables().into_iter().map(|(name, kind, _)| (name, kind)).collect();
    let formula = parse(text).unwrap_or_else(|faults| panic!("{text}: {faults}"));
    let checked = formula.check(&schema).unwrap_or_else(|faults| panic!("{text}: {faults}"));
    let row: Vec<_> = formula
        .variables()
        .iter()
        .map(|name| {
            let mut all = variables().into_iter();
            all.find(|it| it.0 == &**name).expect("it was checked").2
        })
        .collect();
    let by_row = checked.evaluate(&row).map(|it| it.to_string()).map_err(|fault| fault.code);
    let columns: Vec<_> =
        row.iter().map(|it| Column::new(Values::Any(vec![it.clone()].into()))).collect();
    let evaluated = checked.evaluate_columns(&columns, 1).expect("the widths fit");
    let by_columns = match evaluated.faults.first() {
        Some((_, fault)) => Err(fault.code),
        None => Ok(evaluated.column.value(0).to_string()),
    };
    assert_eq!(by_row, by_columns, "{text}");
    by_row
}

fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(value(text), Ok((*wanted).to_owned()), "{text}");
    }
}

fn none(code: Code, cases: &[&str]) {
    for text in cases {
        assert_eq!(value(text), Err(code), "{text}");
    }
}

#[test]
fn null_passes_through_arithmetic_and_comparisons() {
    all(&[
        ("gone + 1", "NULL"),
        ("1 - gone", "NULL"),
        ("gone * 0", "NULL"),
        ("gone / 2", "NULL"),
        ("7 % gone", "NULL"),
        ("-gone", "NULL"),
        ("gone == 1", "NULL"),
        ("gone == gone", "NULL"),
        ("gone != 1", "NULL"),
        ("1 < gone", "NULL"),
        ("NULL + 1", "NULL"),
        ("NULL == NULL", "NULL"),
        ("NULL", "NULL"),
    ]);
    // An operand is evaluated even if another one is NULL.
    none(Code::DivisionByZero, &["gone + 1 / zero", "gone / zero * 0 + 7 % zero"]);
    all(&[("gone / zero", "NULL"), ("gone % zero", "NULL")]);
}

#[test]
fn and_or_and_not_are_three_valued() {
    all(&[
        ("yes AND yes", "TRUE"),
        ("yes AND no", "FALSE"),
        ("no AND unsaid", "FALSE"),
        ("unsaid AND no", "FALSE"),
        ("yes AND unsaid", "NULL"),
        ("unsaid AND yes", "NULL"),
        ("no OR no", "FALSE"),
        ("yes OR unsaid", "TRUE"),
        ("unsaid OR yes", "TRUE"),
        ("no OR unsaid", "NULL"),
        ("NOT unsaid", "NULL"),
        ("NOT yes", "FALSE"),
        ("NOT no AND yes", "TRUE"),
        ("NULL AND no", "FALSE"),
        ("yes AND unsaid AND no", "FALSE"),
        ("yes OR no AND no", "TRUE"),
    ]);
}

#[test]
fn conditions_are_evaluated_from_the_left_up_to_the_one_that_decides() {
    all(&[
        ("zero != 0 AND 1 / zero > 1", "FALSE"),
        ("zero == 0 OR 1 / zero > 1", "TRUE"),
        ("IF(zero == 0, NULL, 1 / zero)", "NULL"),
        ("CASE WHEN zero == 0 THEN 'none' WHEN 1 / zero > 1 THEN 'some' END", "'none'"),
        ("COALESCE(1.5, 1 / zero)", "1.5"),
    ]);
    none(
        Code::DivisionByZero,
        &["1 / zero > 1 AND no", "unsaid AND 1 / zero > 1", "MAX(NULL, 1 / zero)"],
    );
}

#[test]
fn division_is_always_real_and_never_by_zero() {
    all(&[
        ("7 / 2", "3.5"),
        ("6 / 2", "3.0"),
        ("-7 / 2", "-3.5"),
        ("seven / half", "14.0"),
        ("cost / 1000000", "12.5"),
        ("0 / 5", "0.0"),
        ("0 / -5", "0.0"),
        ("big / big", "1.0"),
        ("7 % 2", "1"),
        ("-7 % 2", "-1"),
        ("7 % -2", "1"),
        ("7.5 % 2", "1.5"),
        ("least % -1", "0"),
    ]);
    none(
        Code::DivisionByZero,
        &["1 / zero", "0 / zero", "1.0 / 0.0", "half / zero", "7 % zero", "7.5 % 0.0", "0.0 / 0"],
    );
}

#[test]
fn integers_are_exact_and_never_wrap() {
    all(&[
        ("9007199254740993 + 0", "9007199254740993"),
        ("big - 1", "9223372036854775806"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("-big - 1", "-9223372036854775808"),
        ("3037000499 * 3037000499", "9223372030926249001"),
        ("ABS(-big)", "9223372036854775807"),
    ]);
    none(
        Code::Overflow,
        &[
            "big + 1",
            "least - 1",
            "big * 2",
            "least * -1",
            "-least",
            "ABS(least)",
            "3037000500 * 3037000500",
            // Each step counts, and not only the last result.
            "big + 1 - 1",
        ],
    );
}

#[test]
fn an_integer_beside_a_float_widens() {
    all(&[
        ("1 + 0.5", "1.5"),
        ("big + 0.0", "9.223372036854776e18"),
        ("9007199254740993 == 9007199254740992.0", "TRUE"),
        ("9007199254740993 == 9007199254740992", "FALSE"),
        ("1 == 1.0", "TRUE"),
        ("IF(yes, 1, 2.5)", "1.0"),
        ("COALESCE(gone, 1, 2.5)", "1.0"),
        ("MAX(1, 0.5)", "1.0"),
        ("CASE WHEN no THEN 0.5 WHEN yes THEN 3 END", "3.0"),
        ("IF(yes, big, 0.5) * 2", "1.8446744073709552e19"),
    ]);
}

#[test]
fn no_result_is_infinite_and_there_is_one_zero() {
    none(
        Code::Overflow,
        &["huge * 2", "huge + huge", "-huge - huge", "1e308 * 10 > 5", "1 / 5e-324"],
    );
    all(&[
        ("0.0 * -1", "0.0"),
        ("-(half - half)", "0.0"),
        ("ROUND(-0.4)", "0.0"),
        ("CEIL(-0.5)", "0.0"),
        ("0.1 + 0.2", "0.30000000000000004"),
        ("0.1 + 0.2 == 0.3", "FALSE"),
    ]);
}

#[test]
fn money_is_whole_and_its_shares_are_rounded_once() {
    all(&[
        ("cost + 1", "12500001"),
        ("cost * 2 - cost", "12500000"),
        ("cost * 1.5", "18750000.0"),
        ("ROUND(cost, -6)", "13000000"),
        ("ROUND(-cost, -6)", "-13000000"),
        ("ROUND(cost, 2)", "12500000"),
        ("PRORATE(cost, 1, 3)", "4166667"),
        ("PRORATE(1, 1, 2)", "0"),
        ("PRORATE(3, 1, 2)", "2"),
        ("PRORATE(-3, 1, 2)", "-2"),
        ("PRORATE(big, big, big)", "9223372036854775807"),
        ("PRORATE(cost, gone, 0)", "NULL"),
    ]);
    none(Code::DivisionByZero, &["PRORATE(cost, 1, 0)"]);
    none(Code::Overflow, &["PRORATE(big, 2, 1)", "ROUND(big, -1)"]);
}

#[test]
fn rounding_is_half_away_from_zero_on_the_shortest_decimal() {
    all(&[
        ("ROUND(1.005, 2)", "1.01"),
        ("ROUND(-1.005, 2)", "-1.01"),
        ("ROUND(2.5)", "3.0"),
        ("ROUND(-2.5)", "-3.0"),
        ("ROUND(1.4999, 0)", "1.0"),
        ("ROUND(2.675, 2)", "2.68"),
        ("ROUND(1234.5, -2)", "1200.0"),
        ("ROUND(1250, -2)", "1300"),
        ("ROUND(1e300, 2)", "1e300"),
        ("ROUND(half, 400)", "0.5"),
        ("ROUND(half, -400)", "0.0"),
        ("ROUND(0.1 + 0.2, 2)", "0.3"),
        ("ROUND(gone, 2)", "NULL"),
        ("ROUND(half, gone)", "NULL"),
        ("FLOOR(-1.2)", "-2.0"),
        ("CEIL(1.2)", "2.0"),
        ("FLOOR(7)", "7"),
    ]);
}

#[test]
fn texts_are_compared_byte_by_byte() {
    all(&[
        ("'a' < 'b'", "TRUE"),
        ("'Z' < 'a'", "TRUE"),
        ("'z' < 'ä'", "TRUE"),
        ("'a' == 'A'", "FALSE"),
        ("'a' == 'a '", "FALSE"),
        ("'' == ''", "TRUE"),
        ("'10' < '9'", "TRUE"),
        ("name == 'DE_Zürich'", "TRUE"),
        // The same letter in two Unicode spellings is two texts.
        ("'\u{e9}' == 'e\u{301}'", "FALSE"),
        ("'it''s'", "'it''s'"),
        ("LENGTH(name)", "9"),
        ("LENGTH('e\u{301}')", "2"),
        ("LENGTH('')", "0"),
        ("CONTAINS(name, 'Zür')", "TRUE"),
        ("CONTAINS(name, 'zür')", "FALSE"),
        ("CONTAINS(name, '')", "TRUE"),
        ("STARTS_WITH(name, 'DE_')", "TRUE"),
        ("ENDS_WITH(name, 'DE_')", "FALSE"),
        ("UPPER(name)", "'DE_ZÜRICH'"),
        ("LOWER('ΑΣ')", "'ας'"),
        ("TRIM('\u{a0} a\u{2003}')", "'a'"),
        ("CONCAT(name, '/', 'x')", "'DE_Zürich/x'"),
        ("CONCAT(name, NULL)", "NULL"),
        ("MAX('a', 'ä', 'z')", "'ä'"),
    ]);
}

#[test]
fn days_and_moments_are_compared_with_texts_that_are_written_out() {
    all(&[
        ("day == '2024-10-04'", "TRUE"),
        ("'2024-10-05' > day", "TRUE"),
        ("day", "'2024-10-04'"),
        ("MAX(day, '2026-01-01')", "'2026-01-01'"),
        ("IF(no, day, '2024-02-29')", "'2024-02-29'"),
        ("seen_at == '2026-07-01T12:00:00Z'", "TRUE"),
        ("seen_at == '2026-07-01T14:00:00+02:00'", "TRUE"),
        ("seen_at < '2026-07-01T12:00:00.000001Z'", "TRUE"),
        ("DAYS_BETWEEN(day, '2024-10-01')", "-3"),
        ("DAYS_BETWEEN('2024-02-28', '2024-03-01')", "2"),
        ("COALESCE(NULL, day)", "'2024-10-04'"),
        ("NULLIF(day, '2024-10-04')", "NULL"),
    ]);
}

#[test]
fn choices_take_null_as_they_say() {
    all(&[
        ("IF(unsaid, 1, 2)", "2"),
        ("CASE WHEN unsaid THEN 1 END", "NULL"),
        ("CASE WHEN unsaid THEN 1 ELSE 2 END", "2"),
        ("COALESCE(gone, NULL, seven)", "7"),
        ("COALESCE(gone, NULL)", "NULL"),
        ("IS_NULL(gone)", "TRUE"),
        ("IS_NULL(seven)", "FALSE"),
        ("NULLIF(seven, 7.0)", "NULL"),
        ("NULLIF(seven, 8)", "7"),
        ("NULLIF(gone, 7)", "NULL"),
        ("NULLIF(seven, NULL)", "7"),
        ("MAX(seven, gone)", "NULL"),
        ("MIN(NULL, NULL)", "NULL"),
        ("MIN(seven)", "7"),
        ("100 / NULLIF(zero, 0)", "NULL"),
    ]);
}

#[test]
fn operators_bind_as_people_read_them() {
    all(&[
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 4 - 3", "3"),
        ("2 * 7 % 4", "2"),
        ("-2 * -3", "6"),
        ("1 + 1 == 2 AND NOT 1 > 2", "TRUE"),
        ("no AND no OR yes", "TRUE"),
        ("no AND (no OR yes)", "FALSE"),
        ("NOT no == yes", "TRUE"),
        ("8 / 4 / 2", "1.0"),
        ("2 - -1", "3"),
    ]);
}

#[test]
fn a_value_of_another_type_than_declared_is_a_fault_where_it_is_read() {
    let schema: Schema = [("a", Type::Integer), ("b", Type::Float)].into_iter().collect();
    let checked = parse("IF(a > 0, a, b)").unwrap().check(&schema).unwrap();
    let fault = checked.evaluate(&[Value::from("x"), Value::Null]).unwrap_err();
    assert_eq!((fault.code, fault.span.start), (Code::TypeMismatch, 3));
    let infinite = [Value::Integer(0), Value::Float(f64::INFINITY)];
    assert_eq!(checked.evaluate(&infinite).unwrap_err().code, Code::Overflow);
    let unread = [Value::Integer(1), Value::Float(f64::NAN)];
    assert_eq!(checked.evaluate(&unread), Ok(Value::Float(1.0)));
    assert_eq!(checked.evaluate(&[]).unwrap_err().code, Code::RowWidth);
    assert_eq!(checked.evaluate_columns(&[], 3).unwrap_err().code, Code::RowWidth);
}

#[test]
fn an_explanation_has_what_was_evaluated_inner_parts_first() {
    let schema: Schema = [("a", Type::Integer), ("b", Type::Integer)].into_iter().collect();
    let checked = parse("IF(b == 0, NULL, a / b) > 1").unwrap().check(&schema).unwrap();
    let row = [Value::Integer(6), Value::Integer(2)];
    assert_eq!(
        checked.formula().variables().iter().map(|it| &**it).collect::<Vec<_>>(),
        ["b", "a"]
    );
    let row = [row[1].clone(), row[0].clone()];
    let (steps, result) = checked.explain(&row);
    let found: Vec<_> = steps.iter().map(|it| format!("{} = {}", it.expr, it.value)).collect();
    assert_eq!(
        found,
        [
            "b = 2",
            "0 = 0",
            "b == 0 = FALSE",
            "a = 6",
            "b = 2",
            "a / b = 3.0",
            "IF(b == 0, NULL, a / b) = 3.0",
            "1 = 1",
            "IF(b == 0, NULL, a / b) > 1 = TRUE",
        ]
    );
    assert_eq!(result, Ok(Value::Boolean(true)));
}
