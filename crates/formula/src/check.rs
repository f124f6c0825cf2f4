//! Types of the parts of a formula.

use std::collections::BTreeMap;

use crate::FAULTS_MAX;
use crate::checked::Checked;
use crate::fault::{Code, Fault, Faults, Span, capitalized};
use crate::function::{Function, Kinds, Outcome};
use crate::scope::Scope;
use crate::time::{day, moment};
use crate::tree::{Arithmetic, Chain, Comparison, Expr, Formula, Literal, Node, Variable};
use crate::types::Type;

impl Formula {
    /// Finds the type of every part, with the types of the variables as `scope` knows them.
    ///
    /// # Errors
    ///
    /// Unknown variables, and whatever an operator or a function does not take: everything at once.
    pub fn check(&self, scope: &(impl Scope + ?Sized)) -> Result<Checked, Faults> {
        let mut checker = Checker {
            declared: vec![None; self.variables().len()],
            types: vec![Type::Any; self.nodes()],
            times: BTreeMap::new(),
            faults: Vec::new(),
            warnings: Vec::new(),
            type_of: &|name| scope.type_of(name),
            nearest: &|name| scope.nearest(name),
        };
        checker.expr(self.root());
        let Checker { declared, types, times, faults, warnings, .. } = checker;
        match Faults::of(faults) {
            Some(faults) => Err(faults),
            None => {
                let declared = declared.into_iter().map(|it| it.unwrap_or(Type::Any)).collect();
                Ok(Checked::new(self.clone(), declared, types, times, warnings))
            }
        }
    }
}

struct Checker<'s> {
    /// Types of the variables, as far as they have been met.
    declared: Vec<Option<Type>>,
    /// Types of the parts, by their ids.
    types: Vec<Type>,
    /// Days and moments that are written as texts, by ids.
    times: BTreeMap<usize, i64>,
    faults: Vec<Fault>,
    warnings: Vec<Fault>,
    type_of: &'s dyn Fn(&str) -> Option<Type>,
    nearest: &'s dyn Fn(&str) -> Option<String>,
}

impl Checker<'_> {
    /// The type of a part; [`Type::Any`] after a fault in it, so that one fault is told once.
    fn expr(&mut self, expr: &Expr) -> Type {
        let found = match expr.node() {
            Node::Literal(it) => literal(it),
            Node::Variable(it) => self.variable(it, expr.span()),
            Node::Chain(it) => self.chain(it),
            Node::Negative(operand) => self.needed(operand, Kinds::Number),
            Node::Comparison(operator, operands) => {
                self.comparison(*operator, operands);
                Type::Boolean
            }
            Node::Not(operand) => {
                self.needed(operand, Kinds::Condition);
                Type::Boolean
            }
            Node::And(operands) | Node::Or(operands) => {
                for operand in operands {
                    self.needed(operand, Kinds::Condition);
                }
                Type::Boolean
            }
            Node::Case { arms, otherwise } => {
                let mut results = Vec::with_capacity(arms.len() + 1);
                for [when, then] in arms {
                    self.needed(when, Kinds::Condition);
                    results.push((then, self.expr(then)));
                }
                if let Some(otherwise) = otherwise {
                    results.push((otherwise, self.expr(otherwise)));
                }
                self.joined(results)
            }
            Node::Call(function, arguments) => self.call(*function, arguments),
        };
        self.types[expr.id()] = found;
        found
    }

    fn variable(&mut self, variable: &Variable, span: Span) -> Type {
        if let Some(found) = self.declared[variable.index] {
            return found;
        }
        let found = (self.type_of)(&variable.name);
        if found.is_none() {
            let meant = (self.nearest)(&variable.name);
            let meant = meant.map_or(String::new(), |it| format!(" Did you mean {it}?"));
            let message = format!("There is no variable {}.{meant}", variable.name);
            self.fault(span, Code::UnknownVariable, message);
        }
        // An unknown one is told where it is used first.
        *self.declared[variable.index].insert(found.unwrap_or(Type::Any))
    }

    fn chain(&mut self, chain: &Chain) -> Type {
        let mut result = self.needed(&chain.first, Kinds::Number);
        for (operator, operand) in &chain.rest {
            let right = self.needed(operand, Kinds::Number);
            if matches!(operator, Arithmetic::Divide | Arithmetic::Remainder) && is_zero(operand) {
                let message = "This always is a division by zero.";
                self.warn(operand.span(), Code::DivisionByZero, message);
            }
            result = computed(*operator, result, right);
        }
        result
    }

    fn comparison(&mut self, operator: Comparison, operands: &[Expr; 2]) {
        let [left, right] = operands.each_ref().map(|it| self.expr(it));
        let [left, right] = self.comparable(operands.each_ref(), [left, right]);
        for (operand, found) in operands.iter().zip([left, right]) {
            let (is_fit, what) = match operator.needs_order() {
                true => (found.has_order(), "is neither less nor greater than another"),
                false => (found.has_equality(), "cannot be compared"),
            };
            if !is_fit {
                let message = format!("{} {what}.", capitalized(found.name().to_owned()));
                return self.fault(operand.span(), Code::TypeMismatch, message);
            }
            if matches!(operand.node(), Node::Literal(Literal::Null)) {
                let message = "A comparison with NULL is NULL; write IS_NULL(x) or NOT IS_NULL(x).";
                self.warn(operand.span(), Code::TypeMismatch, message);
            }
        }
    }

    /// Types of two values that are compared, with texts read as days and moments beside those.
    fn comparable(&mut self, operands: [&Expr; 2], found: [Type; 2]) -> [Type; 2] {
        let results = vec![(operands[0], found[0]), (operands[1], found[1])];
        let [left, right] = match self.timed(results)[..] {
            [(_, left), (_, right)] => [left, right],
            _ => found,
        };
        if left.join(right).is_none() {
            let message = format!(
                "{} cannot be compared with {}.{}",
                capitalized(left.name().to_owned()),
                right.name(),
                cure(left, right)
            );
            self.fault(operands[1].span(), Code::TypeMismatch, message);
            return [Type::Any; 2];
        }
        [left, right]
    }

    fn call(&mut self, function: Function, arguments: &[Expr]) -> Type {
        let mut found = Vec::with_capacity(arguments.len());
        for (place, argument) in arguments.iter().enumerate() {
            let kinds = function.argument(place).kinds;
            found.push(match kinds {
                Kinds::Date => {
                    let kind = self.expr(argument);
                    let kind = self.adapted(argument, kind, Type::Date);
                    self.fitting(argument, kind, kinds)
                }
                Kinds::Any
                | Kinds::Condition
                | Kinds::Number
                | Kinds::Whole
                | Kinds::Text
                | Kinds::Ordered
                | Kinds::Equatable => self.needed(argument, kinds),
            });
        }
        match function.info().outcome {
            Outcome::Fixed(kind) => kind,
            Outcome::First if function == Function::NullIf => {
                self.comparable([&arguments[0], &arguments[1]], [found[0], found[1]]);
                self.types[arguments[0].id()]
            }
            Outcome::First => found[0],
            Outcome::Joined(from) => {
                let results = arguments.iter().zip(found).skip(from).collect();
                self.joined(results)
            }
        }
    }

    /// The type of a part that must be one of some kinds.
    fn needed(&mut self, expr: &Expr, kinds: Kinds) -> Type {
        let found = self.expr(expr);
        self.fitting(expr, found, kinds)
    }

    fn fitting(&mut self, expr: &Expr, found: Type, kinds: Kinds) -> Type {
        if kinds.takes(found) {
            return found;
        }
        let message = format!(
            "{} is needed here, and this is {}.",
            capitalized(kinds.name().to_owned()),
            found.name()
        );
        self.fault(expr.span(), Code::TypeMismatch, message);
        Type::Any
    }

    /// The type of what is one of some values.
    fn joined(&mut self, results: Vec<(&Expr, Type)>) -> Type {
        let mut result = Type::Null;
        for (expr, found) in self.timed(results) {
            match result.join(found) {
                Some(joined) => result = joined,
                None => {
                    let message = format!(
                        "This is {}, and what stands before it is {}.{}",
                        found.name(),
                        result.name(),
                        cure(result, found)
                    );
                    self.fault(expr.span(), Code::TypeMismatch, message);
                    return Type::Any;
                }
            }
        }
        result
    }

    /// Values of one type, with texts read as days or moments if one of the values is one.
    fn timed<'e>(&mut self, results: Vec<(&'e Expr, Type)>) -> Vec<(&'e Expr, Type)> {
        let is_time = |kind: &Type| matches!(kind, Type::Date | Type::Timestamp);
        let Some(wanted) = results.iter().map(|it| it.1).find(is_time) else { return results };
        results.into_iter().map(|(expr, found)| (expr, self.adapted(expr, found, wanted))).collect()
    }

    /// The type of a part, with a text that is written out read as a day or a moment.
    fn adapted(&mut self, expr: &Expr, found: Type, wanted: Type) -> Type {
        let (Type::Text, Node::Literal(Literal::Text(text))) = (found, expr.node()) else {
            return found;
        };
        let (read, what) = if wanted == Type::Date {
            (day(text).map(i64::from), "day; write it as in '2026-01-31'")
        } else {
            (moment(text), "moment; write it with its zone, as in '2026-01-31T12:30:00Z'")
        };
        match read {
            Some(read) => _ = self.times.insert(expr.id(), read),
            None => {
                let shown: String = text.chars().take(40).collect();
                self.fault(expr.span(), Code::TypeMismatch, format!("'{shown}' is no {what}."));
            }
        }
        self.types[expr.id()] = wanted;
        wanted
    }

    fn fault(&mut self, span: Span, code: Code, message: impl Into<String>) {
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(Fault::new(span, code, message));
        }
    }

    fn warn(&mut self, span: Span, code: Code, message: &str) {
        if self.warnings.len() < FAULTS_MAX {
            self.warnings.push(Fault::new(span, code, message));
        }
    }
}

const fn literal(literal: &Literal) -> Type {
    match literal {
        Literal::Null => Type::Null,
        Literal::Boolean(_) => Type::Boolean,
        Literal::Integer(_) => Type::Integer,
        Literal::Float(_) => Type::Float,
        Literal::Text(_) => Type::Text,
    }
}

fn is_zero(expr: &Expr) -> bool {
    let Node::Literal(literal) = expr.node() else { return false };
    matches!(literal, Literal::Integer(0)) || literal == &Literal::Float(0.0)
}

/// The type of what an operator makes of two numbers.
pub(crate) const fn computed(operator: Arithmetic, left: Type, right: Type) -> Type {
    match (operator, left, right) {
        (_, Type::Null, _) | (_, _, Type::Null) => Type::Null,
        (Arithmetic::Divide, _, _) | (_, Type::Float, _) | (_, _, Type::Float) => Type::Float,
        (_, Type::Any, _) | (_, _, Type::Any) => Type::Any,
        // An amount times an amount is no amount.
        (Arithmetic::Multiply, Type::Money, Type::Money) => Type::Integer,
        (_, Type::Money, _) | (_, _, Type::Money) => Type::Money,
        _ => Type::Integer,
    }
}

/// What helps if two types do not go together.
const fn cure(left: Type, right: Type) -> &'static str {
    match (left, right) {
        (Type::Date, Type::Timestamp) | (Type::Timestamp, Type::Date) => {
            " A day has no moment without a time zone; declare a column of one of both types."
        }
        (Type::Text, Type::Date | Type::Timestamp) | (Type::Date | Type::Timestamp, Type::Text) => {
            " A text is read as one only where it is written out."
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;
    use crate::scope::Schema;

    fn schema() -> Schema {
        [
            ("booked", Type::Integer),
            ("spend", Type::Integer),
            ("cost", Type::Money),
            ("rate", Type::Float),
            ("status", Type::Text),
            ("is_open", Type::Boolean),
            ("day", Type::Date),
            ("seen_at", Type::Timestamp),
            ("raw", Type::Json),
            ("raw.x", Type::Any),
            ("hash", Type::Bytes),
            ("c.clicks", Type::Integer),
        ]
        .into_iter()
        .collect()
    }

    fn check(text: &str) -> Result<Type, Vec<(Code, u32)>> {
        let checked = parse(text).and_then(|formula| formula.check(&schema()));
        checked
            .map(|it| it.result())
            .map_err(|faults| faults.all().iter().map(|it| (it.code, it.span.start)).collect())
    }

    #[test]
    fn formulas_have_their_types() {
        for (text, wanted) in [
            ("2 * spend + 1", Type::Integer),
            ("spend / booked * 100", Type::Float),
            ("CASE WHEN booked == 0 THEN NULL ELSE spend / booked END", Type::Float),
            ("if(rate >= 1.5 and not is_open, 'it''s', status)", Type::Text),
            ("COALESCE(NULL, spend, 2.5)", Type::Float),
            ("ROUND(rate, 2) > -1", Type::Boolean),
            ("c.clicks % 7", Type::Integer),
            ("day >= '2026-01-01'", Type::Boolean),
            ("seen_at < '2026-01-01T00:00:00Z'", Type::Boolean),
            ("COALESCE(day, NULL)", Type::Date),
            ("COALESCE(day, '2026-01-01')", Type::Date),
            ("IF(is_open, '2026-01-01', day)", Type::Date),
            ("NULLIF('2026-01-01', day)", Type::Date),
            ("DAYS_BETWEEN(day, '2026-01-01')", Type::Integer),
            ("NULL + spend", Type::Null),
            ("NULL", Type::Null),
            ("raw.x + spend", Type::Any),
            ("raw.x / spend", Type::Float),
            ("IF(is_open, raw.x, 1)", Type::Any),
            ("COALESCE(raw, NULL)", Type::Json),
            ("hash == hash", Type::Boolean),
            ("COALESCE(cost, 0) - 2 * cost", Type::Money),
            ("cost / spend", Type::Float),
            ("cost * 1.5", Type::Float),
            ("cost * cost", Type::Integer),
            ("-cost", Type::Money),
            ("ROUND(cost, -4)", Type::Money),
            ("PRORATE(cost, spend, booked)", Type::Money),
            ("MAX(spend, 0.5)", Type::Float),
            ("MIN(cost, 0)", Type::Money),
            ("NULLIF(spend, 0.0)", Type::Integer),
        ] {
            assert_eq!(check(text), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn every_fault_is_told_at_its_place() {
        use Code::{TypeMismatch, UnknownVariable};
        for (text, wanted) in [
            ("spend + nothing", vec![(UnknownVariable, 8)]),
            ("nothing + nothing + 'a'", vec![(UnknownVariable, 0), (TypeMismatch, 20)]),
            ("status + 1", vec![(TypeMismatch, 0)]),
            ("spend AND is_open", vec![(TypeMismatch, 0)]),
            ("status == 1", vec![(TypeMismatch, 10)]),
            ("is_open > FALSE", vec![(TypeMismatch, 0)]),
            ("day + 1", vec![(TypeMismatch, 0)]),
            ("day == status", vec![(TypeMismatch, 7)]),
            ("day == '2026-02-30'", vec![(TypeMismatch, 7)]),
            ("day < seen_at", vec![(TypeMismatch, 6)]),
            ("seen_at > '2026-01-01'", vec![(TypeMismatch, 10)]),
            ("ROUND(rate, 1.5)", vec![(TypeMismatch, 12)]),
            ("PRORATE(rate, 1, 2)", vec![(TypeMismatch, 8)]),
            ("raw == raw", vec![(TypeMismatch, 0)]),
            ("hash < hash", vec![(TypeMismatch, 0)]),
            ("MAX(is_open, TRUE)", vec![(TypeMismatch, 4), (TypeMismatch, 13)]),
            ("IF(spend, 1, 'a')", vec![(TypeMismatch, 3), (TypeMismatch, 13)]),
            ("CASE WHEN is_open THEN 1 ELSE 'a' END", vec![(TypeMismatch, 30)]),
            ("LENGTH(1) + LENGTH(status)", vec![(TypeMismatch, 7)]),
            ("DAYS_BETWEEN(day, 'soon')", vec![(TypeMismatch, 18)]),
            ("NULLIF(spend, 'a')", vec![(TypeMismatch, 14)]),
        ] {
            assert_eq!(check(text), Err(wanted), "{text}");
        }
    }

    #[test]
    fn messages_help() {
        for (text, wanted) in [
            ("spent", "There is no variable spent. Did you mean spend?"),
            ("is_open + 1", "A number is needed here, and this is a truth value."),
            ("status > 1", "A text cannot be compared with an integer."),
            ("day > '1.1.'", "'1.1.' is no day; write it as in '2026-01-31'."),
            ("IF(is_open, 1, 'a')", "This is a text, and what stands before it is an integer."),
        ] {
            let faults = parse(text).unwrap().check(&schema()).unwrap_err();
            assert_eq!(faults.first().message, wanted);
        }
    }

    #[test]
    fn what_is_hardly_meant_is_warned_of() {
        let warnings = |text| {
            let checked = parse(text).unwrap().check(&schema()).unwrap();
            checked.warnings().iter().map(|it| it.span.start).collect::<Vec<_>>()
        };
        assert_eq!(warnings("status == NULL OR is_open"), [10]);
        assert_eq!(warnings("spend / 0 + spend % 0.0"), [8, 20]);
        assert_eq!(warnings("IS_NULL(status)"), []);
    }

    #[test]
    fn texts_beside_days_are_days() {
        let checked = parse("day >= '1970-01-02'").unwrap().check(&schema()).unwrap();
        let literal = checked.formula().root().children()[1];
        assert_eq!(checked.constant(literal), Some(crate::Value::Date(1)));
    }
}
