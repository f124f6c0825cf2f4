//! Formulas of a declaration, checked against columns.

use crate::core::formula::{self, Formula, Type};
use crate::core::issue::Issues;

/// Parses a formula and tells its type; what is wrong is an issue at `path`.
pub(crate) fn check(
    text: &str,
    path: &str,
    type_of: &dyn Fn(&str) -> Option<Type>,
    issues: &mut Issues,
) -> Option<(Formula, Type)> {
    let checked = formula::parse(text).and_then(|formula| {
        let found = formula.check(type_of)?;
        Ok((formula, found))
    });
    match checked {
        Ok(checked) => Some(checked),
        Err(fault) => {
            issues.error_at(path, fault.code, fault.message, fault.position);
            None
        }
    }
}

/// Checks a formula that says which rows are meant; empty means all.
pub(crate) fn check_filter(
    text: &str,
    path: &str,
    type_of: &dyn Fn(&str) -> Option<Type>,
    issues: &mut Issues,
) -> Option<Formula> {
    if text.is_empty() {
        return None;
    }
    let (formula, found) = check(text, path, type_of, issues)?;
    if !matches!(found, Type::Boolean | Type::Any) {
        let message = format!("Let the formula be true or false; it is {}.", found.name());
        issues.error(path, "type_mismatch", message);
    }
    Some(formula)
}
