//! Texts with `${name}` in them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Inputs;

/// Members that hold any value, so that an input keeps its type there.
const VALUES: [&str; 5] = ["config", "defaultConfig", "constant", "defaultValue", "onError"];

/// Names in `${name}` within a text, and the text between them.
enum Piece<'t> {
    Text(&'t str),
    Input(&'t str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest[from..].find("${").map(|at| from + at) {
        let name = rest[at + 2..].split_once('}').map(|(name, _)| name);
        let Some(name) = name.filter(|name| is_name(name)) else {
            from = at + 2;
            continue;
        };
        found.push(Piece::Text(&rest[..at]));
        found.push(Piece::Input(name));
        rest = &rest[at + 3 + name.len()..];
        from = 0;
    }
    found.push(Piece::Text(rest));
    found
}

fn is_name(name: &str) -> bool {
    let mut letters = name.bytes();
    letters.next().is_some_and(|it| it.is_ascii_lowercase())
        && letters.all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_')
}

/// Adds the inputs that texts of `value` name.
pub(super) fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => {
            found.extend(pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Input(name) => Some(name.to_owned()),
                Piece::Text(_) => None,
            }));
        }
        Value::Array(values) => values.iter().for_each(|it| collect(it, found)),
        Value::Object(members) => members.values().for_each(|it| collect(it, found)),
    }
}

/// Puts inputs into the texts of `value`; `takes_any` tells whether a text may become another value.
pub(super) fn fill(value: &mut Value, takes_any: bool, inputs: &Inputs) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => {
            let pieces = pieces(text);
            if let [Piece::Text(""), Piece::Input(name), Piece::Text("")] = pieces.as_slice()
                && takes_any
                && let Some(input) = inputs.get(*name)
            {
                *value = input.clone();
                return;
            }
            let filled: String = pieces
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Input(name) => inputs.get(name).map(as_text).unwrap_or_default(),
                })
                .collect();
            *text = filled;
        }
        Value::Array(values) => values.iter_mut().for_each(|it| fill(it, takes_any, inputs)),
        Value::Object(members) => {
            for (name, member) in members {
                fill(member, takes_any || VALUES.contains(&name.as_str()), inputs);
            }
        }
    }
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(as_text).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_inputs() {
        let names = |text: &str| {
            let mut found = BTreeSet::new();
            collect(&Value::from(text), &mut found);
            found.into_iter().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(names("${a}/${b_1} $c ${D} ${} ${x"), "a b_1");
        assert_eq!(names("$${a}"), "a");
    }
}
