//! What cannot be compiled: an error that names the message, the rule and the construct.

use rulegen::{Options, Refused};

use crate::schemas::{generate, pool};

const FIELDS: &str =
    "int32 a = 1; string s = 2; repeated string list = 3; map<string, int32> map = 4;
  google.protobuf.Any any = 5; google.protobuf.Struct struct = 6; uint32 u = 7; M next = 8;";

fn refusal(expression: &str) -> String {
    let cel = format!("id: \"m.rule\", message: \"no\", expression: {expression:?}");
    let message =
        format!("message M {{ option (buf.validate.message).cel = {{{cel}}}; {FIELDS} }}");
    format!("{:#}", generate(&message).expect_err(expression))
}

#[test]
fn an_expression_is_refused_with_its_reason() {
    let cases = [
        ("this.nope > 0", "test.v1.M has no field `nope`"),
        ("this.a.startsWith('x')", "no function startsWith() takes (int, string)"),
        ("this.a > 'x'", "int and string have no order"),
        ("this.a == this.u", "int and uint cannot be compared"),
        ("this.a", "expected bool or string, found int"),
        ("this.a && true", "expected bool, found int"),
        ("nope(this.a)", "unknown function nope()"),
        ("that.a > 0", "unknown name `that`"),
        ("this.s.matches('(')", "the pattern \"(\" is wrong"),
        ("this.s.matches(this.s)", "the pattern of matches() must be a constant"),
        ("this.a > 0 ? 'x' : true", "a choice between string and bool"),
        ("this.list['x'] == ''", "list(string) cannot be indexed by string"),
        ("1 in this.map", "int cannot be in map(string, int)"),
        ("this.any.value == b''", "the content of google.protobuf.Any has no type before run time"),
        (
            "this.struct.fields.size() == 0",
            "the content of google.protobuf.Struct has no type before run time",
        ),
        ("this.next == null", "test.v1.M and null cannot be compared"),
        ("test.v1.M{a: 1}.a == 1", "message literals are not supported: test.v1.M {…}"),
        ("{'a': 1}.size() == 1", "map literals are not supported"),
        ("[] == this.list", "the type of an empty list is not known"),
        ("duration('1 day') > duration('1s')", "\"1 day\" is no duration"),
        ("'%z'.format([this.a]) == ''", "unknown verb %z"),
        ("'%d'.format([this.s]) == ''", "%d cannot write string"),
        ("this.a >", "ERROR: <input>:1:9"),
    ];
    for (expression, reason) in cases {
        let refusal = refusal(expression);
        let place = format!("test.v1.M: rule \"m.rule\": `{expression}`: ");
        assert!(refusal.contains(&place) && refusal.contains(reason), "{refusal}");
    }
}

#[test]
fn rules_must_fit_their_field() {
    let cases = [
        ("string v = 1 [(buf.validate.field).int32.gt = 0];", "int32 rules do not fit string"),
        ("double v = 1 [(buf.validate.field).float.gt = 0];", "float rules do not fit double"),
        (
            "repeated string v = 1 [(buf.validate.field).string.min_len = 1];",
            "string rules do not fit list(string)",
        ),
        (
            "map<string, string> v = 1 [(buf.validate.field).repeated.min_items = 1];",
            "repeated rules do not fit map(string, string)",
        ),
        ("M v = 1 [(buf.validate.field).any.in = \"x\"];", "any rules do not fit test.v1.M"),
        (
            "repeated M v = 1 [(buf.validate.field).repeated.unique = true];",
            "no function unique() takes (list(test.v1.M))",
        ),
    ];
    for (field, reason) in cases {
        let error = format!("{:#}", generate(&format!("message M {{ {field} }}")).unwrap_err());
        assert!(error.contains("test.v1.M: field v: ") && error.contains(reason), "{error}");
    }
}

#[test]
fn every_message_that_is_refused_is_named() {
    let wrong = "[(buf.validate.field).int32.gt = 0]";
    let definitions =
        format!("message A {{ string v = 1 {wrong}; }} message B {{ bool v = 1 {wrong}; }}");
    let error = generate(&definitions).unwrap_err().to_string();
    assert!(error.starts_with("2 messages have rules that cannot be compiled:"), "{error}");
    assert!(
        error.contains("test.v1.A: field v") && error.contains("test.v1.B: field v"),
        "{error}"
    );
}

#[test]
fn a_refusal_may_be_left_to_the_message() {
    let definitions = "message A { string v = 1 [(buf.validate.field).int32.gt = 0]; }
      message B { A a = 1; string v = 2 [(buf.validate.field).string.min_len = 1]; }";
    let options = Options { refused: Refused::Report, ..Options::default() };
    let outputs = rulegen::generate(&pool(definitions), &["test.v1".to_owned()], &options).unwrap();
    let text = &outputs[0].content;
    assert!(
        text.contains("c.schema_error(at, \"field v: int32 rules do not fit string\");"),
        "{text}"
    );
    assert!(
        text.contains("v.check(c, &at.field(\"a\"));") && text.contains("self.v.is_empty()"),
        "{text}"
    );
}

#[test]
fn packages_are_generated_in_their_order_and_no_others() {
    let pool = pool("message M {}");
    let packages = ["none".to_owned(), "test.v1".to_owned()];
    let outputs = rulegen::generate(&pool, &packages, &Options::default()).unwrap();
    let names: Vec<&str> = outputs.iter().map(|output| output.package.as_str()).collect();
    assert_eq!(names, ["none", "test.v1"]);
    assert!(outputs[1].content.contains("impl Validate for pb::M {}"));
}
