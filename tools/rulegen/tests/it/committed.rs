//! The code that the other test binary is compiled with.

use std::{fs, path::Path};

use prost::Message;
use prost_types::compiler::CodeGeneratorRequest;

use crate::schemas;

#[path = "../behaviour/rules.rs"]
mod rules;

use rules::{Outcome, RULES};

/// The fields of the messages that the expressions are on.
const FIELDS: &str = "
  int32 i = 1; int64 l = 2; uint32 u = 3; uint64 v = 4; float f = 5; double d = 6; bool b = 7;
  string s = 8; string t = 9; bytes y = 10; repeated int32 is = 11; repeated string ss = 12;
  repeated double ds = 13; map<string, int64> m = 14; map<int32, string> by_number = 15;
  optional int64 ol = 16; optional string os = 17; Color color = 18; Leaf leaf = 19;
  repeated Leaf leaves = 20; oneof one { string text = 21; Leaf node = 22; int64 number = 23; }
  google.protobuf.Timestamp from = 24; google.protobuf.Timestamp to = 25;
  google.protobuf.Duration span = 26; google.protobuf.Int64Value wrapped = 27;
  google.protobuf.StringValue note = 28; map<uint64, Leaf> nodes = 29; repeated bytes ys = 30;
  map<bool, int32> flags = 31; optional uint32 ou = 32; optional Color oc = 33; optional bytes oy = 34;
";

#[test]
fn the_committed_code_is_what_is_generated() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour/generated.rs");
    let written = written();
    if std::env::var_os("REGENERATE").is_some() {
        fs::write(&path, &written).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == written, "run with REGENERATE=1 and compare");
}

/// Two messages with the same fields, each with half of the rules: a report is bounded.
fn definitions() -> String {
    let rule = |(index, (expression, ..)): (usize, &(&str, Outcome, Outcome))| {
        format!(
            "option (buf.validate.message).cel = {{id: \"rule.{index}\", expression: {expression:?}}};\n"
        )
    };
    let rules: Vec<String> = RULES.iter().enumerate().map(rule).collect();
    let (first, second) = rules.split_at(rules.len() / 2);
    format!(
        "enum Color {{ COLOR_UNSPECIFIED = 0; COLOR_RED = 1; }}
         message Leaf {{
           int32 n = 1; string name = 2; Leaf next = 3; repeated string tags = 4;
           map<string, int32> by_name = 5;
         }}
         message First {{ {} {FIELDS} }}
         message Second {{ {} {FIELDS} }}",
        first.concat(),
        second.concat(),
    )
}

/// The committed file: messages by prost, their rules by rulegen.
fn written() -> String {
    let pool = schemas::pool(&definitions());
    let files: Vec<_> = pool.files().map(|file| file.file_descriptor_proto().clone()).collect();
    let wanted = [
        "test.proto",
        "google/protobuf/duration.proto",
        "google/protobuf/timestamp.proto",
        "google/protobuf/wrappers.proto",
    ];
    let request = CodeGeneratorRequest {
        file_to_generate: wanted.map(str::to_owned).to_vec(),
        parameter: Some("flat_output_dir,bytes=.,btree_map=.,compile_well_known_types".to_owned()),
        proto_file: files,
        ..CodeGeneratorRequest::default()
    };
    let messages = protoc_gen_prost::execute(&request.encode_to_vec()).unwrap();
    let messages = |name: &str| messages.iter().find(|file| file.name() == name).unwrap().content();
    let options = rulegen::Options {
        root: "crate::generated".to_owned(),
        well_known: "crate::generated::google::protobuf".to_owned(),
        runtime: "rulegen::validate".to_owned(),
        refused: rulegen::Refused::Fail,
    };
    let rules = rulegen::generate(&pool, &["test.v1".to_owned()], &options).unwrap();
    format!(
        "pub mod google {{ pub mod protobuf {{\n{}}} }}\npub mod test {{ pub mod v1 {{\n{}\n{}}} }}\n",
        messages("google.protobuf.rs"),
        messages("test.v1.rs"),
        rules[0].content,
    )
}
