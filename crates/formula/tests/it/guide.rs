//! The guide for people: its table of functions is the language's, and its examples hold.

use std::fmt::Write;
use std::path::Path;

use formula::{Function, NullRule, Value};

use crate::example::holds;

/// Between these lines stands the table of functions; `WRITE=1 cargo test -p formula` writes it.
const BEGIN: &str = "<!-- functions: generated -->\n";
const END: &str = "<!-- /functions -->\n";

fn guide() -> (std::path::PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/formulas.md");
    let text = std::fs::read_to_string(&path).expect("the guide is there");
    (path, text)
}

fn table() -> String {
    let mut table = "\n| Function | Gives | Example |\n| --- | --- | --- |\n".to_owned();
    for function in Function::ALL {
        let info = function.info();
        let nulls = match info.nulls {
            NullRule::Propagates => " NULL if an argument is NULL.",
            NullRule::Told => "",
        };
        let (signature, meaning, example) = (function.signature(), info.meaning, info.example);
        writeln!(table, "| `{signature}` | {meaning}{nulls} | `{example}` |")
            .expect("a text takes anything");
    }
    table.push('\n');
    table
}

#[test]
fn the_guide_has_every_function() {
    let (path, text) = guide();
    let (before, rest) = text.split_once(BEGIN).expect("the table begins");
    let (found, after) = rest.split_once(END).expect("the table ends");
    if std::env::var_os("WRITE").is_some() {
        let written = format!("{before}{BEGIN}{}{END}{after}", table());
        return std::fs::write(path, written).expect("the guide can be written");
    }
    assert_eq!(found, table(), "run with WRITE=1");
}

#[test]
fn the_examples_of_functions_hold() {
    for function in Function::ALL {
        holds(function.info().example);
    }
}

#[test]
fn the_examples_of_the_guide_hold() {
    let (_, text) = guide();
    let mut count = 0;
    for block in text.split("```formula\n").skip(1) {
        let block = block.split("```").next().expect("a block ends");
        for line in block.lines().filter(|line| !line.is_empty()) {
            holds(line);
            count += 1;
        }
    }
    assert!(count > 20, "{count} examples");
}

#[test]
fn limits_are_told_as_they_are() {
    let (_, text) = guide();
    for limit in [
        format!("{} characters", "10,000"),
        format!("{} variables", formula::VARIABLES_MAX),
        format!("{} levels", formula::LEVELS_MAX),
        format!("{} arguments", formula::ARGUMENTS_MAX),
    ] {
        assert!(text.contains(&limit), "{limit}");
    }
    assert_eq!(formula::CHARACTERS_MAX, 10_000);
    assert_eq!(Value::Null.to_string(), "NULL");
}
