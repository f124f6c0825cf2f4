//! What generated code does: expressions on an empty and on a full message, and against an interpreter.
//!
//! `generated.rs` is the code of the expressions in `rules.rs`. After a change of them or of the generator,
//! `REGENERATE=1 cargo test -p rulegen --test it` writes it anew.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::HashMap;

use cel::{Context, ExecutionError, Program, Value};
use proptest::{prelude::*, test_runner::TestRunner};
use prost::Message;
use rulegen::validate::{Cause, Moment, Validate};

#[allow(
    clippy::allow_attributes,
    clippy::all,
    clippy::too_many_lines,
    dead_code,
    unreachable_pub,
    unused_qualifications,
    reason = "generated code is held to the compiler's own warnings"
)]
mod generated {
    include!("generated.rs");
}
mod rules;

use generated::{
    google::protobuf::{Duration, Int64Value, StringValue, Timestamp},
    test::v1::{Color, First, Leaf, Second, first::One},
};
use rules::{Broken, Fails, Holds, Outcome, RULES};

#[test]
fn expressions_on_an_empty_message() {
    expect(&First::default(), |rule| rule.1);
}

#[test]
fn expressions_on_a_full_message() {
    expect(&full(), |rule| rule.2);
}

/// Whether an interpreter understands the expression on a map of the same plain values. Its `\w` is wider.
fn is_plain(expression: &str) -> bool {
    const TYPED: &[&str] = &[
        "has(", "leaf", "leaves", "node", "this.o", "text", "wrapped", "from", "this.to", "span",
        "now", "color", "flags", "format", "unique", ".isH", ".isI", ".isN", "dyn", "bool(", "b'",
        "'i is", "\\w",
    ];
    !TYPED.iter().any(|part| expression.contains(part))
}

fn leaf(n: i32, name: &str) -> Leaf {
    Leaf { n, name: name.to_owned(), ..Leaf::default() }
}

fn full() -> First {
    let deep = Leaf {
        next: Some(Box::new(leaf(6, "deep"))),
        tags: vec!["x".to_owned()],
        ..leaf(5, "leaf")
    };
    First {
        i: 7,
        l: 3,
        u: 2,
        v: 5,
        f: 0.5,
        d: 2.5,
        b: true,
        s: "ab".to_owned(),
        t: "cä".to_owned(),
        y: vec![0, 255].into(),
        is: vec![1, 2, 3],
        ss: vec!["a".to_owned(), "bc".to_owned()],
        ds: vec![1.0, f64::NAN],
        m: [("one".to_owned(), 1)].into(),
        by_number: [(7, "seven".to_owned())].into(),
        ol: Some(9),
        os: Some("here".to_owned()),
        color: Color::Red.into(),
        leaf: Some(Leaf { by_name: [("k".to_owned(), 8)].into(), ..deep }),
        leaves: vec![leaf(1, "one"), leaf(2, "two")],
        from: Some(Timestamp { seconds: 1, nanos: 500_000_000 }),
        to: Some(Timestamp { seconds: 91, nanos: 500_000_000 }),
        span: Some(Duration { seconds: 90, nanos: 0 }),
        wrapped: Some(Int64Value { value: 3 }),
        note: Some(StringValue { value: "note".to_owned() }),
        nodes: [(4, leaf(4, "four"))].into(),
        ys: vec![b"a"[..].into(), b"b"[..].into()],
        flags: [(true, 1)].into(),
        ou: Some(6),
        oc: Some(1),
        oy: Some(b"z"[..].into()),
        one: Some(One::Text("chosen".to_owned())),
    }
}

/// The outcome of each rule that does not hold, by its index.
fn outcomes(values: &First) -> HashMap<usize, Outcome> {
    let now = Moment { seconds: 1_800_000_000, nanos: 0 };
    let second = Second::decode(values.encode_to_vec().as_slice()).unwrap();
    let mut outcomes = HashMap::new();
    for result in [values.validate_at(now), second.validate_at(now)] {
        let Err(violations) = result else { continue };
        assert_eq!(violations.dropped(), 0);
        for violation in &violations {
            let index = violation.rule.id.strip_prefix("rule.").unwrap().parse().unwrap();
            let outcome = if violation.cause == Cause::Broken { Broken } else { Fails };
            outcomes.insert(index, outcome);
        }
    }
    outcomes
}

fn expect(values: &First, expected: fn(&(&str, Outcome, Outcome)) -> Outcome) {
    let outcomes = outcomes(values);
    let mut wrong = Vec::new();
    for (index, rule) in RULES.iter().enumerate() {
        let outcome = outcomes.get(&index).copied().unwrap_or(Holds);
        if outcome != expected(rule) {
            wrong.push(format!("{outcome:?}: {}", rule.0));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The expressions that the interpreter understands, by their index.
fn programs() -> Vec<(usize, Program)> {
    let plain = RULES.iter().enumerate().filter(|(_, rule)| is_plain(rule.0));
    plain.map(|(index, rule)| (index, Program::compile(rule.0).unwrap())).collect()
}

/// What the interpreter makes of an expression. None where its types are stricter or looser than ours.
fn interpreted(program: &Program, values: &First) -> Option<Outcome> {
    let number = |n: i32| Value::Int(i64::from(n));
    let list = |items: Vec<Value>| Value::from(items);
    let this: HashMap<&str, Value> = HashMap::from([
        ("i", number(values.i)),
        ("l", Value::Int(values.l)),
        ("u", Value::UInt(u64::from(values.u))),
        ("v", Value::UInt(values.v)),
        ("f", Value::Float(f64::from(values.f))),
        ("d", Value::Float(values.d)),
        ("b", Value::Bool(values.b)),
        ("s", Value::from(values.s.as_str())),
        ("t", Value::from(values.t.as_str())),
        ("y", Value::Bytes(values.y.to_vec().into())),
        ("is", list(values.is.iter().map(|n| number(*n)).collect())),
        ("ss", list(values.ss.iter().map(|text| Value::from(text.as_str())).collect())),
        ("m", Value::from(HashMap::<String, i64>::from_iter(values.m.clone()))),
        ("by_number", Value::from(HashMap::<i32, String>::from_iter(values.by_number.clone()))),
    ]);
    let mut context = Context::default();
    context.add_variable_from_value("this", this);
    match program.execute(&context) {
        Ok(Value::Bool(true)) => Some(Holds),
        Ok(Value::Bool(false)) => Some(Broken),
        Ok(Value::String(says)) => Some(if says.is_empty() { Holds } else { Broken }),
        Ok(other) => panic!("neither bool nor string: {other:?}"),
        Err(ExecutionError::NoSuchOverload(_) | ExecutionError::UndeclaredReference(_)) => None,
        Err(_) => Some(Fails),
    }
}

prop_compose! {
    fn values()(
        (i, l, u, v) in (-2_i32..9, prop_oneof![-3_i64..9, Just(i64::MAX), Just(i64::MIN)], 0_u32..4, 0_u64..9),
        (f, d, b) in (prop_oneof![Just(0.0_f32), Just(0.5), Just(7.0)], prop_oneof![-1.0..4.0, Just(2.5)], any::<bool>()),
        (s, t) in ("[a-cä]{0,3}|ab", "[a-cä]{0,3}"),
        y in prop::collection::vec(prop_oneof![Just(0_u8), Just(b'a'), Just(255)], 0..3),
        is in prop::collection::vec(-1_i32..5, 0..4),
        ss in prop::collection::vec("a|bc|ab", 0..3),
        m in prop::collection::btree_map("one|two", -1_i64..3, 0..2),
        by_number in prop::collection::btree_map(-2_i32..9, "seven|x", 0..3),
    ) -> First {
        First { i, l, u, v, f, d, b, s, t, y: y.into(), is, ss, m, by_number, ..First::default() }
    }
}

#[test]
fn generated_code_and_an_interpreter_agree() {
    let programs = programs();
    let agree = |values: First| {
        let outcomes = outcomes(&values);
        for (index, program) in &programs {
            let outcome = outcomes.get(index).copied().unwrap_or(Holds);
            if let Some(interpreted) = interpreted(program, &values) {
                prop_assert_eq!(outcome, interpreted, "{}", RULES[*index].0);
            }
        }
        Ok(())
    };
    TestRunner::default().run(&values(), agree).unwrap();
}

#[test]
fn the_interpreter_understands_a_fair_share_of_the_expressions() {
    let programs = programs();
    let understood = programs.iter().filter(|(_, program)| interpreted(program, &full()).is_some());
    assert!(understood.count() >= 40, "of {} expressions", RULES.len());
}
