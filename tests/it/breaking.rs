//! `buf breaking` accepts what is compatible and refuses what is not, as our configuration sets it up.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{copy, root};

/// The file that is changed, and the field in it.
const FILE: &str = "platform/common/v1/health.proto";
const FIELD: &str = "  int32 latency_ms = 5;\n";

/// The rules as they are for a frozen package.
const FROZEN: &str = concat!(
    r#"{"version":"v2","breaking":{"use":["FILE"]},"#,
    r#""modules":[{"path":"proto"},{"path":"third_party/protovalidate"}]}"#
);

fn buf(arguments: &[&str], folder: &Path) -> Output {
    let program = root().join("node_modules/.bin/buf");
    Command::new(program).args(arguments).current_dir(folder).output().unwrap()
}

/// Replaces `FIELD` in a scratch copy of the contracts; whether buf accepts the change, and what it says.
fn after(replacement: &str) -> (bool, String) {
    let scratch = tempfile::tempdir().unwrap();
    let contracts = scratch.path().join("proto");
    copy(&root().join("proto"), &contracts);
    copy(&root().join("third_party"), &scratch.path().join("third_party"));
    fs::copy(root().join("buf.yaml"), scratch.path().join("buf.yaml")).unwrap();
    let built = buf(&["build", "proto", "-o", "before.binpb"], scratch.path());
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));

    let path = contracts.join(FILE);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(FIELD), "{FILE} has no field {FIELD}");
    fs::write(&path, text.replace(FIELD, replacement)).unwrap();

    let against = ["breaking", "proto", "--against", "before.binpb", "--config", FROZEN];
    let outcome = buf(&against, scratch.path());
    let said = [outcome.stdout, outcome.stderr].concat();
    (outcome.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn an_added_field_is_accepted() {
    let (accepted, said) = after(&format!("{FIELD}  string note = 6;\n"));
    assert!(accepted, "{said}");
}

#[test]
fn a_changed_comment_is_accepted() {
    let (accepted, said) = after(&format!("  // Another word.\n{FIELD}"));
    assert!(accepted, "{said}");
}

#[test]
fn a_removed_field_is_refused() {
    let (accepted, said) = after("");
    assert!(!accepted && said.contains("was deleted"), "{said}");
}

#[test]
fn a_removed_field_is_refused_even_if_its_number_is_reserved() {
    let (accepted, said) = after("  reserved 5;\n  reserved \"latency_ms\";\n");
    assert!(!accepted && said.contains("was deleted"), "{said}");
}

#[test]
fn a_renumbered_field_is_refused() {
    let (accepted, said) = after("  int32 latency_ms = 7;\n");
    assert!(!accepted && said.contains("field \"5\""), "{said}");
}

#[test]
fn a_retyped_field_is_refused() {
    let (accepted, said) = after("  string latency_ms = 5;\n");
    assert!(!accepted && said.contains("changed type"), "{said}");
}

#[test]
fn a_renamed_field_is_refused() {
    let (accepted, said) = after("  int32 lateness_ms = 5;\n");
    assert!(!accepted && said.contains("changed name"), "{said}");
}

#[test]
fn a_field_that_becomes_repeated_is_refused() {
    let (accepted, said) = after("  repeated int32 latency_ms = 5;\n");
    assert!(!accepted && said.contains("cardinality"), "{said}");
}
