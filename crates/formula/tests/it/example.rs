//! Formulas without variables, and what they give.

use formula::{Type, parse};

/// What a formula gives, as it is written; of what is wrong the code.
pub(crate) fn result(text: &str) -> String {
    let none = |_: &str| None::<Type>;
    match parse(text).and_then(|it| it.check(&none)) {
        Ok(checked) => match checked.evaluate(&[]) {
            Ok(value) => value.to_string(),
            Err(fault) => fault.code.name().to_owned(),
        },
        Err(faults) => faults.first().code.name().to_owned(),
    }
}

/// Checks an example: left of the last `=` stands a formula, right of it what it gives.
pub(crate) fn holds(example: &str) {
    let (text, wanted) = example.rsplit_once(" = ").expect("an example has a result");
    assert_eq!(result(text), wanted, "{example}");
}
