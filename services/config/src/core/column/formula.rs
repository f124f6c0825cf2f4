//! Formulas of a declaration, checked against columns.

use formula::{Checked, Code, Faults, Formula, Type, parse};

use crate::core::issue::Issues;

/// Parses a formula and finds its types; what is wrong or hardly meant is an issue at `path`.
pub(crate) fn check(
    text: &str,
    path: &str,
    type_of: &dyn Fn(&str) -> Option<Type>,
    issues: &mut Issues,
) -> Option<Checked> {
    match parse(text).and_then(|formula| formula.check(type_of)) {
        Ok(checked) => {
            warn(&checked, path, issues);
            Some(checked)
        }
        Err(faults) => {
            tell(&faults, path, issues);
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
    let checked = check(text, path, type_of, issues)?;
    let found = checked.result();
    if !found.is_condition() {
        let message = format!("Let the formula be true or false; it is {}.", found.name());
        issues.error(path, "type_mismatch", message);
    }
    Some(checked.formula().clone())
}

/// Tells everything that is wrong with a formula.
pub(crate) fn tell(faults: &Faults, path: &str, issues: &mut Issues) {
    for fault in faults.all() {
        // A declaration speaks of fields.
        let is_unknown = fault.code == Code::UnknownVariable;
        let code = if is_unknown { "unknown_field" } else { fault.code.name() };
        issues.error_at(path, code, fault.message.clone(), fault.span.start);
    }
}

/// Tells what is allowed and hardly meant, such as a comparison with NULL.
pub(crate) fn warn(checked: &Checked, path: &str, issues: &mut Issues) {
    for fault in checked.warnings() {
        issues.warning_at(path, "hardly_meant", fault.message.clone(), fault.span.start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, Option<i32>)> {
        let mut issues = Issues::default();
        let type_of = |name: &str| (name == "spend").then_some(Type::Money);
        _ = check_filter(text, "filter", &type_of, &mut issues);
        issues.iter().map(|it| (it.code, it.position)).collect()
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_its_place() {
        assert_eq!(found("spend > 1 AND NOT IS_NULL(spend)"), []);
        assert_eq!(
            found("cost > 1 AND spend > 'a' OR LENGTH(spend) > 0"),
            [("unknown_field", Some(0)), ("type_mismatch", Some(21)), ("type_mismatch", Some(35)),]
        );
        assert_eq!(found("spend >"), [("syntax", Some(7))]);
        assert_eq!(found("spend + 1"), [("type_mismatch", None)]);
    }

    #[test]
    fn what_is_hardly_meant_is_a_warning() {
        let mut issues = Issues::default();
        let type_of = |_: &str| Some(Type::Text);
        assert!(check_filter("status == NULL", "filter", &type_of, &mut issues).is_some());
        assert!(!issues.has_errors());
        assert_eq!(issues.find("hardly_meant").map(|it| it.position), Some(Some(10)));
    }
}
