//! Names as prost-build gives them.

use prost_reflect::DescriptorPool;
use rulegen::names::{self, Paths};

use crate::schemas;

const AWKWARD: &str = r#"
message HTTPRequest {
  string type = 1;
  string self = 2;
  optional string gen = 3;
  Inner.Deep innerDeep = 4;
  oneof kind {
    string as = 5;
    Inner self_test = 6;
    HTTPRequest next = 7;
  }
  oneof inner { string x = 8; }
  repeated HTTPRequest children = 9;
  map<string, HTTPRequest> by_name = 10;
  Wrapper wrapper = 11;
  message Inner { message Deep { enum ErrorCode { ERROR_CODE_UNSPECIFIED = 0; ERROR_CODE_4XX = 1; SELF = 2; } } }
}
message Wrapper { HTTPRequest request = 1; }
enum Ack { ACK_NONE = 0; ACKED = 1; }
"#;

fn field(pool: &DescriptorPool, name: &str) -> prost_reflect::FieldDescriptor {
    pool.get_message_by_name("test.v1.HTTPRequest").unwrap().get_field_by_name(name).unwrap()
}

#[test]
fn fields_are_snake_case_and_never_keywords() {
    let pool = schemas::pool(AWKWARD);
    let name = |field_name| names::field(&field(&pool, field_name));
    assert_eq!(name("type"), "r#type");
    assert_eq!(name("self"), "self_");
    assert_eq!(name("gen"), "r#gen");
    assert_eq!(name("innerDeep"), "inner_deep");
    assert_eq!(names::oneof_variant(&field(&pool, "as")), "As");
    assert_eq!(names::oneof_variant(&field(&pool, "self_test")), "SelfTest");
}

#[test]
fn paths_follow_the_nesting() {
    let pool = schemas::pool(AWKWARD);
    let paths = Paths::new("crate", "crate::google::protobuf");
    let message = |name| paths.message(&pool.get_message_by_name(name).unwrap());
    assert_eq!(message("test.v1.HTTPRequest"), "crate::test::v1::HttpRequest");
    assert_eq!(
        message("test.v1.HTTPRequest.Inner.Deep"),
        "crate::test::v1::http_request::inner::Deep"
    );
    assert_eq!(message("google.protobuf.Any"), "crate::google::protobuf::Any");
    let error = pool.get_enum_by_name("test.v1.HTTPRequest.Inner.Deep.ErrorCode").unwrap();
    assert_eq!(paths.enumeration(&error), "crate::test::v1::http_request::inner::deep::ErrorCode");
    let local = paths.with_alias("test.v1", "pb");
    assert_eq!(local.enumeration(&error), "pb::http_request::inner::deep::ErrorCode");
}

#[test]
fn a_oneof_gives_way_to_a_nested_type_of_its_name() {
    let pool = schemas::pool(AWKWARD);
    let paths = Paths::new("crate", "wkt");
    let oneof = |name| paths.oneof(&names::oneof_of(&field(&pool, name)).unwrap());
    assert_eq!(oneof("as"), "crate::test::v1::http_request::Kind");
    assert_eq!(oneof("x"), "crate::test::v1::http_request::InnerOneOf");
    assert!(names::oneof_of(&field(&pool, "gen")).is_none());
}

#[test]
fn enum_values_lose_the_name_of_their_enum() {
    let pool = schemas::pool(AWKWARD);
    let variants = |name| {
        let values = pool.get_enum_by_name(name).unwrap();
        values.values().map(|value| names::enum_variant(&value)).collect::<Vec<_>>()
    };
    let nested = "test.v1.HTTPRequest.Inner.Deep.ErrorCode";
    assert_eq!(variants(nested), ["Unspecified", "ErrorCode4xx", "Self_"]);
    assert_eq!(variants("test.v1.Ack"), ["None", "Acked"]);
}

#[test]
fn what_would_contain_itself_is_boxed() {
    let pool = schemas::pool(AWKWARD);
    let boxed = |name| names::is_boxed(&field(&pool, name));
    assert!(boxed("next") && boxed("wrapper"));
    assert!(!boxed("children") && !boxed("by_name") && !boxed("innerDeep") && !boxed("type"));
    let optional = |name| names::is_option(&field(&pool, name));
    assert!(optional("gen") && optional("wrapper"));
    assert!(!optional("type") && !optional("next") && !optional("children"));
}
