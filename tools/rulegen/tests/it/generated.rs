//! The Rust that rules become.

use crate::schemas::{body, conditions, generate};

/// The conditions under which a field with these rules is refused.
fn refused_if(field: &str) -> Vec<String> {
    conditions(&format!("message M {{ {field} }}"))
}

/// The conditions under which a message with this expression is refused.
fn refused_unless(expression: &str) -> Vec<String> {
    let cel = format!("id: \"m.rule\", message: \"no\", expression: {expression:?}");
    conditions(&format!(
        "message M {{
           option (buf.validate.message).cel = {{{cel}}};
           int32 a = 1; int32 b = 2; optional int64 c = 3; string s = 4; bytes d = 5; bool f = 6;
           repeated string list = 7; repeated int32 numbers = 8; map<string, int32> map = 9;
           google.protobuf.Timestamp from = 10; google.protobuf.Timestamp to = 11;
           google.protobuf.Duration span = 12; N next = 13; repeated N all = 14; Color color = 15;
           oneof either {{ string left = 16; N right = 17; }} google.protobuf.Int64Value wrapped = 18;
           uint64 u = 19; double x = 20; map<int32, N> by_number = 21;
         }}
         message N {{ int32 a = 1; string s = 2; repeated string list = 3; }}
         enum Color {{ COLOR_UNSPECIFIED = 0; COLOR_RED = 1; }}"
    ))
}

#[test]
fn a_rule_is_one_comparison_and_its_message_is_written_in_advance() {
    let body = body("message M { int64 org_id = 1 [(buf.validate.field).int64.gte = 0]; }");
    assert_eq!(
        body,
        "if self.org_id < 0 { c.fail(&at.field(\"org_id\"), &INT64_GTE, \
         \"must be greater than or equal to 0\"); }"
    );
}

#[test]
fn ranges_and_lengths_are_written_as_a_person_would() {
    let rules = [
        (
            "int32 v = 1 [(buf.validate.field).int32 = {gte: 0, lte: 65535}];",
            "!(0..=65_535).contains(&self.v)",
        ),
        (
            "uint64 v = 1 [(buf.validate.field).uint64 = {gt: 3, lt: 9}];",
            "self.v >= 9 || self.v <= 3",
        ),
        (
            "int32 v = 1 [(buf.validate.field).int32 = {gt: 9, lt: 3}];",
            "self.v >= 3 && self.v <= 9",
        ),
        ("string v = 1 [(buf.validate.field).string.min_len = 1];", "self.v.is_empty()"),
        (
            "string v = 1 [(buf.validate.field).string.max_len = 63];",
            "cel::longer(self.v.as_str(), 63)",
        ),
        (
            "string v = 1 [(buf.validate.field).string.max_bytes = 63];",
            "self.v.as_bytes().len() > 63",
        ),
        ("bytes v = 1 [(buf.validate.field).bytes.len = 32];", "self.v.len() != 32"),
        ("repeated int32 v = 1 [(buf.validate.field).repeated.max_items = 9];", "self.v.len() > 9"),
        (
            "string v = 1 [(buf.validate.field).string = {in: [\"a\", \"b\"]}];",
            "!matches!(self.v.as_str(), \"a\" | \"b\")",
        ),
        ("int32 v = 1 [(buf.validate.field).int32.not_in = 0];", "self.v == 0"),
        (
            "double v = 1 [(buf.validate.field).double.finite = true];",
            "self.v.is_nan() || self.v.is_infinite()",
        ),
        (
            "Color v = 1 [(buf.validate.field).enum.defined_only = true]; enum Color { A = 0; }",
            "!pb::m::Color::is_valid(self.v)",
        ),
    ];
    for (field, condition) in rules {
        assert_eq!(refused_if(field), [condition], "{field}");
    }
}

#[test]
fn what_is_known_at_generation_leaves_nothing_behind() {
    let field = "string v = 1 [(buf.validate.field).string = {email: false, example: \"x\"}];";
    let text = generate(&format!("message M {{ {field} }}")).unwrap();
    assert!(text.contains("impl Validate for pb::M {}"), "{text}");
}

#[test]
fn presence_decides_when_a_rule_applies() {
    let gte = "int32.gte = 1";
    let cases = [
        (format!("int32 v = 1 [(buf.validate.field).{gte}];"), vec!["self.v < 1"]),
        (
            format!("optional int32 v = 1 [(buf.validate.field).{gte}];"),
            vec!["let Some(v) = self.v", "v < 1"],
        ),
        (
            "int32 v = 1 [(buf.validate.field) = {ignore: IGNORE_IF_ZERO_VALUE, int32: {gte: 1}}];"
                .to_owned(),
            vec!["self.v != 0", "self.v < 1"],
        ),
        ("int32 v = 1 [(buf.validate.field).required = true];".to_owned(), vec!["self.v == 0"]),
        (
            "optional string v = 1 [(buf.validate.field).required = true];".to_owned(),
            vec!["self.v.is_none()"],
        ),
        (
            format!("oneof o {{ int32 v = 1 [(buf.validate.field).{gte}]; int32 w = 2; }}"),
            vec!["let Some(pb::m::O::V(v)) = &self.o", "*v < 1"],
        ),
    ];
    for (field, conditions) in cases {
        assert_eq!(refused_if(&field), conditions, "{field}");
    }
}

#[test]
fn a_required_message_is_reported_or_checked() {
    let body = body(
        "message M { N n = 1 [(buf.validate.field).required = true]; } message N { int32 v = 1 [(buf.validate.field).int32.gt = 0]; }",
    );
    assert_eq!(
        body,
        "if let Some(v) = &self.n { v.check(c, &at.field(\"n\")); } else { \
         c.fail(&at.field(\"n\"), &REQUIRED, \"value is required\"); }"
    );
}

#[test]
fn a_oneof_is_one_match() {
    let body = body(
        "message M { oneof o { option (buf.validate.oneof).required = true; \
         string a = 1 [(buf.validate.field).string.min_len = 1]; M b = 2; } }",
    );
    assert_eq!(
        body,
        "if c.too_deep(at) { return } match &self.o { \
         Some(pb::m::O::A(v)) => { if v.is_empty() { c.fail(&at.field(\"a\"), &STRING_MIN_LEN, \
         \"must be at least 1 characters\"); } } \
         Some(pb::m::O::B(v)) => { v.check(c, &at.field(\"b\")); } \
         None => { c.fail(&at.field(\"o\"), &ONEOF_REQUIRED, \
         \"exactly one field is required in oneof\"); } }"
    );
}

#[test]
fn lists_and_maps_are_gone_through_where_their_parts_have_rules() {
    let list = body(
        "message M { repeated string v = 1 [(buf.validate.field).repeated.items.string.min_len = 1]; }",
    );
    assert!(
        list.starts_with("for (i, v) in self.v.iter().enumerate() { if v.is_empty()"),
        "{list}"
    );
    assert!(list.contains("&at.item(\"v\", i), &REPEATED_ITEMS_STRING_MIN_LEN"), "{list}");
    let keys = body(
        "message M { map<string, int32> v = 1 [(buf.validate.field).map.keys.string.min_len = 1]; }",
    );
    assert!(keys.starts_with("for k in self.v.keys() { if k.is_empty()"), "{keys}");
    assert!(keys.contains("&at.key(\"v\", k)"), "{keys}");
    let values = body(
        "message M { map<int32, int32> v = 1 [(buf.validate.field).map.values.int32.gt = 0]; }",
    );
    assert!(values.starts_with("for (k, v) in &self.v { if *v <= 0"), "{values}");
}

#[test]
fn a_message_without_rules_costs_nothing() {
    let text = generate("message M { N n = 1; string s = 2; } message N { int32 i = 1; }").unwrap();
    assert_eq!(
        text,
        "const _: () = {\n    use crate::validate::Validate;\n    use crate::test::v1 as pb;\n    \
         impl Validate for pb::M {}\n    impl Validate for pb::N {}\n};\n"
    );
}

#[test]
fn deprecated_fields_are_checked_without_a_warning() {
    let field = "[deprecated = true, (buf.validate.field).int32.gt = 0]";
    let text = generate(&format!("message M {{ int32 v = 1 {field}; }}")).unwrap();
    assert!(text.starts_with("#[allow(deprecated)]\nconst _: () = {"), "{text}");
}

#[test]
fn expressions_are_plain_rust() {
    let cases = [
        ("this.a < this.b", "self.a >= self.b"),
        ("this.a != 3 || this.f", "self.a == 3 && !self.f"),
        (
            "!has(this.from) || !has(this.to) || this.from < this.to",
            "self.from.is_some() && self.to.is_some() && self.from.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos)) >= self.to.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos))",
        ),
        (
            "this.span <= duration('1h30m')",
            "self.span.as_ref().map_or(0, |v| time::nanos(v.seconds, v.nanos)) > 5_400_000_000_000",
        ),
        ("has(this.left)", "!matches!(self.either, Some(pb::m::Either::Left(_)))"),
        (
            "this.left == 'x'",
            "(match &self.either { Some(pb::m::Either::Left(v)) => v.as_str(), _ => \"\", }) != \"x\"",
        ),
        (
            "this.next.s.startsWith('a')",
            "!self.next.as_ref().map_or(\"\", |m| m.s.as_str()).starts_with(\"a\")",
        ),
        (
            "size(this.next.list) > 0",
            "self.next.as_ref().map_or(&[][..], |m| &m.list[..]).is_empty()",
        ),
        (
            "this.list.all(t, t.size() < 9 && t != '')",
            "!self.list.iter().all(|item0| cel::shorter(item0.as_str(), 9) && !item0.is_empty())",
        ),
        (
            "this.all.exists(m, m.a in [1, 2])",
            "!self.all.iter().any(|item0| matches!(item0.a, 1 | 2))",
        ),
        (
            "this.numbers.exists_one(n, n == 1)",
            "!(self.numbers.iter().map(|item0| *item0 == 1).filter(|holds| *holds).count() == 1)",
        ),
        ("'a' in this.map", "!self.map.get(\"a\").is_some()"),
        (
            "this.map.all(k, k.matches('^[a-z]+$'))",
            "!self.map.keys().all(|item0| PATTERN_0.is_match(item0.as_str()))",
        ),
        ("this.color == test.v1.Color.COLOR_RED", "self.color != 1"),
        (
            "this.wrapped == null || this.wrapped == 3",
            "self.wrapped.as_ref().and_then(|v| Some(v.value)).is_some() && self.wrapped.as_ref().and_then(|v| Some(v.value)) != Some(3)",
        ),
        ("this.x * 2.0 <= 1.5", "!(self.x * 2.0 <= 1.5)"),
        ("this.c == 0", "self.c.unwrap_or_default() != 0"),
        (
            "(this.f ? this.s : this.next.s) != ''",
            "(if self.f { self.s.as_str() } else { self.next.as_ref().map_or(\"\", |m| m.s.as_str()) }).is_empty()",
        ),
        (
            "this.numbers.map(n, n > 0, n).unique()",
            "!cel::unique(self.numbers.iter().filter_map(|item0| if *item0 > 0 { Some(i64::from(*item0)) } else { None } }).collect::<Vec<_>>().into_iter())",
        ),
    ];
    for (expression, condition) in cases {
        let found = refused_unless(expression).join(" if ");
        assert_eq!(found, condition, "{expression}");
    }
}

#[test]
fn what_may_fail_is_evaluated_in_a_closure() {
    let cases = [
        (
            "this.a + this.b > 0",
            "cel::checked(i64::checked_add(i64::from(self.a), i64::from(self.b)))? > 0",
        ),
        ("this.map['x'] == 1", "i64::from(*cel::value(self.map.get(\"x\"))?) == 1"),
        ("this.list[0] == 'x'", "cel::item(&self.list, 0)?.as_str() == \"x\""),
        (
            "this.wrapped > 3",
            "cel::not_null(self.wrapped.as_ref().and_then(|v| Some(v.value)))? > 3",
        ),
        (
            "this.list[0] == 'x' || this.f",
            "cel::or((|| Ok(cel::item(&self.list, 0)?.as_str() == \"x\"))(), || Ok(self.f))?",
        ),
        (
            "this.by_number.all(k, this.by_number[k].a == 1)",
            "cel::all(self.by_number.keys().map(|item0| Ok(cel::value(self.by_number.get(&*item0))?.a == 1)))?",
        ),
        ("string(this.d) == ''", "cel::text_of_bytes(&self.d[..])?.is_empty()"),
        ("dyn(this).nothing == 1", "Err::<bool, _>(cel::Error::NoSuchOverload)?"),
    ];
    for (expression, code) in cases {
        let cel = format!("id: \"m.rule\", message: \"no\", expression: {expression:?}");
        let body = body(&format!(
            "message M {{ option (buf.validate.message).cel = {{{cel}}};
               int32 a = 1; int32 b = 2; bytes d = 5; bool f = 6; repeated string list = 7;
               map<string, int32> map = 9; google.protobuf.Int64Value wrapped = 18;
               map<int32, N> by_number = 21; }}
             message N {{ int32 a = 1; }}"
        ));
        let expected = format!("c.holds(at, &M_RULE, \"no\", (|| Ok({code}))());");
        assert_eq!(body, expected, "{expression}");
    }
}

#[test]
fn a_rule_may_say_what_is_wrong_itself() {
    let cel =
        "id: \"m.rule\", expression: \"this.a > 0 ? '' : 'a is %d, not above 0'.format([this.a])\"";
    let body = body(&format!(
        "message M {{ option (buf.validate.message).cel = {{{cel}}}; int32 a = 1; }}"
    ));
    assert_eq!(
        body,
        "if self.a <= 0 { c.fail_with(at, &M_RULE, format!(\"a is {}, not above 0\", i64::from(self.a))); }"
    );
}

#[test]
fn the_clock_is_read_where_a_rule_asks_for_it() {
    let body = body(
        "message M { google.protobuf.Timestamp t = 1 [(buf.validate.field).timestamp.lt_now = true]; }",
    );
    assert!(
        body.contains("let now = c.now(); if time::nanos(v.seconds, v.nanos) > now {"),
        "{body}"
    );
}

#[test]
fn a_loop_in_a_loop_waits_for_the_rules_that_bound_it() {
    let cel =
        "id: \"m.rule\", message: \"no\", expression: \"this.a.all(x, this.b.exists(y, x == y))\"";
    let body = body(&format!(
        "message M {{ option (buf.validate.message).cel = {{{cel}}};
         repeated int32 a = 1 [(buf.validate.field).repeated.max_items = 9]; repeated int32 b = 2; }}"
    ));
    assert!(body.starts_with("let found = c.count(); if self.a.len() > 9 {"), "{body}");
    assert!(body.contains("if c.count() == found { if !self.a.iter().all("), "{body}");
}

#[test]
fn at_most_one_of_the_fields_of_a_choice_is_set() {
    let body = conditions(
        "message M { option (buf.validate.message).oneof = {fields: [\"a\", \"b\"], required: true}; string a = 1; N b = 2; } message N {}",
    );
    assert_eq!(
        body,
        [
            "self.a.is_empty() && self.b.is_none()",
            "usize::from(!self.a.is_empty()) + usize::from(self.b.is_some()) > 1"
        ]
    );
}
