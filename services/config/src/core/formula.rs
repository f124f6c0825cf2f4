//! The formula language, as far as a declaration needs it: what parses, which variables, which type.
//!
//! Owns:      grammar, limits, canonical spelling and types of formulas in conditions and data sets.
//! Invariant: parsing and checking take time and depth that the text's length and [`LEVELS_MAX`] bound; what is
//!            printed parses to the same formula.
//! Not here:  evaluation, and which columns have which type.
//!
//! The language is that of `platform.intelligence.v1.CalculationService`.

mod lexer;
mod parser;
mod print;
mod tree;
mod types;

use std::collections::BTreeSet;

pub(crate) use parser::parse;
pub(crate) use types::Type;

/// Characters of a formula.
pub(crate) const CHARACTERS_MAX: usize = 10_000;
/// Different variables of a formula.
pub(crate) const VARIABLES_MAX: usize = 100;
/// Levels of nesting of a formula.
pub(crate) const LEVELS_MAX: usize = 20;

/// What is wrong at one place of a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Index of the character.
    pub(crate) position: usize,
    /// Stable, in lower case.
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// A formula that has been parsed. Two are equal if they differ in spelling alone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Formula {
    root: tree::Expr,
}

impl Formula {
    /// The variables that it uses, sorted.
    pub(crate) fn variables(&self) -> BTreeSet<&str> {
        self.root.variables()
    }

    /// The type of its result; `type_of` knows the variables, and `None` is an unknown one.
    pub(crate) fn check(&self, type_of: &dyn Fn(&str) -> Option<Type>) -> Result<Type, Fault> {
        types::check(&self.root, type_of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn type_of(name: &str) -> Option<Type> {
        Some(match name {
            "booked" | "spend" => Type::Integer,
            "cost" => Type::Money,
            "rate" => Type::Float,
            "status" => Type::Text,
            "is_open" => Type::Boolean,
            "day" => Type::Date,
            "c.clicks" => Type::Integer,
            _ => return None,
        })
    }

    fn check(text: &str) -> Result<Type, (&'static str, usize)> {
        parse(text)
            .and_then(|formula| formula.check(&type_of))
            .map_err(|fault| (fault.code, fault.position))
    }

    #[test]
    fn formulas_of_the_contract_parse_and_have_their_types() {
        assert_eq!(check("2 * spend + 1"), Ok(Type::Integer));
        assert_eq!(check("spend / booked * 100"), Ok(Type::Float));
        assert_eq!(
            check("CASE WHEN booked == 0 THEN NULL ELSE spend / booked END"),
            Ok(Type::Float)
        );
        assert_eq!(check("if(rate >= 1.5 and not is_open, 'it''s', status)"), Ok(Type::Text));
        assert_eq!(check("COALESCE(NULL, spend, 2.5)"), Ok(Type::Float));
        assert_eq!(check("ROUND(rate, 2) > -1"), Ok(Type::Boolean));
        assert_eq!(check("c.clicks % 7"), Ok(Type::Integer));
        assert_eq!(check("day >= '2026-01-01'"), Ok(Type::Boolean));
        assert_eq!(check("COALESCE(day, NULL)"), Ok(Type::Date));
        assert_eq!(check("NULL + spend"), Ok(Type::Any));
        assert_eq!(check("COALESCE(cost, 0) - 2 * cost"), Ok(Type::Money));
        assert_eq!(check("cost / spend"), Ok(Type::Float));
        assert_eq!(check("cost * 1.5"), Ok(Type::Float));
        assert_eq!(check("cost * cost"), Ok(Type::Integer));
    }

    #[test]
    fn faults_name_their_place() {
        assert_eq!(check("spend +"), Err(("syntax", 7)));
        assert_eq!(check("spend ) 1"), Err(("syntax", 6)));
        assert_eq!(check("'open"), Err(("syntax", 0)));
        assert_eq!(check("a < b < c"), Err(("syntax", 6)));
        assert_eq!(check("spend + nothing"), Err(("unknown_field", 8)));
        assert_eq!(check("SQRT(spend)"), Err(("unknown_function", 0)));
        assert_eq!(check("IF(is_open, 1)"), Err(("argument_count", 0)));
        assert_eq!(check("status + 1"), Err(("type_mismatch", 0)));
        assert_eq!(check("spend AND is_open"), Err(("type_mismatch", 0)));
        assert_eq!(check("status == 1"), Err(("type_mismatch", 7)));
        assert_eq!(check("is_open > FALSE"), Err(("type_mismatch", 8)));
        assert_eq!(check("day + 1"), Err(("type_mismatch", 0)));
        assert_eq!(check("ROUND(rate, 1.5)"), Err(("type_mismatch", 12)));
    }

    #[test]
    fn limits_hold() {
        let deep = format!("{}1{}", "(".repeat(LEVELS_MAX + 1), ")".repeat(LEVELS_MAX + 1));
        assert_eq!(check(&deep).map_err(|it| it.0), Err("too_deep"));
        let negated = format!("{}1", "-".repeat(LEVELS_MAX + 1));
        assert_eq!(check(&negated).map_err(|it| it.0), Err("too_deep"));
        let long = "1+".repeat(CHARACTERS_MAX / 2 + 1);
        assert_eq!(check(&long).map_err(|it| it.0), Err("too_long"));
        let many: Vec<_> = (0..=VARIABLES_MAX).map(|it| format!("v{it}")).collect();
        assert_eq!(check(&many.join("+")).map_err(|it| it.0), Err("too_many_variables"));
        let wide = vec!["1"; 4000].join("+");
        assert_eq!(check(&wide), Ok(Type::Integer));
    }

    #[test]
    fn variables_are_told_once_each_and_sorted() {
        let formula = parse("spend + IF(is_open, booked, spend)").unwrap();
        let found: Vec<_> = formula.variables().into_iter().collect();
        assert_eq!(found, ["booked", "is_open", "spend"]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "[ a-c0-9.'()+*/<>=!,ANDORTcasewhn-]{0,60}") {
            _ = check(&text);
        }
    }
}
