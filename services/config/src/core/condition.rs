//! Conditions of rules, checked against the fields of their rows.
//!
//! Owns:      depth and size of a condition, and what each of its parts says.
//! Invariant: checking one condition is bounded, whatever it holds.
//! Not here:  which value goes with which field and operator (`fit`), evaluation.

mod fit;

use std::collections::BTreeSet;

use formula::{Type, parse};
use platform_proto::platform::config::v1::{
    self as pb, ComparisonOperator as Operator, FieldType, comparison_value::Value,
    rule_condition::Node,
};
use regex::RegexBuilder;

use self::fit::{is_number, number, operator_takes, type_word, value_fits, word};
use crate::core::column::{self, language_type};
use crate::core::expression;
use crate::core::fields::{Field, Fields};
use crate::core::issue::Issues;

/// Levels of a condition.
pub(crate) const LEVELS_MAX: usize = 8;
/// Comparisons and expressions of a condition.
pub(crate) const LEAVES_MAX: usize = 20;
/// Characters of all expressions of a condition together, since compiling takes time.
const EXPRESSION_CHARACTERS_MAX: usize = 20_000;
/// Memory of a compiled regular expression.
const REGEX_BYTES_MAX: usize = 1 << 20;

/// Checks a condition; paths begin at its top. Returns the fields that it uses.
///
/// Without `fields`, only what needs none is checked.
pub(crate) fn check(
    condition: &pb::RuleCondition,
    fields: Option<&Fields>,
    issues: &mut Issues,
) -> BTreeSet<String> {
    let mut check = Check { fields, issues, variables: BTreeSet::new(), leaves: 0, characters: 0 };
    check.condition(condition, "", 1);
    let (leaves, characters, variables) = (check.leaves, check.characters, check.variables);
    if LEAVES_MAX < leaves {
        issues.error(
            "",
            "too_many_conditions",
            format!("Use at most {LEAVES_MAX} comparisons and expressions; these are {leaves}."),
        );
    }
    if EXPRESSION_CHARACTERS_MAX < characters {
        issues.error(
            "",
            "too_long",
            format!("Expressions have at most {EXPRESSION_CHARACTERS_MAX} characters together."),
        );
    }
    variables
}

struct Check<'a> {
    fields: Option<&'a Fields>,
    issues: &'a mut Issues,
    variables: BTreeSet<String>,
    leaves: usize,
    characters: usize,
}

impl Check<'_> {
    fn condition(&mut self, condition: &pb::RuleCondition, path: &str, level: usize) {
        if LEVELS_MAX < level {
            let message = format!("Conditions are nested at most {LEVELS_MAX} levels deep.");
            return self.issues.error(path, "too_deep", message);
        }
        let under = |name: &str| crate::core::issue::join(path, name);
        match &condition.node {
            None => self.issues.error(path, "required", "Say what the condition is."),
            Some(Node::AllOf(list)) => self.list(list, &under("all_of"), level),
            Some(Node::AnyOf(list)) => self.list(list, &under("any_of"), level),
            Some(Node::Negate(inner)) => self.condition(inner, &under("negate"), level + 1),
            Some(Node::Compare(comparison)) => self.compare(comparison, &under("compare")),
            Some(Node::Cel(source)) => self.cel(source, &under("cel")),
        }
    }

    fn list(&mut self, list: &pb::RuleConditionList, path: &str, level: usize) {
        if list.conditions.is_empty() {
            self.issues.error(format!("{path}.conditions"), "required", "Give at least one.");
        }
        for (index, condition) in list.conditions.iter().enumerate() {
            self.condition(condition, &format!("{path}.conditions[{index}]"), level + 1);
        }
    }

    fn cel(&mut self, source: &str, path: &str) {
        self.leaves += 1;
        self.characters += source.chars().count();
        if LEAVES_MAX < self.leaves || EXPRESSION_CHARACTERS_MAX < self.characters {
            return;
        }
        match expression::variables(source) {
            Err(fault) => match fault.position {
                Some(at) => self.issues.error_at(path, fault.code, fault.message, at),
                None => self.issues.error(path, fault.code, fault.message),
            },
            Ok(variables) => {
                for name in variables {
                    self.need_field(&name, path);
                    self.variables.insert(name);
                }
            }
        }
    }

    fn need_field(&mut self, name: &str, path: &str) -> Option<Field> {
        let fields = self.fields?;
        let field = fields.find(name);
        if field.is_none() {
            let message = format!("There is no field {name}; take one of the data set's.");
            self.issues.error(path, "unknown_field", message);
        }
        field
    }

    fn compare(&mut self, comparison: &pb::FieldComparison, path: &str) {
        self.leaves += 1;
        if LEAVES_MAX < self.leaves {
            return;
        }
        self.variables.insert(comparison.field.clone());
        let field = self.need_field(&comparison.field, &format!("{path}.field"));
        let kind = field.as_ref().map_or(FieldType::Unspecified, |field| field.kind);
        let operator = comparison.operator();
        if !operator_takes(operator, kind) {
            self.issues.error(
                format!("{path}.operator"),
                "operator_mismatch",
                format!("{} does not go with a field of type {}.", word(operator), type_word(kind)),
            );
            return;
        }
        if comparison.tolerance.is_some() && !is_number(kind) && kind != FieldType::Unspecified {
            let message = "A tolerance goes with numbers only.";
            self.issues.error(format!("{path}.tolerance"), "operator_mismatch", message);
        }
        for (index, value) in comparison.values.iter().enumerate() {
            let at = format!("{path}.values[{index}]");
            self.value(value, kind, operator, &at);
            self.allowed(value, field.as_ref(), operator, &at);
        }
        self.order_of_bounds(comparison, path);
    }

    fn value(
        &mut self,
        value: &pb::ComparisonValue,
        kind: FieldType,
        operator: Operator,
        at: &str,
    ) {
        let Some(value) = &value.value else {
            return self.issues.error(at, "required", "Give a value.");
        };
        if let Value::Formula(text) = value {
            return self.formula(text, kind, at);
        }
        if operator == Operator::Matches
            && let Value::StringValue(pattern) = value
            && let Err(error) = RegexBuilder::new(pattern).size_limit(REGEX_BYTES_MAX).build()
        {
            let message = format!("The regular expression does not compile: {error}.");
            return self.issues.error(at, "regex_invalid", message);
        }
        if !value_fits(value, kind) {
            let message = format!("Give a value of type {}.", type_word(kind));
            self.issues.error(at, "type_mismatch", message);
        }
    }

    fn formula(&mut self, text: &str, kind: FieldType, at: &str) {
        let path = format!("{at}.formula");
        let formula = match parse(text) {
            Ok(formula) => formula,
            Err(faults) => return column::formula::tell(&faults, &path, self.issues),
        };
        self.variables.extend(formula.variables().iter().map(|it| (**it).to_owned()));
        let Some(fields) = self.fields else { return };
        match formula.check(&|name: &str| fields.type_of(name)) {
            Err(faults) => column::formula::tell(&faults, &path, self.issues),
            Ok(checked) => {
                column::formula::warn(&checked, &path, self.issues);
                let fits = match (checked.result(), language_type(kind)) {
                    (Type::Any | Type::Null, _) | (_, Type::Any) => true,
                    (found, wanted) if found.is_number() => wanted.is_number(),
                    (found, wanted) => found == wanted,
                };
                if !fits {
                    let message =
                        format!("Let the formula give a value of type {}.", type_word(kind));
                    self.issues.error(path, "type_mismatch", message);
                }
            }
        }
    }

    fn allowed(
        &mut self,
        value: &pb::ComparisonValue,
        field: Option<&Field>,
        operator: Operator,
        at: &str,
    ) {
        let Some(field) = field.filter(|field| !field.allowed_values.is_empty()) else { return };
        let is_whole = matches!(operator, Operator::Equal | Operator::NotEqual | Operator::In);
        if let Some(Value::StringValue(text)) = &value.value
            && is_whole
            && !field.allowed_values.contains(text)
        {
            let message = format!("The field never has the value {text}.");
            self.issues.warning(at, "value_not_allowed", message);
        }
    }

    fn order_of_bounds(&mut self, comparison: &pb::FieldComparison, path: &str) {
        if comparison.operator() != Operator::Between {
            return;
        }
        let [low, high] = comparison.values.as_slice() else { return };
        let is_empty = match (&low.value, &high.value) {
            (Some(Value::StringValue(low)), Some(Value::StringValue(high))) => high < low,
            (Some(low), Some(high)) => match (number(low), number(high)) {
                (Some(low), Some(high)) => high < low,
                _ => false,
            },
            _ => false,
        };
        if is_empty {
            let message = "The second value is less than the first, so that it never holds.";
            self.issues.warning(format!("{path}.values"), "never_holds", message);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fields() -> Fields {
        [
            ("spend", FieldType::Money),
            ("rate", FieldType::Float),
            ("status", FieldType::String),
            ("is_open", FieldType::Boolean),
            ("day", FieldType::Date),
            ("raw", FieldType::Json),
        ]
        .into_iter()
        .collect()
    }

    fn compare(field: &str, operator: Operator, values: Vec<Value>) -> pb::RuleCondition {
        let values = values.into_iter().map(|it| pb::ComparisonValue { value: Some(it) }).collect();
        pb::RuleCondition {
            node: Some(Node::Compare(pb::FieldComparison {
                field: field.to_owned(),
                operator: operator as i32,
                values,
                tolerance: None,
            })),
        }
    }

    fn cel(source: &str) -> pb::RuleCondition {
        pb::RuleCondition { node: Some(Node::Cel(source.to_owned())) }
    }

    fn all(conditions: Vec<pb::RuleCondition>) -> pb::RuleCondition {
        pb::RuleCondition { node: Some(Node::AllOf(pb::RuleConditionList { conditions })) }
    }

    fn found(condition: &pb::RuleCondition) -> Vec<(String, &'static str)> {
        let mut issues = Issues::default();
        check(condition, Some(&fields()), &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }

    fn text(value: &str) -> Value {
        Value::StringValue(value.to_owned())
    }

    #[test]
    fn a_condition_that_fits_its_fields_passes_and_tells_what_it_uses() {
        let condition = all(vec![
            compare("spend", Operator::Greater, vec![Value::Formula("2 * rate".to_owned())]),
            compare("status", Operator::In, vec![text("open"), text("won")]),
            compare("day", Operator::GreaterOrEqual, vec![text("2026-02-01")]),
            cel("is_open && raw.a > 1"),
        ]);
        let mut issues = Issues::default();
        let variables = check(&condition, Some(&fields()), &mut issues);
        assert_eq!(issues, Issues::default());
        let variables: Vec<_> = variables.iter().map(String::as_str).collect();
        assert_eq!(variables, ["day", "is_open", "rate", "raw", "spend", "status"]);
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place() {
        let cases = [
            (
                compare("nothing", Operator::Equal, vec![text("x")]),
                "compare.field",
                "unknown_field",
            ),
            (
                compare("spend", Operator::Contains, vec![text("x")]),
                "compare.operator",
                "operator_mismatch",
            ),
            (
                compare("is_open", Operator::Less, vec![Value::BoolValue(true)]),
                "compare.operator",
                "operator_mismatch",
            ),
            (
                compare("spend", Operator::Equal, vec![text("x")]),
                "compare.values[0]",
                "type_mismatch",
            ),
            (
                compare("day", Operator::Equal, vec![text("yesterday")]),
                "compare.values[0]",
                "type_mismatch",
            ),
            (
                compare("status", Operator::Matches, vec![text("(")]),
                "compare.values[0]",
                "regex_invalid",
            ),
            (
                compare("rate", Operator::Less, vec![Value::Formula("x +".to_owned())]),
                "compare.values[0].formula",
                "syntax",
            ),
            (
                compare("rate", Operator::Less, vec![Value::Formula("status".to_owned())]),
                "compare.values[0].formula",
                "type_mismatch",
            ),
            (cel("spend >"), "cel", "syntax"),
            (cel("cost > 1"), "cel", "unknown_field"),
            (
                compare(
                    "rate",
                    Operator::Between,
                    vec![Value::DoubleValue(2.0), Value::DoubleValue(1.0)],
                ),
                "compare.values",
                "never_holds",
            ),
        ];
        for (condition, field, code) in cases {
            assert_eq!(found(&condition), [(field.to_owned(), code)], "{condition:?}");
        }
    }

    #[test]
    fn a_path_names_the_part_of_a_tree() {
        let negated = pb::RuleCondition { node: Some(Node::Negate(Box::new(cel("cost > 1")))) };
        let condition = all(vec![cel("spend > 1"), negated]);
        assert_eq!(
            found(&condition),
            [("all_of.conditions[1].negate.cel".to_owned(), "unknown_field")]
        );
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let leaf = || compare("rate", Operator::IsNull, vec![]);
        assert_eq!(found(&all(vec![leaf(); LEAVES_MAX])), []);
        let many = all(vec![leaf(); LEAVES_MAX + 1]);
        assert_eq!(found(&many), [(String::new(), "too_many_conditions")]);
        let mut deep = leaf();
        for _ in 1..LEVELS_MAX {
            deep = all(vec![deep]);
        }
        assert_eq!(found(&deep), []);
        assert_eq!(found(&all(vec![deep]))[0].1, "too_deep");
    }

    proptest! {
        #[test]
        fn no_condition_makes_the_check_panic_or_run_away(
            field in "[a-z.]{0,8}",
            operator in 0_i32..20,
            value in ".{0,40}",
            source in "[a-z0-9 .()<>=&|!'\\[\\]]{0,60}",
            width in 0_usize..40,
        ) {
            let mut leaf = compare(&field, Operator::Equal, vec![text(&value), Value::Formula(value.clone())]);
            if let Some(Node::Compare(it)) = &mut leaf.node {
                it.operator = operator;
            }
            let mut conditions = vec![leaf; width];
            conditions.push(cel(&source));
            let issues = found(&all(conditions));
            prop_assert!(issues.len() <= crate::core::issue::ISSUES_MAX);
        }
    }
}
