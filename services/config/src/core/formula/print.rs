//! The canonical spelling of a formula: single blanks, upper case, and only the brackets that are needed.

use std::fmt::{self, Display, Formatter};

use super::Formula;
use super::tree::{Expr, Literal, Node};

/// How tightly a part binds; brackets stand around a part where a tighter one is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Unary,
    Primary,
}

impl Display for Formula {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        expr(&self.root, Binding::Or, f)
    }
}

fn binding(node: &Node) -> Binding {
    match node {
        Node::Or(_) => Binding::Or,
        Node::And(_) => Binding::And,
        Node::Not(_) => Binding::Not,
        Node::Comparison(..) => Binding::Comparison,
        Node::Chain { rest, .. } if rest.iter().any(|(operator, _)| operator.is_sum()) => {
            Binding::Sum
        }
        Node::Chain { .. } => Binding::Product,
        Node::Negative(_) => Binding::Unary,
        Node::Literal(_) | Node::Variable(_) | Node::Case { .. } | Node::Call(..) => {
            Binding::Primary
        }
    }
}

fn expr(part: &Expr, least: Binding, f: &mut Formatter<'_>) -> fmt::Result {
    if binding(&part.node) < least {
        f.write_str("(")?;
        bare(&part.node, f)?;
        return f.write_str(")");
    }
    bare(&part.node, f)
}

fn bare(node: &Node, f: &mut Formatter<'_>) -> fmt::Result {
    match node {
        Node::Literal(it) => literal(it, f),
        Node::Variable(name) => f.write_str(name),
        Node::Chain { first, rest } => {
            let own = binding(node);
            let least = if own == Binding::Sum { Binding::Product } else { Binding::Unary };
            // What stands first needs no brackets: chains group from the left.
            expr(first, own, f)?;
            for (operator, operand) in rest {
                write!(f, " {} ", operator.mark())?;
                expr(operand, least, f)?;
            }
            Ok(())
        }
        Node::Negative(operand) => {
            f.write_str("-")?;
            expr(operand, Binding::Unary, f)
        }
        Node::Comparison(operator, operands) => {
            expr(&operands[0], Binding::Sum, f)?;
            write!(f, " {} ", operator.mark())?;
            expr(&operands[1], Binding::Sum, f)
        }
        Node::Not(operand) => {
            f.write_str("NOT ")?;
            expr(operand, Binding::Not, f)
        }
        Node::And(operands) => list(operands, " AND ", Binding::And, f),
        Node::Or(operands) => list(operands, " OR ", Binding::Or, f),
        Node::Case { arms, otherwise } => {
            f.write_str("CASE")?;
            for [when, then] in arms {
                f.write_str(" WHEN ")?;
                expr(when, Binding::Or, f)?;
                f.write_str(" THEN ")?;
                expr(then, Binding::Or, f)?;
            }
            if let Some(otherwise) = otherwise {
                f.write_str(" ELSE ")?;
                expr(otherwise, Binding::Or, f)?;
            }
            f.write_str(" END")
        }
        Node::Call(function, arguments) => {
            write!(f, "{}(", function.name())?;
            list(arguments, ", ", Binding::Or, f)?;
            f.write_str(")")
        }
    }
}

fn list(parts: &[Expr], between: &str, least: Binding, f: &mut Formatter<'_>) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        expr(part, least, f)?;
    }
    Ok(())
}

fn literal(literal: &Literal, f: &mut Formatter<'_>) -> fmt::Result {
    match literal {
        Literal::Null => f.write_str("NULL"),
        Literal::Boolean(true) => f.write_str("TRUE"),
        Literal::Boolean(false) => f.write_str("FALSE"),
        Literal::Integer(it) => write!(f, "{it}"),
        // The shortest form that reads back as the same number, always with a point or an exponent.
        Literal::Float(it) => write!(f, "{it:?}"),
        Literal::Text(it) => write!(f, "'{}'", it.replace('\'', "''")),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::parse;
    use super::super::tree::{Arithmetic, Comparison, Function};
    use super::*;

    fn print(text: &str) -> String {
        parse(text).unwrap().to_string()
    }

    #[test]
    fn a_formula_has_one_canonical_spelling() {
        assert_eq!(print("a+( b*c )"), "a + b * c");
        assert_eq!(print("(a+b)+c"), "a + b + c");
        assert_eq!(print("a-(b-c)"), "a - (b - c)");
        assert_eq!(print("(a+b)*c"), "(a + b) * c");
        assert_eq!(print("-(-1)"), "--1");
        assert_eq!(print("-(a+1)"), "-(a + 1)");
        assert_eq!(print("not(a and(b and c)or d)"), "NOT (a AND b AND c OR d)");
        assert_eq!(print("(a > 1) == true"), "(a > 1) == TRUE");
        assert_eq!(print("if(x>=1.50,'it''s',null)"), "IF(x >= 1.5, 'it''s', NULL)");
        assert_eq!(
            print("case when a==0 then 1e30 else 2 end"),
            "CASE WHEN a == 0 THEN 1e30 ELSE 2 END"
        );
    }

    fn trees() -> impl Strategy<Value = Expr> {
        let of = |node| Expr { position: 0, node };
        let leaf = prop_oneof![
            (0_i64..=i64::MAX).prop_map(Literal::Integer),
            any::<f64>()
                .prop_filter("finite", |it| it.is_finite())
                .prop_map(|it| Literal::Float(it.abs())),
            "[ a-z'é]{0,4}".prop_map(Literal::Text),
            any::<bool>().prop_map(Literal::Boolean),
            Just(Literal::Null),
        ]
        .prop_map(Node::Literal)
        .boxed();
        let leaf = prop_oneof![leaf, "[a-c][a-z_.]{0,3}x".prop_map(Node::Variable)].prop_map(of);
        leaf.prop_recursive(4, 40, 4, move |inner| {
            let many = prop::collection::vec(inner.clone(), 2..4);
            let one = inner.clone().prop_map(Box::new);
            let arithmetic = prop_oneof![
                Just(vec![Arithmetic::Add, Arithmetic::Subtract]),
                Just(vec![Arithmetic::Multiply, Arithmetic::Divide, Arithmetic::Remainder]),
            ];
            prop_oneof![
                (arithmetic, one.clone(), many.clone(), any::<usize>()).prop_map(
                    |(operators, first, rest, seed)| {
                        let operator = |index: usize| operators[(seed >> index) % operators.len()];
                        let rest = rest.into_iter().enumerate();
                        let rest = rest.map(|(index, it)| (operator(index), it)).collect();
                        Node::Chain { first, rest }
                    }
                ),
                one.clone().prop_map(Node::Negative),
                one.clone().prop_map(Node::Not),
                (inner.clone(), inner.clone()).prop_map(|(left, right)| Node::Comparison(
                    Comparison::LessOrEqual,
                    Box::new([left, right])
                )),
                many.clone().prop_map(Node::And),
                many.clone().prop_map(Node::Or),
                many.prop_map(|it| Node::Call(Function::Coalesce, it)),
                (inner.clone(), inner, prop::option::of(one)).prop_map(
                    |(when, then, otherwise)| {
                        Node::Case { arms: vec![[when, then]], otherwise }
                    }
                ),
            ]
            .prop_map(of)
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_parses_and_prints_the_same(root in trees()) {
            let printed = Formula { root }.to_string();
            let parsed = parse(&printed);
            prop_assert!(parsed.is_ok(), "{printed}: {parsed:?}");
            let parsed = parsed.unwrap();
            prop_assert_eq!(parsed.to_string(), printed.clone());
            prop_assert_eq!(parse(&parsed.to_string()).unwrap(), parsed);
        }

        #[test]
        fn what_parses_means_the_same_after_printing(text in "[ abx0-9.'()+*/<>=!,ANDORT-]{0,40}") {
            if let Ok(parsed) = parse(&text) {
                prop_assert_eq!(parse(&parsed.to_string()), Ok(parsed));
            }
        }
    }
}
