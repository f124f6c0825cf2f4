//! The functions of a session, for people.

use std::sync::Arc;

use datafusion::execution::SessionStateDefaults;
use datafusion::logical_expr::{Documentation, ScalarUDF};

use super::functions::Functions;

/// What a function makes of its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FunctionKind {
    /// One value from the values of a row.
    Scalar,
    /// One value from many rows.
    Aggregate,
    /// A value for each row from the rows around it.
    Window,
}

/// A function that a statement may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// What it makes of its arguments.
    pub kind: FunctionKind,
    /// How it is written, such as `round(numeric_expression, decimal_places)`, in each of its forms.
    pub signatures: Vec<String>,
    /// What it computes; empty if the engine does not say.
    pub description: String,
}

/// Every function of every session, by name.
#[must_use]
pub fn functions() -> Vec<Function> {
    let functions = Functions::new();
    // What bounds a function does not say what it is for.
    let scalar = SessionStateDefaults::default_scalar_functions().into_iter();
    let scalar = scalar.filter(|it| functions.scalar.contains_key(it.name())).map(of_scalar);
    let aggregate = functions.aggregate.iter().map(|it| {
        let known = default_aggregate(it.name());
        described(it.name(), FunctionKind::Aggregate, known.as_ref().or(it.documentation()))
    });
    let window = functions.window.iter();
    let window = window.map(|it| described(it.name(), FunctionKind::Window, it.documentation()));
    let mut all: Vec<Function> = scalar.chain(aggregate).chain(window).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all.dedup_by(|a, b| a.name == b.name && a.kind == b.kind);
    all
}

fn of_scalar(function: Arc<ScalarUDF>) -> Function {
    described(function.name(), FunctionKind::Scalar, function.documentation())
}

fn default_aggregate(name: &str) -> Option<Documentation> {
    let mut all = SessionStateDefaults::default_aggregate_functions().into_iter();
    all.find(|it| it.name() == name)?.documentation().cloned()
}

fn described(name: &str, kind: FunctionKind, known: Option<&Documentation>) -> Function {
    let Some(known) = known else {
        let (name, description) = (name.to_owned(), String::new());
        return Function { signatures: vec![format!("{name}(…)")], name, kind, description };
    };
    let further = known.alternative_syntax.iter().flatten();
    let signatures = std::iter::once(&known.syntax_example).chain(further);
    Function {
        name: name.to_owned(),
        kind,
        signatures: signatures.map(|it| it.trim().to_owned()).collect(),
        description: known.description.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_may_be_used_and_what_is_left_out_is_not_listed() {
        let all = functions();
        let find = |name: &str| all.iter().find(|it| it.name == name);
        let round = find("round").unwrap();
        assert_eq!(round.kind, FunctionKind::Scalar);
        assert!(!round.description.is_empty() && round.signatures[0].starts_with("round("));
        assert!(!find("repeat").unwrap().description.is_empty());
        assert_eq!(find("sum").unwrap().kind, FunctionKind::Aggregate);
        assert!(!find("sum").unwrap().description.is_empty());
        assert_eq!(find("row_number").unwrap().kind, FunctionKind::Window);
        for left_out in ["generate_series", "input_file_name", "version", "array_repeat"] {
            assert!(find(left_out).is_none(), "{left_out}");
        }
    }
}
