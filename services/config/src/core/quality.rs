//! Rules that rows should obey, checked against the columns that they look at.

use std::collections::BTreeSet;

use formula::Type;
use platform_proto::platform::config::v1::{self as pb, FieldType, quality_rule::Check};
use regex::RegexBuilder;

use crate::core::column::{self, Column};
use crate::core::dataset::catalog::Catalog;
use crate::core::issue::Issues;

/// Memory of a compiled regular expression.
const REGEX_BYTES_MAX: usize = 1 << 20;
/// Scores where a policy names none.
const WARN_BELOW: f64 = 90.0;
const QUARANTINE_BELOW: f64 = 70.0;

/// Checks a policy over rows of these columns; `at` is where it stands.
pub(crate) fn check(
    policy: &pb::QualityPolicy,
    columns: &[Column],
    catalog: &Catalog,
    at: &str,
    issues: &mut Issues,
) {
    let warn = policy.warn_below.unwrap_or(WARN_BELOW);
    let quarantine = policy.quarantine_below.unwrap_or(QUARANTINE_BELOW);
    // The contract compares two that are set; a default beside one that is set is this check's.
    if warn < quarantine && (policy.warn_below.is_none() || policy.quarantine_below.is_none()) {
        let message = format!(
            "Rows would be quarantined below {quarantine} and warned of below {warn}: set both."
        );
        issues.error(format!("{at}.warn_below"), "out_of_order", message);
    }
    let mut names = BTreeSet::new();
    for (index, rule) in policy.rules.iter().enumerate() {
        let at = format!("{at}.rules[{index}]");
        if !names.insert(rule.name.as_str()) {
            issues.error(format!("{at}.name"), "duplicate", "Name each rule once.");
        }
        let is_mild =
            matches!(rule.on_failure(), pb::QualityAction::Unspecified | pb::QualityAction::Score);
        if rule.penalty == 0.0 && is_mild {
            let message = "Failing costs nothing and does nothing: give a penalty or an action.";
            issues.warning(format!("{at}.penalty"), "no_effect", message);
        }
        let mut rule_check = RuleCheck { columns, catalog, issues };
        if let Some(check) = &rule.check {
            rule_check.check(check, &at);
        }
    }
}

struct RuleCheck<'a> {
    columns: &'a [Column],
    catalog: &'a Catalog,
    issues: &'a mut Issues,
}

impl RuleCheck<'_> {
    fn check(&mut self, check: &Check, at: &str) {
        match check {
            Check::RequiredColumns(it) => self.all(&it.columns, &format!("{at}.required_columns")),
            Check::Unique(it) => self.all(&it.columns, &format!("{at}.unique")),
            Check::Range(it) => {
                let at = format!("{at}.range.column");
                self.column(&it.column, &at, "a number", column::is_number);
            }
            Check::AllowedValues(it) => {
                let at = format!("{at}.allowed_values.column");
                self.column(&it.column, &at, "a STRING", column::is_text);
            }
            Check::Pattern(it) => {
                let at = format!("{at}.pattern");
                self.column(&it.column, &format!("{at}.column"), "a STRING", column::is_text);
                let regex = RegexBuilder::new(&it.regex).size_limit(REGEX_BYTES_MAX).build();
                if let Err(error) = regex {
                    let message = format!("The regular expression does not compile: {error}.");
                    self.issues.error(format!("{at}.regex"), "regex_invalid", message);
                }
            }
            Check::MaxAge(it) => {
                let at = format!("{at}.max_age.column");
                self.column(&it.column, &at, "a DATE or TIMESTAMP", column::is_time);
            }
            Check::Formula(text) => {
                let columns = self.columns;
                let type_of = |name: &str| {
                    let root = name.split('.').next().unwrap_or(name);
                    let found = column::find(columns, root)?;
                    match (found.kind, root == name) {
                        (kind, true) => Some(column::language_type(kind)),
                        (FieldType::Json, false) => Some(Type::Any),
                        (_, false) => None,
                    }
                };
                let at = format!("{at}.formula");
                column::formula::check_filter(text, &at, &type_of, self.issues);
            }
            Check::Reference(it) => self.reference(it, &format!("{at}.reference")),
        }
    }

    fn all(&mut self, columns: &[String], at: &str) {
        for (index, name) in columns.iter().enumerate() {
            self.column(name, &format!("{at}.columns[{index}]"), "a column", |_| true);
        }
    }

    fn column(&mut self, name: &str, at: &str, wanted: &str, is_fit: fn(FieldType) -> bool) {
        match column::find(self.columns, name) {
            None => {
                self.issues.error(at, "unknown_field", format!("There is no column {name}."));
            }
            Some(column) if !is_fit(column.kind) => {
                let message = format!("Name {wanted}; {name} is a {}.", column::word(column.kind));
                self.issues.error(at, "type_mismatch", message);
            }
            Some(_) => {}
        }
    }

    fn reference(&mut self, check: &pb::ReferenceCheck, at: &str) {
        // Whether there is such a data set at all is a matter of references.
        let is_known = self.catalog.has(&check.dataset);
        let is_cast = self.catalog.is_cast(&check.dataset);
        if is_known && !is_cast {
            let message = format!("{} has neither a silver nor a gold layer.", check.dataset);
            self.issues.error(format!("{at}.dataset"), "layer_missing", message);
        }
        let theirs = self.catalog.columns(&check.dataset).filter(|_| is_cast);
        for (index, pair) in check.keys.iter().enumerate() {
            let at = format!("{at}.keys[{index}]");
            let here = column::find(self.columns, &pair.here);
            if here.is_none() {
                let message = format!("There is no column {}.", pair.here);
                self.issues.error(format!("{at}.here"), "unknown_field", message);
            }
            let Some(theirs) = &theirs else { continue };
            let Some(there) = column::find(theirs, &pair.there) else {
                let message = format!("{} has no column {}.", check.dataset, pair.there);
                self.issues.error(format!("{at}.there"), "unknown_field", message);
                continue;
            };
            if here.is_some_and(|here| !column::are_comparable(here.kind, there.kind)) {
                let message = "Values of these two columns are never the same.";
                self.issues.error(at, "type_mismatch", message);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::core::dataset::samples::{catalog, orders, sales};

    fn found(policy: serde_json::Value) -> Vec<(String, &'static str)> {
        let policy = serde_json::from_value(policy).unwrap();
        let all = catalog(&[orders(), sales()]);
        let columns = all.silver("orders").unwrap();
        let mut issues = Issues::default();
        check(&policy, &columns, &all, "quality", &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }

    fn rule(check: serde_json::Value) -> Vec<(String, &'static str)> {
        let mut rule = check;
        rule["name"] = json!("r");
        rule["penalty"] = json!(10);
        found(json!({"rules": [rule]}))
    }

    #[test]
    fn checks_that_fit_their_columns_pass() {
        for check in [
            json!({"requiredColumns": {"columns": ["id", "total"]}}),
            json!({"unique": {"columns": ["id"]}}),
            json!({"range": {"column": "total", "min": 0}}),
            json!({"allowedValues": {"column": "currency", "values": ["EUR"]}}),
            json!({"pattern": {"column": "currency", "regex": "[A-Z]{3}"}}),
            json!({"formula": "total > 0 AND raw.city != ''"}),
            json!({"maxAge": {"column": "placed_at", "maxAge": "3600s"}}),
            json!({"reference": {"dataset": "sales", "keys": [{"here": "day", "there": "day"}]}}),
        ] {
            assert_eq!(rule(check.clone()), [], "{check}");
        }
    }

    #[test]
    fn checks_that_do_not_are_told_with_their_places() {
        let cases = [
            (
                json!({"requiredColumns": {"columns": ["none"]}}),
                "required_columns.columns[0]",
                "unknown_field",
            ),
            (json!({"unique": {"columns": ["id", "none"]}}), "unique.columns[1]", "unknown_field"),
            (json!({"range": {"column": "id", "min": 0}}), "range.column", "type_mismatch"),
            (
                json!({"allowedValues": {"column": "items", "values": ["1"]}}),
                "allowed_values.column",
                "type_mismatch",
            ),
            (json!({"pattern": {"column": "id", "regex": "("}}), "pattern.regex", "regex_invalid"),
            (json!({"formula": "total + 1"}), "formula", "type_mismatch"),
            (json!({"formula": "id.part == 1"}), "formula", "unknown_field"),
            (
                json!({"maxAge": {"column": "id", "maxAge": "1s"}}),
                "max_age.column",
                "type_mismatch",
            ),
            (
                json!({"reference": {"dataset": "sales", "keys": [{"here": "x", "there": "day"}]}}),
                "reference.keys[0].here",
                "unknown_field",
            ),
            (
                json!({"reference": {"dataset": "sales", "keys": [{"here": "day", "there": "x"}]}}),
                "reference.keys[0].there",
                "unknown_field",
            ),
            (
                json!({"reference": {"dataset": "sales", "keys": [{"here": "id", "there": "day"}]}}),
                "reference.keys[0]",
                "type_mismatch",
            ),
        ];
        for (check, field, code) in cases {
            assert_eq!(
                rule(check.clone()),
                [(format!("quality.rules[0].{field}"), code)],
                "{check}"
            );
        }
    }

    #[test]
    fn scores_are_in_order_with_their_defaults() {
        assert_eq!(
            found(json!({"warnBelow": 50})),
            [("quality.warn_below".to_owned(), "out_of_order")]
        );
        assert_eq!(
            found(json!({"quarantineBelow": 95})),
            [("quality.warn_below".to_owned(), "out_of_order")]
        );
        assert_eq!(found(json!({"warnBelow": 50, "quarantineBelow": 20})), []);
    }

    #[test]
    fn a_rule_has_a_name_of_its_own_and_an_effect() {
        let check = json!({"name": "r", "unique": {"columns": ["id"]}, "penalty": 1});
        let mild = json!({"name": "s", "unique": {"columns": ["id"]}});
        let found = found(json!({"rules": [check, check, mild]}));
        assert_eq!(
            found,
            [
                ("quality.rules[1].name".to_owned(), "duplicate"),
                ("quality.rules[2].penalty".to_owned(), "no_effect")
            ]
        );
    }
}
