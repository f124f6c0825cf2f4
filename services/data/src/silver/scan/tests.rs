use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::silver::path;

fn wanted(paths: &[&str]) -> Wanted {
    let mut wanted = Wanted::default();
    for text in paths {
        wanted.add(&path::parse(text).unwrap());
    }
    wanted
}

fn scan<'a>(paths: &[&str], text: &'a str) -> Result<Vec<Cell<'a>>, Malformed> {
    let wanted = wanted(paths);
    let mut cells = vec![Cell::Missing; wanted.leaves()];
    Scanner::new(&wanted).scan(text, &mut cells, (1, 0), None)?;
    Ok(cells)
}

#[test]
fn values_are_found_by_their_paths() {
    let text =
        r#" {"a": 1.50, "b": {"c": [null, {"d": "x"}], "e": true}, "f\u0067": "y\n", "z": [[]]} "#;
    let paths = ["a", "b.c[1].d", "b.c[0]", "b.c[2]", "b", "b.e", "fg", "none", "a.b", "z[0]"];
    assert_eq!(
        scan(&paths, text).unwrap(),
        [
            Cell::Number("1.50"),
            Cell::Text("x"),
            Cell::Null,
            Cell::Missing,
            Cell::Nested(r#"{"c": [null, {"d": "x"}], "e": true}"#),
            Cell::Boolean(true),
            Cell::Escaped("y\\n"),
            Cell::Missing,
            Cell::Missing,
            Cell::Nested("[]"),
        ]
    );
}

#[test]
fn of_a_field_that_stands_twice_the_last_counts_with_everything_below() {
    let text = r#"{"a": {"x": 1}, "b": 1, "a": {"y": 2}, "b": "two"}"#;
    let found = scan(&["a.x", "a.y", "b"], text).unwrap();
    assert_eq!(found, [Cell::Missing, Cell::Number("2"), Cell::Text("two")]);
    let found = scan(&["a.x"], r#"{"a": {"x": 1}, "a": 5}"#).unwrap();
    assert_eq!(found, [Cell::Missing]);
}

#[test]
fn fields_that_nobody_wants_are_told() {
    let wanted = wanted(&["a.b", "c"]);
    let mut told = Vec::new();
    let mut tell = |name: &str| told.push(name.to_owned());
    let mut cells = vec![Cell::Missing; 2];
    let text = r#"{"x": {"a": 1}, "a": {"q": 1}, "y": 2, "c": 3}"#;
    let mut scanner = Scanner::new(&wanted);
    scanner.scan(text, &mut cells, (1, 0), Some(&mut tell)).unwrap();
    // Where they stood in the record before, and where white space or an escape is.
    scanner.scan(text, &mut cells, (1, 0), Some(&mut tell)).unwrap();
    let other = r#"{"x" : 1, "\u0061": 2, "y": 2, "\u0063": 3, "a long name of a field": 0}"#;
    scanner.scan(other, &mut cells, (1, 0), Some(&mut tell)).unwrap();
    scanner.scan(other, &mut cells, (1, 0), Some(&mut tell)).unwrap();
    let long = "a long name of a field";
    assert_eq!(told, ["x", "y", "x", "y", "x", "y", long, "x", "y", long]);
}

#[test]
fn records_of_other_orders_are_read_by_one_scanner() {
    let wanted = wanted(&["a", "b", "c"]);
    let mut scanner = Scanner::new(&wanted);
    for text in [
        r#"{"a":1,"b":2,"c":3}"#,
        r#"{"c":3,"x":0,"b":2,"a":1}"#,
        r#"{"x":0,"y":{"a":5},"c":3,"a":1,"b":2}"#,
        r#"{"a":1,"b":2,"c":3}"#,
    ] {
        let mut cells = vec![Cell::Missing; 3];
        scanner.scan(text, &mut cells, (1, 0), None).unwrap();
        assert_eq!(cells, [Cell::Number("1"), Cell::Number("2"), Cell::Number("3")], "{text}");
    }
}

#[test]
fn what_is_no_json_is_refused_wherever_it_stands() {
    for bad in [
        "",
        "{",
        "{}x",
        "{a:1}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":+1}",
        "{\"a\":tru}",
        "{\"a\":\"\u{1}\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"x}",
        "{\"a\":[1,]}",
        "{\"a\":{\"b\":1]}",
        "{\"a\":NaN}",
        "{\"a\":1e}",
        "{\"a\" 1}",
        "{,}",
        "{\"a\":-}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":[}]}",
        "{\"a\":Infinity}",
        "{\"a\":'x'}",
    ] {
        for paths in [&["a"][..], &["other"], &["a.b", "a[0]"], &[]] {
            let found = scan(paths, bad);
            assert!(matches!(found, Err(Malformed::Syntax(_))), "{bad} {paths:?} {found:?}");
        }
    }
    for other in ["[]", "1", "\"x\"", "null", " [{\"a\":1}] "] {
        assert_eq!(scan(&["a"], other), Err(Malformed::NoObject), "{other}");
    }
}

#[test]
fn depth_has_a_limit_whether_the_value_is_wanted_or_not() {
    let nested = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    for paths in [&["a"][..], &["b"], &["a[0][0]"]] {
        assert!(scan(paths, &nested(DEPTH_MAX - 1)).is_ok(), "{paths:?}");
        assert_eq!(scan(paths, &nested(DEPTH_MAX)).unwrap_err(), Malformed::TooDeep, "{paths:?}");
        assert_eq!(scan(paths, &"{\"a\":".repeat(1 << 20)).unwrap_err(), Malformed::TooDeep);
    }
}

#[test]
fn a_text_of_a_mebibyte_is_found_whole() {
    let long = "é".repeat(1 << 19);
    let text = format!("{{\"a\":\"{long}\",\"b\":1}}");
    assert_eq!(scan(&["a", "b"], &text).unwrap(), [Cell::Text(&long), Cell::Number("1")]);
}

/// What the path leads to, by a parser that others wrote.
fn reference(record: &Value, text: &str) -> Option<Value> {
    let mut found = record;
    for step in path::parse(text).unwrap() {
        found = match step {
            Step::Field(name) => found.as_object()?.get(&name)?,
            Step::Place(place) => found.as_array()?.get(place)?,
        };
    }
    Some(found.clone())
}

fn json() -> impl Strategy<Value = Value> {
    let plain = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e9..1e9_f64).prop_map(Value::from),
        "[a\"\\\\\n\u{1}é😀 ]{0,12}".prop_map(Value::from),
    ];
    plain.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[abc\"é]", inner, 0..4)
                .prop_map(|it| Value::Object(it.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn values_are_those_that_another_parser_finds(
        records in prop::collection::vec(prop::collection::btree_map("[abc\"é]", json(), 0..5), 1..4),
        is_spaced: bool,
    ) {
        let paths = ["a", "b.a", "a[0]", "a[1].b", "c", "b", "é", "a.b.c", "c[0][0]"];
        let wanted = wanted(&paths);
        let mut scanner = Scanner::new(&wanted);
        for record in records {
            let record = Value::Object(record.into_iter().collect());
            let text = match is_spaced {
                true => serde_json::to_string_pretty(&record).unwrap(),
                false => record.to_string(),
            };
            // As the other parser reads it: it does not always find the nearest float.
            let record: Value = serde_json::from_str(&text).unwrap();
            let mut cells = vec![Cell::Missing; paths.len()];
            scanner.scan(&text, &mut cells, (1, 0), None).unwrap();
            for (path, cell) in paths.iter().zip(cells) {
                let found = match cell {
                    Cell::Missing => None,
                    Cell::Null => Some(Value::Null),
                    Cell::Boolean(_)
                    | Cell::Number(_)
                    | Cell::Text(_)
                    | Cell::Escaped(_)
                    | Cell::Nested(_) => Some(serde_json::from_str(&cell.json().unwrap()).unwrap()),
                };
                prop_assert_eq!(found, reference(&record, path), "{} in {}", path, text);
            }
        }
    }

    #[test]
    fn texts_that_are_no_json_are_refused_exactly_where_another_parser_does(
        text in "[{}\\[\\]\",:a1e.\\-+\\\\ tnu0]{0,14}",
    ) {
        let text = format!("{{\"a\":{text}}}");
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        for paths in [&["a"][..], &["b"], &["a.a", "a[1]"]] {
            prop_assert_eq!(scan(paths, &text).is_ok(), theirs, "{}", text);
        }
    }
}
